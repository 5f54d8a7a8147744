#pragma once

#include <QTextBlockFormat>
#include <QTextDocument>

#include <vector>

namespace danescope::reports {

/// What of an endless document stands on one page, in its coordinates.
struct PageSlice {
    qreal top = 0;
    qreal bottom = 0;
    /// The head of a table that goes on from the page before, repeated above the slice; no height
    /// where there is none.
    qreal headTop = 0;
    qreal headBottom = 0;

    qreal headHeight() const { return headBottom - headTop; }
};

/// Marks a block as one that stays on the page of the next, as headings do.
void keepWithNext(QTextBlockFormat& format);

/// Cuts a document without pages of its own into pages of that height. Breaks no row of a table and
/// no line that fits on a page, and leaves no single line of a paragraph behind. A table's head is
/// repeated unless it takes most of a page.
std::vector<PageSlice> pageSlices(const QTextDocument& document, qreal height);

} // namespace danescope::reports
