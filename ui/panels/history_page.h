#pragma once

#include "ui/actions/command_actions.h"
#include "ui/explain/language.h"
#include "ui/history/entry.h"
#include "ui/plots/check_history.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

#include <vector>

namespace danescope::ui {

class DaysBox;
class HistoryFilter;
class HistoryModel;
class HistoryPlot;
class NoticeBar;
class TextBlock;

/// Every check made so far: to find, to open, to name, to compare.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(const CommandActions& actions, QWidget* parent = nullptr);

    void setLanguage(const explain::Language& language);
    void setListing(const history::Listing& listing);
    /// All checks of the domain of the selected entry.
    void setCourse(const QString& domain, const CheckHistory& checks);
    /// A sentence in place of the list.
    void setUnusable(const QString& sentence);
    /// 0 for ever.
    void setKeepDays(int days);
    NoticeBar* notice() const { return notice_; }

    history::Filter filter(Instant now) const;
    /// The newest first.
    std::vector<history::Entry> selected() const;
    void focusSearch();
    /// Edit the current entry in its place.
    void editTitle();
    void editTicket();

signals:
    void filterChanged();
    void selectionChanged();
    void openWanted(danescope::history::EntryId id);
    void titleEdited(danescope::history::EntryId id, const QString& title);
    void ticketEdited(danescope::history::EntryId id, const QString& ticket);
    void keepDaysChanged(int days);
    /// Esc.
    void closeWanted();
    void shownChanged(bool shown);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* listCard(const CommandActions& actions);
    QWidget* emptyCard();
    QWidget* courseCard();
    QWidget* foot();
    void retranslate();
    void refreshTexts();
    void edit(int column);
    void focusList();

    explain::Language language_;
    history::Listing listing_;
    QString unusable_;
    QString courseDomain_;

    QLabel* heading_;
    HistoryFilter* filter_;
    NoticeBar* notice_;
    QStackedWidget* cards_;
    HistoryModel* model_;
    QTableView* table_;
    QLabel* courseTitle_;
    HistoryPlot* plot_;
    TextBlock* emptyTitle_;
    TextBlock* emptyText_;
    QLabel* count_;
    QLabel* keepLabel_;
    DaysBox* keepDays_;
};

} // namespace danescope::ui
