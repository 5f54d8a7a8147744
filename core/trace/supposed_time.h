#pragma once

#include "core/support/clock.h"
#include "core/trace/trace.h"

namespace danescope::trace {

/// The trace as a check at another instant would have it, from the same answers and certificates
/// and without the network: `request.at` is that instant; an answer's validation is altered where
/// the walk of the chain of trust says something else of it at that instant than at the one it was
/// judged at; each presented chain is verified again. What was not asked stays unknown. What was
/// asked about the surroundings stays as it was: it is no part of the verdict, and the zones it
/// leads through were not walked. For traces whose check has ended.
Trace supposed_at(Trace trace, Instant at);

} // namespace danescope::trace
