#include "ui/panels/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace danescope::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : items_) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        items_.erase(items_.begin() + index);
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const QLayoutItem* item : items_) {
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (size.isEmpty() ? 0 : spacing()),
                     std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.y();
    std::size_t first = 0;
    while (first < items_.size()) {
        int width = 0;
        int height = 0;
        std::size_t end = first;
        for (; end < items_.size(); ++end) {
            const QSize hint = items_[end]->sizeHint();
            const int gap = end == first ? 0 : spacing();
            if (end > first && width + gap + hint.width() > inner.width()) {
                break;
            }
            width += gap + hint.width();
            height = std::max(height, hint.height());
        }
        if (place) {
            placeLine(first, end, QRect(inner.x(), y, inner.width(), height));
        }
        y += height + (end < items_.size() ? spacing() : 0);
        first = end;
    }
    return y - rect.y() + contentsMargins().bottom();
}

void FlowLayout::placeLine(std::size_t first, std::size_t end, const QRect& line) const {
    const bool rightToLeft = parentWidget() != nullptr && parentWidget()->isRightToLeft();
    int x = line.x();
    for (std::size_t i = first; i < end; ++i) {
        const QSize hint = items_[i]->sizeHint();
        // Texts of one line share its height, whatever fonts their scripts need.
        const bool grows =
            (items_[i]->widget()->sizePolicy().verticalPolicy() & QSizePolicy::GrowFlag) != 0;
        const int height = grows ? line.height() : hint.height();
        const QRect placed(x, line.y() + (line.height() - height) / 2,
                           std::min(hint.width(), line.width()), height);
        items_[i]->setGeometry(
            QStyle::visualRect(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, line, placed));
        x += placed.width() + spacing();
    }
}

} // namespace danescope::ui
