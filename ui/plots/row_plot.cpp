#include "ui/plots/row_plot.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

#include <qcustomplot.h>

namespace danescope::ui {

RowPlot::RowPlot(const QAbstractItemModel& model, QItemSelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , selection_(selection)
    , plot_(new QCustomPlot(this)) {
    setFocusPolicy(Qt::StrongFocus);
    plot_->setFocusPolicy(Qt::NoFocus);
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] { rebuild(); });
    connect(&selection_, &QItemSelectionModel::currentChanged, this, &RowPlot::followCurrent);
    connect(plot_, &QCustomPlot::mouseMove, this,
            [this](const QMouseEvent* event) { setCurrent(rowAt(event->pos())); });
    connect(plot_, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
        setFocus(Qt::MouseFocusReason);
        setCurrent(rowAt(event->pos()));
    });
}

void RowPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QWidget::changeEvent(event);
}

void RowPlot::focusInEvent(QFocusEvent* event) {
    if (!selection_.currentIndex().isValid())
        setCurrent(0);
    followCurrent();
    QWidget::focusInEvent(event);
}

void RowPlot::focusOutEvent(QFocusEvent* event) {
    followCurrent();
    QWidget::focusOutEvent(event);
}

void RowPlot::keyPressEvent(QKeyEvent* event) {
    const int page = std::max(1, rowsOfPage() - 1);
    const int last = std::max(0, rowCount() - 1);
    const auto go = [&](int row) { setCurrent(std::clamp(row, 0, last)); };
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return go(current() - 1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return go(current() + 1);
    case Qt::Key_PageUp:
        return go(current() - page);
    case Qt::Key_PageDown:
        return go(current() + page);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void RowPlot::setCurrent(int row) {
    const QModelIndex index = model_.index(row, 0);
    if (!index.isValid() || row == current())
        return;
    selection_.setCurrentIndex(index,
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    bringInSight(row);
}

void RowPlot::followCurrent() {
    markCurrent();
    plot_->setToolTip(model_.index(current(), 0).data(Qt::ToolTipRole).toString());
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace danescope::ui
