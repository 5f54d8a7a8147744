#pragma once

#include "core/dns/answer.h"
#include "core/dns/record.h"
#include "core/dnssec/chain.h"
#include "core/support/enum_ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace danescope::dnssec {

/// What is wrong with a zone, as far as its answers tell.
enum class Fault : std::uint8_t {
    ds_missing,
    ds_key_tag_wrong,
    ds_algorithm_wrong,
    ds_digest_mismatch,
    ds_algorithm_unsupported,
    ds_digest_type_unsupported,
    /// The key that a DS names was taken out of the set.
    ds_key_missing,
    /// The keys were changed, the DS was not.
    ds_stale,
    ds_to_revoked_key,
    dnskey_missing,
    dnskey_unsigned,
    ksk_signature_missing,
    /// Another signature over the same set is good.
    ksk_signature_invalid,
    key_signatures_invalid,
    ksk_missing,
    zsk_missing,
    /// Another key of its role stands in its place.
    ksk_altered,
    zsk_altered,
    zone_bit_unset,
    key_algorithm_wrong,
    key_revoked,
    zone_served_unsigned,
    signature_missing,
    signature_expired,
    signature_not_yet_valid,
    signature_window_inverted,
    signature_dates_altered,
    signature_invalid,
    signature_key_missing,
    signer_wrong,
    denial_missing,
    denial_unsigned,
    denial_signature_invalid,
    denial_not_covering,
    nsec3_parameters_differ,
    nsec3_iterations_high,
    wildcard_proof_missing,
    trust_anchor_mismatch
};

enum class KeyRole : std::uint8_t { ksk, zsk, both };

/// A fault with the data that show it.
struct Diagnosis {
    Fault fault{};
    /// The RRset at which it shows.
    dns::Question at;
    std::optional<SignatureCheck> signature;
    /// Of the key that is meant, as the zone's signatures or its DS name it.
    std::optional<std::uint16_t> key_tag;
    std::optional<std::uint8_t> algorithm;
    std::optional<std::uint8_t> digest_type;
    std::optional<KeyRole> role;
    /// What is published: the record in zone-file form, or the one field of it that is wrong.
    std::string actual;
    /// What ought to be in its place. Only set where the chain was seen to verify with it.
    std::string expected;
    bool operator==(const Diagnosis&) const = default;
};

} // namespace danescope::dnssec

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 3> enum_ids<dnssec::KeyRole>{"ksk", "zsk", "both"};

} // namespace danescope
