#pragma once

#include "ui/reports/report.h"

#include <QString>
#include <QTextDocument>

#include <vector>

namespace danescope::reports {

/// A heading of the document, for bookmarks and page breaks.
struct DocumentHeading {
    /// 1 for chapters, 2 for their parts.
    int level = 1;
    QString title;
    /// Number of its text block.
    int block = 0;
};

/// Fills an empty document with the report, in points and for its page. Texts are put in as text,
/// never as markup.
std::vector<DocumentHeading> fillDocument(QTextDocument& document, const Report& report);

} // namespace danescope::reports
