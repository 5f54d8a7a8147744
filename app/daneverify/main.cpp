// daneverify: prints what the gateway's own command would print of a domain.

#include "app/common/anchor_keeper.h"
#include "app/common/check_setup.h"
#include "app/daneverify/check_and_wait.h"
#include "app/daneverify/paint_report.h"
#include "core/trace/engine.h"
#include "core/trace/evaluation.h"
#include "core/trace/pasted_chain.h"
#include "core/trace/redaction.h"
#include "core/trace/supposed_time.h"
#include "core/trace/transcript.h"
#include "ui/explain/input_error.h"
#include "ui/explain/language.h"
#include "ui/explain/outline.h"
#include "ui/explain/usage_text.h"
#include "ui/files/trace_file.h"
#include "ui/input/command_line.h"
#include "ui/input/domain_input.h"
#include "ui/reports/options.h"
#include "ui/reports/text_report.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace {

using namespace danescope;

enum ExitCode { everySuccess = 0, someNot = 1, wrongUsage = 2, checkNotMade = 3 };

void complain(const QString& sentence) {
    std::fprintf(stderr, "daneverify: %s\n", sentence.toUtf8().constData());
}

/// Where the program lies, and what it was called with.
struct Invocation {
    QString folder;
    QStringList arguments;
};

Invocation invocationOf(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Danescope"));
    QCoreApplication::setOrganizationName(QStringLiteral("Danescope"));
    return {QCoreApplication::applicationDirPath(), QCoreApplication::arguments().mid(1)};
}

reports::ReportOptions reportOptions(const input::CommandLine& line,
                                     const explain::Language& language) {
    const auto format = [&] {
        switch (line.format) {
        case input::OutputFormat::transcript:
        case input::OutputFormat::json:
            break;
        case input::OutputFormat::ticket:
            return reports::Format::ticket;
        case input::OutputFormat::markdown:
            return reports::Format::markdown;
        case input::OutputFormat::html:
            return reports::Format::html;
        case input::OutputFormat::pdf:
            return reports::Format::pdf;
        case input::OutputFormat::svg:
            return reports::Format::svg;
        case input::OutputFormat::png:
            return reports::Format::png;
        }
        return reports::Format::json;
    };
    return {format(), language.code(), line.redact,
            line.paper == input::PaperSize::letter ? reports::Paper::letter : reports::Paper::a4};
}

QByteArray transcriptText(const trace::Trace& trace, const trace::Evaluation& steps) {
    QByteArray text;
    for (const std::string& line : trace::transcript(trace, steps)) {
        text += QByteArray::fromStdString(line) + '\n';
    }
    return text;
}

/// Only what tells of zones and findings has them worked out.
Result<QByteArray, app::FileError>
rendered(const trace::Trace& trace, const trace::Evaluation& steps, const input::CommandLine& line,
         const explain::Language& language, const QString& programFolder) {
    if (line.format == input::OutputFormat::transcript && line.redact) {
        const trace::Trace redacted = trace::redacted(trace);
        return transcriptText(redacted, trace::evaluate_steps(redacted));
    }
    if (line.format == input::OutputFormat::transcript) {
        return transcriptText(trace, steps);
    }
    const reports::ReportOptions options = reportOptions(line, language);
    if (options.format == reports::Format::json) {
        return reports::jsonText(trace, options.redact);
    }
    const trace::Snapshot snapshot = trace::snapshot_of(trace);
    return reports::isPainted(options.format) ? app::paintReport(snapshot, options, programFolder)
                                              : reports::textReport(snapshot, options);
}

/// What one finished check adds to the exit code; a check that was never made says why.
ExitCode outcome(const trace::Trace& trace, const trace::Evaluation& steps,
                 const explain::Language& language) {
    if (trace.end != trace::CheckEnd::completed || !steps.decisions) {
        complain(explain::outline(trace::snapshot_of(trace), language).banner.sentence);
        return checkNotMade;
    }
    return steps.decisions->mandatory.action == dane::Action::dane_success ? everySuccess : someNot;
}

bool write(const QByteArray& text, const QString& fileName) {
    QFile file(fileName);
    const bool open = fileName.isEmpty() ? file.open(stdout, QIODevice::WriteOnly)
                                         : file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    return open && file.write(text) == text.size() && file.flush();
}

/// The traces that the command line asks for; on failure the exit code, after the complaint.
Result<std::vector<trace::Trace>, ExitCode> tracesFor(const input::CommandLine& line,
                                                      const explain::Language& language,
                                                      trace::Engine& engine) {
    const auto complainOfFile = [&](const app::FileError& error) {
        complain(explain::fileProblem(error.problem, error.file, language));
        return checkNotMade;
    };
    if (!line.traceFile.isEmpty()) {
        auto trace = files::readTrace(line.traceFile);
        if (!trace) {
            return failure(complainOfFile({trace.error(), line.traceFile}));
        }
        trace->request.warn_days = line.warnDays.value_or(trace->request.warn_days);
        return std::vector<trace::Trace>{line.at ? trace::supposed_at(std::move(*trace), *line.at)
                                                 : std::move(*trace)};
    }
    const app::KeptAnchors keptAnchors(app::KeptAnchors::usualFile());
    auto kept = keptAnchors.load();
    const auto request = app::requestFor(line, kept);
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
    app::AnchorKeeper keeper(engine, keptAnchors, std::move(kept));
    return app::checkAndWait(keeper, requests);
}

/// Puts the chain of a file in the place of a certificate that a check could not get at.
trace::Trace completed(trace::Trace trace, const std::vector<Bytes>& chain) {
    if (chain.empty()) {
        return trace;
    }
    const auto host = trace::host_without_chain(trace, trace::evaluate_steps(trace));
    return host ? trace::with_pasted_chain(std::move(trace), *host, chain) : trace;
}

int run(const input::CommandLine& line, const explain::Language& language,
        const QString& programFolder, trace::Engine& engine) {
    std::vector<Bytes> chain;
    if (!line.chainFile.isEmpty()) {
        auto read = app::readChain(line.chainFile);
        if (!read) {
            complain(explain::fileProblem(read.error().problem, read.error().file, language));
            return checkNotMade;
        }
        chain = std::move(*read);
    }
    auto traces = tracesFor(line, language, engine);
    if (!traces) {
        return traces.error();
    }
    QByteArray text;
    int code = everySuccess;
    for (trace::Trace& made : *traces) {
        const trace::Trace trace = completed(std::move(made), chain);
        const trace::Evaluation steps = trace::evaluate_steps(trace);
        const auto content = rendered(trace, steps, line, language, programFolder);
        if (!content) {
            complain(explain::fileProblem(content.error().problem, content.error().file, language));
            return checkNotMade;
        }
        const bool isNextTicket = line.format == input::OutputFormat::ticket && !text.isEmpty();
        text += (isNextTicket ? "\n" : "") + *content;
        code = std::max(code, static_cast<int>(outcome(trace, steps, language)));
    }
    if (!write(text, line.outputFile)) {
        complain(
            explain::fileProblem(explain::FileProblem::cannot_write, line.outputFile, language));
        return checkNotMade;
    }
    return code;
}

int answer(int argc, char** argv, trace::Engine& engine) {
    const Invocation invocation = invocationOf(argc, argv);
    const auto line = input::parseCommandLine(input::Program::daneverify, invocation.arguments);
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
    return run(*line, language, invocation.folder, engine);
}

} // namespace

int main(int argc, char* argv[]) {
    trace::Engine engine;
    // Beside the start of Qt and the reading of files.
    engine.prepare();
    const int code = answer(argc, argv, engine);
    // To take threads and libraries apart would only delay the answer.
    std::fflush(nullptr);
    std::quick_exit(code);
}
