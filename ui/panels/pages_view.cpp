#include "ui/panels/pages_view.h"

#include "ui/theme/style_sheet.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace danescope::ui {

/// The pages themselves; its height follows from its width.
class PagesView::Sheet : public QWidget {
public:
    using QWidget::QWidget;

    void setPages(std::vector<QImage> pages) {
        pages_ = std::move(pages);
        fitHeight();
        update();
    }
    int count() const { return static_cast<int>(pages_.size()); }

protected:
    void resizeEvent(QResizeEvent*) override { fitHeight(); }

    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRect place(spacing::small, spacing::small, pageWidth(), 0);
        for (const QImage& page : pages_) {
            place.setHeight(heightOf(page));
            if (place.intersects(event->rect())) {
                painter.drawImage(place, page);
                painter.setPen(Theme::current().color(ColorRole::line));
                painter.drawRect(place.adjusted(0, 0, -1, -1));
            }
            place.translate(0, place.height() + spacing::small);
        }
    }

private:
    int pageWidth() const { return std::max(1, width() - 2 * spacing::small); }
    int heightOf(const QImage& page) const {
        return page.isNull() ? 0 : page.height() * pageWidth() / page.width();
    }
    void fitHeight() {
        int height = spacing::small;
        for (const QImage& page : pages_) {
            height += heightOf(page) + spacing::small;
        }
        setMinimumHeight(height);
    }

    std::vector<QImage> pages_;
};

PagesView::PagesView(QWidget* parent)
    : QScrollArea(parent)
    , sheet_(new Sheet) {
    setLook(sheet_, "kind", "scrolled");
    setWidget(sheet_);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
}

void PagesView::setPages(std::vector<QImage> pages) {
    sheet_->setPages(std::move(pages));
}

int PagesView::pageCount() const {
    return sheet_->count();
}

} // namespace danescope::ui
