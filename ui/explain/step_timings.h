#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"
#include "ui/explain/spans.h"

namespace danescope::explain {

/// Each question and each connection of a check from its beginning to its end, in the order they
/// began: what ran side by side, what waited for what, where the time went. Empty without a trace.
Spans stepTimings(const trace::Snapshot& snapshot, const Language& language);

} // namespace danescope::explain
