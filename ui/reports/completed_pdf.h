#pragma once

#include "ui/reports/bookmark.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace danescope::reports {

/// A PDF file of Qt's with what it lacks: an outline to leaf through it by, its natural language
/// (`en-GB`), and text that is found and copied as it was written.
QByteArray completedPdf(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                        const QString& language);

} // namespace danescope::reports
