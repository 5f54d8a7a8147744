#pragma once

#include "core/support/result.h"
#include "core/trace/trace.h"
#include "ui/history/entry.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <vector>

namespace danescope::history {

/// The history's file: SQLite with a write-ahead log, each change on the disk when its call
/// returns. Blocks, and belongs to the thread that opened it: see History.
class Store {
public:
    /// Makes the file where there is none. A damaged one is renamed, never removed, and a new one
    /// begun. Drops checks begun before `keepFrom`, and what was removed more than a day before
    /// `now`.
    static Result<std::unique_ptr<Store>, Problem>
    open(const QString& fileName, std::optional<Instant> keepFrom, Instant now);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Where the damaged file is now; empty when there was none.
    const QString& setAside() const { return setAside_; }

    Result<EntryId, Problem> add(const trace::Snapshot& snapshot);

    /// The newest first, at most 500.
    Result<Listing, Problem> find(const Filter& filter);
    /// The checks of a domain (A-labels), the newest first, at most 500.
    Result<std::vector<Entry>, Problem> ofDomain(const QString& domain);
    Result<Entry, Problem> entry(EntryId id);
    Result<trace::Trace, Problem> load(EntryId id);

    Result<void, Problem> setTitle(EntryId id, const QString& title);
    Result<void, Problem> setTicket(EntryId id, const QString& ticket);
    /// Removed entries are out of sight, and can be restored for a day.
    Result<void, Problem> remove(const std::vector<EntryId>& ids, Instant now);
    Result<void, Problem> restore(const std::vector<EntryId>& ids);

private:
    Store(QString connection, QString setAside);

    QSqlDatabase database() const;
    Result<void, Problem> setText(const QString& statement, EntryId id, const QString& text);
    Result<void, Problem> setRemoved(const std::vector<EntryId>& ids, const QVariant& when);

    QString connection_;
    QString setAside_;
};

} // namespace danescope::history
