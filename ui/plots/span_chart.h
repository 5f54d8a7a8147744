#pragma once

#include "ui/explain/language.h"
#include "ui/explain/spans.h"
#include "ui/plots/span_layout.h"
#include "ui/theme/theme.h"

class QCustomPlot;
class QCPItemRect;

namespace danescope::ui {

/// Draws spans into a plot: a bar for each row over an axis of time, a line at the mark, a thin
/// line from a row to the one it made wait. Whatever a bar says it says without colour too.
class SpanChart {
public:
    /// The plot must outlive the chart.
    explicit SpanChart(QCustomPlot& plot);

    /// Everything anew.
    void draw(const explain::Spans& spans, const Theme& theme);
    /// Labels, dates and margins for a plot of that width, in pixels.
    void arrange(const explain::Spans& spans, const explain::Language& language, int width);
    /// The rows from `first` on that have room in that height.
    void showRows(double first, int height);
    /// Lights a row; -1 for none.
    void markRow(int row, bool hasFocus, const Theme& theme);

    static int rowHeight();
    static int headHeight();
    static int axisHeight();

private:
    void drawAxes(const Theme& theme);
    void drawBars(const SpanLayout& layout, const Theme& theme);
    void drawWaits(const SpanLayout& layout, const Theme& theme);
    void drawMark(double at, const QString& word, const Theme& theme);

    QCustomPlot& plot_;
    QCPItemRect* lit_ = nullptr;
};

} // namespace danescope::ui
