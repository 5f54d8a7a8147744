#pragma once

#include "core/trace/runner.h"

#include <vector>

namespace danescope::app {

/// Runs the checks side by side and returns their traces, in the order of the requests, when all
/// have ended. For programs without an event loop of their own.
std::vector<trace::Trace> checkAndWait(trace::Runner& runner,
                                       const std::vector<trace::CheckRequest>& requests);

} // namespace danescope::app
