#pragma once

#include "core/dane/policy_profile.h"
#include "core/trace/evaluation.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace danescope::trace {

/// What one kind of sender does with mail to the domain of a check.
struct PolicyOutcome {
    dane::Policy policy{};
    dane::PolicyDecision decision;
    /// Index of the path that the mail takes; nullopt when it waits.
    std::optional<std::size_t> path;
    bool operator==(const PolicyOutcome&) const = default;
};

/// One for each profile: the first path in delivery order where mail gets through, or else the
/// first path's. Empty while the check's own decisions are open.
std::vector<PolicyOutcome> policy_outcomes(const Evaluation& evaluation);

} // namespace danescope::trace
