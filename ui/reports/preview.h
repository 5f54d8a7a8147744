#pragma once

#include "ui/reports/input.h"
#include "ui/reports/options.h"
#include "ui/reports/progress.h"

#include <QImage>
#include <QString>

#include <optional>
#include <vector>

namespace danescope::reports {

/// A report as it is shown before it is written: a text, or pictures of its pages.
struct Preview {
    QString text;
    std::vector<QImage> pages;
};

/// The beginning of a long report; `scale` pixels for each of 96 an inch. May run on any thread;
/// nullopt when stopped.
std::optional<Preview> previewOf(const ReportInput& input, const ReportOptions& options,
                                 qreal scale, const Progress& progress);

} // namespace danescope::reports
