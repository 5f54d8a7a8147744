#pragma once

#include "core/findings/finding.h"
#include "core/trace/inquiry.h"
#include "core/trace/readings.h"
#include "core/trace/trace.h"

#include <optional>
#include <utility>
#include <vector>

namespace danescope::trace {

/// Bogus answers worth putting to each server of their zone, few in all: the links at which the
/// chain breaks, and else the answers themselves. What lies below a broken link is left out.
std::vector<dns::Question> bogus_questions(const Trace& trace, Readings& readings);

/// Holds against each other what the servers of a zone say to a question whose answer is bogus. The
/// chain is walked once with each different reply in the place of the bogus answer.
class ServerComparison {
public:
    /// The answers are those of the check, in the order asked; all must outlive it.
    ServerComparison(const Trace& trace, Readings& readings,
                     const std::vector<dns::Answer>& answers);

    /// `servers-differ` where some servers give a good answer and others don't, or where their
    /// answers are broken in different ways; nullopt where all say the same, or were not asked.
    std::optional<findings::Finding> of(const dns::Question& question);

private:
    std::optional<findings::Finding> compare(const dns::Question& question);
    std::string fault_with(const dns::Question& question, const Bytes& reply) const;

    const Trace& trace_;
    Readings& readings_;
    const std::vector<dns::Answer>& answers_;
    std::optional<std::vector<dns::Question>> bogus_;
    std::vector<std::pair<dns::Question, std::optional<findings::Finding>>> known_;
};

} // namespace danescope::trace
