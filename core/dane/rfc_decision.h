#pragma once

#include "core/dane/decision_table.h"
#include "core/support/enum_ids.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace danescope::dane {

/// What a sender that follows RFC 7672 to the letter does (Postfix `dane`).
enum class RfcAction : std::uint8_t {
    authenticated,
    unauthenticated_tls,
    opportunistic_tls,
    defer
};

struct RfcDecision {
    RfcAction action = RfcAction::defer;
    Basis basis = Basis::assumed;
    bool operator==(const RfcDecision&) const = default;
};

/// RFC 7672 §§2.1, 2.2 for one path. `all_unusable`: the TLSA RRset is secure and no record of it
/// is usable (§2.2: TLS is mandatory, unauthenticated).
RfcDecision decide_by_rfc(const Facts& facts, bool all_unusable);

} // namespace danescope::dane

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 4> enum_ids<dane::RfcAction>{
    "authenticated", "unauthenticated-tls", "opportunistic-tls", "defer"};

} // namespace danescope
