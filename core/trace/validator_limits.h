#pragma once

#include "core/dnssec/chain.h"
#include "core/trace/readings.h"

#include <vector>

namespace danescope::trace {

/// A zone is signed with an algorithm that the walk can check and the validator can't: to whoever
/// relies on the validator it is unsigned, with all that lies below it (RFC 4035 §5.2). Shows where
/// the validator calls the keys insecure although a good DS vouches for them. The zones are made to
/// say so: the validator decides, the walk explains.
void follow_validator(std::vector<dnssec::Zone>& chain, Readings& readings);

/// The algorithm that the validator lacks, of the zone that starts the unsigned part; nullopt for
/// any other zone.
std::optional<std::uint8_t> algorithm_not_followed(const dnssec::Zone& zone);

} // namespace danescope::trace
