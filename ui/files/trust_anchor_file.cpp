#include "ui/files/trust_anchor_file.h"

#include "ui/files/trace_file.h"

namespace danescope::files {

namespace {

constexpr qint64 maxAnchorFile = 64 * 1024;

} // namespace

Result<std::vector<dnssec::TrustAnchor>, explain::FileProblem>
readTrustAnchors(const QString& fileName) {
    const auto content = readFile(fileName, maxAnchorFile);
    if (!content) {
        return failure(content.error());
    }
    auto anchors = dnssec::parse_trust_anchors(content->toStdString());
    if (!anchors) {
        return failure(explain::FileProblem::not_a_trust_anchor);
    }
    return std::move(*anchors);
}

} // namespace danescope::files
