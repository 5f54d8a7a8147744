#pragma once

#include "ui/settings/days_box.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QLabel>

namespace danescope::ui {

/// What is kept of checks, and what goes out of the house with a report.
class RecordsPage : public SettingsPage {
    Q_OBJECT

public:
    explicit RecordsPage(QWidget* parent = nullptr);

    QString title() const override;
    void setSettings(const Settings& settings) override;
    QWidget* collect(Settings& settings, const explain::Language& language) override;
    void retranslate() override;

    void setRedact(bool redact) { redact_->setChecked(redact); }

private:
    QLabel* keepLabel_;
    DaysBox* keep_;
    QLabel* keepHint_;
    QCheckBox* redact_;
    QLabel* redactHint_;
};

} // namespace danescope::ui
