#pragma once

#include "core/trace/event.h"
#include "core/trace/request.h"

#include <functional>
#include <memory>

namespace danescope::trace {

/// Receives a check's events in order, CheckStarted first, CheckEnded last.
using Observer = std::function<void(const TraceEvent&)>;

/// A check under way; dropping it cancels the check and returns at once.
class RunHandle {
public:
    virtual ~RunHandle() = default;
};

/// Runs checks somewhere else. The observer is called on threads of the runner's own, never two
/// calls at a time, and never after its handle is gone.
class Runner {
public:
    virtual ~Runner() = default;

    /// The handle must be kept as long as the check is wanted.
    virtual std::unique_ptr<RunHandle> start(CheckRequest request, Observer observer) = 0;
};

} // namespace danescope::trace
