#pragma once

#include "ui/explain/table_row.h"

#include <QButtonGroup>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QWidget>

namespace danescope::ui {

/// The decision table of one mode, with the row that decided lit and, after each step, the rows
/// that were still possible.
class DecisionTableView : public QWidget {
    Q_OBJECT

public:
    explicit DecisionTableView(QWidget* parent = nullptr);

    void setTable(const explain::DecisionTable& table);
    /// At which no column is cut off.
    int widthOfAllColumns() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showStep(int step);

    explain::DecisionTable content_;
    QButtonGroup* steps_;
    QLabel* outcome_;
    QTableWidget* table_;
};

} // namespace danescope::ui
