#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>
#include <QObject>

#include <chrono>
#include <cstdio>

namespace danescope {

/// Prints the milliseconds from `started` (nanoseconds of the monotonic clock) to the first paint
/// of the window whose events it filters, and ends the program.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(long long started)
        : started_(started) {}

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !seen_) {
            seen_ = true;
            // After everything of this frame is painted and handed to the display.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    const auto now = std::chrono::steady_clock::now().time_since_epoch();
                    const std::chrono::duration<double, std::milli> taken = now - started_;
                    std::printf("%.1f\n", taken.count());
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::chrono::nanoseconds started_;
    bool seen_ = false;
};

} // namespace danescope
