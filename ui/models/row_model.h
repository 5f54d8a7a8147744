#pragma once

#include "ui/explain/outline.h"

#include <QAbstractTableModel>

namespace danescope::ui {

/// A table whose rows each stand for one thing, and say it as one sentence too: their tool tip, and
/// what screen readers add.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `stateColumn` shows the state, all others texts.
    RowModel(int columns, int stateColumn, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

protected:
    virtual explain::Chip state(int row) const = 0;
    virtual QString text(int row, int column) const = 0;
    virtual QString sentence(int row) const = 0;
    virtual QString heading(int column) const = 0;

private:
    int columns_;
    int stateColumn_;
};

} // namespace danescope::ui
