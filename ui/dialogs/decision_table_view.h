#pragma once

#include "core/dane/decision_table.h"

#include <QButtonGroup>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QWidget>

#include <optional>
#include <vector>

namespace danescope::ui {

/// The decision table of one mode, with the row that decided lit and, after each step, the rows
/// that were still possible.
class DecisionTableView : public QWidget {
    Q_OBJECT

public:
    explicit DecisionTableView(dane::Mode mode, QWidget* parent = nullptr);

    /// nullopt while the decision is open.
    void setDecision(const dane::Facts& facts, const std::optional<dane::Decision>& decision);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showStep(int known);

    dane::Mode mode_;
    dane::Facts facts_;
    std::optional<dane::Decision> decision_;
    QButtonGroup* steps_;
    QLabel* outcome_;
    QTableWidget* table_;
};

} // namespace danescope::ui
