#pragma once

#include "ui/explain/language.h"
#include "ui/explain/spans.h"
#include "ui/models/spans_model.h"

#include <QTableView>
#include <QWidget>

namespace danescope::ui {

class PlotFrame;
class SpanBars;

/// Spans as bars over time or as a table: validity periods, or what a check did when.
class SpansPlot : public QWidget {
    Q_OBJECT

public:
    explicit SpansPlot(QWidget* parent = nullptr);
    ~SpansPlot() override;

    void setSpans(const explain::Spans& spans, const explain::Language& language);

    SpanBars* bars() const { return bars_; }
    QTableView* table() const;

private:
    SpansModel model_;
    PlotFrame* frame_;
    SpanBars* bars_;
};

} // namespace danescope::ui
