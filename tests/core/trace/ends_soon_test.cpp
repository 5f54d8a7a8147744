#include "core/trace/ends_soon.h"
#include "core/trace/evaluation.h"
#include "core/trace/supposed_time.h"
#include "tests/support/trace_builder.h"

#include <QTest>

#include <algorithm>

using namespace danescope;
using namespace danescope::trace;
using std::chrono::days;

class EndsSoonTest : public QObject {
    Q_OBJECT

private slots:
    void signatures_data() {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("warning");
        QTest::addColumn<bool>("soon");
        QTest::newRow("well within its time") << 90 << 60 << 14 << false;
        QTest::newRow("ought to be renewed") << 90 << 13 << 14 << true;
        QTest::newRow("just not yet") << 90 << 14 << 14 << false;
        QTest::newRow("renewed every few days") << 20 << 10 << 14 << false;
        QTest::newRow("more warning") << 120 << 30 << 31 << true;
        QTest::newRow("less warning") << 90 << 13 << 7 << false;
        QTest::newRow("on the last day") << 90 << 0 << 1 << true;
        QTest::newRow("no warnings") << 90 << 0 << 0 << false;
    }

    void signatures() {
        QFETCH(int, lifetime);
        QFETCH(int, left);
        QFETCH(int, warning);
        dnssec::SignatureCheck signature;
        signature.verdict = dnssec::SignatureVerdict::good;
        signature.inception = now + days(left) - days(lifetime);
        signature.expiration = now + days(left);
        QTEST(ends_soon(signature, now, days(warning)), "soon");
        signature.verdict = dnssec::SignatureVerdict::damaged;
        QVERIFY(!ends_soon(signature, now, days(warning)));
    }

    void certificates_data() {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("warning");
        QTest::addColumn<bool>("soon");
        QTest::newRow("far off") << 60 << 14 << false;
        QTest::newRow("within") << 13 << 14 << true;
        QTest::newRow("just not yet") << 14 << 14 << false;
        QTest::newRow("more warning") << 60 << 61 << true;
        QTest::newRow("on the last day") << 0 << 1 << true;
        QTest::newRow("past") << -1 << 14 << false;
        QTest::newRow("no warnings") << 0 << 0 << false;
    }

    void certificates() {
        QFETCH(int, left);
        QFETCH(int, warning);
        tls::CertificateSummary certificate;
        certificate.not_before = now - days(300);
        certificate.not_after = now + days(left);
        QTEST(ends_soon(certificate, now, days(warning)), "soon");
    }

    void theRequestSaysWhatIsSoon_data() {
        QTest::addColumn<int>("warning");
        QTest::addColumn<bool>("warned");
        // The certificate ends 20 days after the instant that the check is judged at.
        QTest::newRow("by default") << 14 << false;
        QTest::newRow("more") << 21 << true;
        QTest::newRow("never") << 0 << false;
    }

    void theRequestSaysWhatIsSoon() {
        QFETCH(int, warning);
        test::TraceBuilder builder = test::secure_up_to_tlsa();
        builder.session(
            test::handshake("mx1.example.org", "192.0.2.1", {test::good_certificate().tlsa}, true));
        Trace trace = builder.end().trace();
        const Instant ends = evaluate(trace).paths.front().certificate.chain.front().not_after;
        trace.request.warn_days = days(warning);
        const auto findings = evaluate(supposed_at(trace, ends - days(20))).findings;
        const bool found = std::ranges::find(findings, findings::Code::certificate_expires_soon,
                                             &findings::Finding::code) != findings.end();
        QTEST(found, "warned");
    }

private:
    static constexpr Instant now{Milliseconds(1'767'225'600'000)};
};

QTEST_APPLESS_MAIN(EndsSoonTest)
#include "ends_soon_test.moc"
