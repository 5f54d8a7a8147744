#pragma once

#include "core/support/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace danescope {

/// `2026-01-31T09:05:00.250Z` (RFC 3339, UTC, always to the millisecond).
std::string to_iso_time(Instant instant);

/// Reads exactly what to_iso_time() writes; years 0000 to 9999.
std::optional<Instant> from_iso_time(std::string_view text);

} // namespace danescope
