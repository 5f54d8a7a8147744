#pragma once

#include "core/dane/decision_table.h"
#include "core/support/clock.h"
#include "ui/explain/outline.h"

#include <optional>
#include <vector>

namespace danescope::ui {

/// One past check of a domain.
struct PastCheck {
    Instant when{};
    /// From the question to the verdict.
    Milliseconds elapsed{};
    /// From the check to the first end among the domain's signatures and certificates; negative
    /// where one had ended, nullopt where none was seen.
    std::optional<Milliseconds> validityLeft;
    /// In opportunistic mode; nullopt where the check could not tell.
    std::optional<dane::Action> verdict;
    explain::Tone tone{};
    bool operator==(const PastCheck&) const = default;
};

/// The oldest first.
using CheckHistory = std::vector<PastCheck>;

} // namespace danescope::ui
