#include "tests/support/trace_builder.h"
#include "tests/ui/support/scripted_runner.h"
#include "ui/main_window.h"
#include "ui/panels/gateway_panel.h"
#include "ui/panels/pages_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <functional>
#include <utility>
#include <vector>

using namespace danescope;
using dns::RecordType;
using dns::Status;
using test::TraceBuilder;

namespace {

constexpr QSize wide(1440, 900);
constexpr QSize narrow(1024, 700);
constexpr std::array<std::pair<ui::Theme::Shade, const char*>, 3> shades{
    {{ui::Theme::Shade::light, "light"},
     {ui::Theme::Shade::dark, "dark"},
     {ui::Theme::Shade::highContrast, "contrast"}}};
constexpr QSize tall(1440, 1500);
/// A full screen of 1920 x 1080 at 100 % and at 200 %.
constexpr QSize full(1920, 1000);
constexpr QSize half(960, 500);

TraceBuilder succeeding() {
    return test::secure_up_to_tlsa()
        .session(
            test::handshake("mx1.example.org", "192.0.2.1", {test::good_certificate().tlsa}, true))
        .end();
}

TraceBuilder mismatching() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure,
                  {"MX 10 mx1.example.org.", "MX 20 mx2.example.org."});
    const auto host = [&builder](const std::string& name, const std::string& ipv4,
                                 const std::string& ipv6) {
        const std::vector<std::string> tlsa{test::good_certificate().tlsa};
        builder.reply(name, RecordType::a, Status::secure, {"A " + ipv4});
        builder.reply(name, RecordType::aaaa, Status::secure, {"AAAA " + ipv6});
        builder.reply("_25._tcp." + name, RecordType::tlsa, Status::secure, {"TLSA " + tlsa[0]});
        for (const std::string& address : {ipv4, ipv6}) {
            builder.session(test::handshake(name, address, tlsa, false, test::other_certificate()));
        }
    };
    host("mx1.example.org", "192.0.2.10", "2001:db8::10");
    host("mx2.example.org", "198.51.100.7", "2001:db8::7");
    return builder.end();
}

TraceBuilder unsignedDomain() {
    TraceBuilder builder;
    return builder
        .reply("example.org", RecordType::mx, Status::insecure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::insecure, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .end();
}

TraceBuilder bogus() {
    TraceBuilder builder;
    return builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .reply("_25._tcp.mx1.example.org", RecordType::tlsa, Status::bogus,
               {"TLSA " + test::good_certificate().tlsa})
        .end();
}

TraceBuilder unanswered() {
    TraceBuilder builder;
    return builder.fails("example.org", RecordType::mx).end();
}

TraceBuilder unreachable() {
    return test::secure_up_to_tlsa()
        .session(test::failed_session("mx1.example.org", "192.0.2.1",
                                      smtp::SessionFailure::connection_timed_out))
        .end();
}

/// Brings one of the tabs below the trace to the front.
std::function<void(ui::MainWindow&)> tab(const char* name) {
    return [name](ui::MainWindow& window) {
        window.findChild<QTabWidget*>("texts")->setCurrentWidget(window.findChild<QWidget*>(name));
    };
}

/// The gateway's resolvers, each asked alone: one hands on no signatures, one has not answered yet.
void compareResolvers(ui::MainWindow& window) {
    auto* panel = window.findChild<ui::GatewayPanel*>("gateway");
    dane::GatewaySettings settings;
    settings.resolvers = {{"192.0.2.53@53", 0, true}, {"2001:db8::53@53", 1, true}};
    panel->setSettings(settings);
    panel->setComparison({"", "192.0.2.53@53", "2001:db8::53@53"},
                         {trace::snapshot_of(succeeding().trace()),
                          trace::snapshot_of(unsignedDomain().trace()),
                          trace::snapshot_of(test::secure_up_to_tlsa().trace())});
}

/// What people type, without Enter.
std::function<void(ui::MainWindow&)> typed(const char* widget, const char* text) {
    return [widget, text](ui::MainWindow& window) {
        auto* field = window.findChild<QLineEdit*>(widget);
        field->clear();
        QTest::keyClicks(field, text);
    };
}

/// One fact of the check supposed otherwise.
void suppose(ui::MainWindow& window) {
    window.findChild<QComboBox*>("whatIfState")->setCurrentIndex(1);
}

/// A certificate chain that is none.
void pasteNoChain(ui::MainWindow& window) {
    auto* dialog = window.findChild<QDialog*>("pasteChainDialog");
    dialog->findChild<QPlainTextEdit*>("pastedChain")->setPlainText("250 no certificate here");
    dialog->findChild<QPushButton*>("useChain")->click();
}

/// A page of the settings, with these lines in a field of it, applied.
std::function<void(ui::MainWindow&)> settingsPage(int page, const char* field = nullptr,
                                                  const char* lines = nullptr) {
    return [page, field, lines](ui::MainWindow& window) {
        auto* dialog = window.findChild<QDialog*>("settingsDialog");
        dialog->findChild<QTabWidget*>()->setCurrentIndex(page);
        if (field != nullptr) {
            dialog->findChild<QPlainTextEdit*>(field)->setPlainText(QString::fromUtf8(lines));
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Apply)->click();
        }
    };
}

/// Resolvers of which one is none.
void misspellResolver(ui::MainWindow& window) {
    window.findChild<QRadioButton*>("resolversGiven")->click();
    settingsPage(1, "resolverList", "192.0.2.53\n192.0.2.530@53\n2001:db8::53@5353")(window);
}

/// The checks of the history that are selected.
void removeChecks(ui::MainWindow& window) {
    window.actions().action(ui::CommandId::removeEntries)->trigger();
    QTRY_VERIFY(window.findChild<QWidget*>("historyNotice")->isVisible());
}

/// The preview of a report is made on another thread.
void settle(ui::MainWindow& window) {
    auto* pages = window.findChild<ui::PagesView*>("exportPages");
    QTRY_VERIFY(pages->pageCount() > 0);
}

/// The same check as of another day.
void validateLater(ui::MainWindow& window) {
    auto* dialog = window.findChild<QDialog*>("supposedTimeDialog");
    auto* time = dialog->findChild<QDateTimeEdit*>("supposedTime");
    time->setDateTime(time->dateTime().addYears(30));
    dialog->findChild<QPushButton*>("validateAsOf")->click();
    QTRY_VERIFY(window.findChild<QWidget*>("suppositionBar")->isVisible());
}

struct State {
    const char* name;
    std::function<TraceBuilder()> trace;
    QSize size = wide;
    ui::CommandId dialog = ui::CommandId::quit;
    /// Checks that were made before, one a day.
    std::vector<std::function<TraceBuilder()>> earlier = {};
    /// A practice case opened in place of a check.
    const char* practice = nullptr;
    /// What people do in the window then.
    std::function<void(ui::MainWindow&)> then = {};
};

const std::vector<State>& states() {
    static const std::vector<State> all{
        {"welcome", {}},
        {"running", [] { return test::secure_up_to_tlsa(); }},
        {"success", succeeding},
        {"mismatch", mismatching},
        {"neutral", unsignedDomain},
        {"bogus", bogus},
        {"error", unanswered},
        {"full", mismatching, full},
        {"half", mismatching, half},
        {"narrow", mismatching, narrow},
        {"narrow-welcome", {}, narrow},
        {"tree", mismatching, wide, ui::CommandId::showTree},
        {"tables", mismatching, wide, ui::CommandId::decisionTable},
        {"gateway", mismatching, wide, ui::CommandId::gateway},
        {"gateway-whole", succeeding, tall, ui::CommandId::gateway},
        {"gateway-narrow", unsignedDomain, narrow, ui::CommandId::gateway},
        {"gateway-half", unsignedDomain, half, ui::CommandId::gateway},
        {"gateway-supposed", mismatching, tall, ui::CommandId::gateway, {}, {}, suppose},
        {"gateway-resolvers", succeeding, tall, ui::CommandId::gateway, {}, {}, compareResolvers},
        {"practice", {}, wide, ui::CommandId::practice},
        {"practice-none",
         {},
         wide,
         ui::CommandId::practice,
         {},
         {},
         typed("practiceSearch", "nowhere")},
        {"wrong-domain", {}, wide, ui::CommandId::quit, {}, {}, typed("domainField", "a..b")},
        {"export", mismatching, wide, ui::CommandId::exportReport, {}, {}, settle},
        {"unreachable", unreachable},
        {"paste", unreachable, wide, ui::CommandId::pasteChain},
        {"paste-wrong", unreachable, wide, ui::CommandId::pasteChain, {}, {}, pasteNoChain},
        {"suppose", succeeding, wide, ui::CommandId::supposeTime},
        {"supposed", succeeding, wide, ui::CommandId::supposeTime, {}, {}, validateLater},
        {"ticket", mismatching, wide, ui::CommandId::quit, {}, {}, tab("ticket")},
        {"zones", {}, tall, ui::CommandId::quit, {}, "mx-bogus"},
        {"zones-ds", {}, tall, ui::CommandId::quit, {}, "ds-digest-mismatch"},
        {"windows", {}, wide, ui::CommandId::quit, {}, "tlsa-bogus", tab("signatureWindows")},
        {"windows-narrow",
         {},
         narrow,
         ui::CommandId::quit,
         {},
         "rollover",
         tab("signatureWindows")},
        {"timing", {}, wide, ui::CommandId::quit, {}, "several-mx", tab("stepTimings")},
        {"legend", {}, wide, ui::CommandId::legend},
        {"shortcuts", {}, wide, ui::CommandId::shortcuts},
        {"resolver", {}, wide, ui::CommandId::resolver},
        {"settings", {}, wide, ui::CommandId::settings},
        {"settings-checks", {}, wide, ui::CommandId::settings, {}, {}, settingsPage(2)},
        {"settings-checks-wrong",
         {},
         wide,
         ui::CommandId::settings,
         {},
         {},
         settingsPage(2, "settingsControlHosts", "mx1.example.org\nmx..example.org")},
        {"settings-records", {}, wide, ui::CommandId::settings, {}, {}, settingsPage(3)},
        {"settings-resolver-wrong", {}, wide, ui::CommandId::settings, {}, {}, misspellResolver},
        {"about", {}, wide, ui::CommandId::about},
        {"earlier", mismatching, wide, ui::CommandId::quit, {succeeding}},
        {"history-empty", {}, wide, ui::CommandId::showHistory},
        {"history",
         mismatching,
         wide,
         ui::CommandId::showHistory,
         {succeeding, unsignedDomain, bogus, succeeding, unanswered}},
        {"history-nothing-fits",
         mismatching,
         wide,
         ui::CommandId::showHistory,
         {succeeding},
         {},
         typed("historySearch", "nowhere")},
        {"history-removed",
         mismatching,
         wide,
         ui::CommandId::showHistory,
         {succeeding, bogus},
         {},
         removeChecks},
        {"history-narrow", mismatching, narrow, ui::CommandId::showHistory, {succeeding, bogus}},
        {"compare", mismatching, wide, ui::CommandId::comparePrevious, {succeeding}},
    };
    return all;
}

} // namespace

/// Pictures of the window in the states that people see, to be looked at.
class Screenshots : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        // As in a system whose text is larger, in percent of the usual.
        const QString percent = qEnvironmentVariable("DANESCOPE_TEXT_PERCENT");
        if (!percent.isEmpty()) {
            QFont font = QApplication::font();
            font.setPixelSize(static_cast<int>(ui::TextSize::body) * percent.toInt() / 100);
            QApplication::setFont(font);
        }
    }

    void pictures_data() {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("shade");
        for (const auto code :
             {explain::LanguageCode::en, explain::LanguageCode::fr, explain::LanguageCode::zh_TW}) {
            for (const auto& [shade, name] : shades) {
                // Each language and each shade once; all nine pairs where somebody wants to look.
                if (static_cast<int>(code) != static_cast<int>(shade) &&
                    !qEnvironmentVariableIsSet("DANESCOPE_ALL_PICTURES")) {
                    continue;
                }
                QTest::newRow(qPrintable(explain::languageId(code) + '-' + name))
                    << static_cast<int>(code) << static_cast<int>(shade);
            }
        }
    }

    void pictures() {
        QFETCH(int, language);
        QFETCH(int, shade);
        QApplication::setPalette(ui::Theme(static_cast<ui::Theme::Shade>(shade)).palette());
        // All states, or those that somebody names, with commas between.
        const QString wanted = qEnvironmentVariable("DANESCOPE_PICTURES_OF");
        for (const State& state : states()) {
            if (!wanted.isEmpty() && !wanted.split(u',').contains(QLatin1String(state.name))) {
                continue;
            }
            take(state, static_cast<explain::LanguageCode>(language));
        }
    }

private:
    static void check(ui::MainWindow& window, test::ScriptedRunner& runner,
                      const trace::Trace& trace) {
        QSignalSpy finished(&window, &ui::MainWindow::finished);
        window.check("example.org");
        runner.replay(trace);
        if (trace.end) {
            QTRY_COMPARE(finished.size(), 1);
        } else {
            QTRY_VERIFY(window.windowTitle().contains("example.org"));
        }
    }

    void take(const State& state, explain::LanguageCode language) {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        test::ScriptedRunner runner;
        ui::MainWindow window(runner, {{}, language, folder.filePath("history.sqlite")}, settings);
        window.resize(state.size);
        window.show();
        runner.started = Instant(std::chrono::seconds(1'795'000'000));
        for (const auto& earlier : state.earlier) {
            check(window, runner, earlier().trace());
            runner.started += std::chrono::hours(23);
        }
        if (state.trace) {
            check(window, runner, state.trace().trace());
        }
        if (state.practice != nullptr) {
            QSignalSpy finished(&window, &ui::MainWindow::finished);
            window.openTrace(QStringLiteral(":/practice/%1.json").arg(state.practice));
            QTRY_COMPARE(finished.size(), 1);
        }
        if (!state.earlier.empty()) {
            QTRY_VERIFY(window.findChild<QWidget*>("resultNotice")->isVisible());
        }
        QWidget* shown = &window;
        if (state.dialog != ui::CommandId::quit) {
            window.actions().action(state.dialog)->trigger();
            if (state.dialog == ui::CommandId::showHistory) {
                const auto* table = window.findChild<QTableView*>("historyTable");
                const auto kept = state.earlier.size() + (state.trace ? 1 : 0);
                QTRY_COMPARE(static_cast<std::size_t>(table->model()->rowCount()), kept);
            } else if (state.dialog == ui::CommandId::comparePrevious) {
                QTRY_VERIFY(window.findChild<QDialog*>("comparison") != nullptr);
            }
        }
        if (state.then) {
            state.then(window);
        }
        for (QDialog* dialog : window.findChildren<QDialog*>()) {
            if (dialog->isVisible()) {
                shown = dialog;
            }
        }
        for (int frame = 0; frame < 10; ++frame) {
            QCoreApplication::processEvents();
        }
        for (const int scale : {1, 2}) {
            QPixmap pixmap(shown->size() * scale);
            pixmap.setDevicePixelRatio(scale);
            shown->render(&pixmap);
            const QString file =
                QStringLiteral("%1/window-%2-%3-%4x.png")
                    .arg(QStringLiteral(SCREENSHOT_DIR), QString::fromLatin1(state.name),
                         QString::fromLatin1(QTest::currentDataTag()))
                    .arg(scale);
            QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOT_DIR)));
            QVERIFY(pixmap.save(file));
        }
    }
};

QTEST_MAIN(Screenshots)
#include "screenshots.moc"
