#include "core/trace/surroundings.h"

#include "core/trace/evaluation.h"
#include "tests/support/message_builder.h"
#include "tests/support/trace_builder.h"

#include <QTest>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dns::Status;
using smtp::SessionFailure;
using test::TraceBuilder;

namespace {

constexpr const char* control = "control.example";

/// All secure up to a session that ended like this; one control host.
TraceBuilder unreached(SessionFailure failure) {
    TraceBuilder builder = test::secure_up_to_tlsa();
    builder.trace().request.control_hosts = {{dns::Name::parse(control).value(), {}}};
    builder.session(test::failed_session("mx1.example.org", "192.0.2.1", failure));
    return builder;
}

smtp::Session tried(std::optional<SessionFailure> failure) {
    smtp::Session session;
    session.host = control;
    session.address = *IpAddress::parse("192.0.2.25");
    session.finished = true;
    session.connected = !failure;
    session.failure = failure;
    return session;
}

QString root_code(const Trace& trace) {
    const std::string_view id = id_of(evaluate(trace).findings.front().code);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

class SurroundingsTest : public QObject {
    Q_OBJECT

private slots:
    void asksNothingMoreWhereTheFactsTellTheCause();
    void triesControlHostsOneStepAtATime();
    void asksNoControlHostWithoutNeed();
    void blamesTheNetworkOnlyWhenItMust_data();
    void blamesTheNetworkOnlyWhenItMust();
    void knowsMailHostsThatAreThere();
};

void SurroundingsTest::asksNothingMoreWhereTheFactsTellTheCause() {
    TraceBuilder passing = test::secure_up_to_tlsa();
    passing.session(
        test::handshake("mx1.example.org", "192.0.2.1", {test::good_certificate().tlsa}, true));
    // A failure beside what decides does not hold up a check that passes.
    passing.fails("other.example", RecordType::a);
    QVERIFY(surroundings_wanted(passing.trace()).empty());

    TraceBuilder insecure;
    insecure.reply("example.org", RecordType::mx, Status::insecure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::insecure, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::insecure);
    QVERIFY(surroundings_wanted(insecure.trace()).empty());
}

void SurroundingsTest::triesControlHostsOneStepAtATime() {
    TraceBuilder builder = unreached(SessionFailure::connection_timed_out);
    const SurroundingsPlan first = surroundings_wanted(builder.trace());
    QVERIFY((first.lookups == std::vector{LookupWanted{test::question(control, RecordType::a),
                                                       LookupPurpose::control}}));
    QVERIFY(first.controls.empty());
    builder.reply(control, RecordType::a, Status::insecure, {"A 192.0.2.25", "A 192.0.2.26"});
    const SurroundingsPlan second = surroundings_wanted(builder.trace());
    QVERIFY(second.lookups.empty());
    QVERIFY((second.controls ==
             std::vector{ControlTarget{control, *IpAddress::parse("192.0.2.25"), 25}}));
    builder.trace().controls = {tried(std::nullopt)};
    QVERIFY(surroundings_wanted(builder.trace()).empty());
}

void SurroundingsTest::asksNoControlHostWithoutNeed() {
    for (const SessionFailure failure :
         {SessionFailure::connection_refused, SessionFailure::reply_timed_out, SessionFailure::busy,
          SessionFailure::cancelled}) {
        QVERIFY(surroundings_wanted(unreached(failure).trace()).empty());
    }
    TraceBuilder none = unreached(SessionFailure::connection_timed_out);
    none.trace().request.control_hosts.clear();
    QVERIFY(surroundings_wanted(none.trace()).empty());
}

void SurroundingsTest::blamesTheNetworkOnlyWhenItMust_data() {
    QTest::addColumn<SessionFailure>("session");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<std::optional<SessionFailure>>("reached");
    QTest::addColumn<QString>("code");
    using Reached = std::optional<SessionFailure>;
    constexpr auto timed_out = SessionFailure::connection_timed_out;
    constexpr auto unreachable = SessionFailure::network_unreachable;
    constexpr auto refused = SessionFailure::connection_refused;
    const char* blocked = "port-25-blocked-here";
    QTest::newRow("nobody answers") << timed_out << true << Reached(timed_out) << blocked;
    QTest::newRow("no way out") << unreachable << true << Reached(unreachable) << blocked;
    QTest::newRow("a firewall refuses") << timed_out << true << Reached(refused) << blocked;
    QTest::newRow("the control answers") << timed_out << true << Reached() << "smtp-timeout";
    QTest::newRow("the host refuses") << refused << true << Reached(timed_out) << "smtp-refused";
    QTest::newRow("not tried") << timed_out << false << Reached() << "smtp-timeout";
    QTest::newRow("tried in vain")
        << timed_out << true << Reached(SessionFailure::cancelled) << "smtp-timeout";
}

void SurroundingsTest::blamesTheNetworkOnlyWhenItMust() {
    QFETCH(SessionFailure, session);
    QFETCH(bool, asked);
    QFETCH(std::optional<SessionFailure>, reached);
    QFETCH(QString, code);
    TraceBuilder builder = unreached(session);
    if (asked) {
        builder.trace().controls = {tried(reached)};
    }
    builder.end();
    QCOMPARE(root_code(builder.trace()), code);
    // The verdict is the same either way: nobody can tell about the certificate.
    QVERIFY(!evaluate(builder.trace()).decisions->mandatory.row.has_value());
}

void SurroundingsTest::knowsMailHostsThatAreThere() {
    QVERIFY(well_known_mail_hosts().size() >= 2);
    QVERIFY(CheckRequest().control_hosts == well_known_mail_hosts());
}

QTEST_APPLESS_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
