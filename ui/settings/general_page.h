#pragma once

#include "ui/session/recent_domains.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace danescope::ui {

/// Language, theme, and what the program remembers of what was typed.
class GeneralPage : public SettingsPage {
    Q_OBJECT

public:
    explicit GeneralPage(RecentDomains& recent, QWidget* parent = nullptr);

    QString title() const override;
    void setSettings(const Settings& settings) override;
    QWidget* collect(Settings& settings, const explain::Language& language) override;
    void retranslate() override;

private:
    void refreshRecent();

    RecentDomains& recent_;
    QLabel* languageLabel_;
    QComboBox* language_;
    QLabel* themeLabel_;
    QComboBox* theme_;
    QLabel* recentLabel_;
    QPushButton* forget_;
    QPushButton* bringBack_;
};

} // namespace danescope::ui
