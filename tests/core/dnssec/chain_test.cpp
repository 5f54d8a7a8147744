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
    void namesTheAnchorThatSigned();
    void stopsAtAWrongAnchor();
    void saysNothingOfNothing();
    void leavesSkippedWhatWasNotAsked();
    void breaksOnlyOnceAboveItsConsequences();
    void comparesDatesBySerialNumber();
    void sharesZonesAmongNames();
    void followsAliasesAcrossZones();
    void acceptsWildcardsWithTheirProof();
    void acceptsAliasesMadeFromDname();
    void tellsNxdomainFromNodata();
    void leavesOptOutInsecure();
    void keepsUnsignedHostsApart();
    void readsFailedLookupsAsErrors();
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

namespace {

std::string_view walked(const std::vector<dnssec::Zone>& zones, const char* owner,
                        RecordType type) {
    return id_of(dnssec::walked_status(zones, question(owner, type)));
}

std::vector<std::string> names(const std::vector<dnssec::Zone>& zones) {
    std::vector<std::string> names;
    for (const dnssec::Zone& zone : zones) {
        names.push_back(zone.name.to_string());
    }
    return names;
}

/// Adds example.net below a signed net: the zone that aliases of example.org lead into.
struct NetZones {
    explicit NetZones(SignedWorld& world)
        : net("net", 13, good_window)
        , example("example.net", 13, good_window) {
        world.at("net", RecordType::ds).answer = world.root.signed_lines({net.ksk().ds_line()});
        world.at("net", RecordType::dnskey).answer = net.key_lines();
        world.at("example.net", RecordType::ds).answer =
            net.signed_lines({example.ksk().ds_line()});
        world.at("example.net", RecordType::dnskey).answer = example.key_lines();
    }

    SignedZone net;
    SignedZone example;
};

} // namespace

void ChainTest::namesTheAnchorThatSigned() {
    const SignedWorld world;
    const SigningKey absent(".", 13, 257);
    const std::vector<dnssec::TrustAnchor> anchors{{absent.ds()}, {world.root.ksk().ds(4)}};
    const auto zones =
        dnssec::walk_chain(world.answers(), anchors, Instant(std::chrono::seconds(world_time)));
    QCOMPARE(id_of(zones[0].status), id_of(Status::secure));
    QCOMPARE(zones[0].trust_anchor, std::optional(anchors[1]));
}

void ChainTest::stopsAtAWrongAnchor() {
    const SignedWorld world;
    for (const auto& anchors : {dnssec::root_trust_anchors(), {}}) {
        const auto zones =
            dnssec::walk_chain(world.answers(), anchors, Instant(std::chrono::seconds(world_time)));
        QCOMPARE(zones.size(), std::size_t{3});
        QCOMPARE(id_of(zones[0].broken.value().kind), id_of(dnssec::BreakKind::no_anchor_matches));
        QVERIFY(!zones[0].trust_anchor);
        for (const dnssec::Zone& zone : zones) {
            QCOMPARE(id_of(zone.status), id_of(Status::bogus));
        }
    }
}

void ChainTest::saysNothingOfNothing() {
    QVERIFY(dnssec::walk_chain({}, dnssec::root_trust_anchors(), Instant()).empty());
    QCOMPARE(walked({}, "example.org", RecordType::mx), id_of(Status::skipped));
}

/// Answers come one after the other: at no moment may a part that is still to come look broken.
void ChainTest::leavesSkippedWhatWasNotAsked() {
    const SignedWorld world;
    const auto all = world.answers();
    for (std::size_t one = 0; one < all.size(); ++one) {
        for (std::size_t other = one; other < all.size(); ++other) {
            std::vector<dns::Answer> some = all;
            some.erase(some.begin() + static_cast<std::ptrdiff_t>(other));
            if (one != other) {
                some.erase(some.begin() + static_cast<std::ptrdiff_t>(one));
            }
            const auto zones = dnssec::walk_chain(some, world.anchors(),
                                                  Instant(std::chrono::seconds(world_time)));
            for (const dnssec::Zone& zone : zones) {
                QVERIFY(!zone.broken);
                QVERIFY(zone.status == Status::secure || zone.status == Status::skipped);
                for (const dnssec::WalkedAnswer& answer : zone.answers) {
                    QVERIFY(answer.status == Status::secure || answer.status == Status::nodata ||
                            answer.status == Status::skipped);
                }
            }
        }
    }
}

void ChainTest::breaksOnlyOnceAboveItsConsequences() {
    SignedWorld world;
    world.at("org", RecordType::ds).answer =
        world.root.signed_lines({SigningKey("org", 13, 257).ds_line()});
    const auto zones = world.walk();
    QCOMPARE(id_of(zone_at(zones, "org").status), id_of(Status::bogus));
    QVERIFY(zone_at(zones, "org").broken);
    QCOMPARE(id_of(zone_at(zones, "example.org").status), id_of(Status::bogus));
    QVERIFY(!zone_at(zones, "example.org").broken);
    QCOMPARE(walked(zones, "example.org", RecordType::mx), id_of(Status::bogus));
    for (const auto& check : zone_at(zones, "example.org").signatures) {
        QCOMPARE(id_of(check.verdict), id_of(dnssec::SignatureVerdict::good));
    }
}

void ChainTest::comparesDatesBySerialNumber() {
    SignedWorld world;
    const auto verdict = [&](std::int64_t days) {
        const auto zones = world.walk(days);
        for (const auto& check : zone_at(zones, "example.org").signatures) {
            if (check.covers == RecordType::mx) {
                return id_of(check.verdict);
            }
        }
        return std::string_view();
    };
    QCOMPARE(verdict(-11), std::string_view("not-yet-valid"));
    QCOMPARE(verdict(-10), std::string_view("good"));
    QCOMPARE(verdict(10), std::string_view("good"));
    QCOMPARE(verdict(11), std::string_view("expired"));

    // A window across 2106-02-07, where the 32 bits of the dates begin anew.
    constexpr std::uint32_t wrap_days = 29'080;
    constexpr std::uint32_t wrapped = world_time + wrap_days * day;
    static_assert(wrapped < world_time);
    const Lines mx{"example.org. 300 IN MX 10 mx1.example.org."};
    world.at("example.org", RecordType::mx).answer =
        mx + Lines{world.example.zsk().sign(mx, {wrapped - 20 * day, wrapped + 5 * day})};
    QCOMPARE(verdict(wrap_days), std::string_view("good"));
    QCOMPARE(verdict(wrap_days - 21), std::string_view("not-yet-valid"));
    QCOMPARE(verdict(wrap_days + 6), std::string_view("expired"));
}

void ChainTest::sharesZonesAmongNames() {
    SignedWorld world;
    const NetZones net(world);
    world.at("mx.example.net", RecordType::a).answer =
        net.example.signed_lines({"mx.example.net. 300 IN A 192.0.2.2"});
    world.at("mx.example.net", RecordType::ds).authority =
        net.example.nsec_lines("mx.example.net", "example.net", "A RRSIG NSEC");
    const auto zones = world.walk();
    QCOMPARE(names(zones),
             (std::vector<std::string>{".", "org", "net", "example.org", "example.net"}));
    QCOMPARE(walked(zones, "mx.example.net", RecordType::a), id_of(Status::secure));
    QCOMPARE(zone_at(zones, "example.net").answers.size(), std::size_t{1});
}

void ChainTest::followsAliasesAcrossZones() {
    SignedWorld world;
    const NetZones net(world);
    const Lines target{"mx.example.net. 300 IN A 192.0.2.2"};
    const Lines alias =
        world.example.signed_lines({"mx1.example.org. 300 IN CNAME mx.example.net."});
    world.at("mx1.example.org", RecordType::a).answer = alias + net.example.signed_lines(target);
    auto zones = world.walk();
    QCOMPARE(walked(zones, "mx1.example.org", RecordType::a), id_of(Status::secure));

    world.at("mx.example.net", RecordType::ds).authority =
        net.example.nsec_lines("mx.example.net", "example.net", "A RRSIG NSEC");
    world.at("mx1.example.org", RecordType::a).answer = alias + target;
    zones = world.walk();
    QCOMPARE(walked(zones, "mx1.example.org", RecordType::a), id_of(Status::bogus));
    QCOMPARE(zone_at(zones, "example.net").broken.value().at,
             question("mx.example.net", RecordType::a));
    QVERIFY(!zone_at(zones, "example.org").broken);

    world.at("mx1.example.org", RecordType::a) = {
        alias, net.example.nsec_lines("mx.example.net", "example.net", "AAAA RRSIG NSEC")};
    QCOMPARE(walked(world.walk(), "mx1.example.org", RecordType::a), id_of(Status::nodata));
}

void ChainTest::acceptsWildcardsWithTheirProof() {
    SignedWorld world;
    Lines lines = world.example.signed_lines({"*.example.org. 300 IN A 192.0.2.9"});
    for (std::string& line : lines) {
        line.replace(0, 1, "mx1");
    }
    world.at("mx1.example.org", RecordType::a) = {
        lines, world.example.nsec_lines("a.example.org", "z.example.org", "A RRSIG NSEC")};
    QCOMPARE(walked(world.walk(), "mx1.example.org", RecordType::a), id_of(Status::secure));

    world.at("mx1.example.org", RecordType::a).authority.clear();
    const auto zones = world.walk();
    QCOMPARE(walked(zones, "mx1.example.org", RecordType::a), id_of(Status::bogus));
    QCOMPARE(id_of(zone_at(zones, "example.org").broken.value().kind),
             id_of(dnssec::BreakKind::wildcard_unproven));
}

void ChainTest::acceptsAliasesMadeFromDname() {
    SignedWorld world;
    const NetZones net(world);
    world.at("mx.sub.example.org", RecordType::a).answer =
        world.example.signed_lines({"sub.example.org. 300 IN DNAME example.net."}) +
        Lines{"mx.sub.example.org. 300 IN CNAME mx.example.net."} +
        net.example.signed_lines({"mx.example.net. 300 IN A 192.0.2.2"});
    QCOMPARE(walked(world.walk(), "mx.sub.example.org", RecordType::a), id_of(Status::secure));
}

void ChainTest::tellsNxdomainFromNodata() {
    SignedWorld world;
    Reply& reply = world.at("none.example.org", RecordType::a);
    reply.rcode = 3;
    reply.authority = world.example.soa_lines() +
                      world.example.nsec_lines("example.org", "z.example.org", "MX SOA RRSIG NSEC");
    QCOMPARE(walked(world.walk(), "none.example.org", RecordType::a), id_of(Status::nxdomain));
    world.at("none.example.org", RecordType::a).rcode = 0;
    QCOMPARE(walked(world.walk(), "none.example.org", RecordType::a), id_of(Status::bogus));
}

void ChainTest::leavesOptOutInsecure() {
    SignedWorld world;
    // One NSEC3 that is the closest encloser and, running around to itself, covers all other names.
    const std::string apex_hash = "mvnq25j8mo8ge527pikocn5rl72s2o0s";
    world.at("example.org", RecordType::ds) = {
        {},
        world.org.signed_lines({apex_hash + ".org. 300 IN NSEC3 1 1 0 - " + apex_hash +
                                " NS SOA RRSIG DNSKEY NSEC3PARAM"})};
    world.at("example.org", RecordType::mx).answer.pop_back();
    world.remove("example.org", RecordType::dnskey);
    const auto zones = world.walk();
    QCOMPARE(id_of(zone_at(zones, "example.org").status), id_of(Status::insecure));
    QCOMPARE(walked(zones, "example.org", RecordType::mx), id_of(Status::insecure));
}

void ChainTest::keepsUnsignedHostsApart() {
    SignedWorld world;
    const Lines soa{"mx1.example.org. 300 IN SOA ns.mx1.example.org. h.mx1.example.org. 1 2 3 4 5"};
    world.at("mx1.example.org", RecordType::ds).authority =
        world.example.nsec_lines("mx1.example.org", "z.example.org", "NS RRSIG NSEC");
    world.at("mx1.example.org", RecordType::a).answer.pop_back();
    world.at("mx1.example.org", RecordType::aaaa).authority = soa;
    world.at("mx1.example.org", RecordType::dnskey).authority = soa;
    world.at("_tcp.mx1.example.org", RecordType::ds).authority = soa;
    world.at("_25._tcp.mx1.example.org", RecordType::tlsa).failed = true;
    const auto zones = world.walk();
    QCOMPARE(names(zones),
             (std::vector<std::string>{".", "org", "example.org", "mx1.example.org"}));
    QCOMPARE(id_of(zone_at(zones, "mx1.example.org").status), id_of(Status::insecure));
    QVERIFY(!zone_at(zones, "mx1.example.org").broken);
    QCOMPARE(walked(zones, "example.org", RecordType::mx), id_of(Status::secure));
    QCOMPARE(walked(zones, "mx1.example.org", RecordType::a), id_of(Status::insecure));
    QCOMPARE(walked(zones, "mx1.example.org", RecordType::aaaa), id_of(Status::insecure));
    QCOMPARE(walked(zones, "_25._tcp.mx1.example.org", RecordType::tlsa), id_of(Status::error));
}

void ChainTest::readsFailedLookupsAsErrors() {
    SignedWorld world;
    world.at("org", RecordType::dnskey).failed = true;
    const auto zones = world.walk();
    QCOMPARE(id_of(zone_at(zones, "org").status), id_of(Status::error));
    QCOMPARE(id_of(zone_at(zones, "org").broken.value().kind),
             id_of(dnssec::BreakKind::lookup_failed));
    QCOMPARE(id_of(zone_at(zones, "example.org").status), id_of(Status::skipped));
    QVERIFY(!zone_at(zones, "example.org").broken);

    // Below a name that nothing is known of, a failure says nothing of the zones.
    SignedWorld deep;
    deep.at("a.b.example.org", RecordType::ds).failed = true;
    QCOMPARE(names(deep.walk()), (std::vector<std::string>{".", "org", "example.org"}));
    deep.at("b.example.org", RecordType::ds).authority =
        deep.example.nsec_lines("b.example.org", "c.example.org", "A RRSIG NSEC");
    QCOMPARE(id_of(zone_at(deep.walk(), "a.b.example.org").status), id_of(Status::error));

    SignedWorld unreachable;
    unreachable.at("_25._tcp.mx1.example.org", RecordType::tlsa).failed = true;
    const auto reached = unreachable.walk();
    QCOMPARE(walked(reached, "_25._tcp.mx1.example.org", RecordType::tlsa), id_of(Status::error));
    QVERIFY(!zone_at(reached, "example.org").broken);
}

QTEST_GUILESS_MAIN(ChainTest)
#include "chain_test.moc"
