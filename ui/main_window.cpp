#include "ui/main_window.h"

#include "ui/dialogs/decision_table_dialog.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/legend_dialog.h"
#include "ui/dialogs/practice_dialog.h"
#include "ui/dialogs/present.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/file_commands.h"
#include "ui/history_desk.h"
#include "ui/panels/history_page.h"
#include "ui/panels/notice_bar.h"
#include "ui/panels/query_bar.h"
#include "ui/panels/result_page.h"
#include "ui/panels/status_texts.h"
#include "ui/panels/welcome_panel.h"
#include "ui/panels/work_progress.h"
#include "ui/report_desk.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace danescope::ui {
namespace {

/// Windows narrower than this many times the text size have the details under the trace.
constexpr int narrowTextSizes = 88;
constexpr QSize usualSize(1440, 900);
constexpr QSize leastSize(720, 480);

QString anchorTags(const trace::CheckRequest& request) {
    QStringList tags;
    for (const auto& anchor : request.trust_anchors) {
        tags.append(QString::number(anchor.digest.key_tag));
    }
    return tags.isEmpty() ? QStringLiteral("–") : tags.join(QStringLiteral(", "));
}

int keepDays(const Settings& settings) {
    return static_cast<int>(settings.keepDays.count());
}

QString keyOf(const CommandActions& actions, CommandId id) {
    return actions.action(id)->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

MainWindow::MainWindow(trace::Runner& runner, const WindowSetup& setup, QSettings& settings,
                       QWidget* parent)
    : QMainWindow(parent)
    , settings_(settings)
    , state_(loadWindowState(settings))
    , recent_(state_.domains)
    , desk_(settings, setup, recent_, this)
    , language_(desk_.language())
    , actions_(this)
    , languages_(new QActionGroup(this))
    , settingsNotice_(new NoticeBar(this))
    , pages_(new QStackedWidget(this))
    , welcome_(new WelcomePanel)
    , result_(runner, settings, actions_, this)
    , session_(runner)
    , alterations_(actions_, session_, *this) {
    interfaceLanguage_.set(language_.code());
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    settingsNotice_->setObjectName(QStringLiteral("settingsNotice"));
    buildMenus();
    queryBar_ = new QueryBar(actions_, languageMenu_, language_);
    queryBar_->setRecent(recent_.domains());
    queryBar_->setResolverCount(static_cast<int>(desk_.settings().resolvers.size()));
    pages_->addWidget(welcome_);
    // What is put in first comes first in the order of the Tab key.
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(queryBar_);
    for (ToneCard* bar : std::initializer_list<ToneCard*>{settingsNotice_, alterations_.bar()}) {
        bar->setStrip();
        column->addWidget(bar);
    }
    column->addWidget(pages_, 1);
    setCentralWidget(central);
    buildStatusBar();
    history_ = std::make_unique<HistoryDesk>(
        HistoryDesk::Setup{setup.historyFile, keepDays(desk_.settings())}, session_, actions_,
        result_.notice(), this);
    files_ = std::make_unique<FileCommands>(session_, actions_, this);
    reports_ = std::make_unique<ReportDesk>(settings_, session_, desk_, actions_, this);
    statusBar()->addPermanentWidget(reports_->progress());
    connectCommands();
    connectView();
    connectSession();
    connectSettings();
    result_.setRequest(desk_.request());
    result_.setTicketRedacted(desk_.settings().redactReports);

    qApp->installEventFilter(this);
    useChosenTheme();
    applyTheme();
    retranslate();
    refreshCommands();
    setMinimumSize(leastSize);
    if (!restoreGeometry(state_.geometry)) {
        resize(usualSize);
    }
    actions_.action(CommandId::showTree)->setChecked(state_.treeShown);
    queryBar_->focusField();
}

MainWindow::~MainWindow() = default;

void MainWindow::check(const QString& typed) {
    queryBar_->setText(typed);
    queryBar_->submit();
}

bool MainWindow::isNarrow() const {
    return width() < textFont(TextSize::body).pixelSize() * narrowTextSizes;
}

void MainWindow::buildMenus() {
    fileMenu_ = menuBar()->addMenu(QString());
    editMenu_ = menuBar()->addMenu(QString());
    checkMenu_ = menuBar()->addMenu(QString());
    historyMenu_ = menuBar()->addMenu(QString());
    viewMenu_ = menuBar()->addMenu(QString());
    languageMenu_ = menuBar()->addMenu(QString());
    helpMenu_ = menuBar()->addMenu(QString());
    actions_.fill(fileMenu_, MenuId::file);
    actions_.fill(editMenu_, MenuId::edit);
    actions_.fill(checkMenu_, MenuId::check);
    actions_.fill(historyMenu_, MenuId::history);
    actions_.fill(viewMenu_, MenuId::view);
    actions_.fill(helpMenu_, MenuId::help);
    for (const explain::LanguageCode code : allLanguages()) {
        QAction* action = languageMenu_->addAction(ownName(code));
        action->setObjectName(QStringLiteral("language_") + explain::languageId(code));
        action->setCheckable(true);
        action->setChecked(code == language_.code());
        languages_->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { desk_.setLanguage(code); });
    }
}

void MainWindow::buildStatusBar() {
    status_ = new StatusTexts(this);
    statusBar()->addWidget(status_, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::on(CommandId id, std::function<void()> handler) {
    connect(actions_.action(id), &QAction::triggered, this, std::move(handler));
}

void MainWindow::connectCommands() {
    const auto copy = [this](QString (ResultPage::*text)() const, const QString& done) {
        QApplication::clipboard()->setText((result_.page().*text)());
        statusBar()->showMessage(done, 3000);
    };
    on(CommandId::practice, [this] { showPractice(); });
    on(CommandId::quit, [this] { close(); });
    on(CommandId::copyDetails,
       [=, this] { copy(&ResultPage::detailsText, tr("The details are on the clipboard.")); });
    on(CommandId::copyTranscript,
       [=, this] { copy(&ResultPage::transcriptText, tr("The transcript is on the clipboard.")); });
    on(CommandId::copyRepair,
       [=, this] { copy(&ResultPage::repairText, tr("The record is on the clipboard.")); });
    on(CommandId::focusDomain, [this] { queryBar_->focusField(); });
    on(CommandId::check, [this] { queryBar_->submit(); });
    on(CommandId::cancel, [this] { cancel(); });
    on(CommandId::repeat, [this] { repeatCheck(); });
    on(CommandId::showHistory, [this] { showHistory(); });
    on(CommandId::decisionTable, [this] { showTables(); });
    on(CommandId::legend, [this] { present(legend_, this); });
    on(CommandId::shortcuts, [this] { present(shortcuts_, this); });
    on(CommandId::about, [this] { showAbout(); });
}

void MainWindow::connectView() {
    connect(&result_, &ResultDesk::pageMade, this, [this](ResultPage* page) {
        page->restoreSizes(state_.columns, state_.rows);
        page->setNarrow(isNarrow());
        pages_->addWidget(page);
        connect(page, &ResultPage::tablesWanted, this, &MainWindow::showTables);
        // The style sheet dresses it now, so that no check waits for it.
        QTimer::singleShot(0, page, [page] {
            for (QWidget* each : page->findChildren<QWidget*>()) {
                each->ensurePolished();
            }
        });
    });
    connect(welcome_, &WelcomePanel::exampleChosen, this, &MainWindow::check);
    connect(welcome_, &WelcomePanel::practiceWanted, this, &MainWindow::showPractice);
    connect(queryBar_, &QueryBar::checkWanted, this, &MainWindow::startCheck);
}

void MainWindow::connectSession() {
    connect(&session_, &CheckSession::runningChanged, this, &MainWindow::refreshCommands);
    connect(&session_, &CheckSession::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&session_, &CheckSession::finished, this, &MainWindow::finished);
    connect(&session_, &CheckSession::replaced, this, &MainWindow::leaveHistory);
    // The last wish counts, also while a check still waits for its trust anchors.
    connect(&session_, &CheckSession::opening, &desk_, &SettingsDesk::forgetWaiting);
    connect(&session_, &CheckSession::replaced, &desk_, &SettingsDesk::forgetWaiting);
    const auto say = [this](const QString& sentence) { statusBar()->showMessage(sentence, 5000); };
    connect(files_.get(), &FileCommands::said, this, say);
    connect(reports_.get(), &ReportDesk::said, this, say);
    connect(reports_.get(), &ReportDesk::workingChanged, this, &MainWindow::refreshCommands);
    connect(reports_.get(), &ReportDesk::saveFailed, files_.get(), &FileCommands::showProblem);
    connect(files_.get(), &FileCommands::openFailed, this, &MainWindow::openFailed);
    connect(history_.get(), &HistoryDesk::said, this, say);
    connect(history_.get(), &HistoryDesk::pastFound, reports_.get(), &ReportDesk::setPast);
    connect(history_.get(), &HistoryDesk::keepDaysChanged, this,
            [this](int days) { desk_.setKeepDays(std::chrono::days(days)); });
    connect(history_.get(), &HistoryDesk::pageMade, this, [this](HistoryPage* page) {
        pages_->addWidget(page);
        connect(page, &HistoryPage::closeWanted, this, &MainWindow::leaveHistory);
    });
}

void MainWindow::connectSettings() {
    on(CommandId::settings, [this] { desk_.showDialog(); });
    on(CommandId::resolver, [this] { desk_.showResolvers(); });
    connect(&desk_, &SettingsDesk::changed, this, &MainWindow::adoptSettings);
    connect(&recent_, &RecentDomains::changed, this, [this] {
        queryBar_->setRecent(recent_.domains());
        state_.domains = recent_.domains();
        saveWindowState(settings_, state_);
    });
    if (const QString trouble = desk_.trouble(); !trouble.isEmpty()) {
        // Once the window is there to stand over.
        QMetaObject::invokeMethod(
            this, [this, trouble] { showMessage(this, tr("Settings"), trouble); },
            Qt::QueuedConnection);
    }
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    session_.cancel();
    state_.geometry = saveGeometry();
    if (result_.isMade()) {
        state_.columns = result_.page().columnSizes();
        state_.rows = result_.page().rowSizes();
    }
    state_.treeShown = actions_.action(CommandId::showTree)->isChecked();
    saveWindowState(settings_, state_);
    QMainWindow::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (!result_.isMade()) {
        // Now that the first screen is there: the first check finds its page ready.
        QTimer::singleShot(0, this, [this] { result_.page(); });
    }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    queryBar_->setNarrow(isNarrow());
    if (result_.isMade()) {
        result_.page().setNarrow(isNarrow());
    }
    QMainWindow::resizeEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        applyTheme();
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::retranslate() {
    actions_.retranslate();
    fileMenu_->setTitle(tr("&File"));
    editMenu_->setTitle(tr("&Edit"));
    checkMenu_->setTitle(tr("&Check"));
    //: A menu: the checks made so far.
    historyMenu_->setTitle(tr("Hi&story"));
    viewMenu_->setTitle(tr("&View"));
    languageMenu_->setTitle(tr("&Language"));
    helpMenu_->setTitle(tr("&Help"));
    //: Status bar; %1 and %2 are keys.
    status_->setHint(
        tr("%1 legend · %2 shortcuts")
            .arg(keyOf(actions_, CommandId::legend), keyOf(actions_, CommandId::shortcuts)));
    queryBar_->setLanguage(language_);
    alterations_.setLanguage(language_);
    history_->setLanguage(language_);
    files_->setLanguage(language_);
    if (practice_ != nullptr) {
        practice_->setLanguage(language_);
    }
    showSnapshot(session_.snapshot());
}

void MainWindow::applyTheme() {
    const Theme theme = Theme::current();
    actions_.setTheme(theme);
    // For what there is, and for what is built later.
    setFont(textFont(TextSize::body));
    QApplication::setFont(font());
    setPalette(theme.palette());
    setStyleSheet(themeStyleSheet(theme));
    for (QDialog* dialog : findChildren<QDialog*>()) {
        dialog->setPalette(theme.palette());
    }
}

void MainWindow::useChosenTheme() {
    if (theme_ != desk_.settings().theme) {
        theme_ = desk_.settings().theme;
        useTheme(theme_);
    }
}

void MainWindow::adoptSettings() {
    result_.setRequest(desk_.request());
    result_.setTicketRedacted(desk_.settings().redactReports);
    queryBar_->setResolverCount(static_cast<int>(desk_.settings().resolvers.size()));
    history_->setKeepDays(keepDays(desk_.settings()));
    if (const QString trouble = desk_.anchorTrouble(); !trouble.isEmpty()) {
        settingsNotice_->say(trouble, explain::Tone::failed, actions_.action(CommandId::settings));
    } else {
        settingsNotice_->clear();
    }
    useChosenTheme();
    const explain::LanguageCode code = desk_.language();
    for (QAction* action : languages_->actions()) {
        action->setChecked(action->text() == ownName(code));
    }
    if (code != language_.code()) {
        language_ = explain::Language(code);
        interfaceLanguage_.set(code);
        retranslate();
    }
    refreshStatus();
}

void MainWindow::startCheck(const input::DomainInput& domain) {
    recent_.add(domain.shown);
    beginCheck(domain.domain);
}

void MainWindow::repeatCheck() {
    if (session_.snapshot().trace) {
        beginCheck(session_.snapshot().trace->request.domain);
    }
}

void MainWindow::beginCheck(const dns::Name& domain) {
    desk_.whenReady([this, domain](trace::CheckRequest request) {
        request.domain = domain;
        result_.beginCheck();
        session_.start(std::move(request));
    });
}

void MainWindow::cancel() {
    if (session_.running()) {
        session_.cancel();
    } else {
        reports_->cancel();
    }
}

void MainWindow::showSnapshot(const trace::Snapshot& snapshot) {
    if (!snapshot.trace) {
        setWindowTitle(QStringLiteral("Danescope"));
        refreshStatus();
        return;
    }
    result_.page().setSnapshot(snapshot, language_);
    if (!history_->isPage(pages_->currentWidget())) {
        pages_->setCurrentWidget(&result_.page());
    }
    const QString domain = QString::fromStdString(snapshot.trace->request.domain.to_string());
    setWindowTitle(snapshot.trace->practice.empty()
                       //: Title of the window; %1 is a domain.
                       ? tr("%1 – Danescope").arg(domain)
                       //: Title of the window; %1 is a domain.
                       : tr("%1 (practice case) – Danescope").arg(domain));
    refreshCommands();
    refreshStatus();
    refreshTables();
}

void MainWindow::refreshCommands() {
    const bool running = session_.running();
    const bool shown = session_.snapshot().trace != nullptr;
    queryBar_->setRunning(running);
    actions_.action(CommandId::cancel)->setEnabled(running || reports_->working());
    for (const CommandId id :
         {CommandId::savePicture, CommandId::copyDetails, CommandId::decisionTable,
          CommandId::gateway, CommandId::zoomIn, CommandId::zoomOut, CommandId::zoomReset,
          CommandId::fit, CommandId::nextStep, CommandId::previousStep, CommandId::nextProblem,
          CommandId::previousProblem, CommandId::showTree}) {
        actions_.action(id)->setEnabled(shown);
    }
    // The domain of a practice case is nowhere but in its file.
    const bool isPractice = shown && !session_.snapshot().trace->practice.empty();
    actions_.action(CommandId::repeat)->setEnabled(shown && !isPractice);
    for (const CommandId id : {CommandId::saveTrace, CommandId::copyTranscript}) {
        actions_.action(id)->setEnabled(shown && !running);
    }
    actions_.action(CommandId::copyRepair)
        ->setEnabled(shown && !result_.page().repairText().isEmpty());
}

void MainWindow::refreshStatus() {
    const trace::Snapshot& snapshot = session_.snapshot();
    status_->setCheck(snapshot.trace ? result_.page().outline().statusLine : tr("Ready"));
    const trace::CheckRequest request = snapshot.trace ? snapshot.trace->request : desk_.request();
    const QString version =
        snapshot.trace ? QString::fromStdString(snapshot.trace->tool.libunbound) : QString();
    //: Status bar; %1 is a version, %2 key tags of the root trust anchors.
    status_->setTool(version.isEmpty()
                         ? tr("anchors %1").arg(anchorTags(request))
                         : tr("libunbound %1 · anchors %2").arg(version, anchorTags(request)));
}

void MainWindow::refreshTables() {
    if (tables_ != nullptr) {
        tables_->setSnapshot(session_.snapshot(), result_.page().outline(), language_);
    }
}

void MainWindow::showHistory() {
    if (history_->isPage(pages_->currentWidget())) {
        leaveHistory();
    } else {
        pages_->setCurrentWidget(history_->page());
        history_->page()->focusSearch();
    }
}

void MainWindow::leaveHistory() {
    if (history_->isPage(pages_->currentWidget())) {
        pages_->setCurrentWidget(session_.snapshot().trace ? static_cast<QWidget*>(&result_.page())
                                                           : welcome_);
        queryBar_->focusField();
    }
}

void MainWindow::showTables() {
    const explain::Selection& selection = result_.page().selection();
    DecisionTableDialog& dialog = present(tables_, this);
    refreshTables();
    dialog.setPath(selection.path);
}

void MainWindow::showPractice() {
    const bool isNew = practice_ == nullptr;
    PracticeDialog& dialog = present(practice_, this);
    if (isNew) {
        connect(&dialog, &PracticeDialog::caseChosen, this, [this](const QString& name) {
            openTrace(QStringLiteral(":/practice/%1.json").arg(name));
        });
    }
    dialog.setLanguage(language_);
}

void MainWindow::showAbout() {
    //: %1 and %2 are versions.
    showMessage(this, tr("About Danescope"),
                tr("Danescope %1\n\nShows whether DANE lets mail through to a domain, which link "
                   "broke, why, and who has to mend it.\n\nFree software under the GNU General "
                   "Public Licence, version 3 or later, without any warranty.\n\nWith Qt %2, "
                   "libunbound, ldns and OpenSSL.")
                    .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace danescope::ui
