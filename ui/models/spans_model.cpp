#include "ui/models/spans_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/panels/chip_label.h"

namespace danescope::ui {
namespace {

QString text(const explain::Span& span, int column) {
    switch (column) {
    case SpansModel::whatColumn:
        return span.label;
    case SpansModel::stateColumn:
        return glyphed(span.state);
    case SpansModel::lengthColumn:
        return span.length;
    case SpansModel::beginColumn:
        return span.beginText;
    case SpansModel::endColumn:
        return span.endText;
    default:
        return {};
    }
}

} // namespace

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

int SpansModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SpansModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const explain::Span& span = spans_.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(span, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(span.sentence);
    case Qt::AccessibleTextRole:
        return index.column() == stateColumn ? span.state.text : text(span, index.column());
    case Qt::AccessibleDescriptionRole:
        return span.sentence;
    default:
        return {};
    }
}

QVariant SpansModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return spans_.columns.value(section);
}

} // namespace danescope::ui
