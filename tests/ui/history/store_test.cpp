#include "ui/history/store.h"

#include "tests/support/trace_builder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace danescope;
using history::EntryId;
using history::Filter;
using history::Problem;
using history::Store;

namespace {

const Instant now = system_now();

trace::Trace passing(std::string_view domain = "example.org") {
    trace::Trace trace = test::passing_check(domain).trace();
    trace.started = now;
    return trace;
}

trace::Trace failing(std::string_view domain = "example.org") {
    test::TraceBuilder builder(domain);
    builder.fails(domain, dns::RecordType::mx).end();
    builder.trace().started = now;
    return builder.trace();
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        file_ = folder_->filePath("data/history.sqlite");
        open();
    }

    void cleanup() {
        store_.reset();
        folder_.reset();
    }

    void aCheckComesBackAsItWas() {
        const trace::Trace trace = passing();
        const EntryId id = add(trace);
        open();
        QVERIFY(store_->load(id).value() == trace);
        history::Entry expected = history::entryOf(trace::snapshot_of(trace));
        expected.id = id;
        QVERIFY(store_->entry(id).value() == expected);
        QVERIFY(expected.mandatory == dane::Action::dane_success);
        QVERIFY(!expected.cause);
        QVERIFY(expected.validUntil.has_value());
    }

    void foundByWords_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("everything") << "" << 3;
        QTest::newRow("part of a domain") << "example" << 2;
        QTest::newRow("capitals") << "EXAMPLE.ORG" << 1;
        QTest::newRow("unicode") << "bücher" << 1;
        QTest::newRow("a-label") << "xn--bcher" << 1;
        QTest::newRow("e-mail address") << "someone@bücher.example" << 1;
        QTest::newRow("title") << "moved" << 1;
        QTest::newRow("ticket") << "INC-42" << 1;
        QTest::newRow("two words") << "inc-42 org" << 1;
        QTest::newRow("both are needed") << "inc-42 elsewhere" << 0;
        QTest::newRow("date") << QDate::currentDate().toString(Qt::ISODate) << 3;
        QTest::newRow("another date") << "1999-12-31" << 0;
        QTest::newRow("no wildcard") << "%" << 0;
        QTest::newRow("quotes") << "' OR 1=1 --" << 0;
    }

    void foundByWords() {
        QFETCH(QString, words);
        QFETCH(int, found);
        const EntryId first = add(passing("example.org"));
        add(passing("xn--bcher-kva.example"));
        add(failing("elsewhere.net"));
        QVERIFY(store_->setTitle(first, "  The servers moved \n").has_value());
        QCOMPARE(store_->entry(first)->title, QString("The servers moved"));
        QVERIFY(store_->setTicket(first, "INC-42").has_value());
        const auto listing = store_->find({words, {}, {}, {}});
        QCOMPARE(listing->fitting, found);
        QCOMPARE(static_cast<int>(listing->entries.size()), found);
        QCOMPARE(listing->all, 3);
    }

    void foundByVerdictCauseAndTime() {
        add(passing());
        trace::Trace old = failing();
        old.started = now - std::chrono::days(10);
        add(old);
        const auto cause = history::entryOf(trace::snapshot_of(old)).cause;
        QVERIFY(cause.has_value());
        const auto count = [this](const Filter& filter) { return store_->find(filter)->fitting; };
        using dane::Action;
        using dane::Mode;
        QCOMPARE(count({{}, {{Mode::mandatory, Action::dane_success}}, {}, {}}), 1);
        QCOMPARE(count({{}, {{Mode::opportunistic, Action::fallback_to_tls}}, {}, {}}), 0);
        QCOMPARE(count({{}, {}, cause, {}}), 1);
        QCOMPARE(count({QString::fromStdString(std::string(id_of(*cause))), {}, {}, {}}), 1);
        QCOMPARE(count({{}, {}, {}, now - std::chrono::days(7)}), 1);
        QCOMPARE(count({{}, {}, {}, now - std::chrono::days(11)}), 2);
        QCOMPARE(store_->find({})->causes.size(), std::size_t{1});
    }

    void undecidedChecksAreFoundAsSuch() {
        test::TraceBuilder builder;
        builder.end(trace::CheckEnd::no_trust_anchor);
        add(builder.trace());
        add(passing());
        QCOMPARE(store_->find({{}, {{dane::Mode::mandatory, {}}}, {}, {}})->fitting, 1);
    }

    void theNewestComesFirstAndTheListIsBounded() {
        trace::Trace trace = failing();
        const trace::Snapshot base = trace::snapshot_of(trace);
        for (int number = 0; number < 520; ++number) {
            trace.started = now + Milliseconds(number);
            QVERIFY(store_->add({std::make_shared<const trace::Trace>(trace), base.evaluation})
                        .has_value());
        }
        const auto listing = store_->find({});
        QCOMPARE(listing->fitting, 520);
        QCOMPARE(listing->entries.size(), std::size_t{500});
        QVERIFY(listing->entries.front().started == now + Milliseconds(519));
    }

    void removedIsRestorable() {
        const EntryId first = add(passing());
        const EntryId second = add(failing());
        QVERIFY(store_->remove({first, second}, now).has_value());
        QCOMPARE(store_->find({})->all, 0);
        QVERIFY(store_->ofDomain("example.org")->empty());
        open();
        QVERIFY(store_->restore({first}).has_value());
        QCOMPARE(store_->find({})->all, 1);
        QVERIFY(store_->load(first).has_value());
    }

    void removedGoesForGoodAfterADay() {
        const EntryId id = add(passing());
        QVERIFY(store_->remove({id}, now).has_value());
        store_.reset();
        store_ = std::move(*Store::open(file_, {}, now + std::chrono::hours(25)));
        QVERIFY(store_->load(id).error() == Problem::no_such_entry);
    }

    void oldChecksGo() {
        trace::Trace old = passing();
        old.started = now - std::chrono::days(31);
        add(old);
        add(passing());
        store_.reset();
        store_ = std::move(*Store::open(file_, now - std::chrono::days(30), now));
        QCOMPARE(store_->find({})->all, 1);
    }

    void aNewerFileIsRefusedAndLeftAlone() {
        add(passing());
        run("PRAGMA user_version = 2");
        const QByteArray before = content();
        QVERIFY(Store::open(file_, {}, now).error() == Problem::newer_version);
        QCOMPARE(content(), before);
        QCOMPARE(names(), QStringList{"history.sqlite"});
    }

    void aDamagedFileIsSetAside_data() {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length");
        QTest::newRow("header") << 0 << 100;
        QTest::newRow("schema") << 100 << 3000;
        QTest::newRow("pages") << 4096 << 20'000;
    }

    void aDamagedFileIsSetAside() {
        QFETCH(int, at);
        QFETCH(int, length);
        for (int number = 0; number < 10; ++number) {
            add(passing());
        }
        store_.reset();
        QByteArray damaged = content();
        damaged.replace(at, length, QByteArray(length, '\x5a'));
        write(damaged);
        open();
        QVERIFY(!store_->setAside().isEmpty());
        QFile aside(store_->setAside());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
        QCOMPARE(store_->find({})->all, 0);
        add(passing());
        open();
        QVERIFY(store_->setAside().isEmpty());
        QCOMPARE(store_->find({})->all, 1);
    }

    void anotherProgramsFileIsSetAside() {
        store_.reset();
        QVERIFY(QFile::remove(file_));
        run("CREATE TABLE recipes (name TEXT)");
        open();
        QVERIFY(!store_->setAside().isEmpty());
    }

    void aFileThatCannotBeOpenedIsAProblem() {
        QVERIFY(Store::open(folder_->path(), {}, now).error() == Problem::cannot_open);
    }

    void hostileContentIsNoTrace_data() {
        QTest::addColumn<QByteArray>("blob");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("short") << QByteArray("abc");
        QTest::newRow("claims four gigabytes") << QByteArray("\xff\xff\xff\xff", 4) + "x";
        QTest::newRow("not compressed") << QByteArray("\0\0\0\x05hello", 9);
        QTest::newRow("not JSON") << qCompress(QByteArray("hello"));
        QTest::newRow("not a trace") << qCompress(QByteArray("{}"));
        QTest::newRow("longer than it claims")
            << QByteArray("\0\0\0\x05", 4) + qCompress(QByteArray(1 << 20, ' ')).mid(4);
        QTest::newRow("too long") << qCompress(QByteArray(70 * 1024 * 1024, ' '));
    }

    void hostileContentIsNoTrace() {
        QFETCH(QByteArray, blob);
        const EntryId id = add(passing());
        store_.reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "test");
            database.setDatabaseName(file_);
            QVERIFY(database.open());
            QSqlQuery update(database);
            QVERIFY(update.prepare("UPDATE checks SET trace = ?, mandatory = 'perhaps'"));
            update.addBindValue(blob);
            QVERIFY(update.exec());
        }
        QSqlDatabase::removeDatabase("test");
        open();
        QVERIFY(store_->load(id).error() == Problem::no_such_entry);
        QVERIFY(!store_->entry(id)->mandatory);
    }

    void hostileTimesStayWithinReason() {
        const EntryId id = add(passing());
        run("UPDATE checks SET started = 9223372036854775807, elapsed = -9223372036854775807, "
            "valid_until = -9223372036854775807");
        open();
        const history::Entry entry = store_->entry(id).value();
        QCOMPARE(entry.elapsed.count(), 0);
        QCOMPARE(entry.validUntil->time_since_epoch().count(), 0);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(entry.started.time_since_epoch().count(), Qt::UTC)
                     .toString(Qt::ISODate),
                 QString("9999-12-31T23:59:59Z"));
    }

private:
    void open() {
        store_.reset();
        auto opened = Store::open(file_, {}, now);
        QVERIFY(opened.has_value());
        store_ = std::move(*opened);
    }

    EntryId add(const trace::Trace& trace) {
        return store_->add(trace::snapshot_of(trace)).value();
    }

    /// Behind the store's back.
    void run(const QString& statement) {
        store_.reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "test");
            database.setDatabaseName(file_);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase("test");
    }

    QByteArray content() const {
        QFile file(file_);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray& content) const {
        QFile file(file_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QStringList names() const { return QFileInfo(file_).dir().entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> folder_;
    QString file_;
    std::unique_ptr<Store> store_;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
