#include "core/trace/json.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"
#include "ui/explain/setting_words.h"
#include "ui/files/trace_file.h"
#include "ui/panels/notice_bar.h"
#include "ui/settings/settings_desk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace danescope;
using test::TestWindow;

/// The settings as people use them: in the window, by its dialog.
class SettingsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOT_DIR))); }

    void init() { desk_ = std::make_unique<TestWindow>(); }

    void cleanup() {
        desk_.reset();
        ui::useTheme(ui::ThemeChoice::system);
    }

    void theKeyOpensItAndEscClosesIt() {
        QTest::keyClick(desk_->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(dialog()->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog()->isVisible());
    }

    void whatIsChosenHoldsAndIsRemembered() {
        show();
        desk_->find<QSpinBox>("settingsTimeout")->setValue(60);
        desk_->find<QSpinBox>("settingsStepTimeout")->setValue(7);
        desk_->find<QSpinBox>("settingsWarnDays")->setValue(30);
        desk_->find<QPlainTextEdit>("settingsControlHosts")->setPlainText("mx.example.net");
        desk_->find<QRadioButton>("resolversGiven")->setChecked(true);
        desk_->find<QPlainTextEdit>("resolverList")->setPlainText("192.0.2.2\n192.0.2.1");
        press(QDialogButtonBox::Ok);
        QTRY_VERIFY(!dialog()->isVisible());
        verifyAsked();
        desk_->close();
        desk_->open();
        verifyAsked();
    }

    void cancelAltersNothing() {
        show();
        desk_->find<QSpinBox>("settingsTimeout")->setValue(60);
        press(QDialogButtonBox::Cancel);
        QVERIFY(asked() == trace::CheckRequest().timeout);
        show();
        QCOMPARE(desk_->find<QSpinBox>("settingsTimeout")->value(), 30);
    }

    void applyLeavesItOpen() {
        show();
        desk_->find<QSpinBox>("settingsTimeout")->setValue(60);
        press(QDialogButtonBox::Apply);
        QVERIFY(dialog()->isVisible());
        QVERIFY(asked() == std::chrono::seconds(60));
    }

    void theUsualSettingsComeBack() {
        show();
        desk_->find<QSpinBox>("settingsTimeout")->setValue(60);
        press(QDialogButtonBox::Apply);
        press(QDialogButtonBox::RestoreDefaults);
        QCOMPARE(desk_->find<QSpinBox>("settingsTimeout")->value(), 30);
        press(QDialogButtonBox::Ok);
        QVERIFY(asked() == std::chrono::seconds(30));
    }

    void aThemeIsChosenWithoutRestart() {
        show();
        auto* theme = desk_->find<QComboBox>("settingsTheme");
        for (const auto choice :
             {ui::ThemeChoice::highContrast, ui::ThemeChoice::dark, ui::ThemeChoice::light}) {
            theme->setCurrentIndex(theme->findData(static_cast<int>(choice)));
            press(QDialogButtonBox::Apply);
            const auto shade = choice == ui::ThemeChoice::highContrast
                                   ? ui::Theme::Shade::highContrast
                               : choice == ui::ThemeChoice::dark ? ui::Theme::Shade::dark
                                                                 : ui::Theme::Shade::light;
            const QColor ground = ui::Theme(shade).color(ui::ColorRole::window);
            QTRY_COMPARE(desk_->window->palette().color(QPalette::Window), ground);
            QTRY_COMPARE(dialog()->palette().color(QPalette::Window), ground);
            QVERIFY(ui::Theme::current().shade() == shade);
        }
    }

    void aLanguageIsChosenWithoutRestart() {
        show();
        auto* language = desk_->find<QComboBox>("settingsLanguage");
        language->setCurrentIndex(language->findData("fr"));
        press(QDialogButtonBox::Apply);
        QVERIFY(desk_->window->findChild<QAction*>("language_fr")->isChecked());
        QCOMPARE(QLocale().language(), QLocale::French);
    }

    void thereIsRoomForEveryLanguage_data() {
        QTest::addColumn<explain::LanguageCode>("language");
        QTest::addColumn<ui::ThemeChoice>("theme");
        for (const auto code : ui::allLanguages()) {
            const QString id = explain::languageId(code);
            QTest::newRow(qPrintable(id + "_light")) << code << ui::ThemeChoice::light;
            QTest::newRow(qPrintable(id + "_dark")) << code << ui::ThemeChoice::dark;
        }
    }

    void thereIsRoomForEveryLanguage() {
        QFETCH(explain::LanguageCode, language);
        QFETCH(ui::ThemeChoice, theme);
        ui::useTheme(theme);
        desk_->close();
        desk_->setup().language = language;
        desk_->open();
        show();
        auto* tabs = desk_->find<QTabWidget>("settingsTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTRY_VERIFY(tabs->currentWidget()->isVisible());
            const QString name = QStringLiteral("settings_%1_%2.png")
                                     .arg(QString::fromUtf8(QTest::currentDataTag()))
                                     .arg(tab);
            QVERIFY(dialog()->grab().save(QStringLiteral(SCREENSHOT_DIR "/") + name));
            for (const QWidget* each : dialog()->findChildren<QWidget*>()) {
                const auto* label = qobject_cast<const QLabel*>(each);
                const bool hasText = label != nullptr || each->inherits("QAbstractButton");
                if (!hasText || !each->isVisible() || each->parentWidget()->inherits("QLineEdit")) {
                    continue;
                }
                const bool fits = label != nullptr && label->wordWrap()
                                      ? each->height() >= each->heightForWidth(each->width())
                                      : each->width() >= each->sizeHint().width();
                QVERIFY2(fits, qPrintable(each->property("text").toString()));
            }
        }
    }

    void wrongTimesAreExplained() {
        show();
        desk_->find<QSpinBox>("settingsTimeout")->setValue(5);
        desk_->find<QSpinBox>("settingsStepTimeout")->setValue(10);
        press(QDialogButtonBox::Ok);
        QVERIFY(dialog()->isVisible());
        QVERIFY(!desk_->find<QSpinBox>("settingsStepTimeout")->accessibleDescription().isEmpty());
        desk_->find<QSpinBox>("settingsStepTimeout")->setValue(4);
        QVERIFY(desk_->find<QSpinBox>("settingsStepTimeout")->accessibleDescription().isEmpty());
        press(QDialogButtonBox::Ok);
        QVERIFY(!dialog()->isVisible());
    }

    void wrongDaysAreExplained_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("most");
        QTest::newRow("of warning") << "settingsWarnDays" << 365;
        QTest::newRow("in the history") << "settingsKeepDays" << 3650;
    }

    void wrongDaysAreExplained() {
        QFETCH(QString, field);
        QFETCH(int, most);
        show();
        auto* days = desk_->find<QSpinBox>(qPrintable(field));
        desk_->find<QTabWidget>("settingsTabs")->setCurrentWidget(days->parentWidget());
        days->selectAll();
        QTest::keyClicks(days, QString::number(most + 1));
        press(QDialogButtonBox::Ok);
        QVERIFY(dialog()->isVisible());
        QVERIFY(days->accessibleDescription().contains(QLocale().toString(most)));
        QVERIFY(dialog()->grab().save(QStringLiteral(SCREENSHOT_DIR "/wrong_%1.png").arg(field)));
        QCOMPARE(dialog()->focusWidget(), days);
        days->selectAll();
        QTest::keyClicks(days, QString::number(most));
        QVERIFY(days->accessibleDescription().isEmpty());
        press(QDialogButtonBox::Ok);
        QVERIFY(!dialog()->isVisible());
    }

    void howLongChecksAreKeptStandsInBothPlaces() {
        const auto keptInHistory = [this] {
            desk_->action(ui::CommandId::showHistory)->trigger();
            return desk_->find<QSpinBox>("historyKeepDays");
        };
        auto* inHistory = keptInHistory();
        show();
        auto* inSettings = desk_->find<QSpinBox>("settingsKeepDays");
        QCOMPARE(inSettings->value(), inHistory->value());
        inSettings->setValue(0);
        press(QDialogButtonBox::Ok);
        QCOMPARE(inHistory->value(), 0);
        QCOMPARE(inHistory->text(), inSettings->text());
        inHistory->setValue(30);
        show();
        QCOMPARE(inSettings->value(), 30);
        press(QDialogButtonBox::Cancel);
        desk_->close();
        desk_->open();
        QCOMPARE(keptInHistory()->value(), 30);
    }

    void whatReportsHideStandsInBothPlaces() {
        desk_->check(test::secure_up_to_tlsa().end().trace(), {});
        desk_->action(ui::CommandId::exportReport)->trigger();
        auto* inExport = desk_->find<QCheckBox>("exportRedact");
        QVERIFY(inExport->isChecked());
        show();
        auto* inSettings = desk_->find<QCheckBox>("settingsRedact");
        QVERIFY(inSettings->isChecked());
        inSettings->setChecked(false);
        press(QDialogButtonBox::Ok);
        QVERIFY(!inExport->isChecked());
        inExport->setChecked(true);
        show();
        QVERIFY(inSettings->isChecked());
        inExport->setChecked(false);
        QVERIFY(!inSettings->isChecked());
        inExport->setChecked(true);
        inSettings->setChecked(false);
        press(QDialogButtonBox::Ok);
        desk_->close();
        desk_->open();
        desk_->check(test::secure_up_to_tlsa().end().trace(), {});
        desk_->action(ui::CommandId::exportReport)->trigger();
        QVERIFY(!desk_->find<QCheckBox>("exportRedact")->isChecked());
    }

    void aWrongHostIsExplained() {
        show();
        auto* hosts = desk_->find<QPlainTextEdit>("settingsControlHosts");
        hosts->setPlainText("mx.example.net\n192.0.2.1");
        press(QDialogButtonBox::Ok);
        QVERIFY(dialog()->isVisible());
        QVERIFY(hosts->accessibleDescription().contains("192.0.2.1"));
        QCOMPARE(dialog()->focusWidget(), hosts);
    }

    void trustAnchorsComeFromAFile() {
        const QString good = anchorFile("good.key", goodAnchor);
        show();
        auto* field = desk_->find<QLineEdit>("settingsAnchorFile");
        for (const QString& wrong : {QStringLiteral("root.key"), desk_->path("none.key"),
                                     anchorFile("bad.key", "no anchors at all")}) {
            field->setText(wrong);
            press(QDialogButtonBox::Ok);
            QTRY_VERIFY(!field->accessibleDescription().isEmpty());
            QVERIFY(dialog()->isVisible());
        }
        field->setText(good);
        press(QDialogButtonBox::Ok);
        QTRY_VERIFY(!dialog()->isVisible());
        asked();
        QCOMPARE(desk_->runner->requests.back().trust_anchors.size(), std::size_t{1});
    }

    void aCheckWaitsForItsTrustAnchors() {
        desk_->close();
        storeAnchorFile(anchorFile("good.key", goodAnchor));
        QSettings settings(desk_->path("settings.ini"), QSettings::IniFormat);
        test::ScriptedRunner runner;
        ui::MainWindow window(runner, desk_->setup(), settings);
        window.show();
        // The file is read meanwhile, and what comes of it comes by the event loop.
        window.check("example.com");
        window.check("example.org");
        QVERIFY(runner.requests.empty());
        QTRY_COMPARE(runner.requests.size(), std::size_t{1});
        QCOMPARE(runner.requests.back().domain.to_string(), std::string("example.org"));
        QCOMPARE(runner.requests.back().trust_anchors.size(), std::size_t{1});
        QVERIFY(!window.findChild<ui::NoticeBar*>("settingsNotice")->isVisible());
    }

    void anOpenedCheckTakesThePlaceOfOneThatWaits() {
        desk_->check(test::passing_check().trace(), {});
        const QString saved = desk_->path("saved.json");
        QVERIFY(files::writeFile(
            saved, QByteArray::fromStdString(trace::write_json(test::passing_check().trace()))));
        desk_->close();
        storeAnchorFile(anchorFile("good.key", goodAnchor));
        QSettings settings(desk_->path("settings.ini"), QSettings::IniFormat);
        test::ScriptedRunner runner;
        ui::MainWindow window(runner, desk_->setup(), settings);
        QSignalSpy finished(&window, &ui::MainWindow::finished);
        window.show();
        window.check("example.com");
        window.openTrace(saved);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(window.windowTitle().startsWith("example.org"));
        QVERIFY(runner.requests.empty() || runner.dropped() == 1);
    }

    void whatWasGivenUpIsNotAskedFor() {
        desk_->close();
        storeAnchorFile(anchorFile("good.key", goodAnchor));
        QSettings settings(desk_->path("settings.ini"), QSettings::IniFormat);
        QWidget window;
        ui::RecentDomains recent({});
        ui::SettingsDesk desk(settings, desk_->setup(), recent, &window);
        QSignalSpy read(&desk, &ui::SettingsDesk::changed);
        bool isAsked = false;
        desk.whenReady([&](const trace::CheckRequest&) { isAsked = true; });
        desk.forgetWaiting();
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(!isAsked);
    }

    void withoutTrustAnchorsNothingIsTrusted_data() {
        QTest::addColumn<explain::LanguageCode>("language");
        for (const auto code : ui::allLanguages()) {
            QTest::newRow(qPrintable(explain::languageId(code))) << code;
        }
    }

    void withoutTrustAnchorsNothingIsTrusted() {
        QFETCH(explain::LanguageCode, language);
        desk_->close();
        const QString missing = desk_->path("missing.key");
        storeAnchorFile(missing);
        desk_->setup().language = language;
        desk_->open();
        QTRY_VERIFY(notice()->isVisible());
        const explain::Language words(language);
        QCOMPARE(
            notice()->text(),
            explain::unusableAnchors(
                explain::fileProblem(explain::FileProblem::cannot_open, missing, words), words));
        QVERIFY(notice()->text().contains(missing));
        QVERIFY(desk_->window->grab().save(QStringLiteral(SCREENSHOT_DIR "/anchor_notice_%1.png")
                                               .arg(explain::languageId(language))));
        // Whoever runs the check is given none, which ends it before the first question.
        asked();
        QVERIFY(desk_->runner->requests.back().trust_anchors.empty());

        QTest::mouseClick(notice()->findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_VERIFY(dialog()->isVisible());
        auto* field = desk_->find<QLineEdit>("settingsAnchorFile");
        QVERIFY(field->accessibleDescription().contains(missing));
        press(QDialogButtonBox::Ok);
        QTRY_COMPARE(dialog()->focusWidget(), field);
        field->clear();
        press(QDialogButtonBox::Ok);
        QVERIFY(!dialog()->isVisible());
        QVERIFY(!notice()->isVisible());
        asked();
        QVERIFY(desk_->runner->requests.back().trust_anchors == dnssec::root_trust_anchors());
    }

    void theCommandLineGoesFirstAndIsNotRemembered() {
        desk_->close();
        desk_->setup().request.resolvers = {"192.0.2.9@53"};
        desk_->open();
        show();
        QCOMPARE(desk_->find<QPlainTextEdit>("resolverList")->toPlainText(),
                 QString("192.0.2.9@53"));
        desk_->find<QSpinBox>("settingsTimeout")->setValue(60);
        press(QDialogButtonBox::Ok);
        QVERIFY(asked() == std::chrono::seconds(60));
        QCOMPARE(desk_->runner->requests.back().resolvers.size(), std::size_t{1});
        desk_->close();
        desk_->setup().request.resolvers.clear();
        desk_->open();
        QVERIFY(asked() == std::chrono::seconds(60));
        QVERIFY(desk_->runner->requests.back().resolvers.empty());
    }

    void linesAreMovedRemovedAndBroughtBack() {
        desk_->window->actions().action(ui::CommandId::resolver)->trigger();
        desk_->find<QRadioButton>("resolversGiven")->setChecked(true);
        auto* list = desk_->find<QPlainTextEdit>("resolverList");
        list->setPlainText("192.0.2.1\n192.0.2.2\n192.0.2.3");
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->toPlainText(), QString("192.0.2.2\n192.0.2.1\n192.0.2.3"));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->toPlainText(), QString("192.0.2.1\n192.0.2.2\n192.0.2.3"));
        auto* page = list->parentWidget();
        QTest::mouseClick(page->findChild<QToolButton*>("lineRemove"), Qt::LeftButton);
        QCOMPARE(list->toPlainText(), QString("192.0.2.2\n192.0.2.3"));
        QTest::mouseClick(page->findChild<QToolButton*>("lineUndo"), Qt::LeftButton);
        QCOMPARE(list->toPlainText(), QString("192.0.2.1\n192.0.2.2\n192.0.2.3"));
    }

    void typedDomainsAreForgottenAndBroughtBack() {
        asked();
        show();
        desk_->find<QPushButton>("forgetDomains")->click();
        QVERIFY(ui::loadWindowState(desk_->settings()).domains.isEmpty());
        QVERIFY(!desk_->find<QPushButton>("forgetDomains")->isEnabled());
        desk_->find<QPushButton>("bringDomainsBack")->click();
        QCOMPARE(ui::loadWindowState(desk_->settings()).domains, QStringList{"example.org"});
    }

    void aDamagedFileIsSaid() {
        desk_->close();
        QFile file(desk_->path("settings.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\ntheme=pink\n");
        file.close();
        desk_->open();
        QMessageBox* message = nullptr;
        QTRY_VERIFY((message = desk_->window->findChild<QMessageBox*>("message")) != nullptr);
        QVERIFY(message->text().contains("settings.ini.damaged"));
        QVERIFY(message->text().contains("theme"));
    }

private:
    void show() {
        desk_->window->actions().action(ui::CommandId::settings)->trigger();
        QTRY_VERIFY(dialog()->isVisible());
    }

    QWidget* dialog() { return desk_->find<QWidget>("settingsDialog"); }

    void press(QDialogButtonBox::StandardButton button) {
        dialog()->findChild<QDialogButtonBox*>()->button(button)->click();
    }

    /// Starts a check and gives the time that it may take.
    Milliseconds asked() {
        desk_->window->check("example.org");
        return desk_->runner->requests.back().timeout;
    }

    void verifyAsked() {
        QVERIFY(asked() == std::chrono::seconds(60));
        const trace::CheckRequest& request = desk_->runner->requests.back();
        QVERIFY(request.step_timeout == std::chrono::seconds(7));
        QVERIFY(request.warn_days == std::chrono::days(30));
        const std::vector<std::string> resolvers{"192.0.2.2@53", "192.0.2.1@53"};
        QCOMPARE(request.resolvers, resolvers);
        QCOMPARE(request.control_hosts.size(), std::size_t{1});
        QCOMPARE(request.control_hosts.front().name.to_string(), std::string("mx.example.net"));
    }

    ui::NoticeBar* notice() { return desk_->find<ui::NoticeBar>("settingsNotice"); }

    void storeAnchorFile(const QString& name) {
        QSettings settings(desk_->path("settings.ini"), QSettings::IniFormat);
        settings.setValue("check/trustAnchors", name);
    }

    QString anchorFile(const char* name, const char* content) {
        QFile file(desk_->path(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return file.fileName();
    }

    static constexpr const char* goodAnchor =
        ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D";

    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
