#pragma once

#include "core/dnssec/chain.h"
#include "core/dnssec/signature.h"
#include "core/dnssec/signed_rrset.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace danescope::dnssec {

enum class RrsetState : std::uint8_t {
    good,
    without_signature,
    bad,
    /// The signatures could not be checked.
    unknown
};

struct RrsetVerdict {
    RrsetState state = RrsetState::unknown;
    /// Of a good RRset: the one that verified first. Of a bad one: the one that tells most.
    std::optional<SignatureCheck> signature;
    /// Labels of the name below which a wildcard stands, when the RRset was made from one.
    std::optional<std::size_t> wildcard_encloser;
};

/// Judges RRsets by the keys of their zone, each once, and notes every signature in the zone.
class RrsetJudge {
public:
    explicit RrsetJudge(Instant at);

    /// `keys` is null while the zone's key set is not at hand.
    RrsetVerdict judge(const SignedRrset& rrset, Zone& zone, const std::vector<dns::Dnskey>* keys);

    /// The key set itself, by the keys that lead into the zone (RFC 4035 §5.2): nullopt when one of
    /// them made a good signature.
    std::optional<ChainBreak> judge_keys(const SignedRrset& keys, Zone& zone,
                                         const std::vector<dns::Dnskey>& entry_keys);

private:
    struct Judged {
        SignedRrset rrset;
        dns::Name zone;
        std::vector<SignatureCheck> checks;
    };

    const std::vector<SignatureCheck>& checks_of(const SignedRrset& rrset, Zone& zone,
                                                 const std::vector<dns::Dnskey>* keys);

    Instant at_;
    VerificationBudget budget_;
    std::vector<Judged> judged_;
};

} // namespace danescope::dnssec
