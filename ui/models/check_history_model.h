#pragma once

#include "ui/explain/language.h"
#include "ui/models/row_model.h"
#include "ui/plots/check_history.h"

namespace danescope::ui {

/// Past checks as a table: a row for each, in their order.
class CheckHistoryModel : public RowModel {
    Q_OBJECT

public:
    enum Column { whenColumn, verdictColumn, elapsedColumn, validityColumn, columns };

    explicit CheckHistoryModel(QObject* parent = nullptr);

    void setHistory(const CheckHistory& history, const explain::Language& language);
    const CheckHistory& history() const { return history_; }
    const explain::Language& language() const { return language_; }

    int rowCount(const QModelIndex& parent = {}) const override;

protected:
    explain::Chip state(int row) const override;
    QString text(int row, int column) const override;
    QString sentence(int row) const override;
    QString heading(int column) const override;

private:
    const PastCheck& pastCheck(int row) const { return history_[static_cast<std::size_t>(row)]; }

    CheckHistory history_;
    explain::Language language_;
};

} // namespace danescope::ui
