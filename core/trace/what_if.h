#pragma once

#include "core/dane/decision_table.h"
#include "core/dns/answer.h"
#include "core/trace/evaluation.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace danescope::trace {

/// The state of one step.
using Fact = std::variant<dns::Status, dane::CertificateStatus>;

/// A fact of a check, supposed to be other than it was found.
struct Supposition {
    /// `mx`, `address`, `tlsa` or `certificate`.
    StepKind step = StepKind::mx;
    /// Index into Evaluation::paths; 0 for `mx`.
    std::size_t path = 0;
    Fact fact;
    bool operator==(const Supposition&) const = default;
};

/// A fact that may be supposed to be other.
struct SupposableFact {
    StepKind step = StepKind::mx;
    std::size_t path = 0;
    Fact found;
    /// What it may be instead; never what was found.
    std::vector<Fact> others;
};

/// The facts of a finished check that its decision rests on, each lookup once.
std::vector<SupposableFact> supposable_facts(const Evaluation& evaluation);

/// The check decided anew with one fact altered; paths that share the lookup share the fact. What
/// the check never asked stays open, so decisions may be missing. Findings are left out: they tell
/// of what was found.
Evaluation suppose(const Evaluation& found, const Supposition& supposition);

} // namespace danescope::trace
