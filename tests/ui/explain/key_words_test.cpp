#include "ui/explain/key_words.h"

#include <QTest>

using namespace danescope;

namespace {

dnssec::Zone zoneNamed(const char* name) {
    dnssec::Zone zone;
    zone.name = dns::Name::parse(name).value();
    return zone;
}

} // namespace

class KeyWordsTest : public QObject {
    Q_OBJECT

private slots:
    void recordsAreZoneFileLines() {
        const dns::Ds ds{4711, 13, 2, {0xab, 0xcd}};
        QCOMPARE(explain::dsLine(zoneNamed("example.org"), ds),
                 QString("example.org. IN DS 4711 13 2 abcd"));
        QCOMPARE(explain::dsLine(zoneNamed("."), ds), QString(". IN DS 4711 13 2 abcd"));
        dns::Dnskey key;
        key.flags = 257;
        key.protocol = 3;
        key.algorithm = 13;
        key.public_key = {0, 1, 2};
        QCOMPARE(explain::dnskeyLine(zoneNamed("example.org"), key),
                 QString("example.org. IN DNSKEY 257 3 13 AAEC"));
    }

    void aNameIsNoPlaceForAnotherValue() {
        QCOMPARE(explain::dsLine(zoneNamed("%2%5.example"), {4711, 13, 2, {0xab}}),
                 QString("%2%5.example. IN DS 4711 13 2 ab"));
    }
};

QTEST_MAIN(KeyWordsTest)
#include "key_words_test.moc"
