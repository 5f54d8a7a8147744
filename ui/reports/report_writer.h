#pragma once

#include "ui/reports/input.h"
#include "ui/reports/options.h"
#include "ui/reports/progress.h"

#include <QByteArray>

#include <optional>

namespace danescope::reports {

/// A report of any format. Needs a QGuiApplication for the painted ones; may run on any thread.
/// nullopt when stopped.
std::optional<QByteArray> writtenReport(const ReportInput& input, const ReportOptions& options,
                                        const Progress& progress);

} // namespace danescope::reports
