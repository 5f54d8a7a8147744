#include "ui/plots/spans_plot.h"

#include "ui/plots/plot_frame.h"
#include "ui/plots/span_bars.h"

#include <QVBoxLayout>

namespace danescope::ui {

SpansPlot::SpansPlot(QWidget* parent)
    : QWidget(parent)
    , frame_(new PlotFrame(model_, this))
    , bars_(new SpanBars(model_, *frame_->table()->selectionModel())) {
    bars_->setObjectName(QStringLiteral("spanBars"));
    frame_->setPlot(bars_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame_);
}

// The frame looks at the model to its end.
SpansPlot::~SpansPlot() {
    delete frame_;
}

void SpansPlot::setSpans(const explain::Spans& spans, const explain::Language& language) {
    bars_->setLanguage(language);
    model_.setSpans(spans);
    frame_->setWords({spans.name, spans.head, spans.empty});
}

QTableView* SpansPlot::table() const {
    return frame_->table();
}

} // namespace danescope::ui
