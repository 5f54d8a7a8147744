#include "ui/settings/settings_desk.h"

#include "ui/explain/setting_words.h"
#include "ui/files/trust_anchor_file.h"
#include "ui/settings/settings_dialog.h"

#include <utility>

namespace danescope::ui {
namespace {

/// The settings with what the command line says in their place.
Settings forThisRun(Settings settings, const WindowSetup& setup) {
    if (setup.language) {
        settings.language = setup.language;
    }
    if (!setup.request.resolvers.empty()) {
        settings.resolvers = setup.request.resolvers;
    }
    if (setup.request.timeout != trace::CheckRequest().timeout) {
        settings.timeout = std::chrono::duration_cast<std::chrono::seconds>(setup.request.timeout);
        settings.stepTimeout = std::min(settings.stepTimeout, settings.timeout);
    }
    if (setup.request.control_hosts != trace::CheckRequest().control_hosts) {
        settings.controlHosts = setup.request.control_hosts;
    }
    return settings;
}

} // namespace

SettingsDesk::SettingsDesk(QSettings& file, WindowSetup setup, RecentDomains& recent,
                           QWidget* window)
    : file_(file)
    , setup_(std::move(setup))
    , recent_(recent)
    , window_(window)
    , opened_(openSettings(file))
    , stored_(opened_.settings)
    , settings_(forThisRun(stored_, setup_)) {
    worker_.setMaxThreadCount(1);
    if (settings_.trustAnchorFile.isEmpty() || setup_.anchorsNamed) {
        anchors_ = setup_.request.trust_anchors;
    } else {
        readAnchors(settings_.trustAnchorFile, [this](const ReadAnchors& anchors) {
            takeAnchors(anchors);
            emit changed();
        });
    }
}

SettingsDesk::~SettingsDesk() {
    worker_.waitForDone();
}

explain::LanguageCode SettingsDesk::language() const {
    return settings_.language.value_or(explain::systemLanguage());
}

trace::CheckRequest SettingsDesk::request() const {
    trace::CheckRequest request = setup_.request;
    request.resolvers = settings_.resolvers;
    request.timeout = settings_.timeout;
    request.step_timeout = settings_.stepTimeout;
    request.control_hosts = settings_.controlHosts;
    request.warn_days = settings_.warnDays;
    request.trust_anchors = anchors_.value_or(Anchors());
    return request;
}

void SettingsDesk::whenReady(std::function<void(trace::CheckRequest)> then) {
    if (anchors_) {
        then(request());
    } else {
        waiting_ = std::move(then);
    }
}

QString SettingsDesk::trouble() const {
    const explain::Language words(language());
    switch (opened_.state) {
    case OpenedSettings::State::damaged:
        return explain::damagedSettings(file_.fileName(), opened_.wrongKeys, opened_.aside, words);
    case OpenedSettings::State::locked:
        return explain::lockedSettings(file_.fileName(), words);
    case OpenedSettings::State::sound:
        break;
    }
    return {};
}

QString SettingsDesk::anchorTrouble() const {
    const explain::Language words(language());
    return anchorProblem_
               ? explain::unusableAnchors(
                     explain::fileProblem(*anchorProblem_, settings_.trustAnchorFile, words), words)
               : QString();
}

void SettingsDesk::setLanguage(explain::LanguageCode code) {
    alter(&Settings::language, std::optional(code));
}

void SettingsDesk::setKeepDays(std::chrono::days days) {
    alter(&Settings::keepDays, days);
}

void SettingsDesk::setRedactReports(bool redact) {
    alter(&Settings::redactReports, redact);
    if (dialog_) {
        dialog_->setRedact(redact);
    }
}

template<class Value>
void SettingsDesk::alter(Value Settings::*setting, Value value) {
    if (settings_.*setting != value) {
        Settings chosen = settings_;
        chosen.*setting = value;
        adopt(chosen);
    }
}

void SettingsDesk::showDialog() {
    dialog().open();
}

void SettingsDesk::showResolvers() {
    SettingsDialog& shown = dialog();
    shown.showResolvers();
    shown.open();
}

SettingsDialog& SettingsDesk::dialog() {
    if (!dialog_) {
        dialog_ = new SettingsDialog(recent_, explain::Language(language()), window_);
        dialog_->setPalette(window_->palette());
        connect(dialog_, &SettingsDialog::applyWanted, this, &SettingsDesk::apply);
    }
    if (!dialog_->isVisible()) {
        dialog_->setSettings(settings_);
        showRoot();
        if (anchorProblem_) {
            dialog_->markAnchors(explain::fileProblem(*anchorProblem_, settings_.trustAnchorFile,
                                                      explain::Language(language())));
        }
    }
    return *dialog_;
}

void SettingsDesk::showRoot() {
    dialog_->setRoot(QString::fromStdString(setup_.request.root_hints_file),
                     static_cast<int>(request().trust_anchors.size()));
}

void SettingsDesk::apply(const Settings& chosen) {
    const bool isOtherFile = chosen.trustAnchorFile != settings_.trustAnchorFile;
    if (chosen.trustAnchorFile.isEmpty()) {
        if (isOtherFile) {
            takeAnchors(setup_.request.trust_anchors);
        }
        adopt(chosen);
        dialog_->applied();
    } else if (isOtherFile || anchorProblem_) {
        readAnchors(chosen.trustAnchorFile, [this, chosen](const ReadAnchors& anchors) {
            if (!anchors) {
                dialog_->refuseAnchors(explain::fileProblem(anchors.error(), chosen.trustAnchorFile,
                                                            explain::Language(language())));
                return;
            }
            takeAnchors(*anchors);
            adopt(chosen);
            dialog_->applied();
        });
    } else {
        adopt(chosen);
        dialog_->applied();
    }
}

void SettingsDesk::readAnchors(const QString& file, std::function<void(const ReadAnchors&)> then) {
    worker_.start([this, file, then = std::move(then)] {
        QMetaObject::invokeMethod(
            this, [then, anchors = files::readTrustAnchors(file)] { then(anchors); },
            Qt::QueuedConnection);
    });
}

void SettingsDesk::takeAnchors(const ReadAnchors& anchors) {
    anchors_ = anchors.value_or(Anchors());
    anchorProblem_ = anchors ? std::nullopt : std::optional(anchors.error());
    if (const auto then = std::exchange(waiting_, {})) {
        then(request());
    }
}

void SettingsDesk::adopt(const Settings& chosen) {
    stored_ = withAlterations(std::move(stored_), settings_, chosen);
    settings_ = chosen;
    writeSettings(file_, stored_);
    if (dialog_) {
        dialog_->setLanguage(explain::Language(language()));
        showRoot();
    }
    emit changed();
}

} // namespace danescope::ui
