#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/comparison_text.h"
#include "ui/explain/language.h"

#include <QDialog>
#include <QTextEdit>

namespace danescope::ui {

class CopyButton;

/// Two checks side by side.
class ComparisonDialog : public QDialog {
    Q_OBJECT

public:
    explicit ComparisonDialog(QWidget* parent = nullptr);

    void setChecks(const trace::Snapshot& before, const trace::Snapshot& after,
                   const explain::Language& language);
    void setLanguage(const explain::Language& language);
    const explain::ComparisonText& text() const { return text_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    trace::Snapshot before_;
    trace::Snapshot after_;
    explain::Language language_;
    explain::ComparisonText text_;
    QTextEdit* view_;
    CopyButton* copy_;
};

} // namespace danescope::ui
