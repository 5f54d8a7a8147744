#include "ui/report_desk.h"

#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/present.h"
#include "ui/files/suggested_name.h"
#include "ui/panels/work_progress.h"
#include "ui/session/check_session.h"
#include "ui/session/report_settings.h"
#include "ui/settings/settings_desk.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>

#include <array>
#include <utility>

namespace danescope::ui {
namespace {

using explain::LanguageCode;
using reports::Format;

constexpr std::array answers{std::pair{CommandId::answerEnglish, LanguageCode::en},
                             std::pair{CommandId::answerFrench, LanguageCode::fr},
                             std::pair{CommandId::answerChinese, LanguageCode::zh_TW}};

} // namespace

ReportDesk::ReportDesk(QSettings& file, CheckSession& session, SettingsDesk& settings,
                       const CommandActions& actions, QWidget* window)
    : QObject(window)
    , file_(file)
    , session_(session)
    , settings_(settings)
    , actions_(actions)
    , window_(window)
    , progress_(new WorkProgress(window)) {
    progress_->setObjectName(QStringLiteral("reportProgress"));
    connect(actions.action(CommandId::exportReport), &QAction::triggered, this,
            &ReportDesk::showDialog);
    connect(actions.action(CommandId::copyTicket), &QAction::triggered, this,
            &ReportDesk::copyTicket);
    for (const auto& [command, language] : answers) {
        connect(actions.action(command), &QAction::triggered, this,
                [this, chosen = language] { answer(chosen); });
    }
    connect(&session, &CheckSession::runningChanged, this, &ReportDesk::refresh);
    connect(&session, &CheckSession::snapshotChanged, this, &ReportDesk::refresh);
    connect(&settings, &SettingsDesk::changed, this, [this] {
        if (dialog_ != nullptr) {
            dialog_->setRedact(settings_.settings().redactReports);
        }
    });
    connectMaker();
    refresh();
}

void ReportDesk::connectMaker() {
    connect(&maker_, &ReportMaker::progressed, progress_, &WorkProgress::setPercent);
    connect(&maker_, &ReportMaker::fileIsThere, this, [this] {
        ++namesakes_;
        savePdf();
    });
    connect(&maker_, &ReportMaker::saved, this, [this](const QString& fileName) {
        savedFile_ = QDir::toNativeSeparators(fileName);
        reports::ReportOptions ticket = options_;
        ticket.format = Format::ticket;
        maker_.make(input_, ticket);
    });
    connect(&maker_, &ReportMaker::made, this, [this](Format, const QByteArray& content) {
        setWorking(false);
        QApplication::clipboard()->setText(QString::fromUtf8(content));
        if (savedFile_.isEmpty()) {
            emit said(tr("The text for the ticket is on the clipboard."));
            return;
        }
        //: %1 is a file.
        emit said(tr("Saved: %1. The text for the ticket is on the clipboard.").arg(savedFile_));
    });
    connect(&maker_, &ReportMaker::saveFailed, this,
            [this](const QString& fileName, explain::FileProblem problem) {
                setWorking(false);
                emit saveFailed(QDir::toNativeSeparators(fileName), problem);
            });
}

void ReportDesk::setWorking(bool working) {
    working_ = working;
    const QString key =
        actions_.action(CommandId::cancel)->shortcut().toString(QKeySequence::NativeText);
    //: Status bar, beside a bar of progress; %1 is a key.
    progress_->setSentence(tr("The report is being made; %1 cancels it.").arg(key));
    emit workingChanged();
}

void ReportDesk::cancel() {
    if (!working_) {
        return;
    }
    maker_.cancel();
    setWorking(false);
    emit said(savedFile_.isEmpty() ? tr("Cancelled.")
                                   //: %1 is a file that was saved before the rest was cancelled.
                                   : tr("Cancelled. Saved before: %1.").arg(savedFile_));
}

void ReportDesk::refresh() {
    const bool hasEnded = session_.snapshot().trace && !session_.running();
    for (const CommandId id : {CommandId::exportReport, CommandId::copyTicket}) {
        actions_.action(id)->setEnabled(hasEnded);
    }
    for (const auto& [command, language] : answers) {
        actions_.action(command)->setEnabled(hasEnded);
    }
    if (dialog_ != nullptr && hasEnded) {
        dialog_->setInput({session_.snapshot(), past_});
    }
}

void ReportDesk::setPast(const CheckHistory& checks) {
    past_ = checks;
    refresh();
}

void ReportDesk::showDialog() {
    if (dialog_ == nullptr) {
        dialog_ = new ExportDialog(file_, settings_.language(), window_);
        dialog_->setRedact(settings_.settings().redactReports);
        connect(dialog_, &ExportDialog::redactChanged, &settings_, &SettingsDesk::setRedactReports);
        connect(dialog_, &ExportDialog::saveFailed, this, &ReportDesk::saveFailed);
    }
    dialog_->setInput({session_.snapshot(), past_});
    present(*dialog_);
}

/// In the language of the window; hidden is what reports hide.
void ReportDesk::copyTicket() {
    savedFile_.clear();
    setWorking(true);
    maker_.make(session_.snapshot(),
                {Format::ticket, settings_.language(), settings_.settings().redactReports});
}

void ReportDesk::answer(LanguageCode language) {
    options_ = loadReportSettings(file_, language).options;
    options_.format = Format::pdf;
    options_.language = language;
    options_.redact = settings_.settings().redactReports;
    input_ = {session_.snapshot(), past_};
    namesakes_ = 0;
    savedFile_.clear();
    setWorking(true);
    savePdf();
}

/// What was saved before stays: an answer may have been sent already.
void ReportDesk::savePdf() {
    const QString number = namesakes_ == 0 ? QString() : QStringLiteral("_%1").arg(namesakes_ + 1);
    const QString name =
        files::suggestedName(*input_.snapshot.trace, explain::languageId(options_.language) +
                                                         number + QStringLiteral(".pdf"));
    const QDir folder(loadReportSettings(file_, options_.language).folder);
    maker_.save(input_, options_, folder.filePath(name), ReportMaker::WhenThere::ask);
}

} // namespace danescope::ui
