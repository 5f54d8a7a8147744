#pragma once

#include <QAbstractItemModel>
#include <QItemSelectionModel>
#include <QPoint>
#include <QWidget>

class QCustomPlot;

namespace danescope::ui {

/// A plot of a model's rows: the mouse and the keys move the selection's current row.
class RowPlot : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the widget.
    RowPlot(const QAbstractItemModel& model, QItemSelectionModel& selection,
            QWidget* parent = nullptr);

    /// The row at a place of this widget; -1 where there is none.
    virtual int rowAt(QPoint place) const = 0;

protected:
    /// All of it anew: rows, words or theme have changed.
    virtual void rebuild() = 0;
    /// Marks the current row; another way while the keyboard is here.
    virtual void markCurrent() = 0;
    virtual void bringInSight(int) {}
    virtual int rowsOfPage() const { return 1; }

    QCustomPlot& plot() const { return *plot_; }
    int current() const { return selection_.currentIndex().row(); }
    int rowCount() const { return model_.rowCount(); }

    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setCurrent(int row);
    void followCurrent();

    const QAbstractItemModel& model_;
    QItemSelectionModel& selection_;
    QCustomPlot* plot_;
};

} // namespace danescope::ui
