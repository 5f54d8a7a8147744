#include "core/dnssec/chain.h"
#include "tests/support/message_builder.h"
#include "tests/support/signed_world.h"

#include <QTest>

#include <functional>

using namespace danescope;
using namespace danescope::test;
using dns::RecordType;
using dns::Status;
using dnssec::BreakKind;
using dnssec::SignatureVerdict;

namespace {

/// What one fault does to the good world, and what the walk must say of it.
struct Fault {
    const char* name;
    std::function<void(SignedWorld&)> alter;
    const char* zone;
    Status zone_status;
    std::optional<BreakKind> broken;
    const char* break_owner = "";
    RecordType break_type = RecordType::mx;
    std::optional<SignatureVerdict> verdict = std::nullopt;
    /// Of the MX question.
    Status answer = Status::bogus;
};

constexpr SignatureWindow past{world_time - 30 * day, world_time - 20 * day};
constexpr SignatureWindow future{world_time + 20 * day, world_time + 30 * day};
constexpr SignatureWindow inverted{world_time + 10 * day, world_time - 10 * day};

/// Places of the fields in a line that holds an RRSIG.
constexpr std::size_t rrsig_expiration = 8;
constexpr std::size_t rrsig_inception = 9;
constexpr std::size_t rrsig_signature = 12;

std::string damaged(const std::string& rrsig_line) {
    const std::string signature = rrsig_line.substr(rrsig_line.rfind(' ') + 1);
    const std::string other = (signature[5] == 'A' ? "B" : "A") + signature.substr(6);
    return with_field(rrsig_line, rrsig_signature, signature.substr(0, 5) + other);
}

Lines mx_lines() {
    return {"example.org. 300 IN MX 10 mx1.example.org."};
}

void sign_mx(SignedWorld& world, const SigningKey& key, SignatureWindow window = good_window) {
    world.at("example.org", RecordType::mx).answer =
        mx_lines() + Lines{key.sign(mx_lines(), window)};
}

/// A key set signed by the zone's own key-signing key.
void publish_keys(SignedWorld& world, const Lines& keys) {
    world.at("example.org", RecordType::dnskey).answer =
        keys + Lines{world.example.ksk().sign(keys, good_window)};
}

void publish_ds(SignedWorld& world, const Lines& ds) {
    world.at("example.org", RecordType::ds).answer = world.org.signed_lines(ds);
}

/// No DS: the parent answers with these authority records instead, and the zone is not signed.
void delegate_unsigned(SignedWorld& world, const Lines& denial) {
    world.at("example.org", RecordType::ds) = {{}, denial};
    world.at("example.org", RecordType::dnskey) = {
        {}, {"example.org. 3600 IN SOA ns.example.org. h.example.org. 1 2 3 4 5"}};
    world.at("example.org", RecordType::mx).answer = mx_lines();
}

const std::vector<Fault>& faults() {
    static const std::vector<Fault> table = {
        {"records: expired", [](auto& w) { sign_mx(w, w.example.zsk(), past); }, "example.org",
         Status::secure, BreakKind::records_signature_bad, "example.org", RecordType::mx,
         SignatureVerdict::expired},
        {"records: not yet valid", [](auto& w) { sign_mx(w, w.example.zsk(), future); },
         "example.org", Status::secure, BreakKind::records_signature_bad, "example.org",
         RecordType::mx, SignatureVerdict::not_yet_valid},
        {"records: window inverted", [](auto& w) { sign_mx(w, w.example.zsk(), inverted); },
         "example.org", Status::secure, BreakKind::records_signature_bad, "example.org",
         RecordType::mx, SignatureVerdict::window_inverted},
        {"records: dates altered",
         [](auto& w) {
             std::string& line = w.at("example.org", RecordType::mx).answer.back();
             line = with_field(with_field(line, rrsig_expiration, "20200201000000"),
                               rrsig_inception, "20200101000000");
         },
         "example.org", Status::secure, BreakKind::records_signature_bad, "example.org",
         RecordType::mx, SignatureVerdict::dates_altered},
        {"records: signature damaged",
         [](auto& w) {
             std::string& line = w.at("example.org", RecordType::mx).answer.back();
             line = damaged(line);
         },
         "example.org", Status::secure, BreakKind::records_signature_bad, "example.org",
         RecordType::mx, SignatureVerdict::damaged},
        {"records: data altered",
         [](auto& w) {
             w.at("example.org", RecordType::mx).answer.front() =
                 "example.org. 300 IN MX 20 mx1.example.org.";
         },
         "example.org", Status::secure, BreakKind::records_signature_bad, "example.org",
         RecordType::mx, SignatureVerdict::damaged},
        {"records: no signature",
         [](auto& w) { w.at("example.org", RecordType::mx).answer.pop_back(); }, "example.org",
         Status::secure, BreakKind::records_unsigned, "example.org", RecordType::mx},
        {"records: signed by a foreign key",
         [](auto& w) { sign_mx(w, SigningKey("example.org", 13, 256)); }, "example.org",
         Status::secure, BreakKind::records_signature_bad, "example.org", RecordType::mx,
         SignatureVerdict::key_missing},
        {"records: signed by the parent", [](auto& w) { sign_mx(w, w.org.zsk()); }, "example.org",
         Status::secure, BreakKind::records_signature_bad, "example.org", RecordType::mx,
         SignatureVerdict::signer_wrong},
        {"records: signed in the name of a host",
         [](auto& w) {
             const Lines a{"mx1.example.org. 300 IN A 192.0.2.1"};
             const SigningKey key("mx1.example.org", 13, 256);
             w.at("mx1.example.org", RecordType::a).answer = a + Lines{key.sign(a, good_window)};
         },
         "example.org", Status::secure, BreakKind::records_signature_bad, "mx1.example.org",
         RecordType::a, SignatureVerdict::signer_wrong, Status::secure},
        {"records: unknown algorithm only",
         [](auto& w) {
             std::string& line = w.at("example.org", RecordType::mx).answer.back();
             line = with_field(line, 5, "200");
         },
         "example.org", Status::secure, BreakKind::records_signature_bad, "example.org",
         RecordType::mx, SignatureVerdict::algorithm_unsupported},
        {"records: one good signature beside a bad one",
         [](auto& w) {
             Lines& lines = w.at("example.org", RecordType::mx).answer;
             lines.push_back(w.example.zsk().sign(mx_lines(), past));
         },
         "example.org", Status::secure, std::nullopt, "", RecordType::mx, std::nullopt,
         Status::secure},
        {"keys: zone-signing key removed",
         [](auto& w) { publish_keys(w, {w.example.ksk().dnskey_line()}); }, "example.org",
         Status::secure, BreakKind::records_signature_bad, "example.org", RecordType::mx,
         SignatureVerdict::key_missing},
        {"keys: zone bit of the zone-signing key cleared",
         [](auto& w) {
             publish_keys(w, {w.example.ksk().dnskey_line(),
                              with_field(w.example.zsk().dnskey_line(), 4, "0")});
         },
         "example.org", Status::secure, BreakKind::records_signature_bad, "example.org",
         RecordType::mx, SignatureVerdict::zone_bit_unset},
        {"keys: zone bit of the key-signing key cleared",
         [](auto& w) {
             publish_keys(w, {with_field(w.example.ksk().dnskey_line(), 4, "0"),
                              w.example.zsk().dnskey_line()});
         },
         "example.org", Status::bogus, BreakKind::no_ds_matches, "example.org", RecordType::dnskey},
        {"keys: records signed by a revoked key",
         [](auto& w) {
             const SigningKey revoked("example.org", 13, 256 | 0x80);
             publish_keys(w, {w.example.ksk().dnskey_line(), revoked.dnskey_line()});
             sign_mx(w, revoked);
         },
         "example.org", Status::secure, BreakKind::records_signature_bad, "example.org",
         RecordType::mx, SignatureVerdict::key_revoked},
        {"keys: none", [](auto& w) { w.at("example.org", RecordType::dnskey) = {}; }, "example.org",
         Status::bogus, BreakKind::no_dnskey, "example.org", RecordType::dnskey},
        {"keys: no signature",
         [](auto& w) { w.at("example.org", RecordType::dnskey).answer.pop_back(); }, "example.org",
         Status::bogus, BreakKind::keys_unsigned, "example.org", RecordType::dnskey},
        {"keys: signed by the zone-signing key alone",
         [](auto& w) {
             Lines& lines = w.at("example.org", RecordType::dnskey).answer;
             lines.pop_back();
             lines.push_back(w.example.zsk().sign(lines, good_window));
         },
         "example.org", Status::bogus, BreakKind::keys_unsigned_by_entry_key, "example.org",
         RecordType::dnskey},
        {"keys: signature expired",
         [](auto& w) {
             Lines& lines = w.at("example.org", RecordType::dnskey).answer;
             lines.pop_back();
             lines.push_back(w.example.ksk().sign(lines, past));
         },
         "example.org", Status::bogus, BreakKind::keys_signature_bad, "example.org",
         RecordType::dnskey, SignatureVerdict::expired},
        {"keys: signature damaged",
         [](auto& w) {
             std::string& line = w.at("example.org", RecordType::dnskey).answer.back();
             line = damaged(line);
         },
         "example.org", Status::bogus, BreakKind::keys_signature_bad, "example.org",
         RecordType::dnskey, SignatureVerdict::damaged},
        {"keys: lookup failed",
         [](auto& w) { w.at("example.org", RecordType::dnskey).failed = true; }, "example.org",
         Status::error, BreakKind::lookup_failed, "example.org", RecordType::dnskey, std::nullopt,
         Status::error},
        {"DS: digest wrong",
         [](auto& w) {
             publish_ds(w, {with_field(w.example.ksk().ds_line(), 7, std::string(64, '0'))});
         },
         "example.org", Status::bogus, BreakKind::ds_digest_differs, "example.org",
         RecordType::dnskey},
        {"DS: tag wrong",
         [](auto& w) { publish_ds(w, {with_field(w.example.ksk().ds_line(), 4, "0")}); },
         "example.org", Status::bogus, BreakKind::no_ds_matches, "example.org", RecordType::dnskey},
        {"DS: of a removed key",
         [](auto& w) { publish_ds(w, {SigningKey("example.org", 13, 257).ds_line()}); },
         "example.org", Status::bogus, BreakKind::no_ds_matches, "example.org", RecordType::dnskey},
        {"DS: of a removed key beside the right one",
         [](auto& w) {
             publish_ds(w,
                        {SigningKey("example.org", 13, 257).ds_line(), w.example.ksk().ds_line(4)});
         },
         "example.org", Status::secure, std::nullopt, "", RecordType::mx, std::nullopt,
         Status::secure},
        {"DS: of a revoked key",
         [](auto& w) {
             const SigningKey revoked("example.org", 13, 257 | 0x80);
             publish_ds(w, {revoked.ds_line()});
             publish_keys(w, {revoked.dnskey_line(), w.example.zsk().dnskey_line()});
         },
         "example.org", Status::bogus, BreakKind::entry_key_unusable, "example.org",
         RecordType::dnskey},
        {"DS: SHA-1 does not save a wrong SHA-256",
         [](auto& w) {
             publish_ds(w, {w.example.ksk().ds_line(1),
                            with_field(w.example.ksk().ds_line(), 7, std::string(64, '0'))});
         },
         "example.org", Status::bogus, BreakKind::ds_digest_differs, "example.org",
         RecordType::dnskey},
        {"DS: SHA-1 alone", [](auto& w) { publish_ds(w, {w.example.ksk().ds_line(1)}); },
         "example.org", Status::secure, std::nullopt, "", RecordType::mx, std::nullopt,
         Status::secure},
        {"DS: unknown algorithm",
         [](auto& w) { publish_ds(w, {with_field(w.example.ksk().ds_line(), 5, "200")}); },
         "example.org", Status::insecure, std::nullopt, "", RecordType::mx, std::nullopt,
         Status::insecure},
        {"DS: unknown digest type",
         [](auto& w) { publish_ds(w, {with_field(w.example.ksk().ds_line(), 6, "77")}); },
         "example.org", Status::insecure, std::nullopt, "", RecordType::mx, std::nullopt,
         Status::insecure},
        {"DS: no signature", [](auto& w) { w.at("example.org", RecordType::ds).answer.pop_back(); },
         "example.org", Status::bogus, BreakKind::records_unsigned, "example.org", RecordType::ds},
        {"DS: signature expired",
         [](auto& w) {
             Lines& lines = w.at("example.org", RecordType::ds).answer;
             lines.pop_back();
             lines.push_back(w.org.zsk().sign(lines, past));
         },
         "example.org", Status::bogus, BreakKind::records_signature_bad, "example.org",
         RecordType::ds, SignatureVerdict::expired},
        {"DS: lookup failed", [](auto& w) { w.at("example.org", RecordType::ds).failed = true; },
         "example.org", Status::error, BreakKind::lookup_failed, "example.org", RecordType::ds,
         std::nullopt, Status::error},
        {"unsigned: proven",
         [](auto& w) {
             delegate_unsigned(w, w.org.soa_lines() +
                                      w.org.nsec_lines("example.org", "f.org", "NS RRSIG NSEC"));
         },
         "example.org", Status::insecure, std::nullopt, "", RecordType::mx, std::nullopt,
         Status::insecure},
        {"unsigned: no proof", [](auto& w) { delegate_unsigned(w, w.org.soa_lines()); },
         "example.org", Status::bogus, BreakKind::denial_missing, "example.org", RecordType::ds},
        {"unsigned: proof without signature",
         [](auto& w) {
             Lines denial = w.org.nsec_lines("example.org", "f.org", "NS RRSIG NSEC");
             denial.pop_back();
             delegate_unsigned(w, denial);
         },
         "example.org", Status::bogus, BreakKind::denial_unsigned, "example.org", RecordType::nsec},
        {"unsigned: proof with a damaged signature",
         [](auto& w) {
             Lines denial = w.org.nsec_lines("example.org", "f.org", "NS RRSIG NSEC");
             denial.back() = damaged(denial.back());
             delegate_unsigned(w, denial);
         },
         "example.org", Status::bogus, BreakKind::denial_signature_bad, "example.org",
         RecordType::nsec, SignatureVerdict::damaged},
        {"unsigned: proof of something else",
         [](auto& w) { delegate_unsigned(w, w.org.nsec_lines("a.org", "b.org", "NS RRSIG NSEC")); },
         "example.org", Status::bogus, BreakKind::denial_not_covering, "example.org",
         RecordType::ds},
        {"unsigned: the proof lists a DS",
         [](auto& w) {
             delegate_unsigned(w, w.org.nsec_lines("example.org", "f.org", "NS DS RRSIG NSEC"));
         },
         "example.org", Status::bogus, BreakKind::denial_not_covering, "example.org",
         RecordType::ds},
        {"parent: keys unsigned breaks what is below",
         [](auto& w) { w.at("org", RecordType::dnskey).answer.pop_back(); }, "org", Status::bogus,
         BreakKind::keys_unsigned, "org", RecordType::dnskey},
    };
    return table;
}

} // namespace

class ChainFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheFirstBreak_data();
    void findsTheFirstBreak();
};

void ChainFaultsTest::findsTheFirstBreak_data() {
    QTest::addColumn<std::size_t>("index");
    for (std::size_t index = 0; index < faults().size(); ++index) {
        QTest::newRow(faults()[index].name) << index;
    }
}

void ChainFaultsTest::findsTheFirstBreak() {
    QFETCH(std::size_t, index);
    const Fault& fault = faults()[index];
    SignedWorld world;
    fault.alter(world);
    const auto zones = world.walk();

    const dnssec::Zone& zone = zone_at(zones, fault.zone);
    QCOMPARE(id_of(zone.status), id_of(fault.zone_status));
    QCOMPARE(zone.broken.has_value(), fault.broken.has_value());
    for (const dnssec::Zone& other : zones) {
        QVERIFY2(&other == &zone || !other.broken, other.name.to_string().c_str());
    }
    if (fault.broken) {
        QCOMPARE(id_of(zone.broken->kind), id_of(*fault.broken));
        QCOMPARE(zone.broken->at, question(fault.break_owner, fault.break_type));
        QCOMPARE(zone.broken->signature.has_value(), fault.verdict.has_value());
    }
    if (fault.verdict) {
        QCOMPARE(id_of(zone.broken->signature->verdict), id_of(*fault.verdict));
    }
    QCOMPARE(id_of(walked_status(zones, question("example.org", RecordType::mx))),
             id_of(fault.answer));
}

QTEST_GUILESS_MAIN(ChainFaultsTest)
#include "chain_faults_test.moc"
