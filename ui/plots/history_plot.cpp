#include "ui/plots/history_plot.h"

#include "ui/plots/history_curves.h"
#include "ui/plots/plot_frame.h"

#include <QEvent>
#include <QVBoxLayout>

namespace danescope::ui {

HistoryPlot::HistoryPlot(QWidget* parent)
    : QWidget(parent)
    , frame_(new PlotFrame(model_, this))
    , curves_(new HistoryCurves(model_, *frame_->table()->selectionModel())) {
    curves_->setObjectName(QStringLiteral("historyCurves"));
    frame_->setPlot(curves_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame_);
    retranslate();
}

// The frame looks at the model to its end.
HistoryPlot::~HistoryPlot() {
    delete frame_;
}

void HistoryPlot::setHistory(const CheckHistory& history, const explain::Language& language) {
    model_.setHistory(history, language);
    retranslate();
}

QTableView* HistoryPlot::table() const {
    return frame_->table();
}

void HistoryPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPlot::retranslate() {
    frame_->setWords({tr("Past checks over time"),
                      tr("%n past checks, the oldest first.", nullptr, model_.rowCount()),
                      tr("There are no past checks of this domain.")});
}

} // namespace danescope::ui
