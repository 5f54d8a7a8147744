#pragma once

#include "core/trace/evaluation.h"
#include "core/trace/path_steps.h"

#include <cstddef>
#include <optional>

namespace danescope::trace {

/// All three columns for the same facts.
Decisions decide_all(const dane::Facts& facts, bool all_unusable);

/// A path's decisions, as soon as nothing that is still on its way would alter them.
std::optional<Decisions> decide_path(const Path& path, dns::Status mx);

/// What the whole domain comes to.
struct DomainDecision {
    Decisions decisions;
    std::optional<std::size_t> mandatory_path;
    std::optional<std::size_t> opportunistic_path;
    std::optional<std::size_t> rfc7672_path;
};

/// Each column is that of the first path in delivery order where mail gets through, as a sender
/// would find it; of the first path when none does. nullopt while that is open.
std::optional<DomainDecision> decide_domain(const MxStep& mx, const PathList& list);

} // namespace danescope::trace
