#include "ui/session/recent_domains.h"

#include <QSignalSpy>
#include <QTest>

using namespace danescope;
using ui::RecentDomains;

class RecentDomainsTest : public QObject {
    Q_OBJECT

private slots:
    void theNewestFirstAndNotTooMany() {
        RecentDomains recent({});
        for (int i = 0; i < 30; ++i) {
            recent.add(QStringLiteral("d%1.example").arg(i));
        }
        QCOMPARE(recent.domains().size(), ui::maxRememberedDomains);
        QCOMPARE(recent.domains().first(), QString("d29.example"));
        recent.add("d20.example");
        QCOMPARE(recent.domains().first(), QString("d20.example"));
        QCOMPARE(recent.domains().size(), ui::maxRememberedDomains);
        QCOMPARE(recent.domains().count("d20.example"), 1);
    }

    void forgettingCanBeUndone() {
        RecentDomains recent({"a.example", "b.example"});
        QSignalSpy changed(&recent, &RecentDomains::changed);
        QVERIFY(!recent.canBringBack());
        recent.forget();
        QVERIFY(recent.domains().isEmpty());
        QVERIFY(recent.canBringBack());
        recent.add("b.example");
        recent.bringBack();
        const QStringList expected{"b.example", "a.example"};
        QCOMPARE(recent.domains(), expected);
        QVERIFY(!recent.canBringBack());
        QCOMPARE(changed.size(), 3);
    }

    void forgettingNothingLeavesWhatCanBeBroughtBack() {
        RecentDomains recent({"a.example"});
        recent.forget();
        recent.forget();
        recent.bringBack();
        QCOMPARE(recent.domains(), QStringList{"a.example"});
    }
};

QTEST_GUILESS_MAIN(RecentDomainsTest)
#include "recent_domains_test.moc"
