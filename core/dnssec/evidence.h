#pragma once

#include "core/dnssec/chain.h"
#include "core/dnssec/fault.h"
#include "core/dnssec/signature.h"
#include "core/dnssec/signed_rrset.h"

#include <string>
#include <utility>
#include <vector>

namespace danescope::dnssec {

/// What there is to find a zone's fault by. `zone` is as the walk left it.
struct Evidence {
    const Zone& zone;
    const std::vector<ReadAnswer>& answers;
    Instant at;
    /// Trials spend from it; none is left once it is empty, and what would need one stays unproven.
    VerificationBudget& budget;
};

/// The zone's DNSKEY RRset; null when it is not there.
const SignedRrset* key_set(const Evidence& evidence);

/// The RRset over which a signature was checked, and the signature; nulls when not found.
std::pair<const SignedRrset*, const dns::Rrsig*> signed_by(const Evidence& evidence,
                                                           const SignatureCheck& check);

/// Whether a signature that came with an RRset verifies over it by a key of the zone, dates
/// included.
bool has_good_signature(const Evidence& evidence, const SignedRrset& rrset);

/// Whether anything in the check bears a signature of the zone, its own keys included.
bool signs_anything(const Evidence& evidence);

/// Tags that sign the zone's records, those of its key set apart; each once.
std::vector<std::uint16_t> tags_that_sign_data(const Zone& zone);

/// `example.org. IN DS 12345 8 2 ABC…`
std::string ds_line(const dns::Name& zone, const dns::Ds& ds);

/// The first DS that could be followed, else the first; null without any.
const dns::Ds* telling_ds(const Zone& zone);

} // namespace danescope::dnssec
