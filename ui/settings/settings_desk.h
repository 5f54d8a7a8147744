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

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace danescope::ui {

class SettingsDialog;

/// The settings at work: reads them, shows the dialog, stores what is chosen, and says what a check
/// is to be asked with.
class SettingsDesk : public QObject {
    Q_OBJECT

public:
    /// Reads the settings; a file with trust anchors that they name is read on another thread. All
    /// that is given must outlive the desk.
    SettingsDesk(QSettings& file, WindowSetup setup, RecentDomains& recent, QWidget* window);
    ~SettingsDesk() override;

    /// What holds now.
    const Settings& settings() const { return settings_; }
    /// The language that holds now.
    explain::LanguageCode language() const;
    /// All but the domain. Without trust anchors as long as their file is being read, and where it
    /// can't be used: a check then asks nothing and says so.
    trace::CheckRequest request() const;
    /// Calls back with the request, all but the domain, once the file with the trust anchors is
    /// read; of several that wait, only the last.
    void whenReady(std::function<void(trace::CheckRequest)> then);
    /// Nobody is called back any more: what waits was given up for something else.
    void forgetWaiting() { waiting_ = {}; }
    /// What could not be used of the settings file, to be said once the window is there; empty for
    /// nothing.
    QString trouble() const;
    /// Why there are no trust anchors; empty where there are some.
    QString anchorTrouble() const;

    void setLanguage(explain::LanguageCode code);
    void setKeepDays(std::chrono::days days);
    void setRedactReports(bool redact);
    void showDialog();
    void showResolvers();

signals:
    void changed();

private:
    using Anchors = std::vector<dnssec::TrustAnchor>;
    using ReadAnchors = Result<Anchors, explain::FileProblem>;

    SettingsDialog& dialog();
    void apply(const Settings& chosen);
    template<class Value>
    void alter(Value Settings::*setting, Value value);
    void adopt(const Settings& chosen);
    void readAnchors(const QString& file, std::function<void(const ReadAnchors&)> then);
    void takeAnchors(const ReadAnchors& anchors);
    void showRoot();

    QSettings& file_;
    const WindowSetup setup_;
    RecentDomains& recent_;
    QWidget* window_;
    const OpenedSettings opened_;
    /// What the file holds.
    Settings stored_;
    Settings settings_;
    /// nullopt as long as they are being read.
    std::optional<Anchors> anchors_;
    std::optional<explain::FileProblem> anchorProblem_;
    std::function<void(trace::CheckRequest)> waiting_;
    QPointer<SettingsDialog> dialog_;
    QThreadPool worker_;
};

} // namespace danescope::ui
