#include "core/trace/pasted_chain.h"

#include "core/trace/json.h"
#include "tests/support/trace_builder.h"

#include <QTest>

using namespace danescope;
using namespace danescope::trace;
using dane::Action;
using dane::CertificateStatus;
using findings::Code;
using smtp::SessionFailure;

namespace {

const dns::Name host = dns::Name::parse("mx1.example.org").value();

Trace unreached(SessionFailure failure = SessionFailure::connection_timed_out) {
    return test::secure_up_to_tlsa()
        .session(test::failed_session("mx1.example.org", "192.0.2.1", failure))
        .end()
        .trace();
}

Trace pasted(const test::TestCertificate& certificate) {
    return with_pasted_chain(unreached(), host, {certificate.der});
}

std::optional<Code> root_code(const Evaluation& evaluation) {
    return !evaluation.findings.empty() && evaluation.findings.front().root_cause
               ? std::optional(evaluation.findings.front().code)
               : std::nullopt;
}

} // namespace

class PastedChainTest : public QObject {
    Q_OBJECT

private slots:
    void completesACheckThatMatches();
    void completesACheckThatDoesNotMatch();
    void replacesAnEarlierOne();
    void isMarkedInTheDocument();
    void isOnlyTakenWhereItIsMissing();
};

void PastedChainTest::completesACheckThatMatches() {
    const Trace before = unreached();
    QVERIFY(host_without_chain(before, evaluate(before)) == host);
    const Trace trace = pasted(test::good_certificate());
    const Evaluation evaluation = evaluate(trace);
    QCOMPARE(evaluation.paths.front().certificate.status, CertificateStatus::success);
    QCOMPARE(evaluation.decisions->mandatory.action, Action::dane_success);
    QCOMPARE(evaluation.decisions->mandatory.row, std::optional(1));
    QVERIFY(!root_code(evaluation));
    // What happened stays a fact.
    QVERIFY(!trace.sessions.front().connected);
    QCOMPARE(trace.sessions.front().failure, std::optional(SessionFailure::connection_timed_out));
    QCOMPARE(evaluation.paths.front().certificate.chain.size(), std::size_t{1});
    QVERIFY(evaluation.paths.front().certificate.matches.front().matched());
}

void PastedChainTest::completesACheckThatDoesNotMatch() {
    const Evaluation evaluation = evaluate(pasted(test::other_certificate()));
    QCOMPARE(evaluation.paths.front().certificate.status, CertificateStatus::failed);
    QCOMPARE(evaluation.decisions->mandatory.row, std::optional(2));
    QCOMPARE(root_code(evaluation), std::optional(Code::certificate_no_match));
}

void PastedChainTest::replacesAnEarlierOne() {
    const Trace trace =
        with_pasted_chain(pasted(test::other_certificate()), host, {test::good_certificate().der});
    QCOMPARE(evaluate(trace).decisions->mandatory.action, Action::dane_success);
}

void PastedChainTest::isMarkedInTheDocument() {
    const Trace trace = pasted(test::good_certificate());
    const std::string document = write_json(trace);
    QVERIFY(document.find("\"pasted\":true") != std::string::npos);
    const auto again = read_json(document);
    QVERIFY(again.has_value());
    QVERIFY(*again == trace);
    QVERIFY(write_json(unreached()).find("\"pasted\":true") == std::string::npos);
}

void PastedChainTest::isOnlyTakenWhereItIsMissing() {
    const auto takes = [](const Trace& trace) {
        return host_without_chain(trace, evaluate(trace)).has_value();
    };
    QVERIFY(takes(unreached(SessionFailure::network_unreachable)));
    QVERIFY(takes(unreached(SessionFailure::rejected)));
    QVERIFY(!takes(unreached(SessionFailure::starttls_not_offered)));
    Trace running = unreached();
    running.end.reset();
    QVERIFY(!takes(running));
    const Trace live = test::passing_check().trace();
    QVERIFY(!takes(live));
    QVERIFY(with_pasted_chain(live, host, {test::other_certificate().der}) == live);
    const dns::Name other = dns::Name::parse("other.example").value();
    QVERIFY(with_pasted_chain(unreached(), other, {test::good_certificate().der}) == unreached());
}

QTEST_APPLESS_MAIN(PastedChainTest)
#include "pasted_chain_test.moc"
