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
        plot_ = new SpansPlot(this);
        layout()->addWidget(plot_);
    }
    plot_->setSpans(makeSpans_(snapshot_, language_), language_);
}

} // namespace danescope::ui
