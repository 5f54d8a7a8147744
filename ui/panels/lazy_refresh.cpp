#include "ui/panels/lazy_refresh.h"

#include <QEvent>

#include <utility>

namespace danescope::ui {

LazyRefresh::LazyRefresh(QWidget* widget, std::function<void()> refresh)
    : QObject(widget)
    , widget_(widget)
    , refresh_(std::move(refresh)) {
    idle_.setSingleShot(true);
    connect(&idle_, &QTimer::timeout, this, &LazyRefresh::run);
    widget_->installEventFilter(this);
}

void LazyRefresh::request() {
    isDue_ = true;
    if (widget_->isVisible()) {
        idle_.start();
    }
}

bool LazyRefresh::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show) {
        run();
    }
    return QObject::eventFilter(watched, event);
}

void LazyRefresh::run() {
    idle_.stop();
    if (widget_->isVisible() && std::exchange(isDue_, false)) {
        refresh_();
    }
}

} // namespace danescope::ui
