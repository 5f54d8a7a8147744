#pragma once

#include "ui/explain/language.h"
#include "ui/plots/check_history.h"

#include <QAbstractTableModel>

namespace danescope::ui {

/// Past checks as a table: a row for each, in their order.
class CheckHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { whenColumn, verdictColumn, elapsedColumn, validityColumn, columns };

    explicit CheckHistoryModel(QObject* parent = nullptr);

    void setHistory(const CheckHistory& history, const explain::Language& language);
    const CheckHistory& history() const { return history_; }
    const explain::Language& language() const { return language_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const PastCheck& check, int column) const;
    QString sentence(const PastCheck& check) const;

    CheckHistory history_;
    explain::Language language_;
};

} // namespace danescope::ui
