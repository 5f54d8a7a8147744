#pragma once

#include "core/dns/answer.h"
#include "core/dnssec/signed_rrset.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace danescope::dnssec {

enum class Denial : std::uint8_t {
    /// Nothing is proven of the question.
    none,
    /// The name is there and has no such type; for DS also: it is no delegation.
    type_absent,
    /// The name is a delegation without DS.
    unsigned_delegation,
    /// Neither the name nor a wildcard for it is there.
    name_absent,
    /// An unsigned delegation may be there, or nothing (RFC 5155 §6).
    opt_out,
    /// Hashed too often to be followed: counts as unsigned (RFC 9276 §3.2).
    too_many_iterations
};

struct DenialProof {
    Denial denial = Denial::none;
    /// What it is proven of: the name asked, or the ancestor of it that opt-out leaves open.
    dns::Name name;
    bool operator==(const DenialProof&) const = default;
};

/// What the NSEC or NSEC3 RRsets of a zone prove about a question (RFC 4035 §5.4, RFC 5155 §8).
/// Signatures are not looked at.
DenialProof prove_denial(const std::vector<SignedRrset>& authority, const dns::Name& zone,
                         const dns::Question& question);

/// True when they prove that nothing closer to the name than the wildcard below its ancestor with
/// `encloser_labels` labels is there (RFC 4035 §5.3.4, RFC 5155 §8.8).
bool prove_wildcard(const std::vector<SignedRrset>& authority, const dns::Name& zone,
                    const dns::Name& name, std::size_t encloser_labels);

} // namespace danescope::dnssec
