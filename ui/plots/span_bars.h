#pragma once

#include "ui/explain/language.h"
#include "ui/models/spans_model.h"
#include "ui/plots/row_plot.h"
#include "ui/plots/span_chart.h"

#include <QScrollBar>

namespace danescope::ui {

/// Spans as bars; scrolls where there are more than have room.
class SpanBars : public RowPlot {
    Q_OBJECT

public:
    SpanBars(const SpansModel& model, QItemSelectionModel& selection, QWidget* parent = nullptr);

    /// Of the words on the axis.
    void setLanguage(const explain::Language& language);

    int rowAt(QPoint place) const override;
    /// The middle of a row that is in sight.
    int yOf(int row) const;
    QScrollBar* scrollBar() const { return scroll_; }
    QSize minimumSizeHint() const override;

protected:
    void rebuild() override;
    void markCurrent() override;
    void bringInSight(int row) override;
    int rowsOfPage() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showRows();

    const SpansModel& spans_;
    explain::Language language_;
    SpanChart chart_;
    QScrollBar* scroll_;
};

} // namespace danescope::ui
