#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"
#include "ui/reports/report.h"

namespace danescope::reports {

/// When signatures and certificates are valid, and what the check did when: each as a plot and as a
/// table of the same rows.
Chapter timeChapter(const trace::Snapshot& snapshot, const explain::Language& language);

} // namespace danescope::reports
