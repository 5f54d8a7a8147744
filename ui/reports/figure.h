#pragma once

#include "ui/reports/report.h"

#include <QPainter>
#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

namespace danescope::reports {

/// A picture within a report. May outlive the report.
struct Figure {
    /// What it shows, in words.
    QString title;
    /// Pixels at scale 1.
    QSizeF size;
    /// Paints at the painter's origin.
    std::function<void(QPainter&)> paint;
};

/// The trace and its chain; in several, of as many lanes as can be read on a page, where there are
/// more.
std::vector<Figure> traceFigures(const Report& report);

/// What a part shows over time, if it does.
std::optional<Figure> plotFigure(const Part& part, explain::LanguageCode language);

} // namespace danescope::reports
