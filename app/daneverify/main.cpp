// daneverify: prints what the gateway's own command would print of a domain.

#include "app/common/anchor_keeper.h"
#include "app/common/check_setup.h"
#include "app/daneverify/check_and_wait.h"
#include "core/trace/engine.h"
#include "core/trace/evaluation.h"
#include "core/trace/json.h"
#include "core/trace/pasted_chain.h"
#include "core/trace/supposed_time.h"
#include "core/trace/transcript.h"
#include "ui/explain/input_error.h"
#include "ui/explain/language.h"
#include "ui/explain/outline.h"
#include "ui/explain/ticket.h"
#include "ui/explain/usage_text.h"
#include "ui/files/trace_file.h"
#include "ui/input/command_line.h"
#include "ui/input/domain_input.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace {

using namespace danescope;

enum ExitCode { everySuccess = 0, someNot = 1, wrongUsage = 2, checkNotMade = 3 };

void complain(const QString& sentence) {
    std::fprintf(stderr, "daneverify: %s\n", sentence.toUtf8().constData());
}

QByteArray rendered(const trace::Snapshot& snapshot, input::OutputFormat format,
                    const explain::Language& language) {
    switch (format) {
    case input::OutputFormat::json:
        return QByteArray::fromStdString(trace::write_json(*snapshot.trace)) + '\n';
    case input::OutputFormat::ticket:
        return explain::ticket(snapshot, language).toUtf8() + '\n';
    case input::OutputFormat::transcript:
        break;
    }
    QByteArray text;
    for (const std::string& line : trace::transcript(*snapshot.trace, *snapshot.evaluation)) {
        text += QByteArray::fromStdString(line) + '\n';
    }
    return text;
}

/// What one finished check adds to the exit code; a check that was never made says why.
ExitCode outcome(const trace::Snapshot& snapshot, const explain::Language& language) {
    if (snapshot.trace->end != trace::CheckEnd::completed || !snapshot.evaluation->decisions) {
        complain(explain::outline(snapshot, language).banner.sentence);
        return checkNotMade;
    }
    return snapshot.evaluation->decisions->mandatory.action == dane::Action::dane_success
               ? everySuccess
               : someNot;
}

bool write(const QByteArray& text, const QString& fileName) {
    QFile file(fileName);
    const bool open = fileName.isEmpty() ? file.open(stdout, QIODevice::WriteOnly)
                                         : file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    return open && file.write(text) == text.size() && file.flush();
}

/// The traces that the command line asks for; on failure the exit code, after the complaint.
Result<std::vector<trace::Trace>, ExitCode> tracesFor(const input::CommandLine& line,
                                                      const explain::Language& language) {
    const auto complainOfFile = [&](const app::FileError& error) {
        complain(explain::fileProblem(error.problem, error.file, language));
        return checkNotMade;
    };
    if (!line.traceFile.isEmpty()) {
        auto trace = files::readTrace(line.traceFile);
        if (!trace) {
            return failure(complainOfFile({trace.error(), line.traceFile}));
        }
        return std::vector<trace::Trace>{line.at ? trace::supposed_at(std::move(*trace), *line.at)
                                                 : std::move(*trace)};
    }
    const app::KeptAnchors keptAnchors(app::KeptAnchors::usualFile());
    const auto request = app::requestFor(line, keptAnchors);
    if (!request) {
        return failure(complainOfFile(request.error()));
    }
    std::vector<trace::CheckRequest> requests;
    for (const QString& typed : line.domains) {
        const auto domain = input::parseDomainInput(typed);
        if (!domain) {
            complain(typed.left(80).simplified() + QLatin1String(": ") +
                     explain::explainInputError(domain.error(), language));
            return failure(wrongUsage);
        }
        requests.push_back(*request);
        requests.back().domain = domain->domain;
    }
    trace::Engine engine;
    app::AnchorKeeper keeper(engine, keptAnchors);
    return app::checkAndWait(keeper, requests);
}

/// Puts the chain of a file in the place of a certificate that a check could not get at.
trace::Trace completed(trace::Trace trace, const std::vector<Bytes>& chain) {
    const auto host = trace::host_without_chain(trace, trace::evaluate(trace));
    return host && !chain.empty() ? trace::with_pasted_chain(std::move(trace), *host, chain)
                                  : trace;
}

int run(const input::CommandLine& line, const explain::Language& language) {
    std::vector<Bytes> chain;
    if (!line.chainFile.isEmpty()) {
        auto read = app::readChain(line.chainFile);
        if (!read) {
            complain(explain::fileProblem(read.error().problem, read.error().file, language));
            return checkNotMade;
        }
        chain = std::move(*read);
    }
    auto traces = tracesFor(line, language);
    if (!traces) {
        return traces.error();
    }
    QByteArray text;
    int code = everySuccess;
    for (trace::Trace& trace : *traces) {
        const trace::Snapshot snapshot = trace::snapshot_of(completed(std::move(trace), chain));
        text += rendered(snapshot, line.format, language);
        code = std::max(code, static_cast<int>(outcome(snapshot, language)));
    }
    if (!write(text, line.outputFile)) {
        complain(
            explain::fileProblem(explain::FileProblem::cannot_write, line.outputFile, language));
        return checkNotMade;
    }
    return code;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Danescope"));
    QCoreApplication::setOrganizationName(QStringLiteral("Danescope"));
    const auto line =
        input::parseCommandLine(input::Program::daneverify, QCoreApplication::arguments().mid(1));
    const explain::LanguageCode chosen =
        line ? explain::languageFromId(line->language).value_or(explain::systemLanguage())
             : explain::systemLanguage();
    const explain::Language language(chosen);
    if (!line) {
        complain(explain::usageError(line.error(), language));
        return wrongUsage;
    }
    if (line->help) {
        std::fputs(explain::usageHelp(input::Program::daneverify, language).toUtf8().constData(),
                   stdout);
        return everySuccess;
    }
    if (line->version) {
        std::puts("daneverify " DANESCOPE_VERSION);
        return everySuccess;
    }
    return run(*line, language);
}
