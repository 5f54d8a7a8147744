#pragma once

#include "core/dnssec/denial.h"
#include "core/dnssec/type_bitmap.h"

#include <vector>

namespace danescope::dnssec {

/// RFC 4034 §4: from this owner to the next there is no other name.
struct Nsec {
    dns::Name owner;
    dns::Name next;
    TypeBitmap types;
};

/// Those of a zone; records that do not parse are left out.
std::vector<Nsec> read_nsec(const std::vector<SignedRrset>& authority, const dns::Name& zone);

/// RFC 4035 §5.4.
DenialProof prove_by_nsec(const std::vector<Nsec>& records, const dns::Name& zone,
                          const dns::Question& question);

/// True when one of them proves that there is no such name, wildcards apart.
bool covers(const std::vector<Nsec>& records, const dns::Name& zone, const dns::Name& name);

/// The canonical order of names (RFC 4034 §6.1).
bool is_canonically_before(const dns::Name& first, const dns::Name& second);

} // namespace danescope::dnssec
