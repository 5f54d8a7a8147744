#pragma once

#include "core/trace/request.h"
#include "ui/explain/language.h"
#include "ui/explain/usage_text.h"
#include "ui/session/recent_domains.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"
#include "ui/window_setup.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QThreadPool>

#include <vector>

namespace danescope::ui {

class SettingsDialog;

/// The settings at work: reads them, shows the dialog, stores what is chosen, and says what a check
/// is to be asked with.
class SettingsDesk : public QObject {
    Q_OBJECT

public:
    /// Reads the settings, and a file with trust anchors that they name: before the window is
    /// shown. All that is given must outlive the desk.
    SettingsDesk(QSettings& file, WindowSetup setup, RecentDomains& recent, QWidget* window);
    ~SettingsDesk() override;

    /// What holds now.
    const Settings& settings() const { return settings_; }
    /// The language that holds now.
    explain::LanguageCode language() const;
    /// All but the domain.
    trace::CheckRequest request() const;
    /// What could not be used, to be said once the window is there; empty for nothing.
    QString trouble() const;

    void setLanguage(explain::LanguageCode code);
    void showDialog();
    void showResolvers();

signals:
    void changed();

private:
    using Anchors = std::vector<dnssec::TrustAnchor>;

    SettingsDialog& dialog();
    void apply(const Settings& chosen);
    void adopt(const Settings& chosen);
    void readAnchorsFirst(const Settings& chosen);

    QSettings& file_;
    const WindowSetup setup_;
    RecentDomains& recent_;
    QWidget* window_;
    const OpenedSettings opened_;
    /// What the file holds.
    Settings stored_;
    Settings settings_;
    Anchors anchors_;
    std::optional<explain::FileProblem> anchorProblem_;
    QPointer<SettingsDialog> dialog_;
    QThreadPool worker_;
};

} // namespace danescope::ui
