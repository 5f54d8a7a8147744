#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"
#include "ui/reports/report.h"

namespace danescope::reports {

/// When signatures and certificates are valid, what the check did when, and how the domain's checks
/// went so far: each as a plot and as a table of the same rows.
Chapter timeChapter(const ReportInput& input, const explain::Language& language);

} // namespace danescope::reports
