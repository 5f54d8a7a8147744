#include "ui/history/history.h"

#include "tests/support/trace_builder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace danescope;
using history::Entry;
using history::EntryId;
using history::History;

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasAskedForIsStoredBeforeItGoes() {
        const QTemporaryDir folder;
        const trace::Snapshot snapshot =
            trace::snapshot_of(test::secure_up_to_tlsa().end().trace());
        {
            History history(folder.filePath("history.sqlite"), 0);
            for (int number = 0; number < 20; ++number) {
                history.add(snapshot, [](EntryId) {});
            }
        }
        History history(folder.filePath("history.sqlite"), 0);
        int all = -1;
        history.find({}, [&all](const history::Listing& listing) { all = listing.all; });
        QTRY_COMPARE(all, 20);
    }

    void answersComeOnTheAskersThread() {
        const QTemporaryDir folder;
        History history(folder.filePath("history.sqlite"), 0);
        QSignalSpy changed(&history, &History::changed);
        const trace::Snapshot snapshot =
            trace::snapshot_of(test::secure_up_to_tlsa().end().trace());
        EntryId id = 0;
        QThread* thread = nullptr;
        history.add(snapshot, [&](EntryId stored) {
            id = stored;
            thread = QThread::currentThread();
        });
        QTRY_VERIFY(id != 0);
        QCOMPARE(thread, QThread::currentThread());
        QTRY_VERIFY(changed.size() >= 2);
        trace::Snapshot loaded;
        history.load(id, [&](const history::StoredCheck& check) { loaded = check.snapshot; });
        QTRY_VERIFY(loaded.trace != nullptr);
        QVERIFY(*loaded.trace == *snapshot.trace);
    }

    void thePreviousCheckIsTheOneBefore() {
        const QTemporaryDir folder;
        History history(folder.filePath("history.sqlite"), 0);
        trace::Trace trace = test::secure_up_to_tlsa().end().trace();
        const Instant first = trace.started;
        for (int number = 0; number < 3; ++number) {
            trace.started = first + Milliseconds(number * 1000);
            history.add(trace::snapshot_of(trace), [](EntryId) {});
        }
        std::optional<Entry> found;
        history.findPrevious("example.org", first + Milliseconds(2000),
                             [&](const std::optional<Entry>& entry) { found = entry; });
        QTRY_VERIFY(found.has_value());
        QVERIFY(found->started == first + Milliseconds(1000));
        bool answered = false;
        history.findPrevious("example.org", first, [&](const std::optional<Entry>& entry) {
            answered = true;
            QVERIFY(!entry);
        });
        QTRY_VERIFY(answered);
        std::vector<Entry> all;
        history.findOfDomain("example.org",
                             [&](const std::vector<Entry>& entries) { all = entries; });
        QTRY_COMPARE(all.size(), std::size_t{3});
        QVERIFY(all.front().started == first);
    }

    void aProblemIsReportedOnce() {
        const QTemporaryDir folder;
        History history(folder.path(), 0);
        QSignalSpy failed(&history, &History::failed);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(history.unusable() == history::Problem::cannot_open);
        history.add(trace::snapshot_of(test::secure_up_to_tlsa().end().trace()), [](EntryId) {});
    }

    void aDamagedFileIsNamed() {
        const QTemporaryDir folder;
        const QString name = folder.filePath("history.sqlite");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        History history(name, 0);
        QSignalSpy setAside(&history, &History::setAside);
        QTRY_COMPARE(setAside.size(), 1);
        QVERIFY(QFile::exists(setAside.first().first().toString()));
        QVERIFY(!history.unusable());
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
