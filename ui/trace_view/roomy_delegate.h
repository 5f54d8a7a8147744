#pragma once

#include <QStyledItemDelegate>

namespace danescope::ui {

/// Rows with air between their texts.
class RoomyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace danescope::ui
