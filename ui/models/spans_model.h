#pragma once

#include "ui/explain/spans.h"
#include "ui/models/row_model.h"

namespace danescope::ui {

/// Spans as a table: a row for each, in their order.
class SpansModel : public RowModel {
    Q_OBJECT

public:
    enum Column { whatColumn, stateColumn, lengthColumn, beginColumn, endColumn, columns };

    explicit SpansModel(QObject* parent = nullptr);

    void setSpans(const explain::Spans& spans);
    const explain::Spans& spans() const { return spans_; }

    int rowCount(const QModelIndex& parent = {}) const override;

protected:
    explain::Chip state(int row) const override;
    QString text(int row, int column) const override;
    QString sentence(int row) const override;
    QString heading(int column) const override;

private:
    const explain::Span& span(int row) const { return spans_.rows[static_cast<std::size_t>(row)]; }

    explain::Spans spans_;
};

} // namespace danescope::ui
