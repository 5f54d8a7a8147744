#include "ui/models/spans_model.h"

namespace danescope::ui {

SpansModel::SpansModel(QObject* parent)
    : RowModel(columns, stateColumn, parent) {}

void SpansModel::setSpans(const explain::Spans& spans) {
    if (spans == spans_)
        return;
    beginResetModel();
    spans_ = spans;
    endResetModel();
}

int SpansModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(spans_.rows.size());
}

explain::Chip SpansModel::state(int row) const {
    return span(row).state;
}

QString SpansModel::text(int row, int column) const {
    switch (column) {
    case whatColumn:
        return span(row).label;
    case lengthColumn:
        return span(row).length;
    case beginColumn:
        return span(row).beginText;
    case endColumn:
        return span(row).endText;
    default:
        return {};
    }
}

QString SpansModel::sentence(int row) const {
    return span(row).sentence;
}

QString SpansModel::heading(int column) const {
    return spans_.columns.value(column);
}

} // namespace danescope::ui
