#pragma once

#include "core/dns/answer.h"
#include "core/dnssec/chain.h"
#include "core/dnssec/evidence.h"
#include "core/dnssec/fault.h"
#include "core/support/clock.h"

#include <optional>
#include <vector>

namespace danescope::dnssec {

/// Finds the fault behind what a walk found broken by counterfactual repair: one field at a time is
/// proposed to have been changed, and the chain is verified again with it set back. The walk's
/// zones and the repair's answers and instant must be of the same check. Nothing is read or spent
/// before the first question, and all questions share one bound on public-key operations.
class Repair {
public:
    /// The answers must outlive it.
    Repair(const std::vector<dns::Answer>& answers, Instant at);

    /// nullopt for a lookup that failed: that is no fault of the data.
    std::optional<Diagnosis> of(const Zone& zone, const ChainBreak& broken);

    /// Why a zone below a protected one counts as unsigned although somebody meant to protect it;
    /// nullopt for one that is plainly unsigned.
    std::optional<Diagnosis> of_unprotected(const Zone& zone);

    /// A protected zone whose denials nobody follows.
    std::optional<Diagnosis> of_denials(const Zone& zone);

    /// Whether the chain holds into the zone with this DS set in place of the published one.
    bool leads_in(const Zone& zone, const std::vector<dns::Ds>& ds);

private:
    struct Known {
        dns::Name zone;
        std::optional<ChainBreak> broken;
        std::optional<Diagnosis> diagnosis;
    };

    template<class Find>
    std::optional<Diagnosis> known(const Zone& zone, const std::optional<ChainBreak>& broken,
                                   const Find& find);
    Evidence evidence_of(const Zone& zone);

    const std::vector<dns::Answer>& answers_;
    Instant at_;
    VerificationBudget budget_;
    std::optional<std::vector<ReadAnswer>> read_;
    std::vector<Known> known_;
};

} // namespace danescope::dnssec
