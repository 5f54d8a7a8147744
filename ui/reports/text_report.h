#pragma once

#include "ui/reports/input.h"
#include "ui/reports/options.h"

#include <QByteArray>

namespace danescope::reports {

/// The snapshot that a report is made from: itself, or redacted and judged anew.
trace::Snapshot subjectOf(const trace::Snapshot& snapshot, bool redact);

/// The trace as a file has it, in one line.
QByteArray jsonText(const trace::Trace& trace, bool redact);

/// A report that is text alone, in UTF-8; empty for a format that is painted.
QByteArray textReport(const ReportInput& input, const ReportOptions& options);

} // namespace danescope::reports
