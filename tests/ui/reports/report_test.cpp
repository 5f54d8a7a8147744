#include "core/dane/policy_profile.h"
#include "core/trace/redaction.h"
#include "tests/ui/explain/examples.h"
#include "tests/ui/plots/past_checks.h"
#include "tests/ui/reports/hostile_check.h"
#include "ui/reports/plain_text.h"
#include "ui/reports/report.h"
#include "ui/reports/text_report.h"

#include <QtTest>

using namespace danescope;
using explain::Language;
using explain::LanguageCode;
using reports::Format;

namespace {

constexpr LanguageCode languages[] = {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW};

/// Every text of a report, one a line.
QStringList textsOf(const reports::Report& report) {
    QStringList texts{report.title, report.subtitle, report.verdict.sentence,
                      report.verdict.advice};
    const auto addFacts = [&](const auto& facts) {
        for (const auto& [name, value] : facts) {
            texts << name << value;
        }
    };
    addFacts(report.summary);
    for (const reports::Chapter& chapter : report.chapters) {
        texts << chapter.title;
        for (const reports::Part& part : chapter.parts) {
            texts << part.title << part.status.text;
            for (const explain::Section& section : part.sections) {
                texts << section.heading << section.paragraphs << section.lines << section.columns;
                addFacts(section.facts);
                for (const auto& row : section.rows) {
                    for (const explain::Chip& cell : row) {
                        texts << cell.text;
                    }
                }
            }
            if (part.plot) {
                texts << part.plot->name << part.plot->markWord << part.plot->columns;
                for (const explain::Span& span : part.plot->rows) {
                    texts << span.label << span.state.text << span.length << span.beginText
                          << span.endText;
                }
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

QString textOf(const trace::Snapshot& snapshot, Format format, bool redact = false,
               LanguageCode language = LanguageCode::en) {
    return QString::fromUtf8(reports::textReport(snapshot, {format, language, redact}));
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void holdsPlainTextsOnly() {
        std::vector<test::Example> examples = test::allExamples();
        examples.push_back({"hostile check", test::hostileCheck()});
        for (const test::Example& example : examples) {
            for (const LanguageCode code : languages) {
                const reports::Report report =
                    reports::makeReport(example.snapshot, Language(code));
                for (const QString& text : textsOf(report)) {
                    QVERIFY2(!QRegularExpression("^[=+@-].").match(text).hasMatch(),
                             qPrintable(text));
                    for (const char32_t each : text.toUcs4()) {
                        const auto category = QChar::category(each);
                        QVERIFY2(category != QChar::Other_Control &&
                                     category != QChar::Other_Format,
                                 qPrintable(text));
                    }
                }
            }
        }
    }

    void makesTextPlain_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("as it is") << "憑證 ✓ é"
                                  << "憑證 ✓ é";
        QTest::newRow("formula") << "=1+1"
                                 << "'=1+1";
        QTest::newRow("dash alone") << "-"
                                    << "-";
        QTest::newRow("control") << QString("a\x1B[31m\n") << QString::fromUtf8("a�[31m�");
        QTest::newRow("right to left") << QString(QChar(0x202E)) + "x" << QString::fromUtf8("�x");
        QTest::newRow("half a surrogate") << QString(QChar(0xD800)) << QString::fromUtf8("�");
    }

    void makesTextPlain() {
        QFETCH(QString, text);
        QTEST(reports::plainText(text), "plain");
    }

    void saysEverythingThatAReaderNeeds() {
        const reports::Report report =
            reports::makeReport(test::expiredSignature().snapshot, Language(LanguageCode::en));
        const QString text = textsOf(report).join('\n');
        for (const char* wanted : {"DANE check of example.org",
                                   "stays in the queue",
                                   "Mandatory",
                                   "Opportunistic",
                                   "RFC 7672",
                                   "Row 5 of 15",
                                   "Row 5 of 14",
                                   "has expired",
                                   "rrsig-expired",
                                   "the domain’s DNS operator",
                                   "Transcript",
                                   "DANE FAILED",
                                   "built-in recursion",
                                   "Trust anchor",
                                   "1.17.1",
                                   "3.0.22",
                                   "1.8.3",
                                   "0.1.0",
                                   qVersion(),
                                   "UTC",
                                   "Local time"}) {
            QVERIFY2(text.contains(wanted, Qt::CaseInsensitive), wanted);
        }
    }

    void saysWhatOtherSendersWouldDo() {
        const QString text = textOf(test::expiredSignature().snapshot, Format::markdown);
        for (const dane::PolicyProfile& profile : dane::policy_profiles()) {
            QVERIFY(text.contains(QString::fromUtf8(profile.name)));
        }
        QVERIFY(text.contains("TLSA lookup error"));
        QVERIFY(!textOf(test::justStarted().snapshot, Format::markdown).contains("Postfix"));
    }

    void showsTimesAsPlotsAndTables() {
        const reports::Report report =
            reports::makeReport(test::hostileCheck(), Language(LanguageCode::en));
        int plots = 0;
        for (const reports::Chapter& chapter : report.chapters) {
            for (const reports::Part& part : chapter.parts) {
                if (part.plot) {
                    ++plots;
                    QCOMPARE(part.title, part.plot->name);
                    QCOMPARE(part.sections.front().rows.size(), part.plot->rows.size());
                    QCOMPARE(part.sections.front().columns, part.plot->columns);
                }
            }
        }
        QCOMPARE(plots, 2);
        const QString text = textOf(test::expiredSignature().snapshot, Format::markdown);
        QVERIFY(text.contains("### Validity periods of signatures and certificates"));
        QVERIFY(text.contains("### Questions and connections over time"));
        QVERIFY(text.contains("−3 days"));
    }

    void leavesOutTheRowsThatNoPageHolds() {
        trace::Evaluation evaluation = *test::passing().snapshot.evaluation;
        auto& signatures = evaluation.chain.back().signatures;
        for (int number = 0; number < 60; ++number) {
            dnssec::SignatureCheck copy = signatures.front();
            copy.key_tag = static_cast<std::uint16_t>(number);
            signatures.push_back(copy);
        }
        const trace::Snapshot snapshot{test::passing().snapshot.trace,
                                       std::make_shared<const trace::Evaluation>(evaluation)};
        const reports::Report report = reports::makeReport(snapshot, Language(LanguageCode::en));
        for (const reports::Chapter& chapter : report.chapters) {
            for (const reports::Part& part : chapter.parts) {
                QVERIFY(!part.plot || part.plot->rows.size() <= 40);
            }
        }
        QVERIFY(textsOf(report).join('\n').contains("more rows are in the saved check"));
    }

    void keepsTheStepsThatTookLongest() {
        trace::Trace trace = *test::hostileCheck().trace;
        const trace::Lookup first = trace.lookups.front();
        for (int number = 0; number < 60; ++number) {
            trace::Lookup quick = first;
            quick.asked = Milliseconds(10 + number);
            quick.answer->elapsed = Milliseconds(1);
            trace.lookups.push_back(quick);
        }
        trace.sessions.front().started = Milliseconds(200);
        trace.sessions.front().elapsed = Milliseconds(300);
        const reports::Report report =
            reports::makeReport(trace::snapshot_of(std::move(trace)), Language(LanguageCode::en));
        for (const reports::Chapter& chapter : report.chapters) {
            for (const reports::Part& part : chapter.parts) {
                if (part.plot && part.plot->axis == explain::Spans::Axis::elapsed) {
                    const auto& rows = part.plot->rows;
                    QCOMPARE(rows.size(), std::size_t{40});
                    QVERIFY(rows.back().label.startsWith("SMTP"));
                    for (std::size_t row = 1; row < rows.size(); ++row) {
                        QVERIFY(rows[row - 1].begin <= rows[row].begin);
                        QVERIFY(!rows[row].after || *rows[row].after < row);
                    }
                }
            }
        }
    }

    void hasNoEmptyChapter() {
        for (const test::Example& example : test::allExamples()) {
            for (const reports::Chapter& chapter :
                 reports::makeReport(example.snapshot, Language(LanguageCode::en)).chapters) {
                QVERIFY2(!chapter.parts.empty() || chapter.holdsPicture,
                         qPrintable(QString::fromStdString(example.name) + chapter.title));
            }
        }
    }

    void saysItInTheReadersLanguage() {
        for (const LanguageCode code : languages) {
            const QString text =
                textOf(test::expiredSignature().snapshot, Format::markdown, false, code);
            QVERIFY(text.contains("rrsig-expired"));
            QCOMPARE(text.contains("stays in the queue"), code == LanguageCode::en);
            QCOMPARE(text.contains("file d’attente"), code == LanguageCode::fr);
            QCOMPARE(text.contains("佇列"), code == LanguageCode::zh_TW);
        }
    }

    void saysLikeFindingsOnce() {
        trace::Evaluation evaluation = *test::passingWithWarnings().snapshot.evaluation;
        const findings::Finding warning = evaluation.findings.front();
        for (int number = 0; number < 30; ++number) {
            findings::Finding copy = warning;
            copy.root_cause = false;
            copy.host = "mx" + std::to_string(number) + ".example.net";
            evaluation.findings.push_back(copy);
        }
        const trace::Snapshot snapshot{test::passingWithWarnings().snapshot.trace,
                                       std::make_shared<const trace::Evaluation>(evaluation)};
        const QString text = textOf(snapshot, Format::markdown);
        QCOMPARE(text.count(QString::fromLatin1(id_of(warning.code).data())), 1);
        QVERIFY(text.contains("mx29.example.net"));
    }

    void redactsEveryFormat_data() {
        QTest::addColumn<Format>("format");
        QTest::newRow("ticket") << Format::ticket;
        QTest::newRow("markdown") << Format::markdown;
        QTest::newRow("json") << Format::json;
    }

    void redactsEveryFormat() {
        QFETCH(Format, format);
        const trace::Snapshot snapshot = test::insideCheck();
        QVERIFY(textOf(snapshot, format).contains("10.20.30.40"));
        for (const char* word : {"10.20.30.40", "192.0.2.200"}) {
            QVERIFY2(!textOf(snapshot, format, true).contains(word), word);
        }
    }

    void theCourseOfTheChecksIsATable() {
        const reports::ReportInput input(test::passing().snapshot, test::aWeekOfChecks());
        const QString text = QString::fromUtf8(
            reports::textReport(input, {Format::markdown, LanguageCode::en, false}));
        QVERIFY(text.contains("Past checks over time"));
        QVERIFY(text.contains("| 5.0 s | unknown |"));
        QVERIFY(text.contains("| 402 ms | 14 days |"));
    }

    void aLongCourseIsThatOfTheLatestChecks() {
        ui::CheckHistory past;
        for (int day = 0; day < 60; ++day) {
            past.push_back(test::aWeekOfChecks().front());
            past.back().elapsed = Milliseconds(100 + day);
        }
        const QString text = QString::fromUtf8(
            reports::textReport(reports::ReportInput(test::passing().snapshot, past),
                                {Format::markdown, LanguageCode::en, false}));
        QVERIFY(text.contains("20 earlier checks are in the history."));
        QVERIFY(text.contains("| 120 ms |"));
        QVERIFY(!text.contains("| 119 ms |"));
    }

    void ticketBeginsNoLineWithAFormula() {
        for (const QString& line : textOf(test::hostileCheck(), Format::ticket).split('\n')) {
            QVERIFY2(!QRegularExpression("^[=+@-].").match(line).hasMatch(), qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
