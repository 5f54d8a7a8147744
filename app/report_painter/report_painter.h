#pragma once

#include "core/trace/evaluation.h"
#include "ui/reports/options.h"

#include <QByteArray>

namespace danescope::app {

/// Writes reports with fonts and colours, which take a while to load: a module of its own, so that
/// the formats without them start as fast as ever. Both sides are of one build.
///
/// Makes an application of its own, so there must be none; `content` is empty where the report is
/// too large to hold.
using PaintReport = void (*)(int& argc, char** argv, const trace::Snapshot& snapshot,
                             const reports::ReportOptions& options, QByteArray& content);

inline constexpr const char* paint_report_symbol = "danescope_paint_report";

} // namespace danescope::app
