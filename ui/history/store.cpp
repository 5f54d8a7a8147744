#include "ui/history/store.h"

#include "ui/history/packed_trace.h"
#include "ui/history/store_file.h"
#include "ui/input/domain_input.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <chrono>
#include <utility>

namespace danescope::history {
namespace {

constexpr int maxListed = 500;
constexpr qsizetype maxWords = 8;
constexpr qsizetype maxWordLength = 255;
constexpr qsizetype maxDomainLength = 1024;
/// A large trace is a few megabytes.
constexpr qsizetype maxPacked = 64LL * 1024 * 1024;
constexpr std::chrono::days restorable{1};
/// The end of the year 9999, the last that dates are written of.
constexpr qlonglong latest = 253'402'300'799'999;

const QString columns =
    QStringLiteral("id, domain, shown_domain, title, ticket, mandatory, opportunistic, rfc7672, "
                   "cause, started, elapsed, valid_until");

QVariant number(Instant instant) {
    return static_cast<qlonglong>(instant.time_since_epoch().count());
}

template<class Enum>
QVariant idValue(std::optional<Enum> value) {
    return value ? QVariant(QString::fromLatin1(id_of(*value)))
                 : QVariant(QMetaType::fromType<QString>());
}

template<class Enum>
std::optional<Enum> enumOf(const QVariant& value) {
    return from_id<Enum>(value.toString().toStdString());
}

/// Untrusted: a span that dates can be reckoned with, whatever the file holds.
Milliseconds spanOf(const QVariant& value) {
    return Milliseconds(std::clamp<qlonglong>(value.toLongLong(), 0, latest));
}

Instant instantOf(const QVariant& value) {
    return Instant(spanOf(value));
}

/// The row that the query stands on.
Entry entryOfRow(const QSqlQuery& row) {
    Entry entry;
    entry.id = row.value(0).toLongLong();
    entry.domain = row.value(1).toString().left(maxDomainLength);
    entry.shownDomain = row.value(2).toString().left(maxDomainLength);
    entry.title = row.value(3).toString().left(maxTitleLength);
    entry.ticket = row.value(4).toString().left(maxTicketLength);
    entry.mandatory = enumOf<dane::Action>(row.value(5));
    entry.opportunistic = enumOf<dane::Action>(row.value(6));
    entry.rfc7672 = enumOf<dane::RfcAction>(row.value(7));
    entry.cause = enumOf<findings::Code>(row.value(8));
    entry.started = instantOf(row.value(9));
    entry.elapsed = spanOf(row.value(10));
    if (!row.value(11).isNull()) {
        entry.validUntil = instantOf(row.value(11));
    }
    return entry;
}

/// A statement that is prepared and has its values.
class Statement {
public:
    Statement(const QSqlDatabase& database, const QString& sql)
        : query_(database) {
        query_.setForwardOnly(true);
        prepared_ = query_.prepare(sql);
    }

    Statement& with(const QVariant& value) {
        query_.addBindValue(value);
        return *this;
    }
    Statement& with(const QVariantList& values) {
        for (const QVariant& value : values) {
            query_.addBindValue(value);
        }
        return *this;
    }

    bool run() { return prepared_ && query_.exec(); }
    bool next() { return query_.next(); }
    QSqlQuery& query() { return query_; }

private:
    QSqlQuery query_;
    bool prepared_ = false;
};

QString likePattern(QString word) {
    for (const QChar special : {u'\\', u'%', u'_'}) {
        word.replace(special, QString(u'\\') + special);
    }
    return u'%' + word + u'%';
}

/// A filter as the part of a statement behind WHERE, and its values.
struct Condition {
    QString sql = QStringLiteral("removed IS NULL");
    QVariantList values;

    void add(const QString& part, const QVariantList& more) {
        sql += QStringLiteral(" AND ") + part;
        values += more;
    }
};

Condition conditionOf(const Filter& filter) {
    Condition condition;
    const QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words.mid(0, maxWords)) {
        const auto address = input::parseDomainInput(word);
        const QString pattern =
            likePattern(address ? QString::fromStdString(address->domain.to_string())
                                : word.left(maxWordLength).toLower());
        condition.add(
            QStringLiteral("(domain LIKE ? ESCAPE '\\' OR shown_domain LIKE ? ESCAPE '\\' OR "
                           "title LIKE ? ESCAPE '\\' OR ticket LIKE ? ESCAPE '\\' OR "
                           "cause LIKE ? ESCAPE '\\' OR strftime('%Y-%m-%d', started / 1000, "
                           "'unixepoch', 'localtime') LIKE ? ESCAPE '\\')"),
            QVariantList(6, pattern));
    }
    if (filter.verdict) {
        const QString column = filter.verdict->mode == dane::Mode::mandatory
                                   ? QStringLiteral("mandatory")
                                   : QStringLiteral("opportunistic");
        condition.add(column + QStringLiteral(" IS ?"), {idValue(filter.verdict->action)});
    }
    if (filter.cause) {
        condition.add(QStringLiteral("cause = ?"), {idValue(filter.cause)});
    }
    if (filter.since) {
        condition.add(QStringLiteral("started >= ?"), {number(*filter.since)});
    }
    return condition;
}

} // namespace

Store::Store(QString connection, QString setAside)
    : connection_(std::move(connection))
    , setAside_(std::move(setAside)) {}

Store::~Store() {
    closeStoreFile(connection_);
}

QSqlDatabase Store::database() const {
    return QSqlDatabase::database(connection_, false);
}

Result<std::unique_ptr<Store>, Problem> Store::open(const QString& fileName,
                                                    std::optional<Instant> keepFrom, Instant now) {
    auto file = openStoreFile(fileName, now);
    if (!file) {
        return failure(file.error());
    }
    std::unique_ptr<Store> store(new Store(file->connection, file->setAside));
    Statement dropRemoved(store->database(),
                          QStringLiteral("DELETE FROM checks WHERE removed < ?"));
    Statement dropOld(store->database(), QStringLiteral("DELETE FROM checks WHERE started < ?"));
    if (!dropRemoved.with(number(now - restorable)).run() ||
        (keepFrom && !dropOld.with(number(*keepFrom)).run())) {
        return failure(Problem::cannot_write);
    }
    return store;
}

Result<EntryId, Problem> Store::add(const trace::Snapshot& snapshot) {
    const Entry entry = entryOf(snapshot);
    Statement insert(database(),
                     QStringLiteral("INSERT INTO checks (domain, shown_domain, mandatory, "
                                    "opportunistic, rfc7672, cause, started, elapsed, "
                                    "valid_until, trace) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.with(
        {entry.domain, entry.shownDomain, idValue(entry.mandatory), idValue(entry.opportunistic),
         idValue(entry.rfc7672), idValue(entry.cause), number(entry.started),
         static_cast<qlonglong>(entry.elapsed.count()),
         entry.validUntil ? number(*entry.validUntil) : QVariant(QMetaType::fromType<qlonglong>()),
         packed(*snapshot.trace)});
    if (!insert.run()) {
        return failure(Problem::cannot_write);
    }
    return insert.query().lastInsertId().toLongLong();
}

Result<Listing, Problem> Store::find(const Filter& filter) {
    const Condition condition = conditionOf(filter);
    Listing listing;
    Statement count(database(),
                    QStringLiteral("SELECT count(*), (SELECT count(*) FROM checks WHERE removed IS "
                                   "NULL) FROM checks WHERE ") +
                        condition.sql);
    if (!count.with(condition.values).run() || !count.next()) {
        return failure(Problem::cannot_read);
    }
    listing.fitting = count.query().value(0).toInt();
    listing.all = count.query().value(1).toInt();

    Statement rows(database(), QStringLiteral("SELECT %1 FROM checks WHERE ").arg(columns) +
                                   condition.sql +
                                   QStringLiteral(" ORDER BY started DESC, id DESC LIMIT ?"));
    if (!rows.with(condition.values).with(maxListed).run()) {
        return failure(Problem::cannot_read);
    }
    while (rows.next()) {
        listing.entries.push_back(entryOfRow(rows.query()));
    }

    Statement causes(database(), QStringLiteral("SELECT DISTINCT cause FROM checks WHERE cause IS "
                                                "NOT NULL AND removed IS NULL"));
    if (!causes.run()) {
        return failure(Problem::cannot_read);
    }
    while (causes.next()) {
        if (const auto cause = enumOf<findings::Code>(causes.query().value(0))) {
            listing.causes.push_back(*cause);
        }
    }
    std::sort(listing.causes.begin(), listing.causes.end());
    return listing;
}

Result<std::vector<Entry>, Problem> Store::ofDomain(const QString& domain) {
    Statement rows(database(), QStringLiteral("SELECT %1 FROM checks WHERE domain = ? AND removed "
                                              "IS NULL ORDER BY started DESC, id DESC LIMIT ?")
                                   .arg(columns));
    if (!rows.with(domain).with(maxListed).run()) {
        return failure(Problem::cannot_read);
    }
    std::vector<Entry> entries;
    while (rows.next()) {
        entries.push_back(entryOfRow(rows.query()));
    }
    return entries;
}

Result<Entry, Problem> Store::entry(EntryId id) {
    Statement row(database(), QStringLiteral("SELECT %1 FROM checks WHERE id = ?").arg(columns));
    if (!row.with(id).run()) {
        return failure(Problem::cannot_read);
    }
    if (!row.next()) {
        return failure(Problem::no_such_entry);
    }
    return entryOfRow(row.query());
}

Result<trace::Trace, Problem> Store::load(EntryId id) {
    Statement row(database(), QStringLiteral("SELECT trace FROM checks WHERE id = ? AND "
                                             "length(trace) <= ?"));
    if (!row.with(id).with(maxPacked).run()) {
        return failure(Problem::cannot_read);
    }
    auto trace = row.next() ? unpacked(row.query().value(0).toByteArray()) : std::nullopt;
    if (!trace) {
        return failure(Problem::no_such_entry);
    }
    return std::move(*trace);
}

Result<void, Problem> Store::setText(const QString& statement, EntryId id, const QString& text) {
    Statement update(database(), statement);
    // A null text would be stored as NULL.
    if (!update.with(text.isNull() ? QStringLiteral("") : text).with(id).run()) {
        return failure(Problem::cannot_write);
    }
    return {};
}

Result<void, Problem> Store::setTitle(EntryId id, const QString& title) {
    return setText(QStringLiteral("UPDATE checks SET title = ? WHERE id = ?"), id,
                   title.simplified().left(maxTitleLength));
}

Result<void, Problem> Store::setTicket(EntryId id, const QString& ticket) {
    return setText(QStringLiteral("UPDATE checks SET ticket = ? WHERE id = ?"), id,
                   ticket.simplified().left(maxTicketLength));
}

Result<void, Problem> Store::setRemoved(const std::vector<EntryId>& ids, const QVariant& when) {
    QSqlDatabase database = this->database();
    bool done = database.transaction();
    for (const EntryId id : ids) {
        Statement update(database, QStringLiteral("UPDATE checks SET removed = ? WHERE id = ?"));
        done = done && update.with(when).with(id).run();
    }
    if (!done || !database.commit()) {
        database.rollback();
        return failure(Problem::cannot_write);
    }
    return {};
}

Result<void, Problem> Store::remove(const std::vector<EntryId>& ids, Instant now) {
    return setRemoved(ids, number(now));
}

Result<void, Problem> Store::restore(const std::vector<EntryId>& ids) {
    return setRemoved(ids, QVariant(QMetaType::fromType<qlonglong>()));
}

} // namespace danescope::history
