#include "ui/files/suggested_name.h"

#include <QTest>

using namespace danescope;

class SuggestedNameTest : public QObject {
    Q_OBJECT

private slots:
    void names_data() {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("named");
        QTest::newRow("plain") << "example.org"
                               << "danescope_example.org_2026-01-01_0910.pdf";
        QTest::newRow("internationalised") << "xn--bcher-kva.example"
                                           << "danescope_xn--bcher-kva.example_2026-01-01_0910.pdf";
        QTest::newRow("what no file system takes") << "a/b*c.example"
                                                   << "danescope_a_b_c.example_2026-01-01_0910.pdf";
        const QString longest(60, 'a');
        QTest::newRow("long") << longest + '.' + longest + ".example"
                              << "danescope_" + longest + '.' + longest.left(39) +
                                     "_2026-01-01_0910.pdf";
    }

    void names() {
        QFETCH(QString, domain);
        QFETCH(QString, named);
        trace::Trace trace;
        trace.request.domain = dns::Name::parse(domain.toStdString()).value();
        trace.started = Instant(std::chrono::seconds(1'767'258'600));
        QCOMPARE(files::suggestedName(trace, "pdf"), named);
    }

    void theTimeIsThatOfTheJudgement() {
        trace::Trace trace;
        trace.request.domain = dns::Name::parse("example.org").value();
        trace.request.at = Instant(std::chrono::seconds(1'798'761'600));
        QCOMPARE(files::suggestedName(trace, "json"),
                 QString("danescope_example.org_2027-01-01_0000.json"));
    }
};

QTEST_MAIN(SuggestedNameTest)
#include "suggested_name_test.moc"
