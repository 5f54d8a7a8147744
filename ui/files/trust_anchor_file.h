#pragma once

#include "core/dnssec/trust_anchor.h"
#include "core/support/result.h"
#include "ui/explain/usage_text.h"

#include <QString>

#include <vector>

namespace danescope::files {

/// The root keys that a file names, as DS or DNSKEY lines. Untrusted input. Blocks: not for the GUI
/// thread.
Result<std::vector<dnssec::TrustAnchor>, explain::FileProblem>
readTrustAnchors(const QString& fileName);

} // namespace danescope::files
