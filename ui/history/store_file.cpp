#include "ui/history/store_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <atomic>

namespace danescope::history {
namespace {

/// Goes up with every change of the tables.
constexpr int version = 1;
/// "DSCP": tells the file from any other SQLite file.
constexpr int applicationId = 0x44534350;

constexpr std::array<const char*, 4> tables{
    R"(CREATE TABLE checks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        domain TEXT NOT NULL,
        shown_domain TEXT NOT NULL,
        title TEXT NOT NULL DEFAULT '',
        ticket TEXT NOT NULL DEFAULT '',
        mandatory TEXT,
        opportunistic TEXT,
        rfc7672 TEXT,
        cause TEXT,
        started INTEGER NOT NULL,
        elapsed INTEGER NOT NULL,
        valid_until INTEGER,
        removed INTEGER,
        trace BLOB NOT NULL))",
    "CREATE INDEX checks_by_time ON checks (started)",
    "CREATE INDEX checks_by_domain ON checks (domain, started)",
    "CREATE INDEX checks_by_cause ON checks (cause)"};

enum class State { empty, ours, newer, damaged, unreadable };

/// SQLITE_CORRUPT and SQLITE_NOTADB.
bool saysDamaged(const QSqlError& error) {
    const QString code = error.nativeErrorCode();
    return code == QLatin1String("11") || code == QLatin1String("26");
}

State stateOf(const QSqlDatabase& database) {
    QSqlQuery query(database);
    const auto ask = [&query](const QString& statement) {
        return query.exec(statement) && query.next();
    };
    const auto failed = [&query] {
        return saysDamaged(query.lastError()) ? State::damaged : State::unreadable;
    };
    if (!ask(QStringLiteral("PRAGMA user_version"))) {
        return failed();
    }
    const int found = query.value(0).toInt();
    if (!ask(QStringLiteral("SELECT count(*) FROM sqlite_master"))) {
        return failed();
    }
    const bool empty = query.value(0).toInt() == 0;
    if (!ask(QStringLiteral("PRAGMA application_id"))) {
        return failed();
    }
    const bool ours = query.value(0).toInt() == applicationId;
    if (empty && found == 0) {
        return State::empty;
    }
    if (!ours) {
        return State::damaged;
    }
    if (found > version) {
        return State::newer;
    }
    if (!ask(QStringLiteral("PRAGMA quick_check(1)"))) {
        return failed();
    }
    return query.value(0).toString() == QLatin1String("ok") ? State::ours : State::damaged;
}

/// Every statement, or the first failure.
bool run(QSqlQuery& query, std::initializer_list<QString> statements) {
    return std::all_of(statements.begin(), statements.end(),
                       [&query](const QString& statement) { return query.exec(statement); });
}

bool makeTables(QSqlDatabase database) {
    if (!database.transaction()) {
        return false;
    }
    QSqlQuery query(database);
    for (const char* statement : tables) {
        if (!query.exec(QString::fromLatin1(statement))) {
            database.rollback();
            return false;
        }
    }
    return run(query, {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                       QStringLiteral("PRAGMA user_version = %1").arg(version)}) &&
           database.commit();
}

/// The log travels with its file: it may hold what the file lacks.
QString moveAside(const QString& fileName, Instant now) {
    const QFileInfo file(fileName);
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString aside = file.dir().filePath(
        QStringLiteral("%1.damaged-%2.%3").arg(file.completeBaseName(), stamp, file.suffix()));
    for (const char* part : {"-wal", "-shm"}) {
        QFile::rename(fileName + QLatin1String(part), aside + QLatin1String(part));
    }
    return QFile::rename(fileName, aside) ? aside : QString();
}

QString connect(const QString& fileName) {
    static std::atomic<int> count{0};
    const QString connection = QStringLiteral("history-%1").arg(++count);
    bool open = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(fileName);
        // Another window may be writing.
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        open = database.open();
    }
    if (!open) {
        closeStoreFile(connection);
    }
    return open ? connection : QString();
}

bool prepare(const QString& connection, State state) {
    const QSqlDatabase database = QSqlDatabase::database(connection);
    QSqlQuery query(database);
    // FULL: a check that was stored outlives a power cut. The file may come from anywhere: what is
    // in its schema is not to be trusted. What is removed is overwritten.
    return run(query, {QStringLiteral("PRAGMA trusted_schema = OFF"),
                       QStringLiteral("PRAGMA secure_delete = ON"),
                       QStringLiteral("PRAGMA journal_mode = WAL"),
                       QStringLiteral("PRAGMA synchronous = FULL")}) &&
           (state != State::empty || makeTables(database));
}

} // namespace

void closeStoreFile(const QString& connection) {
    QSqlDatabase::database(connection, false).close();
    QSqlDatabase::removeDatabase(connection);
}

Result<StoreFile, Problem> openStoreFile(const QString& fileName, Instant now) {
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        return failure(Problem::no_driver);
    }
    QDir().mkpath(QFileInfo(fileName).path());
    QString setAside;
    for (;;) {
        const QString connection = connect(fileName);
        if (connection.isEmpty()) {
            return failure(Problem::cannot_open);
        }
        const State state = stateOf(QSqlDatabase::database(connection));
        const bool usable = state == State::empty || state == State::ours;
        if (usable && prepare(connection, state)) {
            return StoreFile{connection, setAside};
        }
        closeStoreFile(connection);
        if (state == State::newer) {
            return failure(Problem::newer_version);
        }
        // A second damaged file in a row would be no accident of this one.
        if (state != State::damaged || !setAside.isEmpty()) {
            return failure(Problem::cannot_open);
        }
        setAside = moveAside(fileName, now);
        if (setAside.isEmpty()) {
            return failure(Problem::cannot_open);
        }
    }
}

} // namespace danescope::history
