#include "app/common/check_setup.h"

#include "core/dnssec/trust_anchor.h"
#include "core/trace/json.h"

#include <QFile>

namespace danescope::app {

namespace {

constexpr qint64 maxAnchorFile = 64 * 1024;
constexpr qint64 maxTraceFile = 64 * 1024 * 1024;

Result<QByteArray, FileError> readFile(const QString& name, qint64 limit) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(FileError{explain::FileProblem::cannot_open, name});
    }
    const QByteArray content = file.read(limit + 1);
    if (content.size() > limit) {
        return failure(FileError{explain::FileProblem::too_large, name});
    }
    return content;
}

} // namespace

Result<trace::CheckRequest, FileError> requestFor(const input::CommandLine& line) {
    trace::CheckRequest request;
    if (!line.trustAnchorFile.isEmpty()) {
        const auto content = readFile(line.trustAnchorFile, maxAnchorFile);
        if (!content) {
            return failure(content.error());
        }
        auto anchors = dnssec::parse_trust_anchors(content->toStdString());
        if (!anchors) {
            return failure(
                FileError{explain::FileProblem::not_a_trust_anchor, line.trustAnchorFile});
        }
        request.trust_anchors = std::move(*anchors);
    }
    if (!line.rootHintsFile.isEmpty()) {
        if (!QFile(line.rootHintsFile).open(QIODevice::ReadOnly)) {
            return failure(FileError{explain::FileProblem::cannot_open, line.rootHintsFile});
        }
        request.root_hints_file = line.rootHintsFile.toStdString();
    }
    for (const QString& resolver : line.resolvers) {
        request.resolvers.push_back(
            (resolver.contains(QLatin1Char('@')) ? resolver : resolver + QLatin1String("@53"))
                .toStdString());
    }
    request.smtp_port = line.smtpPort;
    request.timeout = line.timeout;
    request.at = line.at;
    return request;
}

Result<trace::Trace, FileError> readTrace(const QString& file) {
    const auto content = readFile(file, maxTraceFile);
    if (!content) {
        return failure(content.error());
    }
    auto trace = trace::read_json(
        std::string_view(content->constData(), static_cast<std::size_t>(content->size())));
    if (!trace) {
        return failure(FileError{trace.error().kind == trace::JsonErrorKind::newer_version
                                     ? explain::FileProblem::newer_version
                                     : explain::FileProblem::not_a_trace,
                                 file});
    }
    return std::move(*trace);
}

} // namespace danescope::app
