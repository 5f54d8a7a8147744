#pragma once

#include <QAbstractItemModel>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

namespace danescope::ui {

class RowPlot;

/// What is said around a plot.
struct PlotWords {
    /// "Validity periods of signatures and certificates".
    QString name;
    /// Above the rows.
    QString head;
    /// In the place of the rows where there are none.
    QString empty;
};

/// A plot of a model's rows and, with the same rows, a table in its place. The current row's
/// numbers stand in a sentence above; the model has it as its accessible description.
class PlotFrame : public QWidget {
    Q_OBJECT

public:
    /// The model must outlive the widget.
    explicit PlotFrame(QAbstractItemModel& model, QWidget* parent = nullptr);
    ~PlotFrame() override;

    /// Once; it works on the table's selection and becomes a child.
    void setPlot(RowPlot* plot);
    void setWords(const PlotWords& words);

    QTableView* table() const { return table_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void adoptRows();
    void showCurrent();

    QAbstractItemModel& model_;
    PlotWords words_;
    QLabel* head_;
    QToolButton* asTable_;
    QStackedWidget* views_;
    QTableView* table_;
    RowPlot* plot_ = nullptr;
    QLabel* empty_;
    QLabel* numbers_;
};

} // namespace danescope::ui
