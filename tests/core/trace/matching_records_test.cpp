#include "core/trace/matching_records.h"

#include "tests/support/certificates.h"
#include "tests/support/trace_builder.h"

#include <QTest>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dns::Status;

namespace {

const std::string no_digest(64, 'a');

struct Chain {
    Bytes leaf;
    Bytes issuer;
};

Chain chain_for(const std::string& name) {
    test::CertificatePlan authority{"Authority"};
    authority.authority = true;
    const test::Credential issuer = test::make_self_signed(authority);
    return {test::issue_certificate({name, {name}}, issuer).certificate, issuer.certificate};
}

/// A host that shows these certificates, none of which its TLSA record is for.
Trace showing(const std::vector<Bytes>& chain) {
    const std::string record = "3 1 1 " + no_digest;
    test::TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .reply("_25._tcp.mx1.example.org", RecordType::tlsa, Status::secure, {"TLSA " + record})
        .session(test::handshake("mx1.example.org", "192.0.2.1", {record}, false))
        .end();
    builder.trace().sessions.front().tls->chain = chain;
    return builder.trace();
}

QStringList records_of(const Trace& trace) {
    const Evaluation evaluation = evaluate(trace);
    QStringList records;
    for (const std::string& record : evaluation.paths.front().certificate.matching_records) {
        records << QString::fromStdString(record);
    }
    return records;
}

QString line(int usage, const Bytes& certificate) {
    return QStringLiteral("_25._tcp.mx1.example.org. IN TLSA %1 1 1 %2")
        .arg(usage)
        .arg(QString::fromStdString(tls::summarise_certificate(certificate)->spki_sha256));
}

} // namespace

class MatchingRecordsTest : public QObject {
    Q_OBJECT

private slots:
    void areOfTheHostsKeyAndOfEachIssuer();
    void leaveOutAnIssuerThatDoesNotLeadThere();
    void areJudgedAtTheInstantOfTheTrace();
    void areNoneWithoutCertificates();
};

void MatchingRecordsTest::areOfTheHostsKeyAndOfEachIssuer() {
    const Chain chain = chain_for("mx1.example.org");
    QCOMPARE(records_of(showing({chain.leaf, chain.issuer})),
             (QStringList{line(3, chain.leaf), line(2, chain.issuer)}));
    QCOMPARE(records_of(showing({chain.leaf})), QStringList{line(3, chain.leaf)});
}

/// DANE-TA looks at names and signatures, DANE-EE does not (RFC 7672 §3.1.1).
void MatchingRecordsTest::leaveOutAnIssuerThatDoesNotLeadThere() {
    const Chain of_other_name = chain_for("other.example");
    QCOMPARE(records_of(showing({of_other_name.leaf, of_other_name.issuer})),
             QStringList{line(3, of_other_name.leaf)});
    const Chain stranger = chain_for("mx1.example.org");
    QCOMPARE(records_of(showing({of_other_name.leaf, stranger.issuer})),
             QStringList{line(3, of_other_name.leaf)});
}

void MatchingRecordsTest::areJudgedAtTheInstantOfTheTrace() {
    const Chain chain = chain_for("mx1.example.org");
    Trace trace = showing({chain.leaf, chain.issuer});
    trace.request.at = std::chrono::sys_days{std::chrono::year{2055} / 1 / 1};
    QCOMPARE(records_of(trace), QStringList{line(3, chain.leaf)});
}

void MatchingRecordsTest::areNoneWithoutCertificates() {
    QVERIFY(records_of(showing({})).isEmpty());
    QVERIFY(records_of(showing({{1, 2, 3}})).isEmpty());
}

QTEST_APPLESS_MAIN(MatchingRecordsTest)
#include "matching_records_test.moc"
