#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"
#include "ui/explain/spans.h"

namespace danescope::explain {

/// When each signature of the chain and each certificate of the paths is valid, each once, the
/// soonest end first; empty without a trace.
Spans signatureWindows(const trace::Snapshot& snapshot, const Language& language);

} // namespace danescope::explain
