// The evidence of real checks: those of the practice cases.

#include "core/trace/evaluation.h"
#include "core/trace/json.h"
#include "ui/explain/details.h"
#include "ui/explain/outline.h"

#include <QtTest>

#include <algorithm>

using namespace danescope;
using explain::Section;
using explain::Selection;
using Kind = Selection::Kind;

namespace {

trace::Snapshot practice(const char* name) {
    QFile file(QStringLiteral(PRACTICE_FOLDER "/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no such practice case");
    }
    return trace::snapshot_of(trace::read_json(file.readAll().toStdString()).value());
}

std::size_t lastZone(const trace::Snapshot& snapshot) {
    return snapshot.evaluation->chain.size() - 1;
}

/// Of the details in English; an empty one where there is none of that heading.
Section section(const trace::Snapshot& snapshot, const Selection& selection, const char* heading) {
    const explain::Details details =
        explain::details(snapshot, selection, explain::Language(explain::LanguageCode::en));
    const auto found =
        std::ranges::find(details.sections, QString::fromUtf8(heading), &Section::heading);
    return found == details.sections.end() ? Section{} : *found;
}

QStringList valuesOf(const Section& section) {
    QStringList values;
    for (const auto& [name, value] : section.facts) {
        values << value;
    }
    return values;
}

} // namespace

class EvidenceTest : public QObject {
    Q_OBJECT

private slots:
    void eachPublishedDigestStandsBesideTheOneFound() {
        const trace::Snapshot snapshot = practice("secure-mismatch");
        const Section digests =
            section(snapshot, {Kind::certificate, 0, 0}, "Published digests and those found");
        QCOMPARE(digests.facts.size(), std::size_t{2});
        QCOMPARE(digests.facts[0].first, QString("3 1 1 published"));
        QCOMPARE(digests.facts[1].first, QString("of certificate 1"));
        const auto& path = snapshot.evaluation->paths.front();
        QCOMPARE(digests.facts[0].second,
                 QString::fromStdString(to_hex(path.tlsa.records.front().data)));
        QCOMPARE(digests.facts[1].second,
                 QString::fromStdString(path.certificate.chain.front().spki_sha256));
    }

    void longDigestsAreHeldAgainstLongOnes() {
        const trace::Snapshot snapshot = practice("digest-agility");
        const Section digests =
            section(snapshot, {Kind::certificate, 0, 0}, "Published digests and those found");
        const bool any = std::ranges::any_of(
            digests.facts, [](const auto& fact) { return fact.second.size() == 128; });
        QVERIFY(any);
        for (std::size_t index = 0; index + 1 < digests.facts.size(); ++index) {
            if (digests.facts[index + 1].first.startsWith("of certificate")) {
                QCOMPARE(digests.facts[index].second.size(),
                         digests.facts[index + 1].second.size());
            }
        }
    }

    void theRecordsThatMatchAreReadyToPublish() {
        const trace::Snapshot snapshot = practice("ta-expired");
        const auto& path = snapshot.evaluation->paths.front();
        QCOMPARE(path.certificate.chain.size(), std::size_t{2});
        const Section records = section(snapshot, {Kind::certificate, 0, 0},
                                        "TLSA records that match these certificates");
        // By way of the issuer the certificate would still have expired.
        QCOMPARE(records.lines, QStringList{QString::fromStdString(
                                    path.tlsa.question.owner.to_string() + ". IN TLSA 3 1 1 " +
                                    path.certificate.chain.front().spki_sha256)});
    }

    void aDigestOfTheParentStandsBesideThoseOfTheKeys_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("another digest") << QByteArray("ds-digest-mismatch") << false;
        QTest::newRow("another key tag") << QByteArray("ede-ds-bad-tag") << true;
    }

    void aDigestOfTheParentStandsBesideThoseOfTheKeys() {
        QFETCH(QByteArray, name);
        QFETCH(bool, fits);
        const trace::Snapshot snapshot = practice(name.constData());
        const QStringList digests =
            valuesOf(section(snapshot, {Kind::ds, 0, lastZone(snapshot), 0}, "Evidence"));
        QVERIFY(digests.size() >= 2);
        QCOMPARE(digests.mid(1).contains(digests.first()), fits);
    }

    void aKeyShowsItsDsRecordsOfBothKinds() {
        const trace::Snapshot snapshot = practice("ds-digest-mismatch");
        const Section records =
            section(snapshot, {Kind::key, 0, lastZone(snapshot), 0}, "DS records of this key");
        QCOMPARE(records.lines.size(), 2);
        QVERIFY(records.lines[0].contains(QRegularExpression(" 2 [0-9a-f]{64}$")));
        QVERIFY(records.lines[1].contains(QRegularExpression(" 4 [0-9a-f]{96}$")));
    }

    void anEndInAnotherYearIsSaidWithTheYear() {
        const explain::Language english(explain::LanguageCode::en);
        const trace::Snapshot snapshot = practice("secure-match");
        const Instant end = snapshot.evaluation->chain.back().signatures.front().expiration;
        const auto withYear = [&](Instant at) {
            trace::Trace trace = *snapshot.trace;
            trace.request.at = at;
            QStringList ends;
            for (const auto& zone :
                 explain::outline(trace::snapshot_of(std::move(trace)), english).chain) {
                for (const auto& node : zone.nodes) {
                    ends << node.box.subtitle;
                }
            }
            return ends.filter(QRegularExpression("^until \\d+ \\w+ \\d{4}$")).size();
        };
        QCOMPARE(withYear(end), 0);
        QVERIFY(withYear(end + std::chrono::days(366)) > 0);
    }

    void whatAZoneAsksForStandsBesideItsDs() {
        trace::Snapshot snapshot = practice("ds-digest-mismatch");
        const QString heading = "What the zone asks its parent to publish";
        const Selection zone{Kind::zone, 0, lastZone(snapshot)};
        QCOMPARE(section(snapshot, zone, qPrintable(heading)), Section{});
        trace::Evaluation evaluation = *snapshot.evaluation;
        dns::Record record{evaluation.chain.back().name, dns::RecordType::cds, 60, {}, {}, {}};
        record.rdata_text = "1 13 2 00ff";
        evaluation.chain.back().request = {dnssec::RequestKind::disagrees, {record}};
        snapshot.evaluation = std::make_shared<const trace::Evaluation>(evaluation);
        for (const Selection& selection : {zone, Selection{Kind::ds, 0, lastZone(snapshot), 0}}) {
            const Section request = section(snapshot, selection, qPrintable(heading));
            QCOMPARE(request.lines, QStringList{"ds-digest-mismatch.example. IN CDS 1 13 2 00ff"});
            QCOMPARE(valuesOf(request), QStringList{"do not fit the zone’s keys"});
        }
    }

    void bothEndsOfAPeriodAreToldHereAndInUtc() {
        qputenv("TZ", "Asia/Taipei");
        tzset();
        const trace::Snapshot snapshot = practice("secure-match");
        const Section signatures =
            section(snapshot, {Kind::zone, 0, lastZone(snapshot)}, "Signatures (RRSIG)");
        QCOMPARE(signatures.columns.mid(2, 2), (QStringList{"Valid from", "Valid until"}));
        for (const auto& row : signatures.rows) {
            QCOMPARE(static_cast<qsizetype>(row.size()), signatures.columns.size());
            for (const std::size_t column : {2U, 3U}) {
                QVERIFY(row[column].text.contains(QRegularExpression(" UTC · .* CST$")));
            }
        }
        const Section certificate =
            section(snapshot, {Kind::certificate, 0, 0}, "Certificate 1, the server’s own");
        const auto in_both = std::ranges::count_if(certificate.facts, [](const auto& fact) {
            return fact.second.contains(QRegularExpression(" UTC · .* CST$"));
        });
        QCOMPARE(in_both, 2);
        qputenv("TZ", "UTC");
        tzset();
    }

    void thatAZoneIsUnsignedIsProvenByRecords() {
        const trace::Snapshot snapshot = practice("insecure");
        const Selection zone{Kind::zone, 0, lastZone(snapshot)};
        QVERIFY(section(snapshot, zone, "What the parent zone vouches for")
                    .paragraphs.front()
                    .contains("proves that there is no DS record"));
        const QStringList records = section(snapshot, zone, "Records").lines;
        QVERIFY(!records.filter(QRegularExpression("\\bNSEC3?\\b")).isEmpty());
        QVERIFY(!records.filter("RRSIG").isEmpty());
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
