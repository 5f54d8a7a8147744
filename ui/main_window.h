#pragma once

#include "core/trace/runner.h"
#include "ui/actions/alteration_commands.h"
#include "ui/actions/command_actions.h"
#include "ui/explain/language.h"
#include "ui/input/domain_input.h"
#include "ui/result_desk.h"
#include "ui/session/check_session.h"
#include "ui/session/interface_language.h"
#include "ui/session/recent_domains.h"
#include "ui/session/window_state.h"
#include "ui/settings/settings_desk.h"
#include "ui/window_setup.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace danescope::ui {

class DecisionTableDialog;
class FileCommands;
class HistoryDesk;
class LegendDialog;
class NoticeBar;
class PracticeDialog;
class QueryBar;
class ReportDesk;
class ShortcutsDialog;
class StatusTexts;
class WelcomePanel;

/// The window: puts its parts together and carries out the commands.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Runner and settings must outlive the window.
    MainWindow(trace::Runner& runner, const WindowSetup& setup, QSettings& settings,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// As if typed, then Enter.
    void check(const QString& typed);
    /// With an instant, as by "Validate as of".
    void openTrace(const QString& fileName, std::optional<Instant> at = {}) {
        session_.open(fileName, at);
    }

    const CommandActions& actions() const { return actions_; }

signals:
    /// A check or an opened file is shown whole.
    void finished();
    void openFailed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildMenus();
    void buildStatusBar();
    void connectCommands();
    void connectSession();
    void connectSettings();
    void connectView();
    void on(CommandId id, std::function<void()> handler);
    bool isNarrow() const;
    void retranslate();
    void applyTheme();
    void useChosenTheme();
    void adoptSettings();

    void startCheck(const input::DomainInput& domain);
    void repeatCheck();
    void beginCheck(const dns::Name& domain);
    void cancel();
    void showSnapshot(const trace::Snapshot& snapshot);
    void refreshCommands();
    void refreshStatus();
    void refreshTables();

    void showHistory();
    void leaveHistory();
    void showTables();
    void showPractice();
    void showAbout();

    QSettings& settings_;
    WindowState state_;
    RecentDomains recent_;
    SettingsDesk desk_;
    ThemeChoice theme_ = ThemeChoice::system;
    explain::Language language_;
    InterfaceLanguage interfaceLanguage_;
    CommandActions actions_;

    QMenu* fileMenu_;
    QMenu* editMenu_;
    QMenu* checkMenu_;
    QMenu* historyMenu_;
    QMenu* viewMenu_;
    QMenu* languageMenu_;
    QMenu* helpMenu_;
    QActionGroup* languages_;
    QueryBar* queryBar_;
    NoticeBar* settingsNotice_;
    QStackedWidget* pages_;
    WelcomePanel* welcome_;
    ResultDesk result_;
    StatusTexts* status_;
    DecisionTableDialog* tables_ = nullptr;
    LegendDialog* legend_ = nullptr;
    PracticeDialog* practice_ = nullptr;
    ShortcutsDialog* shortcuts_ = nullptr;
    /// Behind the widgets: its signals reach them.
    CheckSession session_;
    // They work with the session.
    AlterationCommands alterations_;
    std::unique_ptr<HistoryDesk> history_;
    std::unique_ptr<FileCommands> files_;
    std::unique_ptr<ReportDesk> reports_;
};

} // namespace danescope::ui
