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
    void knowsWhatHostsOnTheInternetHave_data();
    void knowsWhatHostsOnTheInternetHave();
};

void IpAddressTest::knowsWhatHostsOnTheInternetHave_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("global");
    for (const char* text :
         {"8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255",
          "172.32.0.0", "192.0.1.0", "198.17.255.255", "198.20.0.0", "223.255.255.255",
          "2001:4860::1", "2001:db7:ffff::1", "2001:db9::1", "3ffe::1"}) {
        QTest::newRow(text) << text << true;
    }
    for (const char* text : {"0.0.0.0",
                             "10.0.0.1",
                             "100.64.0.1",
                             "127.0.0.1",
                             "169.254.0.1",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.0.0.8",
                             "192.0.2.1",
                             "192.168.0.1",
                             "198.18.0.1",
                             "198.51.100.0",
                             "203.0.113.9",
                             "224.0.0.1",
                             "240.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "::1.2.3.4",
                             "::ffff:1.2.3.4",
                             "64:ff9b::1.2.3.4",
                             "2001:db8::1",
                             "3fff::1",
                             "c000:201::",
                             "fc05::1",
                             "fe80::1",
                             "ff02::16"}) {
        QTest::newRow(text) << text << false;
    }
}

void IpAddressTest::knowsWhatHostsOnTheInternetHave() {
    QFETCH(QString, text);
    QFETCH(bool, global);
    QCOMPARE(IpAddress::parse(text.toStdString())->is_global(), global);
}

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
