#include "ui/panels/scrolled_page.h"

#include "ui/theme/style_sheet.h"

#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace danescope::ui {

QScrollArea* scrolledPage(QWidget* page, QWidget* parent) {
    setLook(page, "kind", "scrolled");
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    // Else the page would be asked for its size, which dresses all of it before it is in a window.
    page->resize(scroll->size());
    scroll->setWidget(page);
    const QScrollBar* bar = scroll->verticalScrollBar();
    const int margin = page->layout()->contentsMargins().right();
    QObject::connect(bar, &QScrollBar::rangeChanged, page, [page, bar, margin](int, int most) {
        QMargins margins = page->layout()->contentsMargins();
        margins.setRight(most > 0 ? std::max(0, margin - bar->sizeHint().width()) : margin);
        page->layout()->setContentsMargins(margins);
    });
    return scroll;
}

} // namespace danescope::ui
