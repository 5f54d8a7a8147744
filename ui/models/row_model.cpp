#include "ui/models/row_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/panels/chip_label.h"

namespace danescope::ui {

RowModel::RowModel(int columns, int stateColumn, QObject* parent)
    : QAbstractTableModel(parent)
    , columns_(columns)
    , stateColumn_(stateColumn) {}

int RowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns_;
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const bool isState = index.column() == stateColumn_;
    switch (role) {
    case Qt::DisplayRole:
        return isState ? glyphed(state(index.row())) : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return isState ? state(index.row()).text : text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(sentence(index.row()));
    case Qt::AccessibleDescriptionRole:
        return sentence(index.row());
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return heading(section);
}

} // namespace danescope::ui
