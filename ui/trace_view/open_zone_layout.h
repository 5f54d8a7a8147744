#pragma once

#include "ui/trace_view/layout.h"

namespace danescope::ui {

/// Places the parts of the open zones one zone below the other, each in columns DS, KSK, ZSK and
/// RRsets; the height of `area` does not matter. The extent of all of it.
QRectF layOpenZones(const Graph& graph, TextMeasure& measure, const QRectF& area, Layout& layout);

} // namespace danescope::ui
