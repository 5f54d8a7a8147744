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
    , settings_(forThisRun(stored_, setup_))
    , anchors_(setup_.request.trust_anchors) {
    worker_.setMaxThreadCount(1);
    if (!settings_.trustAnchorFile.isEmpty() && !setup_.anchorsNamed) {
        auto anchors = files::readTrustAnchors(settings_.trustAnchorFile);
        if (anchors) {
            anchors_ = std::move(*anchors);
        } else {
            anchorProblem_ = anchors.error();
        }
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
    request.trust_anchors = anchors_;
    return request;
}

QString SettingsDesk::trouble() const {
    const explain::Language words(language());
    QStringList sentences;
    if (opened_.state == OpenedSettings::State::damaged) {
        sentences.append(
            explain::damagedSettings(file_.fileName(), opened_.wrongKeys, opened_.aside, words));
    } else if (opened_.state == OpenedSettings::State::locked) {
        sentences.append(explain::lockedSettings(file_.fileName(), words));
    }
    if (anchorProblem_) {
        sentences.append(explain::unusableAnchors(
            explain::fileProblem(*anchorProblem_, settings_.trustAnchorFile, words), words));
    }
    return sentences.join(QStringLiteral("\n\n"));
}

void SettingsDesk::setLanguage(explain::LanguageCode code) {
    Settings chosen = settings_;
    chosen.language = code;
    adopt(chosen);
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
        dialog_->setRoot(QString::fromStdString(setup_.request.root_hints_file),
                         static_cast<int>(anchors_.size()));
    }
    return *dialog_;
}

void SettingsDesk::apply(const Settings& chosen) {
    const bool isOtherFile = chosen.trustAnchorFile != settings_.trustAnchorFile;
    if (isOtherFile && !chosen.trustAnchorFile.isEmpty()) {
        readAnchorsFirst(chosen);
        return;
    }
    if (isOtherFile) {
        anchors_ = setup_.request.trust_anchors;
    }
    adopt(chosen);
    dialog_->applied();
}

void SettingsDesk::readAnchorsFirst(const Settings& chosen) {
    worker_.start([this, chosen] {
        auto anchors = files::readTrustAnchors(chosen.trustAnchorFile);
        QMetaObject::invokeMethod(
            this,
            [this, chosen, anchors = std::move(anchors)] {
                if (!anchors) {
                    dialog_->refuseAnchors(explain::fileProblem(
                        anchors.error(), chosen.trustAnchorFile, explain::Language(language())));
                    return;
                }
                anchors_ = *anchors;
                adopt(chosen);
                dialog_->applied();
            },
            Qt::QueuedConnection);
    });
}

void SettingsDesk::adopt(const Settings& chosen) {
    stored_ = withAlterations(std::move(stored_), settings_, chosen);
    settings_ = chosen;
    writeSettings(file_, stored_);
    if (dialog_) {
        dialog_->setLanguage(explain::Language(language()));
        dialog_->setRoot(QString::fromStdString(setup_.request.root_hints_file),
                         static_cast<int>(anchors_.size()));
    }
    emit changed();
}

} // namespace danescope::ui
