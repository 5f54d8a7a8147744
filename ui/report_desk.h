#pragma once

#include "ui/actions/command_actions.h"
#include "ui/explain/language.h"
#include "ui/explain/usage_text.h"
#include "ui/session/report_maker.h"

#include <QObject>
#include <QSettings>
#include <QString>

namespace danescope::ui {

class CheckSession;
class ExportDialog;
class SettingsDesk;
class WorkProgress;

/// Reports of the check that is shown: the dialog that exports them, the text for a ticket, and the
/// commands that answer a customer at once, in a language of theirs.
class ReportDesk : public QObject {
    Q_OBJECT

public:
    /// All that is given must outlive the desk.
    ReportDesk(QSettings& file, CheckSession& session, SettingsDesk& settings,
               const CommandActions& actions, QWidget* window);

    /// Of what the commands make, for the status bar; the dialog has its own.
    WorkProgress* progress() const { return progress_; }
    bool working() const { return working_; }
    /// All checks of the domain that is shown, the oldest first.
    void setPast(const CheckHistory& checks);
    void cancel();

signals:
    void workingChanged();
    /// Something to be read in passing.
    void said(const QString& sentence);
    void saveFailed(const QString& fileName, danescope::explain::FileProblem problem);

private:
    void connectMaker();
    void setWorking(bool working);
    void refresh();
    void showDialog();
    void copyTicket();
    /// Saves a PDF where the last report went, and copies the text for the ticket.
    void answer(explain::LanguageCode language);
    void savePdf();

    QSettings& file_;
    CheckSession& session_;
    SettingsDesk& settings_;
    const CommandActions& actions_;
    QWidget* window_;
    ExportDialog* dialog_ = nullptr;

    CheckHistory past_;
    WorkProgress* progress_;
    bool working_ = false;
    /// What is under way: how it is, of what, how many files there were of its name, and its file
    /// once that is saved.
    reports::ReportOptions options_;
    reports::ReportInput input_;
    int namesakes_ = 0;
    QString savedFile_;
    /// Last: its signals reach the members above.
    ReportMaker maker_;
};

} // namespace danescope::ui
