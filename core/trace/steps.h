#pragma once

#include "core/trace/evaluation.h"
#include "core/trace/path_steps.h"
#include "core/trace/readings.h"
#include "core/trace/trace.h"

namespace danescope::trace {

/// The steps of a check as far as they are known: what plan and evaluation both rest on.
struct Steps {
    MxStep mx;
    /// All paths of the check, with their own decisions where those are closed.
    PathList list;
};

Steps steps_of(const Trace& trace, Readings& readings);

} // namespace danescope::trace
