#pragma once

#include "core/dnssec/repair.h"
#include "core/findings/finding.h"
#include "core/trace/evaluation.h"
#include "core/trace/readings.h"
#include "core/trace/server_comparison.h"
#include "core/trace/trace.h"

#include <optional>
#include <vector>

namespace danescope::trace {

/// What a diagnosis looks at: the facts, and all that follows from them but the findings.
struct Scene {
    const Trace& trace;
    const Evaluation& evaluation;
    Readings& readings;
    dnssec::Repair& repair;
    ServerComparison& servers;
};

using Findings = std::vector<findings::Finding>;

/// Every finding of a check, each once: the root cause first, then by severity. A check that fails
/// in Mandatory mode has exactly one root cause: the earliest broken link of its first path.
Findings diagnose(const Scene& scene);

// Each step's own cause: why it does not lead on; nullopt where it does, or is not done.
std::optional<findings::Finding> mx_cause(const Scene& scene);
std::optional<findings::Finding> address_cause(const Scene& scene, const Path& path);
std::optional<findings::Finding> tlsa_cause(const Scene& scene, const Path& path);
std::optional<findings::Finding> mail_host_cause(const Scene& scene, const Path& path);
/// Of a session whose handshake came about.
std::optional<findings::Finding> certificate_cause(const Scene& scene, const Path& path,
                                                   const smtp::Session& session);

// What else there is to say of each.
Findings mx_notes(const Scene& scene);
Findings tlsa_notes(const Path& path);
Findings certificate_notes(const Scene& scene, const Path& path);
Findings mail_host_notes(const Scene& scene);
/// Every way in which single servers failed, where they do not all fail alike.
Findings server_notes(const Scene& scene);
Findings chain_notes(const Scene& scene);
Findings policy_notes(const Scene& scene);

} // namespace danescope::trace
