#include "core/dnssec/chain.h"
#include "tests/support/message_builder.h"
#include "tests/support/signed_world.h"

#include <QTest>

using namespace danescope;
using namespace danescope::test;
using dns::RecordType;
using dns::Status;

class ChainTest : public QObject {
    Q_OBJECT

private slots:
    void followsAGoodChain_data();
    void followsAGoodChain();
};

void ChainTest::followsAGoodChain_data() {
    QTest::addColumn<int>("algorithm");
    QTest::newRow("RSASHA256") << 8;
    QTest::newRow("ECDSAP256SHA256") << 13;
    QTest::newRow("ECDSAP384SHA384") << 14;
    QTest::newRow("ED25519") << 15;
    QTest::newRow("ED448") << 16;
}

void ChainTest::followsAGoodChain() {
    QFETCH(int, algorithm);
    const SignedWorld world(static_cast<std::uint8_t>(algorithm));
    const auto zones = world.walk();
    QCOMPARE(zones.size(), std::size_t{3});
    QCOMPARE(zones[0].name.to_string(), std::string("."));
    QCOMPARE(zones[1].name.to_string(), std::string("org"));
    QCOMPARE(zones[2].name.to_string(), std::string("example.org"));
    for (const dnssec::Zone& zone : zones) {
        QCOMPARE(id_of(zone.status), id_of(Status::secure));
        QVERIFY(!zone.broken);
        QCOMPARE(zone.dnskey.size(), std::size_t{2});
        QCOMPARE(zone.entry_keys.size(), std::size_t{1});
        for (const auto& check : zone.signatures) {
            QCOMPARE(id_of(check.verdict), id_of(dnssec::SignatureVerdict::good));
        }
    }
    QCOMPARE(zones[0].trust_anchor, std::optional(world.anchors().front()));
    QCOMPARE(zones[1].ds, std::vector{world.org.ksk().ds()});
    const auto status = [&](const char* owner, RecordType type) {
        return id_of(dnssec::walked_status(zones, question(owner, type)));
    };
    QCOMPARE(status("example.org", RecordType::mx), id_of(Status::secure));
    QCOMPARE(status("mx1.example.org", RecordType::a), id_of(Status::secure));
    QCOMPARE(status("mx1.example.org", RecordType::aaaa), id_of(Status::nodata));
    QCOMPARE(status("_25._tcp.mx1.example.org", RecordType::tlsa), id_of(Status::secure));
}

QTEST_GUILESS_MAIN(ChainTest)
#include "chain_test.moc"
