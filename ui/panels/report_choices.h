#pragma once

#include "ui/reports/options.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QWidget>

namespace danescope::ui {

/// How a report is to be: format, language, paper, and what is hidden in it.
class ReportChoices : public QWidget {
    Q_OBJECT

public:
    explicit ReportChoices(const reports::ReportOptions& options, QWidget* parent = nullptr);

    reports::ReportOptions options() const;
    void setRedact(bool redact) { redact_->setChecked(redact); }
    /// In the language of the window.
    static QString formatName(reports::Format format);
    void focusFormats() { formats_->setFocus(); }

signals:
    void changed();
    void redactChanged(bool redact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void change();

    QLabel* formatLabel_;
    QListWidget* formats_;
    QLabel* languageLabel_;
    QButtonGroup* languages_;
    QLabel* paperLabel_;
    QComboBox* paper_;
    QCheckBox* redact_;
};

} // namespace danescope::ui
