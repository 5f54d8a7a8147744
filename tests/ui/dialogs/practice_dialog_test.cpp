#include "tests/ui/support/scripted_runner.h"
#include "ui/dialogs/practice_dialog.h"
#include "ui/explain/practice_cases.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace danescope;

class PracticeDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        settings_ =
            std::make_unique<QSettings>(folder_->filePath("settings.ini"), QSettings::IniFormat);
        window_ = std::make_unique<ui::MainWindow>(
            runner_, ui::WindowSetup{{}, explain::LanguageCode::en}, *settings_);
        finished_ = std::make_unique<QSignalSpy>(window_.get(), &ui::MainWindow::finished);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

    void cleanup() {
        window_->close();
        finished_.reset();
        window_.reset();
    }

    void isSearchedAndOpenedByKeyboard() {
        QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find<QWidget>("practiceDialog")->isVisible());
        QTRY_VERIFY(search()->hasFocus());
        QTest::keyClicks(search(), "nsec3 iterations");
        QCOMPARE(shown(), QStringList{"ede-nsec3-iter-200.example"});
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(finished_->size(), 1);
        QVERIFY(window_->windowTitle().contains("practice case"));
        QVERIFY(find<QLabel>("practiceMark")->isVisible());
        QVERIFY(find<QLabel>("practiceMark")->text().contains("NSEC3"));
    }

    void arrowsWalkTheCasesFromTheSearch() {
        window_->actions().action(ui::CommandId::practice)->trigger();
        const QString first = cases()->currentItem()->text(0);
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(cases()->currentItem()->text(0) != first);
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY2(cases()->currentItem()->parent() != nullptr, "headings are left out");
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(search(), Qt::Key_Up);
        }
        QCOMPARE(cases()->currentItem()->text(0), first);
    }

    void isOpenedByMouseFromTheWelcomePage() {
        QTest::mouseClick(find<QPushButton>("practiceButton"), Qt::LeftButton);
        QTRY_VERIFY(find<QWidget>("practiceDialog")->isVisible());
        QTest::mouseClick(find<QPushButton>("openPractice"), Qt::LeftButton);
        QTRY_COMPARE(finished_->size(), 1);
        QVERIFY(window_->windowTitle().contains("document-pass.example"));
        QVERIFY(runner_.requests.empty());
    }

    void isNotRepeatedOverTheNetwork() {
        window_->openTrace(":/practice/secure-match.json");
        QTRY_COMPARE(finished_->size(), 1);
        QVERIFY(!window_->actions().action(ui::CommandId::repeat)->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QVERIFY(runner_.requests.empty());
    }

    void saysWhereNothingFits() {
        window_->actions().action(ui::CommandId::practice)->trigger();
        QTest::keyClicks(search(), "xylophone");
        QVERIFY(shown().isEmpty());
        QVERIFY(!find<QPushButton>("openPractice")->isEnabled());
        search()->clear();
        QCOMPARE(shown().size(), static_cast<qsizetype>(explain::practiceCases().size()));
    }

    void speaksTheLanguageOfTheWindow() {
        window_->actions().action(ui::CommandId::practice)->trigger();
        const QString english = cases()->topLevelItem(0)->text(0);
        window_->findChild<QAction*>("language_fr")->trigger();
        QTRY_VERIFY(cases()->topLevelItem(0)->text(0) != english);
        search()->setText("falsifiée");
        QCOMPARE(shown(), QStringList{"address-bogus.example"});
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        auto* widget = window_->findChild<Widget*>(name);
        if (widget == nullptr) {
            qFatal("no %s", name);
        }
        return widget;
    }

    QLineEdit* search() { return find<QLineEdit>("practiceSearch"); }
    QTreeWidget* cases() { return find<QTreeWidget>("practiceCases"); }

    QStringList shown() {
        QStringList names;
        for (int i = 0; i < cases()->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* family = cases()->topLevelItem(i);
            for (int j = 0; j < family->childCount(); ++j) {
                if (!family->child(j)->isHidden()) {
                    names << family->child(j)->text(0);
                }
            }
        }
        return names;
    }

    test::ScriptedRunner runner_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<ui::MainWindow> window_;
    std::unique_ptr<QSignalSpy> finished_;
};

QTEST_MAIN(PracticeDialogTest)
#include "practice_dialog_test.moc"
