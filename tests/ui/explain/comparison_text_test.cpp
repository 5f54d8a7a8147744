#include "ui/explain/comparison_text.h"

#include "tests/support/trace_builder.h"
#include "tests/ui/explain/examples.h"

#include <QTest>

#include <chrono>

using namespace danescope;
using explain::ComparisonText;
using explain::Language;
using explain::LanguageCode;

namespace {

const std::vector<LanguageCode> languages{LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW};

trace::Snapshot passing() {
    return trace::snapshot_of(test::passing_check().trace());
}

trace::Snapshot mismatching() {
    return trace::snapshot_of(test::mismatching_check().trace());
}

bool mentions(const std::vector<explain::ComparisonRow>& rows, const QString& subject) {
    return std::any_of(rows.begin(), rows.end(), [&subject](const explain::ComparisonRow& row) {
        return row.subject.contains(subject);
    });
}

} // namespace

class ComparisonTextTest : public QObject {
    Q_OBJECT

private slots:
    void whatChangedComesFirst() {
        const Language language(LanguageCode::en);
        const ComparisonText text = explain::comparisonText(passing(), mismatching(), language);
        QCOMPARE(text.title, QString("Two checks of example.org"));
        QCOMPARE(text.headline.sentence, QString("The verdict has changed."));
        QVERIFY(text.headline.tone == explain::Tone::failed);
        QCOMPARE(text.conclusions.size(), 1);
        QVERIFY(
            text.conclusions.first().startsWith("mx1.example.org presents another certificate"));
        QVERIFY(!text.remedy.isEmpty());
        QCOMPARE(text.changes.front().subject, QString("Mandatory"));
        QVERIFY(mentions(text.changes, "Certificates of mx1.example.org [192.0.2.1]"));
        QVERIFY(mentions(text.rest, "TLSA records of _25._tcp.mx1.example.org"));
        for (const explain::ComparisonRow& row : text.changes) {
            QVERIFY(row.changed && row.before != row.after);
        }
        for (const explain::ComparisonRow& row : text.rest) {
            QVERIFY(!row.changed);
        }
    }

    void theSameSaysSo() {
        for (const LanguageCode code : languages) {
            const Language language(code);
            const ComparisonText text = explain::comparisonText(passing(), passing(), language);
            QVERIFY(text.changes.empty());
            QVERIFY(text.conclusions.isEmpty());
            QVERIFY(text.remedy.isEmpty());
            QVERIFY(text.headline.tone == explain::Tone::neutral);
        }
    }

    void theClipboardGetsTheChangesWithSigns() {
        const Language language(LanguageCode::en);
        const QString text = explain::plainText(
            explain::comparisonText(passing(), mismatching(), language), language);
        QVERIFY(text.contains("− DANE SUCCESS"));
        QVERIFY(text.contains("+ DANE FAIL"));
        QVERIFY(!text.contains("TLSA records of"));
    }

    /// Any two checks, in every language: nothing is left unfilled, nothing breaks the lines.
    void everyPairOfExamples() {
        const auto examples = test::allExamples();
        for (const LanguageCode code : languages) {
            const Language language(code);
            for (const auto& before : examples) {
                for (const auto& after : examples) {
                    const ComparisonText text =
                        explain::comparisonText(before.snapshot, after.snapshot, language);
                    const QString plain = explain::plainText(text, language);
                    // The hostile one brings places of its own.
                    const bool hostile = before.name == "hostile" || after.name == "hostile";
                    QVERIFY2(hostile || !(plain.contains("%1") || plain.contains("{")),
                             qPrintable(plain));
                    for (const QChar each : plain) {
                        QVERIFY(each == u'\n' || each.isPrint() || each == u'\u00a0');
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ComparisonTextTest)
#include "comparison_text_test.moc"
