#pragma once

#include "ui/explain/outline.h"

#include <vector>

namespace danescope::ui {

/// One sign of the picture or the plots, and what it means.
struct LegendEntry {
    enum class Shape {
        box,
        anchorBox,
        rootCauseBox,
        /// The four things a zone is made of, as words.
        parts,
        link,
        bar,
        nowLine,
        wait
    };
    Shape shape;
    explain::Tone tone;
    /// In English; the context of its translation is "Legend".
    const char* meaning;
};

/// The signs of the trace and of its zones.
const std::vector<LegendEntry>& traceLegend();

/// The lines between them, and the signs of the plots.
const std::vector<LegendEntry>& linesAndPlotsLegend();

} // namespace danescope::ui
