#include "ui/plots/span_bars.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace danescope::ui {

SpanBars::SpanBars(const SpansModel& model, QItemSelectionModel& selection, QWidget* parent)
    : RowPlot(model, selection, parent)
    , spans_(model)
    , language_(explain::LanguageCode::en)
    , chart_(plot())
    , scroll_(new QScrollBar(Qt::Vertical, this)) {
    connect(scroll_, &QScrollBar::valueChanged, this, &SpanBars::showRows);
    connect(&plot(), &QCustomPlot::mouseWheel, this, [this](const QWheelEvent* event) {
        scroll_->setValue(scroll_->value() - event->angleDelta().y() / 40);
    });
    SpanBars::rebuild();
}

void SpanBars::setLanguage(const explain::Language& language) {
    if (language.code() == language_.code())
        return;
    language_ = language;
    rebuild();
}

int SpanBars::rowAt(QPoint place) const {
    const int row = static_cast<int>(std::floor(plot().yAxis->pixelToCoord(place.y()) + 0.5));
    const bool isOnAxis =
        place.y() >= height() - SpanChart::axisHeight() || place.y() < SpanChart::headHeight();
    return isOnAxis || row < 0 || row >= rowCount() ? -1 : row;
}

int SpanBars::yOf(int row) const {
    return qRound(plot().yAxis->coordToPixel(row));
}

QSize SpanBars::minimumSizeHint() const {
    return {320, SpanChart::headHeight() + 3 * SpanChart::rowHeight() + SpanChart::axisHeight()};
}

void SpanBars::rebuild() {
    chart_.draw(spans_.spans(), Theme::current());
    arrange();
}

void SpanBars::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SpanBars::arrange() {
    const int inSight = rowsOfPage();
    scroll_->setRange(0, std::max(0, rowCount() - inSight));
    scroll_->setPageStep(std::max(1, inSight));
    scroll_->setVisible(scroll_->maximum() > 0);
    const int bar = scroll_->maximum() > 0 ? scroll_->sizeHint().width() : 0;
    plot().setGeometry(0, 0, width() - bar, height());
    scroll_->setGeometry(width() - bar, 0, bar, height());
    chart_.arrange(spans_.spans(), language_, width() - bar);
    showRows();
}

void SpanBars::showRows() {
    chart_.showRows(scroll_->value(), height());
    markCurrent();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void SpanBars::markCurrent() {
    chart_.markRow(current(), hasFocus(), Theme::current());
}

void SpanBars::bringInSight(int row) {
    const int inSight = std::max(1, rowsOfPage());
    if (row < scroll_->value())
        scroll_->setValue(row);
    else if (row >= scroll_->value() + inSight)
        scroll_->setValue(row - inSight + 1);
}

int SpanBars::rowsOfPage() const {
    return (height() - SpanChart::axisHeight() - SpanChart::headHeight()) / SpanChart::rowHeight();
}

} // namespace danescope::ui
