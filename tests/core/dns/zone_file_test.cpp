#include "core/dns/zone_file.h"

#include <QTest>

#include <variant>

using namespace danescope;
using namespace danescope::dns;

class ZoneFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsKeysOnly_data();
    void readsKeysOnly();
    void readsTheValues();
};

void ZoneFileTest::readsKeysOnly_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isRead");
    const QByteArray digest = " 20326 8 2 " + QByteArray(64, 'a');
    QTest::newRow("DS") << ". IN DS" + digest << true;
    QTest::newRow("with TTL") << ". 172800 IN DS" + digest << true;
    QTest::newRow("with units in the TTL") << ". 2d IN DS" + digest << true;
    QTest::newRow("without class") << ". DS" + digest << true;
    QTest::newRow("small letters, tabs") << ".\tin\tds" + digest << true;
    QTest::newRow("DNSKEY") << QByteArray(". IN DNSKEY 257 3 13 AwEAAQ==") << true;
    QTest::newRow("no owner") << " IN DS" + digest << false;
    QTest::newRow("digest cut") << QByteArray(". IN DS 20326 8 2") << false;
    QTest::newRow("another class") << ". CH DS" + digest << false;
    QTest::newRow("address") << QByteArray("example.org. IN A 192.0.2.1") << false;
    QTest::newRow("type by number") << QByteArray(". IN TYPE45 \\# 0") << false;
    // ldns leaks on this one, which a leak checker reports.
    QTest::newRow("IPSECKEY") << QByteArray(". IN IPSECKEY 5 3 13 GGGG4 3 13 GGGGGGG8EC8D")
                              << false;
    QTest::newRow("IPSECKEY that looks like a key")
        << QByteArray(". IN IPSECKEY DS 1 2 DNSKEY") << false;
    QTest::newRow("directive") << QByteArray("$ORIGIN .") << false;
    QTest::newRow("comment") << QByteArray("; . IN DS") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("NUL") << QByteArray(". IN DS\0 1", 10) << false;
}

void ZoneFileTest::readsKeysOnly() {
    QFETCH(QByteArray, line);
    QFETCH(bool, isRead);
    QCOMPARE(read_zone_file_line(line.toStdString()).has_value(), isRead);
}

void ZoneFileTest::readsTheValues() {
    const auto record = read_zone_file_line("example.org. 60 IN DNSKEY 257 3 13 AwEAAQ==");
    QVERIFY(record);
    QCOMPARE(record->owner.to_string(), std::string("example.org"));
    const auto* key = std::get_if<Dnskey>(&record->data);
    QVERIFY(key != nullptr);
    QCOMPARE(int{key->flags}, 257);
    QCOMPARE(int{key->algorithm}, 13);
    QCOMPARE(key->public_key, (Bytes{3, 1, 0, 1}));
}

QTEST_GUILESS_MAIN(ZoneFileTest)
#include "zone_file_test.moc"
