#pragma once

#include "ui/reports/options.h"
#include "ui/reports/progress.h"
#include "ui/reports/report.h"

#include <QByteArray>
#include <QImage>

#include <optional>
#include <vector>

namespace danescope::reports {

/// The report as PDF: fonts embedded, text that can be searched, bookmarks. nullopt when stopped.
std::optional<QByteArray> toPdf(const Report& report, Paper paper, const Progress& progress);

/// The pages of the PDF as pictures, at most `most`, `scale` pixels for each of 96 an inch. nullopt
/// when stopped.
std::optional<std::vector<QImage>> pagePictures(const Report& report, Paper paper, qreal scale,
                                                int most, const Progress& progress);

} // namespace danescope::reports
