#include "core/dnssec/nsec3_trial.h"

#include "core/dnssec/crypto.h"
#include "core/dnssec/nsec3.h"
#include "core/dnssec/zone_cuts.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace danescope::dnssec {

namespace {

/// Names hashed, each also with a wildcard before it.
constexpr std::size_t max_names = 32;
/// Hashes tried in place of a published one.
constexpr std::size_t max_trials = 12;
/// Place of the salt's length in the rdata (RFC 5155 §3.2); the next hash's length follows the
/// salt.
constexpr std::size_t salt_length_at = 4;

/// RFC 4648 §7, in lower case.
std::string to_base32hex(ByteView bytes) {
    constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuv";
    std::string text;
    std::uint32_t pending = 0;
    int bits = 0;
    for (const std::uint8_t byte : bytes) {
        pending = (pending << 8 | byte) & 0xffff;
        for (bits += 8; bits >= 5; bits -= 5) {
            text += digits[pending >> (bits - 5) & 0x1f];
        }
    }
    return text;
}

/// Every hash at hand that may stand in an NSEC3 record of the zone.
std::vector<Bytes> known_hashes(const Evidence& evidence, const Nsec3Set& parameters) {
    std::set<Bytes> hashes;
    const auto add_name = [&](const dns::Name& name) {
        hashes.insert(nsec3_hash(name, parameters.salt, parameters.iterations));
    };
    std::size_t names = 0;
    for (const dns::Name& name : names_from_root(evidence.answers)) {
        if (name.is_at_or_below(evidence.zone.name) && names++ < max_names) {
            add_name(name);
            if (const auto wildcard = name.with_prefix("*")) {
                add_name(*wildcard);
            }
        }
    }
    for (const ReadAnswer& answer : evidence.answers) {
        for (const Nsec3Span& span : read_nsec3(answer.authority, evidence.zone.name).spans) {
            hashes.insert(span.hash);
            hashes.insert(span.next);
        }
    }
    return {hashes.begin(), hashes.end()};
}

/// The hashes to try in place of one, those that look most like it first.
std::vector<Bytes> likely(std::vector<Bytes> hashes, const Bytes& published) {
    const std::string text = to_base32hex(published);
    const auto likeness = [&](const Bytes& hash) {
        const std::string other = to_base32hex(hash);
        int equal = 0;
        for (std::size_t index = 0; index < std::min(text.size(), other.size()); ++index) {
            equal += text[index] == other[index] ? 1 : 0;
        }
        return equal;
    };
    std::erase(hashes, published);
    std::stable_sort(hashes.begin(), hashes.end(), [&](const Bytes& one, const Bytes& other) {
        return likeness(one) > likeness(other);
    });
    hashes.resize(std::min(hashes.size(), max_trials));
    return hashes;
}

void set_owner(SignedRrset& rrset, const dns::Name& zone, const Bytes& hash) {
    if (const auto owner = zone.with_prefix(to_base32hex(hash))) {
        rrset.owner = *owner;
        rrset.records.front().owner = *owner;
    }
}

/// The record has been read as NSEC3 with a hash of this length.
void set_next(dns::Record& record, const Bytes& before, const Bytes& after) {
    const auto start =
        record.rdata.begin() +
        static_cast<std::ptrdiff_t>(salt_length_at + 1 + record.rdata[salt_length_at] + 1);
    std::copy(after.begin(), after.end(), start);
    std::string lower = record.rdata_text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char character) {
        return static_cast<char>(character >= 'A' && character <= 'Z' ? character - 'A' + 'a'
                                                                      : character);
    });
    const std::string text = to_base32hex(before);
    const std::size_t found = lower.find(text);
    if (found != std::string::npos) {
        record.rdata_text.replace(found, text.size(), to_base32hex(after));
    }
}

} // namespace

std::optional<dns::Record> restored_nsec3(const Evidence& evidence, const SignedRrset& published) {
    const Nsec3Set read = read_nsec3({published}, evidence.zone.name);
    if (read.spans.size() != 1 || counts_as_unsigned(read) || published.records.size() != 1) {
        return std::nullopt;
    }
    const Nsec3Span& span = read.spans.front();
    const std::vector<Bytes> hashes = known_hashes(evidence, read);
    for (const Bytes& hash : likely(hashes, span.hash)) {
        SignedRrset altered = published;
        set_owner(altered, evidence.zone.name, hash);
        if (has_good_signature(evidence, altered)) {
            return altered.records.front();
        }
    }
    for (const Bytes& hash : likely(hashes, span.next)) {
        SignedRrset altered = published;
        set_next(altered.records.front(), span.next, hash);
        if (has_good_signature(evidence, altered)) {
            return altered.records.front();
        }
    }
    return std::nullopt;
}

} // namespace danescope::dnssec
