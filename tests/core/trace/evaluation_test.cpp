#include "core/trace/evaluation.h"

#include "core/trace/transcript.h"
#include "tests/support/trace_builder.h"

#include <QTest>

using namespace danescope;
using namespace danescope::trace;
using dane::Action;
using dane::CertificateStatus;
using dane::Mode;
using dns::RecordType;
using dns::Status;
using test::failed_session;
using test::good_certificate;
using test::handshake;
using test::other_certificate;
using test::secure_up_to_tlsa;
using test::TraceBuilder;

namespace {

const std::string tlsa_owner = "_25._tcp.mx1.example.org";

/// A finished check whose one path has exactly these facts.
Trace trace_of(const dane::Facts& facts) {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, facts.mx, {"MX 10 mx1.example.org."});
    if (facts.address != Status::skipped) {
        builder.reply("mx1.example.org", RecordType::a, facts.address, {"A 192.0.2.1"});
        builder.reply("mx1.example.org", RecordType::aaaa, Status::nodata);
    }
    if (facts.tlsa == Status::nxdomain) {
        builder.reply(tlsa_owner, RecordType::tlsa, facts.tlsa);
    } else if (facts.tlsa != Status::skipped) {
        builder.reply(tlsa_owner, RecordType::tlsa, facts.tlsa,
                      {"TLSA " + good_certificate().tlsa});
    }
    if (facts.certificate != CertificateStatus::not_checked) {
        const bool matched = facts.certificate == CertificateStatus::success;
        builder.session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa},
                                  matched, matched ? good_certificate() : other_certificate()));
    }
    return builder.end().trace();
}

TraceBuilder two_hosts() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure,
                  {"MX 20 mx2.example.org.", "MX 10 mx1.example.org."});
    for (const std::string host : {"mx1", "mx2"}) {
        builder.reply(host + ".example.org", RecordType::a, Status::secure,
                      {host == "mx1" ? "A 192.0.2.1" : "A 192.0.2.2"});
        builder.reply(host + ".example.org", RecordType::aaaa, Status::nodata);
        builder.reply("_25._tcp." + host + ".example.org", RecordType::tlsa, Status::secure,
                      {"TLSA " + good_certificate().tlsa});
    }
    return builder;
}

QString decided(const dane::Decision& decision) {
    return QString::fromStdString(std::string(id_of(decision.action)) + "/" +
                                  (decision.row ? std::to_string(*decision.row) : "-"));
}

/// "mandatory opportunistic rfc7672", or "open".
QString summary(const std::optional<Decisions>& decisions) {
    if (!decisions) {
        return "open";
    }
    return decided(decisions->mandatory) + " " + decided(decisions->opportunistic) + " " +
           QString::fromStdString(std::string(id_of(decisions->rfc7672.action)));
}

} // namespace

class EvaluationTest : public QObject {
    Q_OBJECT

private slots:
    void reachesEveryRowOfBothTables();
    void ordersHostsForDelivery();
    void takesTheFirstHostThatGetsMailThrough();
    void keepsTheFirstPathsRowWhenAllFail();
    void letsABogusMxDecideAtOnce();
    void neverTakesAnErrorForAbsence_data();
    void neverTakesAnErrorForAbsence();
    void followsAnImplicitMxOnlyWithAProofOfAbsence();
    void deliversNowhereForANullMx();
    void knowsAMissingDomain();
    void givesAHostWithoutAddressOnePath();
    void keepsAFailedFamilyBesideOneWithAddresses();
    void usesTheExpandedHostNameAsTlsaBase();
    void goesBackToTheMxNameWithoutTlsaAtTheExpandedOne();
    void failsWithUnusableRecordsOnly();
    void tellsBrokenTlsFromNoSession_data();
    void tellsBrokenTlsFromNoSession();
    void trustsNoHandshakeForOtherRecords();
    void wantsTls12();
    void staysOpenWhileSomethingMayAlterIt();
    void closesAsSoonAsNothingCanAlterIt();
    void leavesACancelledCheckOpen();
    void readsTheDeadlineAsAnError();
    void boundsHostsAndAddresses();
    void evaluatesTheStepsAlone();
};

void EvaluationTest::reachesEveryRowOfBothTables() {
    for (const Mode mode : {Mode::mandatory, Mode::opportunistic}) {
        for (const dane::TableRow& row : dane::table(mode)) {
            const dane::Facts facts{row.mx, row.address.value_or(Status::skipped),
                                    row.tlsa.value_or(Status::skipped),
                                    row.certificate.value_or(CertificateStatus::not_checked)};
            const Evaluation evaluation = evaluate(trace_of(facts));
            QVERIFY(evaluation.decisions.has_value());
            const dane::Decision& decision = mode == Mode::mandatory
                                                 ? evaluation.decisions->mandatory
                                                 : evaluation.decisions->opportunistic;
            QVERIFY(decision == (dane::Decision{row.action, row.number, dane::Basis::table}));
            if (!evaluation.paths.empty()) {
                QCOMPARE(evaluation.paths.size(), std::size_t{1});
                QVERIFY(evaluation.paths[0].facts(evaluation.mx.status) == facts);
            }
        }
    }
}

void EvaluationTest::ordersHostsForDelivery() {
    const Evaluation evaluation = evaluate(two_hosts().trace());
    QCOMPARE(evaluation.paths.size(), std::size_t{2});
    QCOMPARE(evaluation.paths[0].host.to_string(), std::string("mx1.example.org"));
    QCOMPARE(evaluation.paths[1].preference, std::uint16_t{20});
}

void EvaluationTest::takesTheFirstHostThatGetsMailThrough() {
    TraceBuilder builder = two_hosts();
    builder.session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, false));
    builder.session(handshake("mx2.example.org", "192.0.2.2", {good_certificate().tlsa}, true));
    const Evaluation evaluation = evaluate(builder.end().trace());
    QCOMPARE(summary(evaluation.decisions), QString("dane-success/1 dane-success/1 authenticated"));
    QCOMPARE(evaluation.mandatory_path, std::optional<std::size_t>(1));
    QCOMPARE(summary(evaluation.paths[0].decisions), QString("dane-fail/2 dane-fail/2 defer"));
}

void EvaluationTest::keepsTheFirstPathsRowWhenAllFail() {
    TraceBuilder builder = two_hosts();
    builder.session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, false));
    builder.session(
        failed_session("mx2.example.org", "192.0.2.2", smtp::SessionFailure::connection_refused));
    const Evaluation evaluation = evaluate(builder.end().trace());
    QCOMPARE(summary(evaluation.decisions), QString("dane-fail/2 dane-fail/2 defer"));
    QVERIFY(!evaluation.mandatory_path && !evaluation.opportunistic_path);
    QCOMPARE(summary(evaluation.paths[1].decisions), QString("dane-fail/- dane-fail/- defer"));
}

void EvaluationTest::letsABogusMxDecideAtOnce() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::bogus, {"MX 10 mx1.example.org."});
    const Evaluation evaluation = evaluate(builder.trace());
    QCOMPARE(summary(evaluation.decisions), QString("dane-fail/15 dane-fail/14 defer"));
    QVERIFY(evaluation.paths.empty());
    QCOMPARE(evaluation.mx.records.size(), std::size_t{1});
}

void EvaluationTest::neverTakesAnErrorForAbsence_data() {
    QTest::addColumn<int>("failing");
    QTest::newRow("MX") << 0;
    QTest::newRow("address") << 1;
    QTest::newRow("TLSA") << 2;
}

void EvaluationTest::neverTakesAnErrorForAbsence() {
    QFETCH(int, failing);
    for (const auto failure : {dns::LookupFailure::timed_out, dns::LookupFailure::server_failure}) {
        TraceBuilder builder;
        if (failing == 0) {
            builder.fails("example.org", RecordType::mx, failure);
        } else {
            builder.reply("example.org", RecordType::mx, Status::secure,
                          {"MX 10 mx1.example.org."});
        }
        if (failing == 1) {
            builder.fails("mx1.example.org", RecordType::a, failure);
            builder.fails("mx1.example.org", RecordType::aaaa, failure);
        } else if (failing == 2) {
            builder.reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"});
            builder.reply("mx1.example.org", RecordType::aaaa, Status::nodata);
            builder.fails(tlsa_owner, RecordType::tlsa, failure);
        }
        const Evaluation evaluation = evaluate(builder.end().trace());
        QCOMPARE(summary(evaluation.decisions), QString("dane-fail/- dane-fail/- defer"));
        QCOMPARE(evaluation.paths.size(), std::size_t(failing == 0 ? 0 : 1));
    }
}

void EvaluationTest::followsAnImplicitMxOnlyWithAProofOfAbsence() {
    for (const Status status : {Status::nodata, Status::insecure}) {
        TraceBuilder builder;
        builder.reply("example.org", RecordType::mx, status)
            .reply("example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
            .reply("example.org", RecordType::aaaa, Status::nodata)
            .reply("_25._tcp.example.org", RecordType::tlsa, Status::secure,
                   {"TLSA " + good_certificate().tlsa})
            .session(handshake("example.org", "192.0.2.1", {good_certificate().tlsa}, true));
        const Evaluation evaluation = evaluate(builder.end().trace());
        QVERIFY(evaluation.mx.implicit);
        QCOMPARE(summary(evaluation.decisions),
                 status == Status::nodata ? QString("dane-success/1 dane-success/1 authenticated")
                                          : QString("dane-fail/8 fallback-to-tls/8 authenticated"));
    }
}

void EvaluationTest::deliversNowhereForANullMx() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 0 ."});
    const Evaluation evaluation = evaluate(builder.trace());
    QVERIFY(evaluation.mx.null_mx && evaluation.paths.empty());
    QCOMPARE(summary(evaluation.decisions), QString("dane-fail/- dane-fail/- defer"));
}

void EvaluationTest::knowsAMissingDomain() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::nxdomain);
    const Evaluation evaluation = evaluate(builder.trace());
    QVERIFY(!evaluation.mx.implicit && evaluation.paths.empty());
    QCOMPARE(evaluation.mx.status, Status::nxdomain);
    QCOMPARE(summary(evaluation.decisions), QString("dane-fail/- dane-fail/- defer"));
}

void EvaluationTest::givesAHostWithoutAddressOnePath() {
    for (const Status status :
         {Status::nodata, Status::nxdomain, Status::insecure, Status::bogus}) {
        TraceBuilder builder;
        builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
            .reply("mx1.example.org", RecordType::a, status)
            .reply("mx1.example.org", RecordType::aaaa, status);
        const Evaluation evaluation = evaluate(builder.end().trace());
        QCOMPARE(evaluation.paths.size(), std::size_t{1});
        QVERIFY(!evaluation.paths[0].address.ip);
        // Nothing to connect to: an unvalidated denial must not read as the table's "insecure".
        QCOMPARE(evaluation.paths[0].address.status,
                 status == Status::insecure ? Status::nodata : status);
        QVERIFY(evaluation.decisions->opportunistic.action == Action::dane_fail);
    }
}

void EvaluationTest::keepsAFailedFamilyBesideOneWithAddresses() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::bogus, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::secure,
               {"AAAA 2001:db8::1", "AAAA 2001:db8::2"});
    const Evaluation evaluation = evaluate(builder.trace());
    QCOMPARE(evaluation.paths.size(), std::size_t{3});
    QVERIFY(!evaluation.paths[0].address.ip && !evaluation.paths[0].address.because_of);
    QCOMPARE(summary(evaluation.paths[0].decisions), QString("dane-fail/7 dane-fail/7 defer"));
    QCOMPARE(evaluation.paths[2].address.ip->to_string(), std::string("2001:db8::2"));
}

void EvaluationTest::usesTheExpandedHostNameAsTlsaBase() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure,
               {"CNAME real.example.net.", "real.example.net. 300 IN A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .reply("_25._tcp.real.example.net", RecordType::tlsa, Status::secure,
               {"TLSA " + good_certificate().tlsa});
    const TlsaStep tlsa = evaluate(builder.trace()).paths.at(0).tlsa;
    QCOMPARE(tlsa.base_domain.to_string(), std::string("real.example.net"));
    QCOMPARE(tlsa.status, Status::secure);
}

void EvaluationTest::goesBackToTheMxNameWithoutTlsaAtTheExpandedOne() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure,
               {"CNAME real.example.net.", "real.example.net. 300 IN A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .reply("_25._tcp.real.example.net", RecordType::tlsa, Status::nxdomain);
    TlsaStep tlsa = evaluate(builder.trace()).paths.at(0).tlsa;
    QVERIFY(tlsa.progress == Progress::waiting);
    builder.reply(tlsa_owner, RecordType::tlsa, Status::secure,
                  {"TLSA " + good_certificate().tlsa});
    tlsa = evaluate(builder.trace()).paths.at(0).tlsa;
    QCOMPARE(tlsa.base_domain.to_string(), std::string("mx1.example.org"));
    QCOMPARE(tlsa.records.size(), std::size_t{1});
}

void EvaluationTest::failsWithUnusableRecordsOnly() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .reply(tlsa_owner, RecordType::tlsa, Status::secure,
               {"TLSA 1 1 1 " + good_certificate().tlsa.substr(6)});
    // Whatever the session shows, nothing of it can alter the verdict.
    const Evaluation evaluation = evaluate(builder.trace());
    QCOMPARE(summary(evaluation.decisions), QString("dane-fail/2 dane-fail/2 unauthenticated-tls"));
    QVERIFY(evaluation.paths[0].certificate.status == CertificateStatus::failed);
}

void EvaluationTest::tellsBrokenTlsFromNoSession_data() {
    using enum smtp::SessionFailure;
    using smtp::StartTls;
    QTest::addColumn<smtp::SessionFailure>("failure");
    QTest::addColumn<smtp::StartTls>("starttls");
    QTest::addColumn<bool>("failed");
    const auto row = [](smtp::SessionFailure failure, StartTls starttls, bool failed) {
        QTest::addRow("%s %s", id_of(failure).data(), id_of(starttls).data())
            << failure << starttls << failed;
    };
    row(connection_refused, StartTls::not_reached, false);
    row(connection_timed_out, StartTls::not_reached, false);
    row(network_unreachable, StartTls::not_reached, false);
    row(reply_timed_out, StartTls::not_reached, false);
    row(reply_timed_out, StartTls::accepted, true);
    row(closed_by_server, StartTls::not_reached, false);
    row(closed_by_server, StartTls::accepted, true);
    row(rejected, StartTls::not_reached, false);
    row(busy, StartTls::not_reached, false);
    row(garbage, StartTls::not_reached, false);
    row(starttls_not_offered, StartTls::not_offered, true);
    row(starttls_refused, StartTls::refused, true);
    row(plaintext_injected, StartTls::accepted, true);
    row(handshake_failed, StartTls::accepted, true);
    row(tls_too_old, StartTls::accepted, true);
    row(cancelled, StartTls::accepted, false);
}

void EvaluationTest::tellsBrokenTlsFromNoSession() {
    QFETCH(smtp::SessionFailure, failure);
    QFETCH(smtp::StartTls, starttls);
    QFETCH(bool, failed);
    TraceBuilder builder = secure_up_to_tlsa();
    builder.session(failed_session("mx1.example.org", "192.0.2.1", failure, starttls));
    const Evaluation evaluation = evaluate(builder.end().trace());
    QCOMPARE(summary(evaluation.decisions), failed ? QString("dane-fail/2 dane-fail/2 defer")
                                                   : QString("dane-fail/- dane-fail/- defer"));
    // What the verdict would be if the certificate matched, and if it did not, stays readable.
    const auto rows =
        dane::possible_rows(Mode::mandatory, evaluation.paths[0].facts(evaluation.mx.status));
    QCOMPARE(rows, failed ? (std::vector{2}) : (std::vector{1, 2}));
}

void EvaluationTest::trustsNoHandshakeForOtherRecords() {
    TraceBuilder builder = secure_up_to_tlsa();
    builder.session(handshake("mx1.example.org", "192.0.2.1", {other_certificate().tlsa}, true));
    QCOMPARE(summary(evaluate(builder.end().trace()).decisions),
             QString("dane-fail/2 dane-fail/2 defer"));
}

void EvaluationTest::wantsTls12() {
    for (const auto& [protocol, good] :
         {std::pair("TLSv1.3", true), std::pair("TLSv1.2", true), std::pair("TLSv1.1", false),
          std::pair("TLSv1", false), std::pair("", false)}) {
        TraceBuilder builder = secure_up_to_tlsa();
        builder.session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, true));
        builder.trace().sessions[0].tls->protocol = protocol;
        QCOMPARE(evaluate(builder.end().trace()).decisions->mandatory.action ==
                     Action::dane_success,
                 good);
    }
}

void EvaluationTest::staysOpenWhileSomethingMayAlterIt() {
    TraceBuilder builder;
    QCOMPARE(summary(evaluate(builder.trace()).decisions), QString("open"));
    builder.pending("example.org", RecordType::mx);
    QVERIFY(evaluate(builder.trace()).mx.progress == Progress::running);

    builder = secure_up_to_tlsa();
    const Evaluation waiting = evaluate(builder.trace());
    QCOMPARE(summary(waiting.decisions), QString("open"));
    QVERIFY(waiting.paths[0].certificate.because_of == StepKind::tlsa);
    smtp::Session session =
        handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, true);
    session.finished = false;
    builder.session(session);
    const Evaluation running = evaluate(builder.trace());
    QCOMPARE(summary(running.decisions), QString("open"));
    QVERIFY(running.paths[0].certificate.progress == Progress::running);

    // An A record may still turn up before the AAAA path that fails.
    TraceBuilder one_family;
    one_family.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .pending("mx1.example.org", RecordType::a)
        .reply("mx1.example.org", RecordType::aaaa, Status::insecure, {"AAAA 2001:db8::1"});
    const Evaluation gap = evaluate(one_family.trace());
    QCOMPARE(summary(gap.decisions), QString("open"));
    QCOMPARE(summary(gap.paths[0].decisions),
             QString("dane-fail/6 fallback-to-tls/6 opportunistic-tls"));
}

void EvaluationTest::closesAsSoonAsNothingCanAlterIt() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
        .pending("mx1.example.org", RecordType::aaaa)
        .reply(tlsa_owner, RecordType::tlsa, Status::secure, {"TLSA " + good_certificate().tlsa})
        .session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, true));
    QCOMPARE(summary(evaluate(builder.trace()).decisions),
             QString("dane-success/1 dane-success/1 authenticated"));
}

void EvaluationTest::leavesACancelledCheckOpen() {
    TraceBuilder builder = secure_up_to_tlsa();
    builder.session(
        failed_session("mx1.example.org", "192.0.2.1", smtp::SessionFailure::cancelled));
    QCOMPARE(summary(evaluate(builder.end(CheckEnd::cancelled).trace()).decisions),
             QString("open"));
    TraceBuilder nothing;
    nothing.fails("example.org", RecordType::mx, dns::LookupFailure::cancelled);
    QCOMPARE(summary(evaluate(nothing.end(CheckEnd::cancelled).trace()).decisions),
             QString("open"));
    QCOMPARE(summary(evaluate(TraceBuilder().end(CheckEnd::no_trust_anchor).trace()).decisions),
             QString("open"));
}

void EvaluationTest::readsTheDeadlineAsAnError() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .pending("mx1.example.org", RecordType::a)
        .pending("mx1.example.org", RecordType::aaaa);
    const Evaluation evaluation = evaluate(builder.end(CheckEnd::timed_out).trace());
    QCOMPARE(evaluation.paths.at(0).address.status, Status::error);
    QCOMPARE(summary(evaluation.decisions), QString("dane-fail/- dane-fail/- defer"));
}

void EvaluationTest::boundsHostsAndAddresses() {
    std::vector<std::string> mx;
    std::vector<std::string> a;
    for (int number = 1; number <= 100; ++number) {
        mx.push_back("MX " + std::to_string(number) + " mx" + std::to_string(number) +
                     ".example.org.");
        a.push_back("A 192.0.2." + std::to_string(number));
    }
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, mx)
        .reply("mx1.example.org", RecordType::a, Status::secure, a)
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata);
    const Evaluation evaluation = evaluate(builder.trace());
    QCOMPARE(evaluation.mx.records.size(), std::size_t{100});
    QCOMPARE(evaluation.paths.size(), std::size_t{8 + 39});
}

void EvaluationTest::evaluatesTheStepsAlone() {
    TraceBuilder builder = two_hosts();
    builder.session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, false));
    builder.session(handshake("mx2.example.org", "192.0.2.2", {good_certificate().tlsa}, true));
    const Trace& trace = builder.end().trace();
    const Evaluation steps = evaluate_steps(trace);
    const Evaluation all = evaluate(trace);
    QVERIFY(steps.decisions && steps.decisions == all.decisions);
    QCOMPARE(steps.mandatory_path, all.mandatory_path);
    QCOMPARE(steps.paths.size(), all.paths.size());
    QVERIFY(!all.findings.empty() && steps.findings.empty() && steps.chain.empty());
    QVERIFY(transcript(trace, steps) == transcript(trace, all));
}

QTEST_APPLESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
