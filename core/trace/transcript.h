#pragma once

#include "core/trace/evaluation.h"
#include "core/trace/trace.h"

#include <string>
#include <vector>

namespace danescope::trace {

/// What the gateway's own `daneverify` would have printed for a check, a line each: it stops at the
/// first success. Protocol lines, always English, never translated; text from outside is escaped.
std::vector<std::string> transcript(const Trace& trace, const Evaluation& evaluation);

} // namespace danescope::trace
