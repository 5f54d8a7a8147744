#pragma once

#include "ui/explain/outline.h"
#include "ui/explain/view.h"

namespace danescope::explain {

/// Fills the nodes, links and `moreRecords` of a box whose other parts are known. A zone without
/// keys and without DS has none.
void addZoneNodes(ZoneBox& box, const dnssec::Zone& zone, const View& view);

} // namespace danescope::explain
