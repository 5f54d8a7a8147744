#include "ui/trace_view/roomy_delegate.h"

#include "ui/theme/theme.h"

namespace danescope::ui {

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(spacing::medium, spacing::small);
}

} // namespace danescope::ui
