#include "core/dnssec/denial.h"

#include "core/dnssec/nsec.h"
#include "core/dnssec/nsec3.h"

namespace danescope::dnssec {

DenialProof prove_denial(const std::vector<SignedRrset>& authority, const dns::Name& zone,
                         const dns::Question& question) {
    const DenialProof proof = prove_by_nsec(read_nsec(authority, zone), zone, question);
    return proof.denial != Denial::none
               ? proof
               : prove_by_nsec3(read_nsec3(authority, zone), zone, question);
}

bool prove_wildcard(const std::vector<SignedRrset>& authority, const dns::Name& zone,
                    const dns::Name& name, std::size_t encloser_labels) {
    return covers(read_nsec(authority, zone), zone, name) ||
           covers_next_closer(read_nsec3(authority, zone), name, encloser_labels);
}

} // namespace danescope::dnssec
