#pragma once

#include "ui/explain/details.h"
#include "ui/explain/view.h"

namespace danescope::explain {

/// The evidence of a DS, a key or an RRset within a zone: its records in zone-file form, computed
/// key tags and digests, each signature with its dates. Empty for a selection that is not there.
Details zoneNodeDetails(const Selection& selection, const ZoneBox& box, const View& view);

} // namespace danescope::explain
