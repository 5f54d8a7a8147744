#pragma once

#include "ui/models/check_history_model.h"
#include "ui/plots/history_chart.h"
#include "ui/plots/row_plot.h"

namespace danescope::ui {

/// Past checks as curves over time.
class HistoryCurves : public RowPlot {
    Q_OBJECT

public:
    HistoryCurves(const CheckHistoryModel& model, QItemSelectionModel& selection,
                  QWidget* parent = nullptr);

    int rowAt(QPoint place) const override;
    int xOf(int row) const;
    QSize minimumSizeHint() const override;

protected:
    void rebuild() override;
    void markCurrent() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const CheckHistoryModel& checks_;
    HistoryChart chart_;
};

} // namespace danescope::ui
