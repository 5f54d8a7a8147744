#include "tests/ui/explain/examples.h"
#include "ui/explain/details.h"
#include "ui/explain/finding_text.h"

#include <QtTest>

using namespace danescope;
using explain::Details;
using explain::Language;
using explain::LanguageCode;
using explain::Section;
using Kind = explain::Selection::Kind;

namespace {

/// Made on demand: before main() the embedded catalogues are not there yet.
const Language& inEnglish() {
    static const Language language(LanguageCode::en);
    return language;
}

const Section* find(const Details& details, const QString& heading) {
    for (const Section& section : details.sections) {
        if (section.heading == heading) {
            return &section;
        }
    }
    return nullptr;
}

} // namespace

class DetailsTest : public QObject {
    Q_OBJECT

private slots:
    void everySelectionHasDetails() {
        for (const test::Example& example : test::allExamples()) {
            for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
                const Language language(code);
                const explain::Outline outline = explain::outline(example.snapshot, language);
                for (const auto& lane : outline.lanes) {
                    for (const auto& step : lane.steps) {
                        check(explain::details(example.snapshot, step.id, language));
                    }
                }
                for (const auto& zone : outline.chain) {
                    check(explain::details(example.snapshot, zone.id, language));
                    for (const auto& node : zone.nodes) {
                        check(explain::details(example.snapshot, node.box.id, language));
                    }
                }
            }
        }
    }

    void aSelectionThatIsNotThereIsEmpty() {
        const auto snapshot = test::passing().snapshot;
        QVERIFY(explain::details(snapshot, {Kind::tlsa, 99, 0}, inEnglish()).title.isEmpty());
        QVERIFY(explain::details(snapshot, {Kind::zone, 0, 99}, inEnglish()).title.isEmpty());
        QVERIFY(explain::details(snapshot, {}, inEnglish()).title.isEmpty());
    }

    void theSentenceComesFirstThenWhoActs() {
        const Details details =
            explain::details(test::expiredSignature().snapshot, {Kind::tlsa, 0, 0}, inEnglish());
        QCOMPARE(details.title, QString("TLSA of _25._tcp.mx1.example.org"));
        QCOMPARE(details.tags[1].text, QString("root cause · rrsig-expired"));
        QCOMPARE(details.sections[0].paragraphs[0],
                 QString("The signature on the TLSA records of mx1.example.org has expired."));
        QVERIFY(details.sections[0].paragraphs[1].contains("18 November 2026, 16:40 UTC"));
        const Section* action = find(details, "Who acts, and how");
        QVERIFY(action != nullptr);
        QCOMPARE(action->facts[0].second, QString("the domain’s DNS operator"));
    }

    void theRepairHoldsTheRecordToPublish() {
        const auto& snapshot = test::certificateMismatch().snapshot;
        const Details details = explain::details(snapshot, {Kind::certificate, 0, 0}, inEnglish());
        const QString record =
            "_25._tcp.mx1.example.org. IN TLSA 3 1 1 " + QString(64, QLatin1Char('d'));
        const Section* repair = find(details, "Repair");
        QVERIFY(repair != nullptr);
        QVERIFY(repair->paragraphs[0].endsWith(record));
        QCOMPARE(repair->copied, record);
        QCOMPARE(explain::recordToPublish(snapshot, inEnglish()), record);
        QVERIFY(explain::recordToPublish(test::passing().snapshot, inEnglish()).isEmpty());
    }

    void referencesStandLast() {
        const Details details =
            explain::details(test::expiredSignature().snapshot, {Kind::tlsa, 0, 0}, inEnglish());
        QCOMPARE(details.sections.back().heading, QString("References"));
    }

    void certificatesAreHeldAgainstRecords() {
        const Details details =
            explain::details(test::passing().snapshot, {Kind::certificate, 0, 0}, inEnglish());
        const Section* table = find(details, "TLSA records held against the certificates");
        QVERIFY(table != nullptr);
        QCOMPARE(table->rows[0][1].text, QString("matches"));
        QCOMPARE(table->rows[0][1].tone, explain::Tone::ok);
        const Section* dialogue = find(details, "Dialogue");
        QVERIFY(dialogue != nullptr);
        QCOMPARE(dialogue->lines[1], QString("> EHLO [192.0.2.200]"));
    }

    void anOpenCertificateShowsBothOutcomes() {
        const Details details =
            explain::details(test::portBlocked().snapshot, {Kind::certificate, 0, 0}, inEnglish());
        const Section* outcomes = find(details, "What the verdict would be");
        QVERIFY(outcomes != nullptr);
        QCOMPARE(outcomes->paragraphs[0],
                 QString("Mandatory: DANE SUCCESS if the certificate matches, DANE FAIL if it does "
                         "not."));
    }

    void theDecisionNarrowsTheTable() {
        const Details details = explain::details(test::expiredSignature().snapshot,
                                                 {Kind::decision, 0, 0}, inEnglish());
        const Section* mandatory = find(details, "Mandatory");
        QVERIFY(mandatory != nullptr);
        QVERIFY(mandatory->paragraphs.contains("After the step “MX” rows 1–7 remain."));
        QVERIFY(mandatory->paragraphs.contains("After the step “TLSA” row 5 remains."));
    }

    void signaturesStandOneByOne() {
        const Details details =
            explain::details(test::expiredSignature().snapshot, {Kind::zone, 0, 2}, inEnglish());
        const Section* signatures = find(details, "Signatures (RRSIG)");
        QVERIFY(signatures != nullptr);
        QCOMPARE(signatures->rows.size(), std::size_t{2});
        QCOMPARE(signatures->rows[1].back().text, QString("expired"));
    }

private:
    static void check(const Details& details) {
        QVERIFY(!details.title.isEmpty());
        QVERIFY(!details.sections.empty());
        for (const Section& section : details.sections) {
            QVERIFY(!section.heading.isEmpty());
            for (const auto& row : section.rows) {
                QCOMPARE(static_cast<qsizetype>(row.size()), section.columns.size());
            }
        }
        for (const char32_t each : explain::plainText(details).toUcs4()) {
            const auto category = QChar::category(each);
            QVERIFY(each == U'\n' ||
                    (category != QChar::Other_Control && category != QChar::Other_Format));
        }
    }
};

QTEST_GUILESS_MAIN(DetailsTest)
#include "details_test.moc"
