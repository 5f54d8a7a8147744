#include "tests/ui/support/scripted_runner.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace danescope;

/// The settings as people use them: in the window, by its dialog.
class SettingsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        setup_ = {{}, explain::LanguageCode::en};
        open();
    }

    void cleanup() {
        close();
        ui::useTheme(ui::ThemeChoice::system);
        folder_.reset();
    }

    void theKeyOpensItAndEscClosesIt() {
        QTest::keyClick(window_.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(dialog()->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog()->isVisible());
    }

    void whatIsChosenHoldsAndIsRemembered() {
        show();
        find<QSpinBox>("settingsTimeout")->setValue(60);
        find<QSpinBox>("settingsStepTimeout")->setValue(7);
        find<QPlainTextEdit>("settingsControlHosts")->setPlainText("mx.example.net");
        find<QRadioButton>("resolversGiven")->setChecked(true);
        find<QPlainTextEdit>("resolverList")->setPlainText("192.0.2.2\n192.0.2.1");
        press(QDialogButtonBox::Ok);
        QTRY_VERIFY(!dialog()->isVisible());
        verifyAsked();
        close();
        open();
        verifyAsked();
    }

    void cancelAltersNothing() {
        show();
        find<QSpinBox>("settingsTimeout")->setValue(60);
        press(QDialogButtonBox::Cancel);
        QVERIFY(asked() == trace::CheckRequest().timeout);
        show();
        QCOMPARE(find<QSpinBox>("settingsTimeout")->value(), 30);
    }

    void applyLeavesItOpen() {
        show();
        find<QSpinBox>("settingsTimeout")->setValue(60);
        press(QDialogButtonBox::Apply);
        QVERIFY(dialog()->isVisible());
        QVERIFY(asked() == std::chrono::seconds(60));
    }

    void theUsualSettingsComeBack() {
        show();
        find<QSpinBox>("settingsTimeout")->setValue(60);
        press(QDialogButtonBox::Apply);
        press(QDialogButtonBox::RestoreDefaults);
        QCOMPARE(find<QSpinBox>("settingsTimeout")->value(), 30);
        press(QDialogButtonBox::Ok);
        QVERIFY(asked() == std::chrono::seconds(30));
    }

    void aThemeIsChosenWithoutRestart() {
        show();
        auto* theme = find<QComboBox>("settingsTheme");
        for (const auto choice :
             {ui::ThemeChoice::highContrast, ui::ThemeChoice::dark, ui::ThemeChoice::light}) {
            theme->setCurrentIndex(theme->findData(static_cast<int>(choice)));
            press(QDialogButtonBox::Apply);
            const auto shade = choice == ui::ThemeChoice::highContrast
                                   ? ui::Theme::Shade::highContrast
                               : choice == ui::ThemeChoice::dark ? ui::Theme::Shade::dark
                                                                 : ui::Theme::Shade::light;
            const QColor ground = ui::Theme(shade).color(ui::ColorRole::window);
            QTRY_COMPARE(window_->palette().color(QPalette::Window), ground);
            QTRY_COMPARE(dialog()->palette().color(QPalette::Window), ground);
            QVERIFY(ui::Theme::current().shade() == shade);
        }
    }

    void aLanguageIsChosenWithoutRestart() {
        show();
        auto* language = find<QComboBox>("settingsLanguage");
        language->setCurrentIndex(language->findData("fr"));
        press(QDialogButtonBox::Apply);
        QVERIFY(window_->findChild<QAction*>("language_fr")->isChecked());
        QCOMPARE(QLocale().language(), QLocale::French);
    }

    void thereIsRoomForEveryLanguage_data() {
        QTest::addColumn<int>("language");
        for (const auto code : ui::allLanguages()) {
            QTest::newRow(qPrintable(explain::languageId(code))) << static_cast<int>(code);
        }
    }

    void thereIsRoomForEveryLanguage() {
        QFETCH(int, language);
        close();
        setup_.language = static_cast<explain::LanguageCode>(language);
        open();
        show();
        auto* tabs = find<QTabWidget>("settingsTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTRY_VERIFY(tabs->currentWidget()->isVisible());
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
        find<QSpinBox>("settingsTimeout")->setValue(5);
        find<QSpinBox>("settingsStepTimeout")->setValue(10);
        press(QDialogButtonBox::Ok);
        QVERIFY(dialog()->isVisible());
        QVERIFY(!find<QSpinBox>("settingsStepTimeout")->accessibleDescription().isEmpty());
        find<QSpinBox>("settingsStepTimeout")->setValue(4);
        QVERIFY(find<QSpinBox>("settingsStepTimeout")->accessibleDescription().isEmpty());
        press(QDialogButtonBox::Ok);
        QVERIFY(!dialog()->isVisible());
    }

    void aWrongHostIsExplained() {
        show();
        auto* hosts = find<QPlainTextEdit>("settingsControlHosts");
        hosts->setPlainText("mx.example.net\n192.0.2.1");
        press(QDialogButtonBox::Ok);
        QVERIFY(dialog()->isVisible());
        QVERIFY(hosts->accessibleDescription().contains("192.0.2.1"));
        QCOMPARE(dialog()->focusWidget(), hosts);
    }

    void trustAnchorsComeFromAFile() {
        const QString good = anchorFile(
            "good.key",
            ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D");
        show();
        auto* field = find<QLineEdit>("settingsAnchorFile");
        for (const QString& wrong : {QStringLiteral("root.key"), folder_->filePath("none.key"),
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
        QCOMPARE(runner_->requests.back().trust_anchors.size(), std::size_t{1});
        close();
        QFile::remove(good);
        open();
        auto* message = window_->findChild<QMessageBox*>("message");
        QTRY_VERIFY((message = window_->findChild<QMessageBox*>("message")) != nullptr);
        QVERIFY(message->text().contains(good));
        asked();
        QVERIFY(runner_->requests.back().trust_anchors == dnssec::root_trust_anchors());
    }

    void theCommandLineGoesFirstAndIsNotRemembered() {
        close();
        setup_.request.resolvers = {"192.0.2.9@53"};
        open();
        show();
        QCOMPARE(find<QPlainTextEdit>("resolverList")->toPlainText(), QString("192.0.2.9@53"));
        find<QSpinBox>("settingsTimeout")->setValue(60);
        press(QDialogButtonBox::Ok);
        QVERIFY(asked() == std::chrono::seconds(60));
        QCOMPARE(runner_->requests.back().resolvers.size(), std::size_t{1});
        close();
        setup_.request.resolvers.clear();
        open();
        QVERIFY(asked() == std::chrono::seconds(60));
        QVERIFY(runner_->requests.back().resolvers.empty());
    }

    void linesAreMovedRemovedAndBroughtBack() {
        window_->actions().action(ui::CommandId::resolver)->trigger();
        find<QRadioButton>("resolversGiven")->setChecked(true);
        auto* list = find<QPlainTextEdit>("resolverList");
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
        find<QPushButton>("forgetDomains")->click();
        QVERIFY(ui::loadWindowState(*settings_).domains.isEmpty());
        QVERIFY(!find<QPushButton>("forgetDomains")->isEnabled());
        find<QPushButton>("bringDomainsBack")->click();
        QCOMPARE(ui::loadWindowState(*settings_).domains, QStringList{"example.org"});
    }

    void aDamagedFileIsSaid() {
        close();
        QFile file(folder_->filePath("settings.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\ntheme=pink\n");
        file.close();
        open();
        QMessageBox* message = nullptr;
        QTRY_VERIFY((message = window_->findChild<QMessageBox*>("message")) != nullptr);
        QVERIFY(message->text().contains("settings.ini.damaged"));
        QVERIFY(message->text().contains("theme"));
    }

private:
    void open() {
        runner_ = std::make_unique<test::ScriptedRunner>();
        settings_ =
            std::make_unique<QSettings>(folder_->filePath("settings.ini"), QSettings::IniFormat);
        window_ = std::make_unique<ui::MainWindow>(*runner_, setup_, *settings_);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }

    void close() {
        if (window_) {
            window_->close();
        }
        window_.reset();
        settings_.reset();
    }

    void show() {
        window_->actions().action(ui::CommandId::settings)->trigger();
        QTRY_VERIFY(dialog()->isVisible());
    }

    template<class Widget>
    Widget* find(const char* name) {
        auto* widget = window_->findChild<Widget*>(name);
        if (widget == nullptr) {
            qFatal("no %s", name);
        }
        return widget;
    }

    QWidget* dialog() { return find<QWidget>("settingsDialog"); }

    void press(QDialogButtonBox::StandardButton button) {
        dialog()->findChild<QDialogButtonBox*>()->button(button)->click();
    }

    /// Starts a check and gives the time that it may take.
    Milliseconds asked() {
        window_->check("example.org");
        return runner_->requests.back().timeout;
    }

    void verifyAsked() {
        QVERIFY(asked() == std::chrono::seconds(60));
        const trace::CheckRequest& request = runner_->requests.back();
        QVERIFY(request.step_timeout == std::chrono::seconds(7));
        const std::vector<std::string> resolvers{"192.0.2.2@53", "192.0.2.1@53"};
        QCOMPARE(request.resolvers, resolvers);
        QCOMPARE(request.control_hosts.size(), std::size_t{1});
        QCOMPARE(request.control_hosts.front().name.to_string(), std::string("mx.example.net"));
    }

    QString anchorFile(const char* name, const char* content) {
        QFile file(folder_->filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<test::ScriptedRunner> runner_;
    std::unique_ptr<QSettings> settings_;
    ui::WindowSetup setup_;
    std::unique_ptr<ui::MainWindow> window_;
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
