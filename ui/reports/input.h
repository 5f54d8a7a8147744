#pragma once

#include "core/trace/evaluation.h"
#include "ui/plots/check_history.h"

#include <utility>

namespace danescope::reports {

/// What a report is made from.
struct ReportInput {
    ReportInput() = default;
    // A check alone is input enough.
    ReportInput(trace::Snapshot check, ui::CheckHistory checks = {}) // NOLINT(*-explicit-*)
        : snapshot(std::move(check))
        , past(std::move(checks)) {}

    trace::Snapshot snapshot;
    /// All checks of the domain, this one among them, the oldest first; empty where none are kept.
    ui::CheckHistory past;
};

} // namespace danescope::reports
