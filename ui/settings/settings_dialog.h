#pragma once

#include "ui/explain/language.h"
#include "ui/settings/settings.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QTabWidget>

#include <vector>

namespace danescope::ui {

class CheckPage;
class RecentDomains;
class RecordsPage;
class ResolverPage;
class SettingsPage;

/// All settings, on tabs. Wrong values are explained beside them, and nothing takes effect before
/// OK or Apply.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(RecentDomains& recent, const explain::Language& language,
                   QWidget* parent = nullptr);

    void setSettings(const Settings& settings);
    void setRoot(const QString& hintsFile, int anchors);
    /// Altered elsewhere while the dialog is open.
    void setRedact(bool redact);
    void setLanguage(const explain::Language& language) { language_ = language; }
    void showResolvers();

    /// The answer to applyWanted(): the settings hold now, or the file with the trust anchors can't
    /// be used.
    void applied();
    void refuseAnchors(const QString& sentence);
    /// The file with the trust anchors can't be used, and couldn't before.
    void markAnchors(const QString& sentence);

signals:
    void applyWanted(const danescope::ui::Settings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void apply(bool closeThen);

    explain::Language language_;
    bool closeThen_ = false;
    QTabWidget* tabs_;
    ResolverPage* resolvers_;
    CheckPage* checks_;
    RecordsPage* records_;
    std::vector<SettingsPage*> pages_;
    QDialogButtonBox* buttons_;
};

} // namespace danescope::ui
