#include "ui/explain/catalogue_text.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/parent_request_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace danescope;
using explain::CodeText;
using explain::Language;
using explain::LanguageCode;
using explain::Text;

Q_DECLARE_METATYPE(dnssec::RequestKind)

namespace {

QSet<QString> placesIn(const QString& text) {
    static const QRegularExpression place("\\{([^}]*)\\}");
    QSet<QString> names;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        names.insert(match.next().captured(1));
    }
    return names;
}

QSet<QString> declared(const findings::CodeInfo& info) {
    QSet<QString> names;
    for (const std::string_view list : {info.arguments, info.optional_arguments}) {
        for (const QString& name :
             QString::fromUtf8(list.data(), static_cast<qsizetype>(list.size()))
                 .split(' ', Qt::SkipEmptyParts)) {
            names.insert(name);
        }
    }
    return names;
}

std::vector<Text> textsOf(const CodeText& code) {
    std::vector<Text> texts{code.title, code.meaning, code.action};
    for (const Text text : {code.proof, code.repair}) {
        if (text.source != nullptr) {
            texts.push_back(text);
        }
    }
    return texts;
}

/// A finding with something of each type for every argument that its code declares.
findings::Finding complete(const findings::CodeInfo& info) {
    findings::Finding finding;
    finding.code = info.code;
    finding.zone = "example.org";
    finding.host = "mx1.example.org";
    for (const QString& name : declared(info)) {
        finding.arguments.emplace(name.toStdString(), std::string("value"));
    }
    finding.arguments.insert_or_assign("name", std::string("_25._tcp.mx1.example.org"));
    return finding;
}

} // namespace

class CatalogueTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyCode_data() {
        QTest::addColumn<int>("index");
        for (const findings::CodeInfo& info : findings::catalogue()) {
            QTest::newRow(std::string(id_of(info.code)).c_str()) << static_cast<int>(info.code);
        }
    }

    void everyCode() {
        QFETCH(int, index);
        const findings::CodeInfo& info = findings::catalogue()[static_cast<std::size_t>(index)];
        const CodeText& code = explain::codeText(info.code);
        QCOMPARE(code.code, info.code);

        QSet<QString> used;
        for (const Text text : textsOf(code)) {
            used += placesIn(QString::fromUtf8(text.source));
        }
        if (declared(info).contains("request")) {
            // Chooses the sentence that shows the other one.
            used += QSet<QString>{"request", "requested"};
        }
        const QSet<QString> always{"zone", "host", "domain", "port"};
        QVERIFY2((used - always - declared(info)).isEmpty(), "a value that is not declared");
        QVERIFY2((declared(info) - used).isEmpty(), "a declared value that no text shows");

        const trace::Trace trace{.request = {.domain = *dns::Name::parse("example.org")}};
        for (const auto language_code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
            const Language language(language_code);
            const auto said = explain::explainFinding(complete(info), trace, language);
            for (const QString& text : {said.title, said.meaning, said.fate, said.action}) {
                QVERIFY(!text.isEmpty());
                QVERIFY2(!text.contains('{') && !text.contains('?') && !text.contains("%n"),
                         qPrintable(text));
            }
            if (language_code != LanguageCode::en) {
                for (const Text text : textsOf(code)) {
                    QVERIFY2(language.text(text) != QString::fromUtf8(text.source), text.source);
                }
            }
        }
    }

    void everyRequestOfAZone_data() {
        QTest::addColumn<dnssec::RequestKind>("kind");
        QTest::addColumn<bool>("shows");
        using enum dnssec::RequestKind;
        QTest::newRow("none") << none << false;
        QTest::newRow("deletion") << deletion << true;
        QTest::newRow("agrees") << agrees << true;
        QTest::newRow("disagrees") << disagrees << true;
    }

    void everyRequestOfAZone() {
        QFETCH(dnssec::RequestKind, kind);
        QFETCH(bool, shows);
        const Text text = explain::parentRequestText(kind);
        const QSet<QString> expected =
            shows ? QSet<QString>{"zone", "requested"} : QSet<QString>{"zone"};
        QCOMPARE(placesIn(QString::fromUtf8(text.source)), expected);
        findings::Finding finding = complete(findings::info(findings::Code::ds_stale));
        finding.arguments["request"] = std::string(id_of(kind));
        const trace::Trace trace{.request = {.domain = *dns::Name::parse("example.org")}};
        QSet<QString> said;
        for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
            said += explain::explainFinding(finding, trace, Language(code)).request;
        }
        QCOMPARE(said.size(), 3);
        for (const QString& sentence : said) {
            QVERIFY(sentence.contains("example.org") && !sentence.contains('{'));
            QCOMPARE(sentence.contains("value"), shows);
        }
        finding.arguments.erase("request");
        QVERIFY(
            explain::explainFinding(finding, trace, Language(LanguageCode::en)).request.isEmpty());
    }

    void titlesTellCodesApart() {
        QSet<QByteArray> titles;
        for (const findings::CodeInfo& info : findings::catalogue()) {
            titles.insert(explain::codeText(info.code).title.source);
        }
        QCOMPARE(titles.size(), static_cast<qsizetype>(findings::catalogue().size()));
    }

    void neutralCodesAreNoFaults() {
        for (const findings::CodeInfo& info : findings::catalogue()) {
            if (info.severity == findings::Severity::neutral) {
                QVERIFY(explain::codeText(info.code).fate != explain::MailFate::waits);
                QCOMPARE(explain::toneOf(info.severity), explain::Tone::neutral);
            }
        }
    }

    void valuesAreNotTakenForPlaces() {
        const trace::Trace trace{.request = {.domain = *dns::Name::parse("example.org")}};
        findings::Finding finding;
        finding.code = findings::Code::smtp_rejects;
        finding.host = "mx1.example.org";
        finding.arguments = {{"server", std::string("192.0.2.1")},
                             {"actual", std::string("554 {host} %1 \xE2\x80\xAE\n")}};
        const auto said = explain::explainFinding(finding, trace, Language(LanguageCode::en));
        QCOMPARE(said.proof,
                 QString("The server 192.0.2.1 said: 554 {host} %1 \\xe2\\x80\\xae\\x0a"));
    }

    void timesAndNumbersAreWritten() {
        const trace::Trace trace{.request = {.domain = *dns::Name::parse("example.org")}};
        findings::Finding finding;
        finding.code = findings::Code::rrsig_expired;
        finding.zone = "example.org";
        finding.arguments = {{"name", std::string("_25._tcp.mx1.example.org")},
                             {"type", std::string("TLSA")},
                             {"key_tag", std::int64_t{11842}},
                             {"expiration", Instant(std::chrono::seconds(1'795'000'000))}};
        const auto meaning = [&](LanguageCode code) {
            return explain::explainFinding(finding, trace, Language(code)).meaning;
        };
        QVERIFY(meaning(LanguageCode::en).contains("18 November 2026, 11:06 UTC"));
        QVERIFY(meaning(LanguageCode::fr).contains("18 novembre 2026 à 11:06 UTC"));
        QVERIFY(meaning(LanguageCode::zh_TW).contains("2026 年 11 月 18 日 11:06 (UTC)"));
    }
};

QTEST_GUILESS_MAIN(CatalogueTextTest)
#include "catalogue_text_test.moc"
