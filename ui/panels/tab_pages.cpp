#include "ui/panels/tab_pages.h"

#include <QEvent>
#include <QTabBar>
#include <QToolButton>

namespace danescope::ui {

void TabPages::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        const auto name = [this](const char* arrow, const QString& text) {
            if (auto* button = tabBar()->findChild<QToolButton*>(QLatin1String(arrow))) {
                button->setAccessibleName(text);
            }
        };
        // Qt has the words in its own catalogue.
        name("ScrollLeftButton", QTabBar::tr("Scroll Left"));
        name("ScrollRightButton", QTabBar::tr("Scroll Right"));
    }
    QTabWidget::changeEvent(event);
}

} // namespace danescope::ui
