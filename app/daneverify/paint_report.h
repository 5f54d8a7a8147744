#pragma once

#include "app/common/check_setup.h"
#include "core/trace/evaluation.h"
#include "ui/reports/options.h"

#include <QByteArray>
#include <QString>

namespace danescope::app {

/// A report of a format that needs fonts and colours: loads the module that paints it, from its
/// place beside the program. There must be no application object.
Result<QByteArray, FileError> paintReport(const trace::Snapshot& snapshot,
                                          const reports::ReportOptions& options,
                                          const QString& programFolder);

} // namespace danescope::app
