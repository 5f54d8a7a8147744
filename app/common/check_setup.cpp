#include "app/common/check_setup.h"

#include "core/dnssec/trust_anchor.h"
#include "ui/files/trace_file.h"

#include <QFile>

namespace danescope::app {

namespace {

constexpr qint64 maxAnchorFile = 64 * 1024;

} // namespace

Result<trace::CheckRequest, FileError> requestFor(const input::CommandLine& line,
                                                  const KeptAnchors& keptAnchors) {
    trace::CheckRequest request;
    request.trust_anchors = keptAnchors.load();
    if (!line.trustAnchorFile.isEmpty()) {
        const auto content = files::readFile(line.trustAnchorFile, maxAnchorFile);
        if (!content) {
            return failure(FileError{content.error(), line.trustAnchorFile});
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

} // namespace danescope::app
