#pragma once

#include "core/dnssec/evidence.h"

#include <optional>

namespace danescope::dnssec {

/// An NSEC3 RRset's record with its owner or its next hash as it was signed, found among the hashes
/// of names and the NSEC3 records at hand; nullopt when none of them verifies.
std::optional<dns::Record> restored_nsec3(const Evidence& evidence, const SignedRrset& published);

} // namespace danescope::dnssec
