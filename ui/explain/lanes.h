#pragma once

#include "ui/explain/finding_place.h"
#include "ui/explain/outline.h"
#include "ui/explain/view.h"

#include <vector>

namespace danescope::explain {

/// One lane a path, in delivery order. While no path is known yet there is one lane, of the domain
/// itself, so that the MX step can be seen and selected.
std::vector<Lane> lanes(const View& view, const FindingsByPlace& findings);

/// "2 of 3 paths pass".
QString lanesSummary(const View& view);

} // namespace danescope::explain
