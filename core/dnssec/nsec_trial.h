#pragma once

#include "core/dnssec/evidence.h"

#include <optional>

namespace danescope::dnssec {

/// An NSEC RRset's record with its next name as it was signed, found among the names at hand;
/// nullopt when it verifies with none of them.
std::optional<dns::Record> restored_nsec(const Evidence& evidence, const SignedRrset& published);

} // namespace danescope::dnssec
