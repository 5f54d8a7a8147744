#pragma once

#include "core/trace/plan.h"
#include "core/trace/readings.h"
#include "core/trace/trace.h"

#include <vector>

namespace danescope::trace {

struct LookupWanted {
    dns::Question question;
    LookupPurpose purpose{};
    bool operator==(const LookupWanted&) const = default;
};

/// A control host to connect to.
struct ControlTarget {
    std::string host;
    IpAddress address;
    std::uint16_t port = 0;
    bool operator==(const ControlTarget&) const = default;
};

/// What is still to be asked to know why a failed check failed. It alters no decision.
struct SurroundingsPlan {
    std::vector<LookupWanted> lookups;
    std::vector<ProbeTarget> probes;
    std::vector<ControlTarget> controls;

    bool empty() const { return lookups.empty() && probes.empty() && controls.empty(); }
};

/// To be called once the check itself wants nothing more. Empty for a check that passes in
/// Mandatory mode, and where the facts at hand tell the cause.
SurroundingsPlan surroundings_wanted(const Trace& trace);

/// Whether no host of the check could be connected to, without being refused.
bool no_host_reached(const Trace& trace);

/// Whether no control host could be connected to either, so that it is this network's doing.
bool port_is_blocked_here(const Trace& trace);

} // namespace danescope::trace
