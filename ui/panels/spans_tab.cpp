#include "ui/panels/spans_tab.h"

#include "ui/panels/lazy_refresh.h"
#include "ui/plots/spans_plot.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace danescope::ui {

SpansTab::SpansTab(MakeSpans makeSpans, QWidget* parent)
    : QWidget(parent)
    , makeSpans_(std::move(makeSpans))
    , language_(explain::LanguageCode::en)
    , refresh_(new LazyRefresh(this, [this] { refresh(); })) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::tiny);
}

void SpansTab::setSnapshot(const trace::Snapshot& snapshot, const explain::Language& language) {
    snapshot_ = snapshot;
    language_ = language;
    refresh_->request();
}

void SpansTab::refresh() {
    if (!plot_) {
        makePlot();
    }
    plot_->setSpans(makeSpans_(snapshot_, language_), language_);
}

void SpansTab::makePlot() {
    QWidget* before = previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus) {
        before = before->previousInFocusChain();
    }
    plot_ = new SpansPlot(this);
    layout()->addWidget(plot_);
    // Else the Tab key would come to it after all that was made before it.
    for (QWidget* stop : plot_->findChildren<QWidget*>()) {
        if (stop->focusPolicy() != Qt::NoFocus) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace danescope::ui
