#pragma once

#include "core/trace/evaluation.h"
#include "ui/dialogs/decision_table_view.h"
#include "ui/explain/outline.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTabWidget>

namespace danescope::ui {

/// Both decision tables for one path of the check, with what RFC 7672 says beside them.
class DecisionTableDialog : public QDialog {
    Q_OBJECT

public:
    explicit DecisionTableDialog(QWidget* parent = nullptr);

    void setSnapshot(const trace::Snapshot& snapshot, const explain::Outline& outline,
                     const explain::Language& language);
    /// Shows the path that the selection belongs to.
    void setPath(std::size_t path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    void widenForTables();

    trace::Snapshot snapshot_;
    explain::Language language_;
    explain::Outline outline_;
    QLabel* pathLabel_;
    QComboBox* path_;
    QTabWidget* tabs_;
    DecisionTableView* mandatory_;
    DecisionTableView* opportunistic_;
    QLabel* rfcTitle_;
    QLabel* rfcBasis_;
};

} // namespace danescope::ui
