#pragma once

#include "ui/reports/report.h"

#include <QString>

namespace danescope::reports {

/// A text that no program takes for anything but text: control, format and bidirectional characters
/// become U+FFFD, and what a spreadsheet would take for a formula begins with an apostrophe.
QString plainText(const QString& text);

/// Makes every text of the report plain.
void makePlain(Report& report);

} // namespace danescope::reports
