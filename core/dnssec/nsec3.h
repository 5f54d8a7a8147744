#pragma once

#include "core/dnssec/denial.h"
#include "core/dnssec/type_bitmap.h"

#include <cstddef>
#include <vector>

namespace danescope::dnssec {

/// RFC 5155 §3: between these two hashes there is no other.
struct Nsec3Span {
    Bytes hash;
    Bytes next;
    bool opt_out = false;
    TypeBitmap types;
};

/// The NSEC3 records of an answer that share one set of parameters, as they must (RFC 5155 §8.2).
struct Nsec3Set {
    Bytes salt;
    /// Hash rounds beyond the first.
    std::uint16_t iterations = 0;
    std::vector<Nsec3Span> spans;
};

/// Those of a zone that have the first one's parameters and a known hash algorithm; records that do
/// not parse are left out.
Nsec3Set read_nsec3(const std::vector<SignedRrset>& authority, const dns::Name& zone);

/// Hashed more often than the validators in use follow (RFC 9276 §3.2).
bool counts_as_unsigned(const Nsec3Set& set);

/// RFC 5155 §8.4 to §8.7.
DenialProof prove_by_nsec3(const Nsec3Set& set, const dns::Name& zone,
                           const dns::Question& question);

/// True when the name with one label more than the encloser, on the way down to `name`, is proven
/// absent (RFC 5155 §8.8).
bool covers_next_closer(const Nsec3Set& set, const dns::Name& name, std::size_t encloser_labels);

} // namespace danescope::dnssec
