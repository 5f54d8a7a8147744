#pragma once

#include "ui/reports/report.h"

#include <QByteArray>

namespace danescope::reports {

/// The report as Markdown (CommonMark 0.30, with the tables of GitHub), UTF-8. Nothing in its texts
/// is markup.
QByteArray toMarkdown(const Report& report);

} // namespace danescope::reports
