#pragma once

#include <QString>

namespace danescope::reports {

/// Where a heading stands on paper.
struct Bookmark {
    /// 1 for chapters, 2 for their parts.
    int level = 1;
    QString title;
    /// From 0.
    int page = 0;
    /// Points from the page's upper edge.
    qreal top = 0;
};

} // namespace danescope::reports
