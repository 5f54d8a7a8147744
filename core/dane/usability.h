#pragma once

#include "core/dns/record.h"
#include "core/support/enum_ids.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace danescope::dane {

/// Whether an SMTP client may use a TLSA record, and if not the first reason why.
enum class Usability : std::uint8_t {
    usable,
    /// PKIX-TA(0), PKIX-EE(1) (RFC 7672 §3.1.3) or an unassigned usage.
    usage_unusable,
    /// Neither Cert(0) nor SPKI(1) (RFC 7218 §2.2).
    selector_unknown,
    /// Neither Full(0), SHA2-256(1) nor SHA2-512(2) (RFC 7218 §2.3).
    matching_unknown,
    /// Digest of the wrong length for its matching type, or no data.
    length_wrong,
    /// Full(0) data that is not a certificate or a public key.
    data_malformed
};

/// The judgement of RFC 6698 §4.1 and RFC 7672 §3.1 on one record; no I/O, no clock.
Usability usability(const dns::Tlsa& record);

} // namespace danescope::dane

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 6> enum_ids<dane::Usability>{
    "usable",           "usage-unusable", "selector-unknown",
    "matching-unknown", "length-wrong",   "data-malformed"};

} // namespace danescope
