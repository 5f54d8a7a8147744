#pragma once

#include "ui/trace_view/layout.h"

namespace danescope::ui {

/// Fills lanes, their steps and the edges between them below `top`; columns are aligned over all
/// lanes. Returns the extent of the rows, at least `area.width()` wide.
QRectF layLanes(const Graph& graph, TextMeasure& measure, const QRectF& area, Layout& layout);

} // namespace danescope::ui
