#pragma once

#include "ui/explain/language.h"
#include "ui/plots/check_history.h"
#include "ui/theme/theme.h"

#include <QSize>

#include <array>

class QCPAxisRect;
class QCPItemLine;
class QCustomPlot;

namespace danescope::ui {

/// Draws past checks into a plot: time to verdict above, validity left below, over the same axis of
/// dates. The verdict is the mark's shape, and its colour too.
class HistoryChart {
public:
    /// The plot must outlive the chart.
    explicit HistoryChart(QCustomPlot& plot);

    /// Everything anew.
    void draw(const CheckHistory& history, const explain::Language& language, const Theme& theme);
    /// As many values and dates along the axes as can be read in a plot of that size (pixels).
    void arrange(QSize size);
    /// A line through both parts at a check; -1 for none.
    void markCheck(const CheckHistory& history, int index, bool hasFocus, const Theme& theme);
    /// The check nearest to that x, in pixels; -1 where there is none.
    int checkAt(const CheckHistory& history, int x) const;
    int xOf(const PastCheck& check) const;

private:
    void style(QCPAxisRect& part, const QString& title, const explain::Language& language,
               const Theme& theme);
    void drawMarks(const CheckHistory& history, const Theme& theme);

    QCustomPlot& plot_;
    /// Time to verdict, validity left.
    std::array<QCPAxisRect*, 2> parts_;
    std::array<QCPItemLine*, 2> lit_{};
};

} // namespace danescope::ui
