#pragma once

#include "ui/explain/language.h"
#include "ui/models/check_history_model.h"
#include "ui/plots/check_history.h"

#include <QTableView>
#include <QWidget>

namespace danescope::ui {

class HistoryCurves;
class PlotFrame;

/// Time to verdict and validity left over the past checks of a domain, as curves or as a table.
class HistoryPlot : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPlot(QWidget* parent = nullptr);
    ~HistoryPlot() override;

    void setHistory(const CheckHistory& history, const explain::Language& language);

    HistoryCurves* curves() const { return curves_; }
    QTableView* table() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    CheckHistoryModel model_;
    PlotFrame* frame_;
    HistoryCurves* curves_;
};

} // namespace danescope::ui
