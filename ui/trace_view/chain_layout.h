#pragma once

#include "ui/trace_view/layout.h"

namespace danescope::ui {

/// Fills the zones and the delegations between them from the upper left corner of `area`: depth
/// below the root runs to the right, each branch has a row of its own. Returns the extent of all.
QRectF layChain(const Graph& graph, TextMeasure& measure, const QRectF& area, Layout& layout);

} // namespace danescope::ui
