#include "core/trace/json.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/support/scripted_runner.h"
#include "ui/files/trace_file.h"
#include "ui/session/check_session.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace danescope;
using test::ScriptedRunner;

namespace {

trace::CheckRequest request() {
    return test::TraceBuilder().trace().request;
}

} // namespace

class CheckSessionTest : public QObject {
    Q_OBJECT

private slots:
    void showsTheCheckAsItGoes() {
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        session.start(request());
        QVERIFY(session.running());
        QTRY_VERIFY(session.snapshot().trace != nullptr);
        QVERIFY(session.snapshot().trace->running());
        QVERIFY(session.snapshot().evaluation != nullptr);

        QSignalSpy finished(&session, &ui::CheckSession::finished);
        runner.replay(test::secure_up_to_tlsa().end().trace());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!session.running());
        QCOMPARE(session.snapshot().evaluation->paths.size(), std::size_t{1});
        QCOMPARE(runner.dropped(), 1);
    }

    void theLastEventsAreNeverLeftOut() {
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        session.start(request());
        QTRY_VERIFY(session.snapshot().trace != nullptr);
        const trace::Trace trace = test::secure_up_to_tlsa().trace();
        for (const trace::Lookup& lookup : trace.lookups) {
            runner.send(trace::QuestionAsked{lookup.question, lookup.asked});
            runner.send(trace::QuestionAnswered{*lookup.answer});
        }
        QTRY_COMPARE(session.snapshot().trace->lookups.size(), trace.lookups.size());
        QTRY_VERIFY(session.snapshot().trace->lookups.back().answer.has_value());
        QVERIFY(session.running());
    }

    void aFloodReachesTheScreenOnceAFrame() {
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        session.start(request());
        QSignalSpy snapshots(&session, &ui::CheckSession::snapshotChanged);
        QSignalSpy finished(&session, &ui::CheckSession::finished);
        const trace::Trace trace = test::secure_up_to_tlsa().trace();
        std::vector<trace::TraceEvent> flood(
            10'000, trace::QuestionAsked{trace.lookups.front().question, Milliseconds(1)});
        flood.emplace_back(trace::CheckEnded{trace::CheckEnd::completed, Milliseconds(5)});
        QElapsedTimer time;
        time.start();
        std::thread sender([&] { runner.send(flood); });
        QTRY_COMPARE(finished.size(), 1);
        sender.join();
        QVERIFY(snapshots.size() <= time.elapsed() / 16 + 2);
        QCOMPARE(session.snapshot().trace->lookups.size(), std::size_t{1});
    }

    void cancelKeepsWhatWasLearnt() {
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        session.start(request());
        QSignalSpy finished(&session, &ui::CheckSession::finished);
        runner.replay(test::secure_up_to_tlsa().trace());
        session.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(session.snapshot().trace->end == trace::CheckEnd::cancelled);
        QVERIFY(!session.snapshot().trace->lookups.empty());
        QCOMPARE(runner.dropped(), 1);
        session.cancel();
        QVERIFY(!session.running());
    }

    void aNewCheckReplacesTheOldOne() {
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        session.start(request());
        trace::CheckRequest other = request();
        other.domain = *dns::Name::parse("example.net");
        session.start(other);
        QCOMPARE(runner.dropped(), 1);
        QSignalSpy finished(&session, &ui::CheckSession::finished);
        runner.finish();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(session.snapshot().trace->request.domain == other.domain);
    }

    void endsWhileACheckRuns() {
        ScriptedRunner runner;
        {
            ui::CheckSession session(runner);
            session.start(request());
        }
        QCOMPARE(runner.dropped(), 1);
        runner.finish();
    }

    void savesAndOpens() {
        QTemporaryDir folder;
        const QString file = folder.filePath("check.json");
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        session.start(request());
        QSignalSpy finished(&session, &ui::CheckSession::finished);
        runner.replay(test::secure_up_to_tlsa().end().trace());
        QTRY_COMPARE(finished.size(), 1);
        QSignalSpy saved(&session, &ui::CheckSession::saved);
        session.save(file);
        QTRY_COMPARE(saved.size(), 1);

        ui::CheckSession other(runner);
        QSignalSpy opened(&other, &ui::CheckSession::finished);
        other.open(file);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(*other.snapshot().trace == *session.snapshot().trace);
    }

    void theFileThatWasOpenedLastIsShown() {
        QTemporaryDir folder;
        const trace::Trace small = test::TraceBuilder("small.example").end().trace();
        trace::Trace large = test::TraceBuilder("large.example").end().trace();
        large.lookups.resize(2000, test::secure_up_to_tlsa().trace().lookups.front());
        for (const trace::Trace& trace : {small, large}) {
            const auto name = QString::fromStdString(trace.request.domain.to_string());
            QVERIFY(files::writeFile(folder.filePath(name),
                                     QByteArray::fromStdString(trace::write_json(trace))));
        }
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        QSignalSpy opened(&session, &ui::CheckSession::finished);
        session.open(folder.filePath("small.example"));
        session.open(folder.filePath("large.example"));
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(session.snapshot().trace->request.domain == large.request.domain);
    }

    void aCheckGoesBeforeAFileStillToBeRead() {
        QTemporaryDir folder;
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        QSignalSpy failed(&session, &ui::CheckSession::openFailed);
        session.open(folder.filePath("missing.json"));
        session.start(request());
        QTRY_VERIFY(session.snapshot().trace != nullptr);
        runner.finish();
        QTRY_VERIFY(!session.running());
        QVERIFY(failed.isEmpty());
    }

    void whatIsToBeSavedIsSavedBeforeItEnds() {
        QTemporaryDir folder;
        constexpr int files = 20;
        {
            ScriptedRunner runner;
            ui::CheckSession session(runner);
            for (int file = 0; file < files; ++file) {
                session.save(folder.filePath(QString::number(file)),
                             [] { return QByteArray("saved"); });
            }
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), files);
    }

    void aFileIsShownAsOfAnotherTime() {
        QTemporaryDir folder;
        const QString name = folder.filePath("trace.json");
        trace::Trace saved = test::secure_up_to_tlsa().end().trace();
        QVERIFY(files::writeFile(name, QByteArray::fromStdString(trace::write_json(saved))));
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        QSignalSpy finished(&session, &ui::CheckSession::finished);
        QSignalSpy shown(&session, &ui::CheckSession::snapshotChanged);
        const Instant later = saved.started + std::chrono::hours(1000);
        session.open(name, later);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(shown.size(), 1);
        QVERIFY(session.altered());
        QVERIFY(session.snapshot().trace->judged_at() == later);
        session.restore();
        QVERIFY(!session.altered());
        QVERIFY(*session.snapshot().trace == saved);
    }

    void saysWhyAFileCannotBeUsed() {
        QTemporaryDir folder;
        const QString bad = folder.filePath("bad.json");
        QVERIFY(files::writeFile(bad, "{\"schema\":\"something else\"}"));
        ScriptedRunner runner;
        ui::CheckSession session(runner);
        QSignalSpy failed(&session, &ui::CheckSession::openFailed);
        session.open(bad);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.last().at(1).value<explain::FileProblem>() ==
                explain::FileProblem::not_a_trace);
        session.open(folder.filePath("missing.json"));
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(failed.last().at(1).value<explain::FileProblem>() ==
                explain::FileProblem::cannot_open);
        QVERIFY(session.snapshot().trace == nullptr);

        session.start(request());
        QTRY_VERIFY(session.snapshot().trace != nullptr);
        QSignalSpy notSaved(&session, &ui::CheckSession::saveFailed);
        session.save(folder.filePath("no/such/folder.json"));
        QTRY_COMPARE(notSaved.size(), 1);
        QVERIFY(notSaved.last().at(1).value<explain::FileProblem>() ==
                explain::FileProblem::cannot_write);
        session.save(folder.filePath("picture.png"), [] { return QByteArray(); });
        QTRY_COMPARE(notSaved.size(), 2);
        QVERIFY(notSaved.last().at(1).value<explain::FileProblem>() ==
                explain::FileProblem::too_large_to_paint);
        QVERIFY(!QFile::exists(folder.filePath("picture.png")));
    }
};

QTEST_MAIN(CheckSessionTest)
#include "check_session_test.moc"
