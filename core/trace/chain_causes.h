#pragma once

#include "core/trace/diagnosis.h"

#include <optional>
#include <vector>

namespace danescope::trace {

/// What is wrong with the root zone as seen from here, which then is wrong with everything: not the
/// domain's fault.
std::optional<findings::Finding> root_zone_cause(const Scene& scene);

/// Where a chain of trust breaks; both are nullptr where it holds.
struct BreakOnTheWay {
    const dnssec::Zone* zone = nullptr;
    const dnssec::ChainBreak* broken = nullptr;
};

/// The break nearest to the root that keeps the answer to a question from being validated, on the
/// way down to `owner`: the question's own, or where an alias leads.
BreakOnTheWay break_on_the_way(const std::vector<dnssec::Zone>& chain, const dns::Name& owner,
                               const dns::Question& question);

/// Why the validator calls an answer bogus: the first broken link of the chain down to it.
findings::Finding bogus_cause(const Scene& scene, const dns::Question& question,
                              const std::string& host);

/// Why an answer is insecure: a zone that is protected by mistake only halfway, an alias that
/// leaves the protected part of the tree, or `plain` where nobody meant to protect it.
findings::Finding insecure_cause(const Scene& scene, const dns::Question& question,
                                 const std::vector<dns::Name>& alias_chain, findings::Code plain,
                                 const std::string& host);

/// Whether signatures of zones that have nothing to do with each other are out of date alike, so
/// that it must be this computer's clock. Never where the instant was asked for.
bool clock_is_wrong(const Trace& trace);

/// Why a lookup brought nothing.
findings::Finding lookup_cause(const Scene& scene, const dns::Question& question,
                               const std::string& host);

/// What single servers show to be wrong with a question that failed: of its zone's servers, or of
/// the resolvers; the finding that says most first. Empty where they were not asked.
Findings server_causes(const Scene& scene, const dns::Question& question);

/// Whether a fault lies between here and the domain.
bool is_on_this_side(const findings::Finding& finding);

/// A break of the chain as a finding; nullopt where it says nothing of its own.
std::optional<findings::Finding> break_cause(const Scene& scene, const dnssec::Zone& zone,
                                             const dnssec::ChainBreak& broken,
                                             const std::string& host);

/// A fault of a zone as a finding with the arguments its code has.
findings::Finding fault_finding(const dnssec::Zone& zone, const dnssec::Diagnosis& diagnosis);

} // namespace danescope::trace
