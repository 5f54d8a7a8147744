#include "core/dnssec/nsec3.h"

#include "core/dnssec/crypto.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace danescope::dnssec {

namespace {

constexpr std::uint8_t hash_sha1 = 1;
constexpr std::size_t sha1_size = 20;
constexpr std::size_t hash_label_size = 32;
constexpr std::uint8_t opt_out_flag = 0x01;
/// Where the validators in use begin to treat a zone as unsigned (RFC 9276 §3.2).
constexpr std::uint16_t max_iterations = 150;
/// Ancestors hashed on the way up from a name; bounds what a hostile answer can cost.
constexpr int max_encloser_steps = 16;

/// The hash in an owner's first label: base32 with the extended hex alphabet (RFC 4648 §7), always
/// 32 characters, names being in lower case.
std::optional<Bytes> owner_hash(const dns::Name& owner) {
    const ByteView wire = owner.wire();
    if (wire[0] != hash_label_size) {
        return std::nullopt;
    }
    Bytes hash;
    std::uint32_t pending = 0;
    int bits = 0;
    for (const std::uint8_t character : wire.subspan(1, hash_label_size)) {
        const bool digit = character >= '0' && character <= '9';
        if (!digit && (character < 'a' || character > 'v')) {
            return std::nullopt;
        }
        pending = pending << 5 |
                  static_cast<std::uint32_t>(digit ? character - '0' : character - 'a' + 10);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            hash.push_back(static_cast<std::uint8_t>(pending >> bits));
        }
    }
    return hash;
}

struct Nsec3 {
    Bytes salt;
    std::uint16_t iterations = 0;
    Nsec3Span span;
};

/// A length byte and as many bytes.
std::optional<Bytes> read_counted(ByteReader& reader) {
    const auto size = reader.read_u8();
    if (!size) {
        return std::nullopt;
    }
    const auto bytes = reader.read_bytes(*size);
    return bytes ? std::optional(Bytes(bytes->begin(), bytes->end())) : std::nullopt;
}

std::optional<Nsec3> read_one(const dns::Record& record) {
    ByteReader reader(record.rdata);
    const auto algorithm = reader.read_u8();
    const auto flags = reader.read_u8();
    const auto iterations = reader.read_u16();
    auto salt = read_counted(reader);
    auto next = read_counted(reader);
    auto hash = owner_hash(record.owner);
    if (!iterations || !salt || !next || !hash || *algorithm != hash_sha1 ||
        next->size() != sha1_size) {
        return std::nullopt;
    }
    return Nsec3{std::move(*salt), *iterations,
                 Nsec3Span{std::move(*hash), std::move(*next), (*flags & opt_out_flag) != 0,
                           TypeBitmap(reader.rest())}};
}

const Nsec3Span* matching(const Nsec3Set& set, const dns::Name& name) {
    const Bytes hash = nsec3_hash(name, set.salt, set.iterations);
    const auto found = std::find_if(set.spans.begin(), set.spans.end(),
                                    [&](const Nsec3Span& span) { return span.hash == hash; });
    return found == set.spans.end() ? nullptr : &*found;
}

const Nsec3Span* covering(const Nsec3Set& set, const dns::Name& name) {
    const Bytes hash = nsec3_hash(name, set.salt, set.iterations);
    const auto found = std::find_if(set.spans.begin(), set.spans.end(), [&](const Nsec3Span& span) {
        const bool after = span.hash < hash;
        const bool before = hash < span.next;
        return span.hash < span.next ? after && before : after || before;
    });
    return found == set.spans.end() ? nullptr : &*found;
}

/// The deepest ancestor that is proven to be there, and the name below it on the way to the name
/// asked (RFC 5155 §8.3).
struct Encloser {
    dns::Name name;
    dns::Name next_closer;
};

std::optional<Encloser> closest_encloser(const Nsec3Set& set, const dns::Name& zone,
                                         const dns::Name& name) {
    dns::Name next_closer = name;
    for (int step = 0; step < max_encloser_steps && next_closer != zone; ++step) {
        dns::Name candidate = next_closer.parent();
        if (const Nsec3Span* span = matching(set, candidate)) {
            return span->types.hides_what_is_below()
                       ? std::nullopt
                       : std::optional(Encloser{std::move(candidate), std::move(next_closer)});
        }
        next_closer = std::move(candidate);
    }
    return std::nullopt;
}

} // namespace

Nsec3Set read_nsec3(const std::vector<SignedRrset>& authority, const dns::Name& zone) {
    Nsec3Set set;
    for (const SignedRrset& rrset : authority) {
        if (rrset.type != dns::RecordType::nsec3 || rrset.owner.is_root() ||
            rrset.owner.parent() != zone) {
            continue;
        }
        auto read = read_one(rrset.records.front());
        if (!read) {
            continue;
        }
        if (set.spans.empty()) {
            set.salt = read->salt;
            set.iterations = read->iterations;
        }
        if (set.salt == read->salt && set.iterations == read->iterations) {
            set.spans.push_back(std::move(read->span));
        }
    }
    return set;
}

bool counts_as_unsigned(const Nsec3Set& set) {
    return set.iterations > max_iterations;
}

DenialProof prove_by_nsec3(const Nsec3Set& set, const dns::Name& zone,
                           const dns::Question& question) {
    const dns::Name& name = question.owner;
    if (set.spans.empty() || !name.is_at_or_below(zone)) {
        return {};
    }
    if (counts_as_unsigned(set)) {
        return {Denial::too_many_iterations, name};
    }
    if (const Nsec3Span* own = matching(set, name)) {
        return {own->types.denial_of(question), name};
    }
    const auto encloser = closest_encloser(set, zone, name);
    const Nsec3Span* gap = encloser ? covering(set, encloser->next_closer) : nullptr;
    if (gap == nullptr) {
        return {};
    }
    if (gap->opt_out) {
        return {Denial::opt_out, encloser->next_closer};
    }
    const auto wildcard = encloser->name.with_prefix("*");
    if (!wildcard) {
        return {};
    }
    if (const Nsec3Span* own = matching(set, *wildcard)) {
        return {own->types.denial_of({*wildcard, question.type}), name};
    }
    return {covering(set, *wildcard) != nullptr ? Denial::name_absent : Denial::none, name};
}

bool covers_next_closer(const Nsec3Set& set, const dns::Name& name, std::size_t encloser_labels) {
    if (set.spans.empty() || counts_as_unsigned(set) || name.label_count() <= encloser_labels) {
        return false;
    }
    return covering(set, name.from_root()[encloser_labels + 1]) != nullptr;
}

} // namespace danescope::dnssec
