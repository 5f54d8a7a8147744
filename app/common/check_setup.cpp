#include "app/common/check_setup.h"

#include "core/trace/pasted_chain.h"
#include "ui/files/trace_file.h"
#include "ui/files/trust_anchor_file.h"

#include <QFile>

namespace danescope::app {

Result<trace::CheckRequest, FileError> requestFor(const input::CommandLine& line,
                                                  const KeptAnchors& keptAnchors) {
    trace::CheckRequest request;
    request.trust_anchors = keptAnchors.load();
    if (!line.trustAnchorFile.isEmpty()) {
        auto anchors = files::readTrustAnchors(line.trustAnchorFile);
        if (!anchors) {
            return failure(FileError{anchors.error(), line.trustAnchorFile});
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
    if (!line.controlHosts.isEmpty()) {
        request.control_hosts.clear();
    }
    for (const QString& host : line.controlHosts) {
        const QString port = host.section(QLatin1Char(':'), 1);
        const auto name = dns::Name::parse(host.section(QLatin1Char(':'), 0, 0).toStdString());
        request.control_hosts.push_back(
            {name.value(), port.isEmpty() ? std::nullopt : std::optional(port.toUShort())});
    }
    request.smtp_port = line.smtpPort;
    request.timeout = line.timeout;
    request.at = line.at;
    return request;
}

Result<std::vector<Bytes>, FileError> readChain(const QString& fileName) {
    const auto content = files::readFile(fileName, static_cast<qint64>(tls::max_pem_text));
    if (!content) {
        return failure(FileError{content.error(), fileName});
    }
    auto chain = tls::read_pem_chain(content->toStdString());
    if (!chain) {
        return failure(FileError{explain::FileProblem::not_a_chain, fileName});
    }
    return std::move(*chain);
}

} // namespace danescope::app
