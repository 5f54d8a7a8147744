#include "tests/ui/explain/examples.h"
#include "ui/explain/text_columns.h"
#include "ui/explain/ticket.h"
#include "ui/explain/time_words.h"

#include <QtTest>

#include <ctime>

using namespace danescope;
using explain::Language;
using explain::LanguageCode;

class TicketTest : public QObject {
    Q_OBJECT

private slots:
    void fitsATicket() {
        for (const test::Example& example : test::allExamples()) {
            for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
                const QString text = explain::ticket(example.snapshot, Language(code));
                QVERIFY(text.endsWith('\n'));
                const QStringList lines = text.chopped(1).split('\n');
                QVERIFY2(lines.size() <= 40, example.name.c_str());
                for (const QString& line : lines) {
                    QVERIFY2(explain::columnsOf(line) <= 78, qPrintable(line));
                    for (const char32_t each : line.toUcs4()) {
                        const auto category = QChar::category(each);
                        QVERIFY2(category != QChar::Other_Control &&
                                     category != QChar::Other_Format,
                                 qPrintable(line));
                    }
                }
            }
        }
    }

    void namesTheVersionsThatAreKnown() {
        test::Example example = test::expiredSignature();
        const Language english(LanguageCode::en);
        const auto versions = [&] {
            return explain::ticket(example.snapshot, english).simplified().section(". ", -1);
        };
        QCOMPARE(versions(), QString("Danescope 0.1.0, libunbound 1.17.1, ldns 1.8.3, OpenSSL "
                                     "3.0.22, Qt %1")
                                 .arg(qVersion()));
        trace::Trace old = *example.snapshot.trace;
        old.tool.ldns.clear();
        example.snapshot.trace = std::make_shared<const trace::Trace>(old);
        QVERIFY(!versions().contains("ldns"));
    }

    void saysTheTimeHereToo() {
        qputenv("TZ", "Asia/Taipei");
        tzset();
        for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
            const test::Example example = test::expiredSignature();
            const QString text = explain::ticket(example.snapshot, Language(code));
            const Instant when = example.snapshot.trace->judged_at();
            const QString times = explain::utcTime(when, Language(code)) + " · " +
                                  explain::localTime(when, Language(code));
            QVERIFY2(text.split('\n').contains(times), qPrintable(text));
            QVERIFY(explain::columnsOf(times) <= 78);
        }
        qputenv("TZ", "UTC");
        tzset();
    }

    void keepsCodesInEnglish() {
        for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
            const QString text = explain::ticket(test::expiredSignature().snapshot, Language(code));
            for (const char* word : {"[rrsig-expired]", "DANE FAIL", "TLSA BOGUS", "Mandatory"}) {
                QVERIFY2(text.contains(word), word);
            }
        }
    }

    void holdsTheWholeRecordToPublish_data() {
        QTest::addColumn<LanguageCode>("code");
        QTest::newRow("English") << LanguageCode::en;
        QTest::newRow("French") << LanguageCode::fr;
        QTest::newRow("Chinese") << LanguageCode::zh_TW;
    }

    void holdsTheWholeRecordToPublish() {
        QFETCH(LanguageCode, code);
        const std::string zone = "a-rather-long-department.university.example.org";
        const auto ds = [&](char digit) {
            return zone + ". IN DS 25514 8 2 " + std::string(64, digit);
        };
        findings::Finding cause{findings::Code::ds_digest_mismatch, zone, {}, true, {}};
        cause.arguments = {{"key_tag", std::int64_t{25514}},
                           {"algorithm", std::int64_t{8}},
                           {"digest_type", std::int64_t{2}},
                           {"actual", ds('a')},
                           {"expected", ds('b')}};
        const test::Example example = test::certificateMismatch();
        trace::Evaluation evaluation = *example.snapshot.evaluation;
        evaluation.findings = {cause};
        QString text = explain::ticket(
            {example.snapshot.trace, std::make_shared<const trace::Evaluation>(evaluation)},
            Language(code));
        text.remove(QRegularExpression("\\s"));
        for (const char digit : {'a', 'b'}) {
            QVERIFY(text.contains(QString::fromStdString(ds(digit)).remove(' ')));
        }
    }

    void fitsWithManyPathsAndFindings() {
        const test::Example example = test::hostile();
        trace::Evaluation evaluation = *example.snapshot.evaluation;
        for (int copy = 0; copy < 60; ++copy) {
            evaluation.paths.push_back(evaluation.paths.front());
            evaluation.findings.push_back(evaluation.findings.front());
        }
        const trace::Snapshot snapshot{example.snapshot.trace,
                                       std::make_shared<const trace::Evaluation>(evaluation)};
        const QString text = explain::ticket(snapshot, Language(LanguageCode::en));
        QVERIFY(text.count('\n') <= 40);
        QVERIFY(text.contains("more paths"));
    }

    void wraps_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("empty") << "" << QStringList{};
        QTest::newRow("short") << "one two" << QStringList{"one two"};
        QTest::newRow("at a space") << "one two three" << QStringList{"one two", "  three"};
        QTest::newRow("long word") << "abcdefghijklmnop" << QStringList{"abcdefghij", "  klmnop"};
        QTest::newRow("Chinese") << "憑證鏈不連貫" << QStringList{"憑證鏈不連", "  貫"};
        QTest::newRow("no full stop first") << "憑證鏈不連。" << QStringList{"憑證鏈不", "  連。"};
    }

    void wraps() {
        QFETCH(QString, text);
        QTEST(explain::wrapped(text, 10, 2), "lines");
    }

    void countsColumns() {
        QCOMPARE(explain::columnsOf("abc"), 3);
        QCOMPARE(explain::columnsOf("憑證，"), 6);
        QCOMPARE(explain::columnsOf(QString("e") + QChar(0x0301)), 1);
        QCOMPARE(explain::padded("憑證", 6), QString("憑證  "));
    }
};

QTEST_GUILESS_MAIN(TicketTest)
#include "ticket_test.moc"
