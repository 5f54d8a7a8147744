#pragma once

#include "ui/explain/outline.h"
#include "ui/explain/view.h"

namespace danescope::explain {

/// Fills the links of a box whose nodes are known: the way trust takes through the zone, and where
/// it stops.
void addZoneLinks(ZoneBox& box, const dnssec::Zone& zone, const View& view);

} // namespace danescope::explain
