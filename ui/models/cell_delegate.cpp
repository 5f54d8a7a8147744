#include "ui/models/cell_delegate.h"

#include <QPainter>

namespace danescope::ui {

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    // The style sheet lays out the cell and leaves its ground alone.
    const QVariant ground = index.data(Qt::BackgroundRole);
    if (ground.isValid()) {
        painter->fillRect(option.rect, ground.value<QBrush>());
    }
    QStyledItemDelegate::paint(painter, option, index);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(Qt::ForegroundRole);
    if (tone.isValid()) {
        option->palette.setBrush(QPalette::HighlightedText, tone.value<QBrush>());
    }
}

} // namespace danescope::ui
