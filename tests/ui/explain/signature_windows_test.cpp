#include "tests/ui/explain/examples.h"
#include "ui/explain/signature_windows.h"

#include <QtTest>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>

using namespace danescope;
using explain::Language;
using explain::LanguageCode;
using explain::Span;
using explain::Spans;
using explain::Tone;

namespace {

Spans windowsOf(const trace::Snapshot& snapshot, LanguageCode code = LanguageCode::en) {
    return explain::signatureWindows(snapshot, Language(code));
}

trace::Snapshot altered(const test::Example& example,
                        const std::function<void(trace::Evaluation&)>& alter) {
    auto evaluation = std::make_shared<trace::Evaluation>(*example.snapshot.evaluation);
    alter(*evaluation);
    return {example.snapshot.trace, evaluation};
}

const Span* find(const Spans& windows, const QString& label) {
    const auto row = std::find_if(windows.rows.begin(), windows.rows.end(),
                                  [&](const auto& each) { return each.label.startsWith(label); });
    return row == windows.rows.end() ? nullptr : &*row;
}

} // namespace

class SignatureWindowsTest : public QObject {
    Q_OBJECT

private slots:
    void emptyWithoutATrace() {
        QVERIFY(windowsOf({}).rows.empty());
        QVERIFY(!windowsOf({}).empty.isEmpty());
    }

    void soonestEndFirst() {
        const Spans windows = windowsOf(test::expiredSignature().snapshot);
        QCOMPARE(windows.rows.size(), std::size_t{4});
        const Span& first = windows.rows.front();
        QCOMPARE(first.label, QString("RRSIG TLSA · _25._tcp.mx1.example.org"));
        QCOMPARE(first.state, (explain::Chip{"expired", Tone::failed}));
        QCOMPARE(first.length, QString("−3 days"));
        QCOMPARE(
            first.sentence,
            QString(
                "Signature on the TLSA records of _25._tcp.mx1.example.org, by key 40237: expired. "
                "Valid from 14 November 2026, 16:40 UTC until 18 November 2026, 16:40 "
                "UTC. It ended 3 days before this check."));
        QVERIFY(
            std::is_sorted(windows.rows.begin(), windows.rows.end(),
                           [](const auto& one, const auto& other) { return one.end < other.end; }));
        QCOMPARE(windows.mark, test::expiredSignature().snapshot.trace->judged_at());
    }

    void oneCertificateAtTwoAddressesIsOneRow() {
        const Spans windows = windowsOf(test::passing().snapshot);
        QCOMPARE(windows.rows.size(), std::size_t{4});
        const Span& last = windows.rows.back();
        QCOMPARE(last.label, QString("Certificate · mx1.example.org 192.0.2.10 (+1)"));
        QCOMPARE(last.length, QString("60 days"));
        QCOMPARE(last.state.tone, Tone::ok);
        QVERIFY(last.sentence.contains("mx2.example.org 2001:db8::25"));
    }

    void theSameSignatureTwiceIsOneRow() {
        const auto snapshot = altered(test::passing(), [](trace::Evaluation& evaluation) {
            auto& signatures = evaluation.chain.front().signatures;
            signatures.push_back(signatures.front());
        });
        QCOMPARE(windowsOf(snapshot), windowsOf(test::passing().snapshot));
    }

    void keyTagsTellSignaturesApart() {
        const auto snapshot = altered(test::passing(), [](trace::Evaluation& evaluation) {
            auto& signatures = evaluation.chain.back().signatures;
            signatures.push_back(signatures.front());
            signatures.back().key_tag = 7;
        });
        const Spans windows = windowsOf(snapshot);
        QVERIFY(find(windows, "RRSIG DNSKEY · example.org (7)") != nullptr);
        QVERIFY(find(windows, "RRSIG DNSKEY · example.org (40237)") != nullptr);
    }

    void signaturesByVerdict_data() {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("daysBefore");
        QTest::addColumn<int>("daysAfter");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("remaining");
        QTest::addColumn<QString>("ending");
        using dnssec::SignatureVerdict;
        const auto row = [](const char* name, SignatureVerdict verdict, int before, int after,
                            Tone tone, const QString& remaining, const QString& ending) {
            QTest::newRow(name) << static_cast<int>(verdict) << before << after << tone << remaining
                                << ending;
        };
        row("good", SignatureVerdict::good, 7, 14, Tone::ok, "14 days",
            "It ends 14 days after this check.");
        row("good and short", SignatureVerdict::good, 3, 4, Tone::ok, "4 days",
            "It ends 4 days after this check.");
        row("ought to be renewed", SignatureVerdict::good, 26, 4, Tone::warning, "4 days",
            "It ends 4 days after this check.");
        row("not valid yet", SignatureVerdict::not_yet_valid, -2, 14, Tone::failed, "14 days",
            "It begins 2 days after this check.");
        row("damaged", SignatureVerdict::damaged, 7, 14, Tone::failed, "14 days",
            "It ends 14 days after this check.");
        row("unchecked", SignatureVerdict::unchecked, 7, 14, Tone::notRun, "14 days",
            "It ends 14 days after this check.");
        row("inverted", SignatureVerdict::window_inverted, -1, -5, Tone::failed, "−5 days",
            "It ended 5 days before this check.");
    }

    void signaturesByVerdict() {
        QFETCH(int, verdict);
        QFETCH(int, daysBefore);
        QFETCH(int, daysAfter);
        const auto example = test::passing();
        const Instant at = example.snapshot.trace->judged_at();
        const auto snapshot = altered(example, [&](trace::Evaluation& evaluation) {
            evaluation.chain.resize(1);
            evaluation.paths.clear();
            auto& signature = evaluation.chain.front().signatures.front();
            signature.verdict = static_cast<dnssec::SignatureVerdict>(verdict);
            signature.inception = at - std::chrono::days(daysBefore);
            signature.expiration = at + std::chrono::days(daysAfter);
        });
        const Spans windows = windowsOf(snapshot);
        QCOMPARE(windows.rows.size(), std::size_t{1});
        QTEST(windows.rows.front().state.tone, "tone");
        QTEST(windows.rows.front().length, "remaining");
        QFETCH(QString, ending);
        QVERIFY2(windows.rows.front().sentence.endsWith(ending),
                 qPrintable(windows.rows.front().sentence));
    }

    void certificatesByDates_data() {
        QTest::addColumn<bool>("matches");
        QTest::addColumn<int>("daysAfter");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<bool>("ignored");
        QTest::newRow("within") << true << 60 << Tone::ok << false;
        QTest::newRow("soon") << true << 13 << Tone::warning << false;
        QTest::newRow("expired, vouched for") << true << -1 << Tone::warning << true;
        QTest::newRow("expired, no match") << false << -1 << Tone::failed << false;
    }

    void certificatesByDates() {
        QFETCH(bool, matches);
        QFETCH(int, daysAfter);
        QFETCH(bool, ignored);
        const auto example = matches ? test::passing() : test::certificateMismatch();
        const Instant at = example.snapshot.trace->judged_at();
        const auto snapshot = altered(example, [&](trace::Evaluation& evaluation) {
            evaluation.chain.clear();
            for (trace::Path& path : evaluation.paths) {
                path.certificate.chain.front().not_after = at + std::chrono::days(daysAfter);
            }
        });
        const Spans windows = windowsOf(snapshot);
        QCOMPARE(windows.rows.size(), std::size_t{1});
        QTEST(windows.rows.front().state.tone, "tone");
        QCOMPARE(windows.rows.front().sentence.contains("ignores its dates"), ignored);
    }

    void issuersHaveRowsOfTheirOwn() {
        const auto snapshot = altered(test::passing(), [](trace::Evaluation& evaluation) {
            auto& chain = evaluation.paths.front().certificate.chain;
            chain.push_back(chain.front());
            chain.back().sha256 = std::string(64, 'e');
            chain.push_back({});
        });
        const Spans windows = windowsOf(snapshot);
        QCOMPARE(windows.rows.size(), std::size_t{5});
        QVERIFY(find(windows, "Issuer’s certificate · mx1.example.org 192.0.2.10") != nullptr);
    }

    void isBounded() {
        const auto snapshot = altered(test::passing(), [](trace::Evaluation& evaluation) {
            auto& signatures = evaluation.chain.back().signatures;
            for (std::uint16_t tag = 0; tag < 500; ++tag) {
                signatures.push_back(signatures.front());
                signatures.back().key_tag = tag;
            }
        });
        const Spans windows = windowsOf(snapshot);
        QCOMPARE(windows.rows.size(), explain::mostSpans);
        QVERIFY2(windows.head.contains("304 that end later are not shown."),
                 qPrintable(windows.head));
    }

    void everyExampleInEveryLanguage() {
        for (const test::Example& example : test::allExamples()) {
            for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
                for (const Span& row : windowsOf(example.snapshot, code).rows) {
                    const QString all = row.label + row.state.text + row.length + row.sentence;
                    QVERIFY2(!row.label.isEmpty() && !row.state.text.isEmpty(), qPrintable(all));
                    for (const QChar each : all) {
                        QVERIFY2(each.category() != QChar::Other_Control &&
                                     each.category() != QChar::Other_Format,
                                 qPrintable(all));
                    }
                }
            }
        }
    }

    void speaksTheLanguage() {
        const auto french = windowsOf(test::expiredSignature().snapshot, LanguageCode::fr);
        QCOMPARE(french.rows.front().length, QString("−3 jours"));
        QCOMPARE(french.rows.front().state.text, QString("expirée"));
        const auto chinese = windowsOf(test::expiredSignature().snapshot, LanguageCode::zh_TW);
        QCOMPARE(chinese.rows.front().state.text, QString("已過期"));
    }
};

QTEST_GUILESS_MAIN(SignatureWindowsTest)
#include "signature_windows_test.moc"
