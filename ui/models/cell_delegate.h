#pragma once

#include <QStyledItemDelegate>

namespace danescope::ui {

/// Cells under the style sheet: they keep the ground and the tone that their model gives them, in a
/// selected row as well.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace danescope::ui
