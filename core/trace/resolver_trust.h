#pragma once

#include "core/support/enum_ids.h"
#include "core/trace/evaluation.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace danescope::trace {

/// What a check through one resolver alone says of that resolver.
enum class ResolverTrust : std::uint8_t {
    /// The check does not tell yet, or cannot.
    open,
    has_dnssec,
    without_dnssec,
    /// It does not answer, or refuses to.
    no_answer
};

ResolverTrust resolver_trust(const Trace& trace, const Evaluation& evaluation);

} // namespace danescope::trace

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 4> enum_ids<trace::ResolverTrust>{
    "open", "has-dnssec", "without-dnssec", "no-answer"};

} // namespace danescope
