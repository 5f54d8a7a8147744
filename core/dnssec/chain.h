#pragma once

#include "core/dns/answer.h"
#include "core/dns/record.h"
#include "core/dnssec/trust_anchor.h"
#include "core/support/clock.h"
#include "core/support/enum_ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace danescope::dnssec {

/// What one RRSIG is worth at a given instant (RFC 4035 §5.3).
enum class SignatureVerdict : std::uint8_t {
    good,
    expired,
    not_yet_valid,
    window_inverted,
    /// Outside its window and cryptographically bad.
    dates_altered,
    /// In its window and cryptographically bad.
    damaged,
    key_missing,
    zone_bit_unset,
    algorithm_unsupported,
    signer_wrong,
    /// The keys or the covered records were not at hand.
    unchecked
};

struct SignatureCheck {
    dns::Name owner;
    dns::RecordType covers{};
    std::uint16_t key_tag = 0;
    std::uint8_t algorithm = 0;
    dns::Name signer;
    Instant inception{};
    Instant expiration{};
    SignatureVerdict verdict = SignatureVerdict::unchecked;
    bool operator==(const SignatureCheck&) const = default;
};

/// The first thing that breaks a zone's part of the chain, with the data that show it.
enum class BreakKind : std::uint8_t {
    /// No key of the root is one of the trust anchors.
    no_anchor_matches,
    no_dnskey,
    /// No DS names a key of the set by tag, algorithm and digest.
    no_ds_matches,
    /// A DS has a key's tag and algorithm and another digest.
    ds_digest_differs,
    keys_unsigned,
    keys_signature_bad,
    records_unsigned,
    records_signature_bad,
    denial_missing,
    denial_bad,
    lookup_failed
};

struct ChainBreak {
    BreakKind kind{};
    /// The RRset at which it shows.
    dns::Question at;
    /// The signature that is to blame, for the `*_bad` kinds.
    std::optional<SignatureCheck> signature;
    bool operator==(const ChainBreak&) const = default;
};

/// One zone on the way from the root anchor to the names of a check.
struct Zone {
    dns::Name name;
    /// secure, insecure (proven unsigned or without a supported algorithm), bogus, error, or
    /// skipped while it is not known yet.
    dns::Status status = dns::Status::skipped;
    /// At the parent; empty for the root.
    std::vector<dns::Ds> ds;
    std::vector<dns::Dnskey> dnskey;
    /// Tags of the keys that a DS or an anchor vouches for.
    std::vector<std::uint16_t> entry_keys;
    /// Over the DNSKEY set, this zone's RRsets of the check, and the DS sets of its children.
    std::vector<SignatureCheck> signatures;
    /// The anchor that matched; for the root only.
    std::optional<TrustAnchor> trust_anchor;
    std::optional<ChainBreak> broken;
    bool operator==(const Zone&) const = default;
};

/// Walks the zones from the root to each owner name, parents before children, each zone once. The
/// answers hold what was asked so far (DS, DNSKEY and the records themselves); what is not there
/// yet stays `skipped`. Pure: answers, anchors and a time in, zones out.
std::vector<Zone> walk_chain(const std::vector<dns::Answer>& answers,
                             const std::vector<TrustAnchor>& anchors, Instant at);

} // namespace danescope::dnssec

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 11> enum_ids<dnssec::SignatureVerdict>{
    "good",     "expired",     "not-yet-valid",  "window-inverted",       "dates-altered",
    "damaged",  "key-missing", "zone-bit-unset", "algorithm-unsupported", "signer-wrong",
    "unchecked"};

} // namespace danescope
