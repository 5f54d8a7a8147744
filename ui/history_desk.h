#pragma once

#include "core/trace/evaluation.h"
#include "ui/actions/command_actions.h"
#include "ui/explain/language.h"
#include "ui/history/history.h"
#include "ui/plots/check_history.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace danescope::ui {

class CheckSession;
class ComparisonDialog;
class HistoryPage;
class NoticeBar;

/// The history at work: stores each check as it ends, carries out the commands of the history's
/// page, and says over a result what the check before it said.
class HistoryDesk : public QObject {
    Q_OBJECT

public:
    struct Setup {
        /// Empty: no history is kept.
        QString fileName;
        /// How long checks are kept; 0 for ever.
        int keepDays = 0;
    };

    /// `notice` stands over the result. All that is given must outlive the desk.
    HistoryDesk(const Setup& setup, CheckSession& session, const CommandActions& actions,
                NoticeBar* notice, QWidget* window);
    ~HistoryDesk() override;

    /// Made when it is wanted first.
    HistoryPage* page();
    bool isPage(const QWidget* widget) const;
    void setLanguage(const explain::Language& language);
    void setKeepDays(int days);

signals:
    void pageMade(danescope::ui::HistoryPage* page);
    /// Something to be read in passing.
    void said(const QString& sentence);
    void keepDaysChanged(int days);
    /// All checks of the domain that is shown, the oldest first; none while they are looked for.
    void pastFound(const danescope::ui::CheckHistory& checks);

private:
    void connectHistory();
    void connectSession();
    void connectPage();
    void refreshUnusable();
    void connectCommands();
    void refresh();
    void refreshCommands();
    void refreshCourse();
    void refreshNotice();
    void findPrevious();
    void findPast();
    void open(history::EntryId id);
    void comparePrevious();
    void compareSelected();
    void compare(history::EntryId before, history::EntryId after);
    void showComparison(const trace::Snapshot& before, const trace::Snapshot& after);
    void removeSelected();
    void undoRemove();
    void sayProblem(history::Problem problem);

    CheckSession& session_;
    const CommandActions& actions_;
    NoticeBar* notice_;
    QWidget* window_;
    explain::Language language_;
    int keepDays_;
    HistoryPage* page_ = nullptr;
    bool pageShown_ = false;
    ComparisonDialog* comparison_ = nullptr;
    /// To be shown once it is read, unless something else is by then.
    std::optional<history::EntryId> opening_;
    /// Of the domain that is shown.
    std::optional<history::Entry> previous_;
    /// What Undo brings back, the last removal at the end.
    std::vector<std::vector<history::EntryId>> removed_;
    /// Last: its answers reach all of the above.
    std::unique_ptr<history::History> history_;
};

} // namespace danescope::ui
