#pragma once

#include "ui/reports/report.h"

#include <QSizeF>
#include <QString>
#include <QTextDocument>

#include <vector>

namespace danescope::reports {

/// A heading of the document, for bookmarks.
struct DocumentHeading {
    /// 1 for chapters, 2 for their parts.
    int level = 1;
    QString title;
    /// Number of its text block.
    int block = 0;
};

/// Fills an empty document with the report; figures are no larger than a page of that size in
/// pixels. Texts are put in as text, never as markup.
std::vector<DocumentHeading> fillDocument(QTextDocument& document, const Report& report,
                                          QSizeF page, qreal pixelsAnInch);

} // namespace danescope::reports
