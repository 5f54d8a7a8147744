#pragma once

#include "core/dnssec/chain.h"
#include "core/dnssec/rrset_judge.h"
#include "core/dnssec/signed_rrset.h"

#include <optional>
#include <vector>

namespace danescope::dnssec {

/// One link of the chain: what stands at its end, and why if it is broken.
struct Link {
    dns::Status status = dns::Status::skipped;
    std::optional<ChainBreak> broken;
};

/// Judges the links that hang on a zone: its RRsets, its denials, its own key set.
class LinkJudge {
public:
    /// The answers must outlive it.
    LinkJudge(const std::vector<ReadAnswer>& answers, Instant at);

    /// secure, bogus or skipped in a secure zone; the zone's own status in any other.
    Link records(const SignedRrset& rrset, Zone& zone);

    /// The same, and that a wildcard's records come with their proof.
    Link records_of(const ReadAnswer& answer, const SignedRrset& rrset, Zone& zone);

    /// nxdomain, nodata, insecure (an unsigned delegation, proven or left open), bogus or skipped
    /// in a secure zone; the zone's own status in any other.
    Link denial(const ReadAnswer& answer, const dns::Question& denied, Zone& zone);

    /// Whether the key set hangs together with its DS set or the trust anchors, `vouching`.
    Link keys(Zone& zone, const std::vector<dns::Ds>& vouching);

private:
    RrsetVerdict judge(const SignedRrset& rrset, Zone& zone);
    Link unsigned_link(BreakKind kind, const dns::Question& at, const Zone& zone) const;
    Link unsigned_proof(const SignedRrset& proof, const dns::Question& denied,
                        const Zone& zone) const;
    bool may_have_cut(const dns::Question& at, const Zone& zone) const;

    const std::vector<ReadAnswer>& answers_;
    RrsetJudge judge_;
};

} // namespace danescope::dnssec
