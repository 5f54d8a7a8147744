#include "ui/plots/history_curves.h"

#include <qcustomplot.h>

namespace danescope::ui {

HistoryCurves::HistoryCurves(const CheckHistoryModel& model, QItemSelectionModel& selection,
                             QWidget* parent)
    : RowPlot(model, selection, parent)
    , checks_(model)
    , chart_(plot()) {
    HistoryCurves::rebuild();
}

int HistoryCurves::rowAt(QPoint place) const {
    return chart_.checkAt(checks_.history(), place.x());
}

int HistoryCurves::xOf(int row) const {
    return chart_.xOf(checks_.history()[static_cast<std::size_t>(row)]);
}

QSize HistoryCurves::minimumSizeHint() const {
    return {320, 160};
}

void HistoryCurves::rebuild() {
    chart_.draw(checks_.history(), checks_.language(), Theme::current());
    chart_.arrange(size());
    markCurrent();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void HistoryCurves::markCurrent() {
    chart_.markCheck(checks_.history(), current(), hasFocus(), Theme::current());
}

void HistoryCurves::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    chart_.arrange(size());
    plot().setGeometry(rect());
}

} // namespace danescope::ui
