#pragma once

#include "core/dns/answer.h"
#include "core/dns/record.h"
#include "core/dnssec/parent_request.h"
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
    /// Signer or label count do not fit the RRset.
    signer_wrong,
    /// The keys were not at hand, or the walk's bound on public-key operations was reached.
    unchecked,
    /// Cryptographically good, by a key that carries the revoke flag (RFC 5011 §2.1).
    key_revoked
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

/// The first thing that breaks a link of the chain, with the data that show it.
enum class BreakKind : std::uint8_t {
    /// No key of the root is one of the trust anchors.
    no_anchor_matches,
    no_dnskey,
    /// No DS names a key of the set by tag and algorithm.
    no_ds_matches,
    /// A DS has a key's tag and algorithm and another digest.
    ds_digest_differs,
    /// The key that a DS or an anchor vouches for is revoked or no zone key.
    entry_key_unusable,
    keys_unsigned,
    /// The key set is signed, but not by a key that a DS or an anchor vouches for.
    keys_unsigned_by_entry_key,
    keys_signature_bad,
    records_unsigned,
    records_signature_bad,
    /// A negative answer without NSEC or NSEC3.
    denial_missing,
    denial_unsigned,
    denial_signature_bad,
    /// NSEC or NSEC3 are there and do not prove what they should.
    denial_not_covering,
    /// A wildcard's records without the proof that the name itself is absent (RFC 4035 §5.3.4).
    wildcard_unproven,
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

/// What the walk makes of one question of the check, DS and DNSKEY questions apart.
struct WalkedAnswer {
    dns::Question question;
    /// In the sense of dns::status_of, by the walk's own verification.
    dns::Status status = dns::Status::skipped;
    std::optional<ChainBreak> broken;
    bool operator==(const WalkedAnswer&) const = default;
};

/// One zone on the way from the root anchor to the names of a check.
struct Zone {
    dns::Name name;
    /// Of the zone's keys: secure, insecure (proven unsigned or without a supported algorithm),
    /// bogus, error, or skipped while it is not known. Below a bogus zone all are bogus without a
    /// break of their own; below one in error they stay skipped.
    dns::Status status = dns::Status::skipped;
    /// At the parent; empty for the root.
    std::vector<dns::Ds> ds;
    std::vector<dns::Dnskey> dnskey;
    /// What it asks its parent to publish; only known where its DS set does not link to its keys
    /// and its servers were asked. The walk leaves it empty.
    std::optional<ParentRequest> request;
    /// Tags of the keys that a DS or an anchor vouches for.
    std::vector<std::uint16_t> entry_keys;
    /// Over the DNSKEY set, this zone's RRsets of the check, and the DS sets of its children.
    std::vector<SignatureCheck> signatures;
    /// The anchor that matched; for the root only.
    std::optional<TrustAnchor> trust_anchor;
    /// In the zone's own link to its parent, or else in its RRsets of the check: those can break in
    /// a zone whose status is secure.
    std::optional<ChainBreak> broken;
    /// Questions whose owner lies in this zone.
    std::vector<WalkedAnswer> answers;
    bool operator==(const Zone&) const = default;
};

/// Walks the zones from the root to each owner name, parents before children, each zone once. The
/// answers hold what was asked so far (DS, DNSKEY and the records themselves); what is not there
/// yet stays `skipped`. The validator's verdicts are not looked at: this is a second opinion that
/// explains. Pure, and bounded in names and public-key operations whatever the answers hold.
std::vector<Zone> walk_chain(const std::vector<dns::Answer>& answers,
                             const std::vector<TrustAnchor>& anchors, Instant at);

/// The walk's word on a question of the check, to be held against the validator's: `skipped` for
/// one that it does not know.
dns::Status walked_status(const std::vector<Zone>& zones, const dns::Question& question);

} // namespace danescope::dnssec

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 12> enum_ids<dnssec::SignatureVerdict>{
    "good",      "expired",     "not-yet-valid",  "window-inverted",       "dates-altered",
    "damaged",   "key-missing", "zone-bit-unset", "algorithm-unsupported", "signer-wrong",
    "unchecked", "key-revoked"};

template<>
inline constexpr std::array<std::string_view, 16> enum_ids<dnssec::BreakKind>{
    "no-anchor-matches",
    "no-dnskey",
    "no-ds-matches",
    "ds-digest-differs",
    "entry-key-unusable",
    "keys-unsigned",
    "keys-unsigned-by-entry-key",
    "keys-signature-bad",
    "records-unsigned",
    "records-signature-bad",
    "denial-missing",
    "denial-unsigned",
    "denial-signature-bad",
    "denial-not-covering",
    "wildcard-unproven",
    "lookup-failed"};

} // namespace danescope
