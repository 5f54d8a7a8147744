#include "core/support/iso_time.h"

#include <QTest>

using namespace danescope;

class IsoTimeTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackTheSame_data();
    void comesBackTheSame();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
};

void IsoTimeTest::comesBackTheSame_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z",
                             "2024-02-29T12:34:56.789Z", "9999-12-31T23:59:59.999Z"}) {
        QTest::newRow(text) << text;
    }
}

void IsoTimeTest::comesBackTheSame() {
    QFETCH(QString, text);
    const auto instant = from_iso_time(text.toStdString());
    QVERIFY(instant.has_value());
    QCOMPARE(QString::fromStdString(to_iso_time(*instant)), text);
}

void IsoTimeTest::refusesEverythingElse_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "2026-01-01", "2026-01-01T00:00:00Z", "2026-01-01 00:00:00.000Z",
          "2026-13-01T00:00:00.000Z", "2026-02-29T00:00:00.000Z", "2026-01-01T24:00:00.000Z",
          "2026-01-01T00:60:00.000Z", "2026-01-01T00:00:60.000Z", "2026-01-01T00:00:00.000ZZ",
          "+026-01-01T00:00:00.000Z"}) {
        QTest::newRow(text) << text;
    }
}

void IsoTimeTest::refusesEverythingElse() {
    QFETCH(QString, text);
    QVERIFY(!from_iso_time(text.toStdString()).has_value());
}

QTEST_APPLESS_MAIN(IsoTimeTest)
#include "iso_time_test.moc"
