#pragma once

#include "ui/reports/report.h"

#include <QByteArray>

namespace danescope::reports {

/// The report as one HTML 5 file that loads nothing, prints well and holds the picture inline.
/// Nothing in its texts is markup.
QByteArray toHtml(const Report& report);

} // namespace danescope::reports
