#pragma once

#include "ui/explain/details.h"
#include "ui/explain/view.h"

#include <vector>

namespace danescope::explain {

/// The evidence of a certificate step: both outcomes where it is still open, the records held
/// against the certificates, the presented chain, the session and its dialogue.
std::vector<Section> certificateSections(const trace::Path& path, const View& view);

/// The TLSA records of a path and what each is worth.
Section tlsaRecordsSection(const trace::Path& path, const View& view);

} // namespace danescope::explain
