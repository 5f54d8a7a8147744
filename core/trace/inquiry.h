#pragma once

#include "core/dns/answer.h"
#include "core/trace/readings.h"
#include "core/trace/trace.h"

#include <vector>

namespace danescope::trace {

/// What single servers say to a question that brought no answer through the resolver, and what is
/// left to be asked to know it: data, and a pure function of the trace.
struct Inquiry {
    /// The zone whose servers ought to have the answer, as far down as referrals lead.
    dns::Name zone;
    /// What those servers were asked; the replies may be on their way.
    std::vector<const Probe*> probes;
    /// To be asked through the resolver next: names and addresses of servers.
    std::vector<dns::Question> lookups;
    /// To be put to single servers next.
    std::vector<ProbeTarget> targets;
};

/// Questions of the check that failed and whose failure wants a cause, at most one for each owner
/// name and few in all: first what the check itself needs, then links of the chain of trust.
std::vector<dns::Question> failed_questions(const Trace& trace, Readings& readings);

/// Puts the question to the authoritative servers, from the deepest zone above it that the resolver
/// could reach, along referrals (RFC 1034 §4.3.1), to the zone it is in.
Inquiry inquire_servers(const Trace& trace, Readings& readings, const dns::Question& question);

/// Puts the question to the resolvers of the request, and with it two that any resolver can answer:
/// one of the same type, and an ordinary one.
Inquiry inquire_resolvers(const Trace& trace, const dns::Question& question);

/// The question of the same type that any resolver can answer.
dns::Question same_type_control(const dns::Question& question);

/// The ordinary one.
dns::Question ordinary_control();

} // namespace danescope::trace
