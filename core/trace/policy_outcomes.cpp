#include "core/trace/policy_outcomes.h"

#include "core/trace/path_steps.h"

namespace danescope::trace {

namespace {

PolicyOutcome outcome_of(const dane::PolicyProfile& profile, const Evaluation& evaluation) {
    const dns::Status mx = evaluation.mx.status;
    std::optional<dane::PolicyDecision> first;
    for (std::size_t index = 0; index < evaluation.paths.size(); ++index) {
        const Path& path = evaluation.paths[index];
        const dane::PolicyDecision decision =
            dane::decide(profile, path.facts(mx), all_unusable(path.tlsa));
        if (decision.action != dane::RfcAction::defer) {
            return {profile.id, decision, index};
        }
        first = first.value_or(decision);
    }
    return {profile.id, first.value_or(dane::decide(profile, dane::Facts{mx}, false)), {}};
}

} // namespace

std::vector<PolicyOutcome> policy_outcomes(const Evaluation& evaluation) {
    std::vector<PolicyOutcome> outcomes;
    if (!evaluation.decisions) {
        return outcomes;
    }
    for (const dane::PolicyProfile& profile : dane::policy_profiles()) {
        outcomes.push_back(outcome_of(profile, evaluation));
    }
    return outcomes;
}

} // namespace danescope::trace
