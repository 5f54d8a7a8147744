#include "tests/ui/support/test_window.h"
#include "ui/dialogs/practice_dialog.h"
#include "ui/explain/practice_cases.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace danescope;
using test::TestWindow;

class PracticeDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init() { desk_ = std::make_unique<TestWindow>(); }
    void cleanup() { desk_.reset(); }

    void isSearchedAndOpenedByKeyboard() {
        QTest::keyClick(desk_->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk_->find<QWidget>("practiceDialog")->isVisible());
        QTRY_VERIFY(search()->hasFocus());
        QTest::keyClicks(search(), "nsec3 iterations");
        QCOMPARE(shown(), QStringList{"ede-nsec3-iter-200.example"});
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(desk_->finished().size(), 1);
        QVERIFY(desk_->window->windowTitle().contains("practice case"));
        QVERIFY(desk_->find<QLabel>("practiceMark")->isVisible());
        QVERIFY(desk_->find<QLabel>("practiceMark")->text().contains("NSEC3"));
    }

    void arrowsWalkTheCasesFromTheSearch() {
        desk_->window->actions().action(ui::CommandId::practice)->trigger();
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
        QTest::mouseClick(desk_->find<QPushButton>("practiceButton"), Qt::LeftButton);
        QTRY_VERIFY(desk_->find<QWidget>("practiceDialog")->isVisible());
        QTest::mouseClick(desk_->find<QPushButton>("openPractice"), Qt::LeftButton);
        QTRY_COMPARE(desk_->finished().size(), 1);
        QVERIFY(desk_->window->windowTitle().contains("document-pass.example"));
        QVERIFY(desk_->runner->requests.empty());
    }

    void isNotRepeatedOverTheNetwork() {
        desk_->window->openTrace(":/practice/secure-match.json");
        QTRY_COMPARE(desk_->finished().size(), 1);
        QVERIFY(!desk_->window->actions().action(ui::CommandId::repeat)->isEnabled());
        QTest::keyClick(desk_->window.get(), Qt::Key_F5);
        QVERIFY(desk_->runner->requests.empty());
    }

    void saysWhereNothingFits() {
        desk_->window->actions().action(ui::CommandId::practice)->trigger();
        QTest::keyClicks(search(), "xylophone");
        QVERIFY(shown().isEmpty());
        QVERIFY(!desk_->find<QPushButton>("openPractice")->isEnabled());
        search()->clear();
        QCOMPARE(shown().size(), static_cast<qsizetype>(explain::practiceCases().size()));
    }

    void speaksTheLanguageOfTheWindow() {
        desk_->window->actions().action(ui::CommandId::practice)->trigger();
        const QString english = cases()->topLevelItem(0)->text(0);
        desk_->window->findChild<QAction*>("language_fr")->trigger();
        QTRY_VERIFY(cases()->topLevelItem(0)->text(0) != english);
        search()->setText("falsifiée");
        QCOMPARE(shown(), QStringList{"address-bogus.example"});
    }

private:
    QLineEdit* search() { return desk_->find<QLineEdit>("practiceSearch"); }
    QTreeWidget* cases() { return desk_->find<QTreeWidget>("practiceCases"); }

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

    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(PracticeDialogTest)
#include "practice_dialog_test.moc"
