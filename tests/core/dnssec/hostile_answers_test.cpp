#include "core/dnssec/chain.h"
#include "core/dnssec/repair.h"
#include "tests/support/broken_zones.h"
#include "tests/support/message_builder.h"
#include "tests/support/signed_world.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace danescope;
using namespace danescope::test;
using dns::RecordType;

namespace {

Instant now() {
    return Instant(std::chrono::seconds(world_time));
}

/// Walks and repairs, with every number that comes out looked at, so that a sanitizer sees it.
std::size_t weigh(const std::vector<dns::Answer>& answers,
                  const std::vector<dnssec::TrustAnchor>& anchors) {
    const auto zones = dnssec::walk_chain(answers, anchors, now());
    dnssec::Repair repair(answers, now());
    std::size_t weight = 0;
    const auto add = [&](const std::optional<dnssec::Diagnosis>& diagnosis) {
        weight += diagnosis ? diagnosis->actual.size() + diagnosis->expected.size() : 0;
    };
    for (const dnssec::Zone& zone : zones) {
        weight += zone.name.to_string().size() + zone.signatures.size() + zone.ds.size() +
                  zone.dnskey.size() + zone.answers.size() + id_of(zone.status).size();
        if (zone.broken) {
            add(repair.of(zone, *zone.broken));
        }
        for (const dnssec::WalkedAnswer& answer : zone.answers) {
            add(answer.broken ? repair.of(zone, *answer.broken) : std::nullopt);
        }
        add(repair.of_unprotected(zone));
        add(repair.of_denials(zone));
    }
    return weight;
}

} // namespace

class HostileAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void survivesChangedBytes();
    void survivesCutMessages();
    void survivesSwappedAnswers();
    void survivesEmptyFields_data();
    void survivesEmptyFields();
    void boundsCollidingKeys();
    void boundsPilesOfRecords();
    void survivesChangedBytesInBrokenZones();
    void boundsTrials();
};

void HostileAnswersTest::survivesChangedBytes() {
    QRandomGenerator random(7);
    for (const int algorithm : {8, 13, 15}) {
        const SignedWorld world(static_cast<std::uint8_t>(algorithm));
        const auto good = world.answers();
        for (int round = 0; round < 120; ++round) {
            auto answers = good;
            for (int change = 0; change < 1 + round % 8; ++change) {
                Bytes& wire = answers[random.bounded(static_cast<quint32>(answers.size()))].wire;
                wire[random.bounded(static_cast<quint32>(wire.size()))] =
                    static_cast<std::uint8_t>(random.bounded(256));
            }
            QVERIFY(weigh(answers, world.anchors()) > 0);
        }
    }
}

void HostileAnswersTest::survivesCutMessages() {
    const SignedWorld world;
    const auto good = world.answers();
    for (std::size_t index = 0; index < good.size(); ++index) {
        for (std::size_t size = 0; size < good[index].wire.size(); size += 7) {
            auto answers = good;
            answers[index].wire.resize(size);
            const auto zones = dnssec::walk_chain(answers, world.anchors(), now());
            QVERIFY(weigh(answers, world.anchors()) > 0);
            QCOMPARE(id_of(dnssec::walked_status(zones, question("none", RecordType::mx))),
                     id_of(dns::Status::skipped));
        }
    }
}

void HostileAnswersTest::survivesSwappedAnswers() {
    const SignedWorld world;
    const auto good = world.answers();
    for (std::size_t one = 0; one < good.size(); ++one) {
        for (std::size_t other = 0; other < good.size(); ++other) {
            auto answers = good;
            answers[one].wire = good[other].wire;
            QVERIFY(weigh(answers, world.anchors()) > 0);
        }
    }
}

void HostileAnswersTest::survivesEmptyFields_data() {
    QTest::addColumn<QString>("owner");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* owner, RecordType type, const char* line) {
        QTest::newRow(line) << QString(owner) << type << QString(line);
    };
    row("example.org", RecordType::dnskey, "example.org. 300 IN TYPE48 \\# 0");
    row("example.org", RecordType::dnskey, "example.org. 300 IN TYPE48 \\# 4 0101030d");
    row("example.org", RecordType::dnskey, "example.org. 300 IN TYPE48 \\# 5 0101030800");
    row("example.org", RecordType::dnskey, "example.org. 300 IN TYPE48 \\# 6 010103080000");
    row("example.org", RecordType::ds, "example.org. 300 IN TYPE43 \\# 0");
    row("example.org", RecordType::ds, "example.org. 300 IN TYPE43 \\# 4 00000d02");
    row("example.org", RecordType::mx, "example.org. 300 IN TYPE46 \\# 0");
    row("example.org", RecordType::mx, "example.org. 300 IN TYPE15 \\# 0");
    row("example.org", RecordType::mx, "example.org. 300 IN TYPE15 \\# 2 0001");
    row("example.org", RecordType::mx,
        "example.org. 300 IN TYPE46 \\# 19 000f0d020000012c7fffffff00000001000000");
    row("mx1.example.org", RecordType::aaaa, "mx1.example.org. 300 IN TYPE47 \\# 0");
    row("mx1.example.org", RecordType::aaaa, "mx1.example.org. 300 IN TYPE50 \\# 0");
}

void HostileAnswersTest::survivesEmptyFields() {
    QFETCH(QString, owner);
    QFETCH(RecordType, type);
    QFETCH(QString, line);
    SignedWorld world;
    Reply& reply = world.at(owner.toStdString(), type);
    (reply.answer.empty() ? reply.authority : reply.answer).push_back(line.toStdString());
    QVERIFY(weigh(world.answers(), world.anchors()) > 0);
    world.at(owner.toStdString(), type) = {{line.toStdString()}, {line.toStdString()}};
    QVERIFY(weigh(world.answers(), world.anchors()) > 0);
}

/// Keys that share a tag, and signatures that name it: the work must not be their product
/// (CVE-2023-50387).
void HostileAnswersTest::boundsCollidingKeys() {
    SignedWorld world;
    const std::string key = world.example.zsk().dnskey_line();
    const std::size_t start = key.rfind(' ') + 1;
    const Bytes public_key = from_base64(key.substr(start)).value();
    Lines keys{world.example.ksk().dnskey_line()};
    // The tag is a sum of 16-bit words: swapping two of them keeps it.
    for (std::size_t word = 0; word + 3 < public_key.size() && keys.size() < 30; word += 2) {
        Bytes other = public_key;
        std::swap(other[word], other[word + 2]);
        std::swap(other[word + 1], other[word + 3]);
        keys.push_back(key.substr(0, start) + to_base64(other));
    }
    world.at("example.org", RecordType::dnskey).answer =
        keys + Lines{world.example.ksk().sign(keys, good_window)};
    constexpr std::size_t hosts = 20;
    for (std::size_t host = 0; host < hosts; ++host) {
        const std::string owner = "n" + std::to_string(host) + ".example.org";
        Lines lines{owner + ". 300 IN A 192.0.2.1"};
        for (std::uint32_t index = 0; index < 40; ++index) {
            lines.push_back(world.example.zsk().sign(
                {lines.front()}, {good_window.inception + index, good_window.expiration}));
        }
        world.at(owner, RecordType::a).answer = lines;
    }
    const auto zones = world.walk();
    const auto& checks = zone_at(zones, "example.org").signatures;
    const auto over_first = std::count_if(checks.begin(), checks.end(), [](const auto& check) {
        return check.owner == question("n0.example.org", RecordType::a).owner;
    });
    QCOMPARE(over_first, 16);
    // The bound is reached on the way: what is behind it is not known, and not called bogus.
    QCOMPARE(id_of(dnssec::walked_status(zones, question("n0.example.org", RecordType::a))),
             id_of(dns::Status::bogus));
    QCOMPARE(id_of(dnssec::walked_status(zones, question("n19.example.org", RecordType::a))),
             id_of(dns::Status::skipped));
}

void HostileAnswersTest::boundsPilesOfRecords() {
    SignedWorld world;
    Lines proofs;
    for (int index = 0; index < 150; ++index) {
        proofs = proofs + world.example.nsec_lines("n" + std::to_string(index) + ".example.org",
                                                   "z.example.org", "A RRSIG NSEC");
    }
    world.at("n0.example.org", RecordType::aaaa).authority = proofs;
    const auto zones = world.walk();
    const auto& checks = zone_at(zones, "example.org").signatures;
    const auto over_denials = std::count_if(checks.begin(), checks.end(), [](const auto& check) {
        return check.covers == RecordType::nsec && check.owner.to_string()[0] == 'n';
    });
    QCOMPARE(over_denials, 16);
}

void HostileAnswersTest::survivesChangedBytesInBrokenZones() {
    QRandomGenerator random(11);
    const HashedWorld good(13);
    for (const auto* zones : {&broken_zones(), &other_broken_zones()}) {
        for (const BrokenZone& zone : *zones) {
            HashedWorld broken = good;
            zone.alter(broken);
            const auto before = broken.world.answers();
            for (int round = 0; round < 10; ++round) {
                auto answers = before;
                for (int change = 0; change <= round; ++change) {
                    Bytes& wire =
                        answers[random.bounded(static_cast<quint32>(answers.size()))].wire;
                    wire[random.bounded(static_cast<quint32>(wire.size()))] =
                        static_cast<std::uint8_t>(random.bounded(256));
                }
                QVERIFY(weigh(answers, broken.world.anchors()) > 0);
            }
        }
    }
}

/// Many keys that each may be the changed one, and many signatures that each may be theirs: once
/// the bound is spent, what is left stays unproven.
void HostileAnswersTest::boundsTrials() {
    SignedWorld world;
    Lines keys{world.example.ksk().dnskey_line()};
    for (int index = 0; index < 15; ++index) {
        keys.push_back(with_field(SigningKey("example.org", 13, 256).dnskey_line(), 4, "0"));
    }
    Lines signatures;
    for (std::uint32_t index = 0; index < 16; ++index) {
        signatures.push_back(
            world.example.ksk().sign({world.example.ksk().dnskey_line()},
                                     {good_window.inception + index, good_window.expiration}));
    }
    world.at("example.org", RecordType::dnskey).answer = keys + signatures;
    world.at("org", RecordType::ds).answer =
        world.root.signed_lines({with_field(world.org.ksk().ds_line(), 4, "0")});
    const auto answers = world.answers();
    const auto zones = world.walk();
    const dnssec::Zone& hostile = zone_at(zones, "example.org");
    const dnssec::Zone& org = zone_at(zones, "org");
    const dnssec::ChainBreak bad_keys{dnssec::BreakKind::keys_signature_bad,
                                      question("example.org", RecordType::dnskey),
                                      hostile.signatures.front()};
    dnssec::Repair fresh(answers, now());
    QVERIFY(!fresh.of(org, *org.broken)->expected.empty());
    dnssec::Repair spent(answers, now());
    QVERIFY(spent.of(hostile, bad_keys)->expected.empty());
    const auto unproven = spent.of(org, *org.broken);
    QVERIFY(unproven->fault == dnssec::Fault::ds_key_tag_wrong);
    QVERIFY(unproven->expected.empty());
}

QTEST_GUILESS_MAIN(HostileAnswersTest)
#include "hostile_answers_test.moc"
