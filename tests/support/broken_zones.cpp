#include "tests/support/broken_zones.h"

#include <utility>

namespace danescope::test {

namespace {

using dns::RecordType;

// Places of fields in a line.
constexpr std::size_t type_field = 3;
constexpr std::size_t covers_field = 4;
constexpr std::size_t expiration_field = 8;
constexpr std::size_t inception_field = 9;
constexpr std::size_t tag_field = 10;
constexpr std::size_t signature_field = 12;
constexpr std::size_t key_flags_field = 4;
constexpr std::size_t key_algorithm_field = 6;
constexpr std::size_t public_key_field = 7;
constexpr std::size_t rrsig_algorithm_field = 5;
constexpr std::size_t ds_tag_field = 4;
constexpr std::size_t ds_algorithm_field = 5;
constexpr std::size_t ds_digest_type_field = 6;
constexpr std::size_t ds_digest_field = 7;
constexpr std::size_t salt_field = 7;
constexpr std::size_t next_hash_field = 8;
constexpr std::size_t next_name_field = 4;

constexpr std::uint32_t year = 365 * day;

using Alter = std::function<std::string(const std::string&)>;

/// One character in the middle of a field made another.
std::string with_other_character(const std::string& line, std::size_t index) {
    std::string value = field_of(line, index);
    char& character = value[value.size() / 2];
    character = character == '0' ? '1' : '0';
    return with_field(line, index, value);
}

bool is(const std::string& line, std::string_view type) {
    return field_of(line, type_field) == type;
}

bool is_signature_over(const std::string& line, std::string_view type) {
    return is(line, "RRSIG") && (type.empty() || field_of(line, covers_field) == type);
}

std::string shifted_dates(const std::string& line, std::int64_t begin, std::int64_t end) {
    const auto shifted = [&](std::size_t index, std::int64_t by) {
        return std::to_string(std::stoll(field_of(line, index)) + by);
    };
    return with_field(with_field(line, inception_field, shifted(inception_field, begin)),
                      expiration_field, shifted(expiration_field, end));
}

/// An edit of the signatures over one type, of all types when empty.
Alter signatures(std::string_view type, Alter alter) {
    return [type = std::string(type), alter = std::move(alter)](const std::string& line) {
        return is_signature_over(line, type) ? alter(line) : line;
    };
}

std::string dropped(const std::string&) {
    return {};
}

std::string damaged(const std::string& line) {
    return with_other_character(line, signature_field);
}

std::string last_year(const std::string& line) {
    return shifted_dates(line, -std::int64_t{year}, -std::int64_t{year});
}

std::string next_year(const std::string& line) {
    return shifted_dates(line, year, year);
}

std::string ends_before(const std::string& line) {
    return shifted_dates(line, 0, -16 * std::int64_t{year});
}

/// Signatures over the keys by one of them.
Alter key_signatures(const SigningKey& key, Alter alter) {
    return [tag = std::to_string(key.tag()), alter = std::move(alter)](const std::string& line) {
        const bool own = is_signature_over(line, "DNSKEY") && field_of(line, tag_field) == tag;
        return own ? alter(line) : line;
    };
}

/// The DNSKEY record of one key.
Alter key_record(const SigningKey& key, Alter alter) {
    return [key_text = field_of(key.dnskey_line(), public_key_field),
            alter = std::move(alter)](const std::string& line) {
        const bool own = is(line, "DNSKEY") && field_of(line, public_key_field) == key_text;
        return own ? alter(line) : line;
    };
}

Alter set_field(std::size_t index, const std::string& value) {
    return [=](const std::string& line) { return with_field(line, index, value); };
}

Alter other_character(std::size_t index) {
    return [=](const std::string& line) { return with_other_character(line, index); };
}

void publish_ds(HashedWorld& zone, const Lines& ds) {
    zone.world.at("example.org", RecordType::ds).answer = zone.world.org.signed_lines(ds);
}

void ds_with(HashedWorld& zone, std::size_t index, const std::string& value) {
    publish_ds(zone, {with_field(zone.world.example.ksk().ds_line(), index, value)});
}

std::string another_algorithm(const HashedWorld& zone) {
    return zone.algorithm == 8 ? "7" : "14";
}

/// Signed with an algorithm that must not be used any more.
void sign_with(HashedWorld& zone, const std::string& algorithm) {
    ds_with(zone, ds_algorithm_field, algorithm);
    zone.edit([&](const std::string& line) {
        if (is(line, "DNSKEY")) {
            return with_field(line, key_algorithm_field, algorithm);
        }
        return is(line, "RRSIG") ? with_field(line, rrsig_algorithm_field, algorithm) : line;
    });
}

/// A denial is what breaks: the host's TLSA record is not there.
void edit_denials(HashedWorld& zone, const Alter& alter) {
    zone.deny_tlsa();
    zone.edit(alter);
}

std::string with_other_owner(const std::string& line) {
    return is(line, "NSEC3") || is_signature_over(line, "NSEC3") ? with_other_character(line, 0)
                                                                 : line;
}

std::string without_nsec3(const std::string& line) {
    return is(line, "NSEC3") || is_signature_over(line, "NSEC3") ? std::string() : line;
}

void expire(HashedWorld& zone) {
    constexpr SignatureWindow past{world_time - 30 * day, world_time - 20 * day};
    const auto& keys = zone.world.example;
    const Lines set{keys.ksk().dnskey_line(), keys.zsk().dnskey_line()};
    zone.world.at("example.org", RecordType::dnskey).answer =
        set + Lines{keys.ksk().sign(set, past), keys.zsk().sign(set, past)};
    const Lines mx{"example.org. 300 IN MX 10 mx1.example.org."};
    zone.world.at("example.org", RecordType::mx).answer = mx + Lines{keys.zsk().sign(mx, past)};
}

std::string nothing(const HashedWorld&) {
    return {};
}

std::function<std::string(const HashedWorld&)> value(const std::string& text) {
    return [=](const HashedWorld&) { return text; };
}

std::string own_algorithm(const HashedWorld& zone) {
    return std::to_string(zone.algorithm);
}

/// The DS line to publish.
std::string good_ds(const HashedWorld& zone) {
    const dns::Ds ds = zone.world.example.ksk().ds();
    return "example.org. IN DS " + std::to_string(ds.key_tag) + ' ' + std::to_string(ds.algorithm) +
           " 2 " + to_hex(ds.digest);
}

/// The NSEC3 record of the host that has no TLSA records.
std::string host_denial(const HashedWorld& zone) {
    HashedWorld good = zone;
    good.deny_tlsa();
    return good.world.at("mx1.example.org", RecordType::aaaa).authority[2];
}

/// The NSEC record that denies the TLSA records, the last of the zone, and its signature.
Lines tlsa_nsec(const HashedWorld& zone) {
    return zone.world.example.nsec_lines("_25._tcp.mx1.example.org", "example.org", "RRSIG NSEC");
}

std::vector<BrokenZone> delegation_faults() {
    return {
        {"no-ds",
         [](auto& z) {
             z.world.at("example.org", RecordType::ds) = {
                 {},
                 z.world.org.soa_lines() +
                     z.world.org.nsec_lines("example.org", "f.org", "NS RRSIG NSEC")};
         },
         "ds-missing", good_ds},
        {"ds-bad-tag", [](auto& z) { ds_with(z, ds_tag_field, "0"); }, "ds-key-tag-wrong", good_ds},
        {"ds-bad-key-algo", [](auto& z) { ds_with(z, ds_algorithm_field, another_algorithm(z)); },
         "ds-algorithm-wrong", good_ds},
        {"ds-unassigned-key-algo", [](auto& z) { ds_with(z, ds_algorithm_field, "100"); },
         "ds-algorithm-unsupported", good_ds},
        {"ds-reserved-key-algo", [](auto& z) { ds_with(z, ds_algorithm_field, "200"); },
         "ds-algorithm-unsupported", good_ds},
        {"ds-unassigned-digest-algo", [](auto& z) { ds_with(z, ds_digest_type_field, "100"); },
         "ds-digest-type-unsupported", good_ds},
        {"ds-bogus-digest-value",
         [](auto& z) {
             publish_ds(z,
                        {with_other_character(z.world.example.ksk().ds_line(), ds_digest_field)});
         },
         "ds-digest-mismatch", good_ds},
        {"dsa", [](auto& z) { sign_with(z, "3"); }, "ds-algorithm-unsupported", nothing},
        {"rsamd5", [](auto& z) { sign_with(z, "1"); }, "ds-algorithm-unsupported", nothing},
    };
}

std::vector<BrokenZone> signature_faults() {
    const auto over = [](std::string_view type, const Alter& alter) {
        return [=](HashedWorld& zone) { zone.edit(signatures(type, alter)); };
    };
    return {
        {"rrsig-exp-all", expire, "rrsig-expired", nothing},
        {"rrsig-exp-a", over("A", last_year), "rrsig-dates-altered", nothing},
        {"rrsig-not-yet-all", over("", next_year), "rrsig-dates-altered", nothing},
        {"rrsig-not-yet-a", over("A", next_year), "rrsig-dates-altered", nothing},
        {"rrsig-exp-before-all", over("", ends_before), "rrsig-window-inverted", nothing},
        {"rrsig-exp-before-a", over("A", ends_before), "rrsig-window-inverted", nothing},
        {"rrsig-no-all", over("", dropped), "zone-served-unsigned", nothing},
        {"rrsig-no-a", over("A", dropped), "rrsig-missing", nothing},
        {"no-rrsig-ksk", [](auto& z) { z.edit(key_signatures(z.world.example.ksk(), dropped)); },
         "dnskey-ksk-signature-missing", nothing},
        {"no-rrsig-dnskey", over("DNSKEY", dropped), "dnskey-unsigned", nothing},
        {"bad-rrsig-ksk", [](auto& z) { z.edit(key_signatures(z.world.example.ksk(), damaged)); },
         "dnskey-ksk-signature-invalid", nothing},
        {"bad-rrsig-dnskey", over("DNSKEY", damaged), "dnskey-signatures-invalid", nothing},
    };
}

std::vector<BrokenZone> key_faults() {
    const auto of_zsk = [](const Alter& alter) {
        return [=](HashedWorld& zone) { zone.edit(key_record(zone.world.example.zsk(), alter)); };
    };
    const auto of_ksk = [](const Alter& alter) {
        return [=](HashedWorld& zone) { zone.edit(key_record(zone.world.example.ksk(), alter)); };
    };
    return {
        {"no-zsk", of_zsk(dropped), "zsk-missing", nothing},
        {"bad-zsk", of_zsk(other_character(public_key_field)), "zsk-altered", nothing},
        {"no-ksk", of_ksk(dropped), "ksk-missing", nothing},
        {"bad-ksk", of_ksk(other_character(public_key_field)), "ksk-altered", nothing},
        {"no-dnskey-256", of_zsk(set_field(key_flags_field, "0")), "key-zone-bit-unset",
         value("256")},
        {"no-dnskey-257", of_ksk(set_field(key_flags_field, "0")), "key-zone-bit-unset",
         value("257")},
        {"no-dnskey-256-257",
         [=](auto& z) {
             of_zsk(set_field(key_flags_field, "0"))(z);
             of_ksk(set_field(key_flags_field, "0"))(z);
             z.serve_unsigned();
         },
         "key-zone-bit-unset", nothing},
        {"bad-zsk-algo",
         [=](auto& z) { of_zsk(set_field(key_algorithm_field, another_algorithm(z)))(z); },
         "key-algorithm-wrong", own_algorithm},
        {"unassigned-zsk-algo", of_zsk(set_field(key_algorithm_field, "100")),
         "key-algorithm-wrong", own_algorithm},
        {"reserved-zsk-algo", of_zsk(set_field(key_algorithm_field, "200")), "key-algorithm-wrong",
         own_algorithm},
    };
}

/// The zone's keys, signed by its KSK.
void publish_keys(HashedWorld& zone, const Lines& keys) {
    zone.world.at("example.org", RecordType::dnskey).answer =
        keys + Lines{zone.world.example.ksk().sign(keys, good_window)};
}

/// The revoke bit set in a key's record (RFC 5011 §2.1).
std::string revoked(const std::string& line) {
    return with_field(line, key_flags_field,
                      std::to_string(std::stoi(field_of(line, key_flags_field)) | 0x80));
}

void sign_mx(HashedWorld& zone, const SigningKey& key, SignatureWindow window = good_window) {
    const Lines mx{"example.org. 300 IN MX 10 mx1.example.org."};
    zone.world.at("example.org", RecordType::mx).answer = mx + Lines{key.sign(mx, window)};
}

std::vector<BrokenZone> other_faults() {
    const auto other_ksk = [](const HashedWorld& zone) {
        return SigningKey("example.org", zone.algorithm, 257);
    };
    return {
        {"KSK's algorithm wrong",
         [](auto& z) {
             z.edit(key_record(z.world.example.ksk(),
                               set_field(key_algorithm_field, another_algorithm(z))));
         },
         "key-algorithm-wrong", own_algorithm},
        {"no keys, and signatures",
         [](auto& z) { z.world.at("example.org", RecordType::dnskey) = {}; }, "dnskey-missing",
         nothing},
        {"DS of an older KSK", [=](auto& z) { publish_ds(z, {other_ksk(z).ds_line()}); },
         "ds-stale", good_ds},
        {"KSK taken out, the ZSK signs the keys",
         [](auto& z) {
             const SigningKey& zsk = z.world.example.zsk();
             const SigningKey other("example.org", z.algorithm, 256);
             const Lines keys{zsk.dnskey_line(), other.dnskey_line()};
             z.world.at("example.org", RecordType::dnskey).answer =
                 keys + Lines{zsk.sign(keys, good_window)};
         },
         "ds-key-missing",
         [](const HashedWorld& z) {
             const dns::Ds ds = z.world.example.zsk().ds();
             return "example.org. IN DS " + std::to_string(ds.key_tag) + ' ' +
                    std::to_string(ds.algorithm) + " 2 " + to_hex(ds.digest);
         }},
        {"DS of a KSK that was revoked",
         [=](auto& z) {
             const SigningKey old = other_ksk(z);
             publish_ds(z, {old.ds_line()});
             const auto& keys = z.world.example;
             publish_keys(z, {revoked(old.dnskey_line()), keys.ksk().dnskey_line(),
                              keys.zsk().dnskey_line()});
         },
         "ds-to-revoked-key", good_ds},
        {"ZSK revoked",
         [](auto& z) {
             const auto& keys = z.world.example;
             publish_keys(z, {keys.ksk().dnskey_line(), revoked(keys.zsk().dnskey_line())});
         },
         "key-revoked", value("256")},
        {"ZSK taken out, the keys signed again",
         [](auto& z) { publish_keys(z, {z.world.example.ksk().dnskey_line()}); }, "zsk-missing",
         nothing},
        {"ZSK replaced, the keys signed again",
         [](auto& z) {
             publish_keys(z, {z.world.example.ksk().dnskey_line(),
                              SigningKey("example.org", z.algorithm, 256).dnskey_line()});
         },
         "zsk-altered", nothing},
        {"ZSK without zone bit, the keys signed again",
         [](auto& z) {
             const auto& keys = z.world.example;
             publish_keys(z, {keys.ksk().dnskey_line(),
                              with_field(keys.zsk().dnskey_line(), key_flags_field, "0")});
         },
         "key-zone-bit-unset", value("256")},
        {"address signed by a key that is not there",
         [](auto& z) {
             const Lines a{"mx1.example.org. 300 IN A 192.0.2.1"};
             z.world.at("mx1.example.org", RecordType::a).answer =
                 a + Lines{SigningKey("example.org", z.algorithm, 256).sign(a, good_window)};
         },
         "rrsig-key-missing", nothing},
        {"MX signed for next month",
         [](auto& z) {
             sign_mx(z, z.world.example.zsk(), {world_time + 20 * day, world_time + 30 * day});
         },
         "rrsig-not-yet-valid", nothing},
        {"MX signed by the parent", [](auto& z) { sign_mx(z, z.world.org.zsk()); },
         "rrsig-signer-wrong", nothing},
        {"MX altered",
         [](auto& z) {
             z.world.at("example.org", RecordType::mx).answer.front() =
                 "example.org. 300 IN MX 20 mx1.example.org.";
         },
         "rrsig-invalid", nothing},
        {"NSEC with another next name",
         [](auto& z) {
             Lines denial = tlsa_nsec(z);
             denial.front() = with_field(denial.front(), next_name_field, "a.example.org.");
             z.world.at("_25._tcp.mx1.example.org",
                        RecordType::tlsa) = {{}, z.world.example.soa_lines() + denial};
         },
         "denial-not-covering", [](const HashedWorld& z) { return tlsa_nsec(z).front(); }},
        {"NSEC3PARAM signed with another salt, and denials that prove nothing",
         [](auto& z) {
             z.deny_tlsa();
             Lines& parameters = z.world.at("example.org", RecordType::nsec3param).answer;
             parameters = z.world.example.signed_lines(
                 {with_other_character(parameters.front(), salt_field)});
             z.world.at("_25._tcp.mx1.example.org", RecordType::tlsa).authority.resize(4);
         },
         "nsec3-parameters-differ", nothing},
    };
}

std::vector<BrokenZone> denial_faults() {
    return {
        {"bad-nsec3-hash", [](auto& z) { edit_denials(z, with_other_owner); },
         "denial-not-covering", host_denial},
        {"bad-nsec3-next",
         [](auto& z) {
             edit_denials(z, [](const std::string& line) {
                 return is(line, "NSEC3") ? with_other_character(line, next_hash_field) : line;
             });
         },
         "denial-not-covering", host_denial},
        {"bad-nsec3param-salt",
         [](auto& z) {
             edit_denials(z, [](const std::string& line) {
                 return is(line, "NSEC3PARAM") ? with_other_character(line, salt_field)
                                               : without_nsec3(line);
             });
         },
         "nsec3-parameters-differ", nothing},
        {"bad-nsec3-rrsig", [](auto& z) { edit_denials(z, signatures("NSEC3", damaged)); },
         "denial-signature-invalid", nothing},
        {"nsec3-missing", [](auto& z) { edit_denials(z, without_nsec3); }, "denial-missing",
         nothing},
        {"nsec3-rrsig-missing", [](auto& z) { edit_denials(z, signatures("NSEC3", dropped)); },
         "denial-unsigned", nothing},
        {"nsec3param-missing", [](auto& z) { z.serve_unsigned(); }, "zone-served-unsigned",
         nothing},
        {"no-nsec3param-nsec3", [](auto& z) { z.serve_unsigned(); }, "zone-served-unsigned",
         nothing},
        {"nsec3-iter-200",
         [](auto& z) {
             z.hash(200);
             z.deny_tlsa();
         },
         "nsec3-iterations-high", nothing},
    };
}

} // namespace

const std::vector<BrokenZone>& broken_zones() {
    static const std::vector<BrokenZone> zones = [] {
        std::vector<BrokenZone> all;
        for (const auto& family :
             {delegation_faults(), signature_faults(), key_faults(), denial_faults()}) {
            all.insert(all.end(), family.begin(), family.end());
        }
        return all;
    }();
    return zones;
}

const std::vector<BrokenZone>& other_broken_zones() {
    static const std::vector<BrokenZone> zones = other_faults();
    return zones;
}

} // namespace danescope::test
