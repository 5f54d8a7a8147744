#include "ui/panels/work_progress.h"

#include <QTest>

using namespace danescope;

class WorkProgressTest : public QObject {
    Q_OBJECT

private slots:
    void isSeenWhileTheWorkTakesLong() {
        QWidget window;
        ui::WorkProgress progress(&window);
        window.show();
        progress.setSentence("At work; Esc cancels.");
        progress.setPercent(0);
        QVERIFY(!progress.isVisible());
        QTRY_VERIFY(progress.isVisible());
        progress.setPercent(40);
        QCOMPARE(progress.findChild<QProgressBar*>()->value(), 40);
        QCOMPARE(progress.findChild<QProgressBar*>()->accessibleName(), "At work; Esc cancels.");
        progress.setPercent(100);
        QVERIFY(!progress.isVisible());
    }

    void workThatIsDoneAtOnceShowsNothing() {
        QWidget window;
        ui::WorkProgress progress(&window);
        ui::WorkProgress later(&window);
        window.show();
        progress.setPercent(0);
        progress.setPercent(100);
        later.setPercent(0);
        QTRY_VERIFY(later.isVisible());
        QVERIFY(!progress.isVisible());
    }
};

QTEST_MAIN(WorkProgressTest)
#include "work_progress_test.moc"
