#include "core/trace/redaction.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/explain/examples.h"
#include "ui/explain/step_timings.h"

#include <QtTest>

#include <algorithm>

using namespace danescope;
using explain::Language;
using explain::LanguageCode;
using explain::Spans;
using explain::Tone;

namespace {

Spans timingsOf(const trace::Snapshot& snapshot, LanguageCode code = LanguageCode::en) {
    return explain::stepTimings(snapshot, Language(code));
}

/// MX, then A and AAAA side by side, TLSA after them, then the connection.
trace::Trace aCheck() {
    trace::Trace trace = test::passing_check().trace();
    for (trace::Lookup& lookup : trace.lookups) {
        const dns::RecordType type = lookup.question.type;
        const bool isMx = type == dns::RecordType::mx;
        const bool isTlsa = type == dns::RecordType::tlsa;
        lookup.asked = Milliseconds(isMx ? 0 : isTlsa ? 30 : 10);
        lookup.answer->elapsed = Milliseconds(type == dns::RecordType::aaaa ? 5 : 10);
    }
    trace.sessions.front().started = Milliseconds(40);
    trace.sessions.front().elapsed = Milliseconds(100);
    trace.elapsed = Milliseconds(141);
    return trace;
}

} // namespace

class StepTimingsTest : public QObject {
    Q_OBJECT

private slots:
    void emptyWithoutATrace() {
        QVERIFY(timingsOf({}).rows.empty());
        QVERIFY(!timingsOf({}).empty.isEmpty());
    }

    void saysWhatWaitedForWhat() {
        const Spans timings = timingsOf(trace::snapshot_of(aCheck()));
        const auto row = [&](const QString& label) {
            const auto found =
                std::find_if(timings.rows.begin(), timings.rows.end(),
                             [&](const auto& each) { return each.label.startsWith(label); });
            return static_cast<std::size_t>(found - timings.rows.begin());
        };
        const std::size_t mx = row("MX example.org");
        const std::size_t a = row("A mx1");
        const std::size_t tlsa = row("TLSA _25._tcp.mx1");
        const std::size_t smtp = row("SMTP mx1.example.org 192.0.2.1");
        QCOMPARE(mx, std::size_t{0});
        QVERIFY(!timings.rows[mx].after);
        QCOMPARE(timings.rows[a].after, std::optional(mx));
        QCOMPARE(timings.rows[tlsa].after, std::optional(a));
        QCOMPARE(timings.rows[smtp].after, std::optional(tlsa));
        QCOMPARE(timings.rows[smtp].length, QString("100 ms"));
        QCOMPARE(timings.rows[smtp].state.tone, Tone::ok);
        QVERIFY2(timings.rows[smtp].sentence.contains(
                     "It ran from 40 ms to 140 ms of the check: 100 ms. Before it came TLSA "),
                 qPrintable(timings.rows[smtp].sentence));
        QVERIFY2(timings.head.startsWith("The check took 141 ms. What took longest: SMTP mx1."),
                 qPrintable(timings.head));
    }

    void nothingWaitsForWhatRanBesideIt() {
        trace::Trace trace = aCheck();
        trace.sessions.front().started = Milliseconds(12);
        const Spans timings = timingsOf(trace::snapshot_of(trace));
        for (const explain::Span& row : timings.rows)
            QVERIFY(!row.after || timings.rows[*row.after].end <= row.begin + Milliseconds(1));
    }

    void whatRunsEndsNow() {
        trace::Trace trace = aCheck();
        trace.end.reset();
        trace.elapsed = Milliseconds(0);
        for (trace::Lookup& lookup : trace.lookups)
            if (lookup.question.type == dns::RecordType::tlsa)
                lookup.answer.reset();
        const Spans timings = timingsOf(trace::snapshot_of(trace));
        const auto running =
            std::find_if(timings.rows.begin(), timings.rows.end(),
                         [](const auto& row) { return row.state.tone == Tone::running; });
        QVERIFY(running != timings.rows.end());
        QVERIFY(running->end >= running->begin);
    }

    void namesNoHiddenResolver() {
        trace::Trace trace = aCheck();
        trace.request.resolvers = {"10.20.30.40@53"};
        trace::Probe probe;
        probe.target.address.ip = *IpAddress::parse("10.20.30.40");
        probe.target.question = trace.lookups.front().question;
        trace.probes.push_back(probe);
        const auto labels = [](const Spans& timings) {
            QStringList texts;
            for (const explain::Span& row : timings.rows)
                texts << row.label << row.sentence;
            return texts.join('\n');
        };
        QVERIFY(labels(timingsOf(trace::snapshot_of(trace))).contains("· 10.20.30.40"));
        const QString hidden = labels(timingsOf(trace::snapshot_of(trace::redacted(trace))));
        QVERIFY(!hidden.contains("10.20.30.40"));
        QVERIFY(hidden.contains("· resolver 1 (hidden)"));
    }

    void everyExampleInEveryLanguage() {
        for (const test::Example& example : test::allExamples())
            for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW})
                for (const explain::Span& row : timingsOf(example.snapshot, code).rows) {
                    const QString all = row.label + row.state.text + row.length + row.sentence;
                    QVERIFY(!row.label.isEmpty() && !row.state.text.isEmpty());
                    for (const QChar each : all)
                        QVERIFY2(each.category() != QChar::Other_Control &&
                                     each.category() != QChar::Other_Format,
                                 qPrintable(all));
                }
    }
};

QTEST_GUILESS_MAIN(StepTimingsTest)
#include "step_timings_test.moc"
