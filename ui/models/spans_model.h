#pragma once

#include "ui/explain/spans.h"

#include <QAbstractTableModel>

namespace danescope::ui {

/// Spans as a table: a row for each, in their order.
class SpansModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { whatColumn, stateColumn, lengthColumn, beginColumn, endColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setSpans(const explain::Spans& spans);
    const explain::Spans& spans() const { return spans_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    explain::Spans spans_;
};

} // namespace danescope::ui
