#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace danescope::ui {

/// Brings a widget up to date once the window has nothing else to do, so that many changes cost one
/// refresh and keys and frames come first; a widget out of sight waits until it is shown.
class LazyRefresh : public QObject {
    Q_OBJECT

public:
    /// The widget owns it.
    LazyRefresh(QWidget* widget, std::function<void()> refresh);

    /// What the widget shows is no longer so.
    void request();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run();

    QWidget* widget_;
    std::function<void()> refresh_;
    bool isDue_ = true;
    QTimer idle_;
};

} // namespace danescope::ui
