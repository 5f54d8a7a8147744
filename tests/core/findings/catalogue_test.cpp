#include "core/findings/catalogue.h"
#include "core/findings/finding.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace danescope;
using namespace danescope::findings;

namespace {

const QSet<QString> argument_names{"name",      "type",        "server",    "key_tag",
                                   "algorithm", "digest_type", "inception", "expiration",
                                   "expected",  "actual",      "request",   "requested"};

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void hasOneEntryForEachCodeInOrder();
    void namesEveryCodeOnce();
    void givesWellFormedReferences();
    void asksOnlyForKnownArguments();
    void expectsRecordsOnlyWhereAnythingIsExpected();
    void blamesNobodyForPlainFacts();
    void knowsWhatIsMissing();
};

void CatalogueTest::hasOneEntryForEachCodeInOrder() {
    QCOMPARE(catalogue().size(), enum_ids<Code>.size());
    for (std::size_t index = 0; index < catalogue().size(); ++index) {
        QCOMPARE(static_cast<std::size_t>(catalogue()[index].code), index);
        QCOMPARE(&info(Code(index)), &catalogue()[index]);
    }
}

void CatalogueTest::namesEveryCodeOnce() {
    const QRegularExpression shape("^[a-z][a-z0-9]*(-[a-z0-9]+)*$");
    QSet<QString> seen;
    for (const std::string_view id : enum_ids<Code>) {
        QVERIFY2(shape.match(text(id)).hasMatch(), id.data());
        seen.insert(text(id));
    }
    QCOMPARE(static_cast<std::size_t>(seen.size()), enum_ids<Code>.size());
}

void CatalogueTest::givesWellFormedReferences() {
    const QRegularExpression shape("^RFC [1-9][0-9]{2,3}( §[1-9][0-9.]*)?$");
    for (const CodeInfo& entry : catalogue()) {
        for (const QString& reference : text(entry.references).split("; ")) {
            QVERIFY2(shape.match(reference).hasMatch(), qPrintable(reference));
        }
    }
}

void CatalogueTest::asksOnlyForKnownArguments() {
    for (const CodeInfo& entry : catalogue()) {
        for (const std::string_view list : {entry.arguments, entry.optional_arguments}) {
            const QStringList names = text(list).split(' ', Qt::SkipEmptyParts);
            for (const QString& name : names) {
                QVERIFY2(argument_names.contains(name), qPrintable(name));
            }
            QCOMPARE(names.join(' '), text(list));
        }
    }
}

void CatalogueTest::expectsRecordsOnlyWhereAnythingIsExpected() {
    for (const CodeInfo& entry : catalogue()) {
        const QStringList names =
            (text(entry.arguments) + ' ' + text(entry.optional_arguments)).split(' ');
        QVERIFY2(entry.expected == Expected::value || names.contains("expected"),
                 id_of(entry.code).data());
    }
}

void CatalogueTest::blamesNobodyForPlainFacts() {
    for (const CodeInfo& entry : catalogue()) {
        if (entry.severity == Severity::neutral) {
            QVERIFY2(entry.party == Party::nobody, id_of(entry.code).data());
            QVERIFY(entry.tls_report == TlsReportType::none);
        }
    }
}

void CatalogueTest::knowsWhatIsMissing() {
    Finding finding{Code::rrsig_missing, "example.org", "", false, {{"name", "mx1.example.org"}}};
    QVERIFY(!has_required_arguments(finding));
    finding.arguments["type"] = "A";
    QVERIFY(has_required_arguments(finding));
    QVERIFY(has_required_arguments(make_finding(Code::null_mx, "example.org", "")));
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
