#include "core/dane/rfc_decision.h"

#include "core/dane/policy_profile.h"

namespace danescope::dane {

RfcDecision decide_by_rfc(const Facts& facts, bool all_unusable) {
    const PolicyDecision decision = decide(profile(Policy::rfc7672), facts, all_unusable);
    return RfcDecision{decision.action, decision.basis};
}

} // namespace danescope::dane
