#pragma once

#include "ui/reports/bookmark.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace danescope::reports {

/// The PDF document with an outline to leaf through it by, and its natural language (`en-GB`), both
/// of which Qt does not write.
QByteArray withBookmarks(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                         const QString& language);

} // namespace danescope::reports
