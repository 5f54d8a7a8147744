#pragma once

#include "ui/explain/language.h"
#include "ui/explain/spans.h"
#include "ui/plots/check_history.h"
#include "ui/theme/theme.h"

#include <QPicture>

namespace danescope::ui {

/// Plots on paper, for reports: recorded as lines and texts, to be played back by any QPainter, at
/// any scale and on any thread; `boundingRect` gives the size. Recording is for the main thread.
/// All rows are in it, `width` pixels wide.
QPicture picture(const explain::Spans& spans, const explain::Language& language, const Theme& theme,
                 int width);

/// Of a size in pixels.
QPicture picture(const CheckHistory& history, const explain::Language& language, const Theme& theme,
                 QSize size);

} // namespace danescope::ui
