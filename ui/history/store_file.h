#pragma once

#include "core/support/clock.h"
#include "core/support/result.h"
#include "ui/history/entry.h"

#include <QString>

namespace danescope::history {

/// An open connection to the history's file.
struct StoreFile {
    /// Name of the connection, for QSqlDatabase::database().
    QString connection;
    /// Where a damaged file was moved; empty when there was none.
    QString setAside;
};

/// Opens the file, makes it where there is none, and sets a damaged one aside; `now` goes into its
/// name. The caller closes the connection.
Result<StoreFile, Problem> openStoreFile(const QString& fileName, Instant now);

void closeStoreFile(const QString& connection);

} // namespace danescope::history
