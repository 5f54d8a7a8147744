#pragma once

#include "ui/panels/line_list.h"
#include "ui/settings/settings_page.h"

#include <QLabel>
#include <QRadioButton>
#include <QString>

namespace danescope::ui {

/// Chooses between recursion of our own and resolvers in order of priority.
class ResolverPage : public SettingsPage {
    Q_OBJECT

public:
    explicit ResolverPage(QWidget* parent = nullptr);

    /// Where the root hints come from, when they are not built in, and how many anchors there are.
    void setRoot(const QString& hintsFile, int anchors);

    QString title() const override;
    void setSettings(const Settings& settings) override;
    QWidget* collect(Settings& settings, const explain::Language& language) override;
    void retranslate() override;

private:
    QString hintsFile_;
    int anchors_ = 0;
    QRadioButton* builtIn_;
    QRadioButton* given_;
    QLabel* listLabel_;
    LineList* list_;
    QLabel* root_;
};

} // namespace danescope::ui
