#include "core/support/ip_address.h"

#include <QTest>

using danescope::Bytes;
using danescope::IpAddress;
using danescope::IpFamily;

class IpAddressTest : public QObject {
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void readsRdata();
};

void IpAddressTest::parses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("IPv4") << "192.0.2.1"
                          << "192.0.2.1";
    QTest::newRow("IPv6") << "2001:DB8:0:0::1"
                          << "2001:db8::1";
    QTest::newRow("mapped") << "::ffff:192.0.2.1"
                            << "::ffff:192.0.2.1";
}

void IpAddressTest::parses() {
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto address = IpAddress::parse(text.toStdString());
    QVERIFY(address.has_value());
    QCOMPARE(QString::fromStdString(address->to_string()), canonical);
}

void IpAddressTest::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "192.0.2", "192.0.2.256", "192.0.2.1 ", "fe80::1%lo",
                             "::1:", "[::1]", "example.org"}) {
        QTest::newRow(text) << text;
    }
}

void IpAddressTest::refuses() {
    QFETCH(QString, text);
    QVERIFY(!IpAddress::parse(text.toStdString()).has_value());
}

void IpAddressTest::readsRdata() {
    QCOMPARE(IpAddress::from_bytes(Bytes{192, 0, 2, 1}), IpAddress::parse("192.0.2.1"));
    QCOMPARE(IpAddress::from_bytes(Bytes(16, 0))->family(), IpFamily::ipv6);
    QVERIFY(!IpAddress::from_bytes(Bytes(5, 0)).has_value());
}

QTEST_APPLESS_MAIN(IpAddressTest)
#include "ip_address_test.moc"
