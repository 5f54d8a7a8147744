#include "core/trace/plan.h"
#include "tests/support/message_builder.h"
#include "tests/support/trace_builder.h"

#include <QTest>

#include <algorithm>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dns::Status;
using test::good_certificate;
using test::question;
using test::TraceBuilder;

namespace {

const std::string tlsa_owner = "_25._tcp.mx1.example.org";

bool holds(const std::vector<dns::Question>& questions, std::string_view owner, RecordType type) {
    return std::ranges::find(questions, question(owner, type)) != questions.end();
}

TraceBuilder with_address(Status address, Status mx = Status::secure) {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, mx, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, address, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata);
    return builder;
}

const SessionTarget target{"mx1.example.org", IpAddress::parse("192.0.2.1").value()};

} // namespace

class PlanTest : public QObject {
    Q_OBJECT

private slots:
    void asksTheChainTogetherWithTheMx();
    void asksBothFamiliesAndTlsaAhead();
    void asksTlsaOnlyBelowASecureAddress_data();
    void asksTlsaOnlyBelowASecureAddress();
    void asksAtTheExpandedNameFirst();
    void asksNothingTwice();
    void asksNothingBehindABogusMx();
    void looksForTheZoneCutOfAnUnsignedAnswer();
    void asksForTheZoneThatSigned();
    void connectsWhileTlsaIsOnItsWay();
    void connectsNowhereWithoutNeed_data();
    void connectsNowhereWithoutNeed();
    void holdsTheHandshakeForTheTlsaAnswer();
    void namesTheNextHopOnlyBelowASecureMx();
    void handsOverUsableRecordsOnly();
    void handsOverTheInstantToJudgeBy();
};

void PlanTest::asksTheChainTogetherWithTheMx() {
    const QuestionPlan plan = questions_wanted(TraceBuilder().trace());
    QCOMPARE(plan.now.front(), question("example.org", RecordType::mx));
    for (const char* zone : {"example.org", "org"}) {
        QVERIFY(holds(plan.now, zone, RecordType::ds));
        QVERIFY(holds(plan.now, zone, RecordType::dnskey));
    }
    QVERIFY(holds(plan.now, ".", RecordType::dnskey));
    QVERIFY(!holds(plan.now, ".", RecordType::ds));
    QVERIFY(plan.ahead.empty());
}

void PlanTest::asksBothFamiliesAndTlsaAhead() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.net."});
    const QuestionPlan plan = questions_wanted(builder.trace());
    QVERIFY(holds(plan.now, "mx1.example.net", RecordType::a));
    QVERIFY(holds(plan.now, "mx1.example.net", RecordType::aaaa));
    QVERIFY(holds(plan.now, "example.net", RecordType::ds));
    QCOMPARE(plan.ahead, (std::vector{question("_25._tcp.mx1.example.net", RecordType::tlsa)}));
}

void PlanTest::asksTlsaOnlyBelowASecureAddress_data() {
    QTest::addColumn<dns::Status>("address");
    QTest::addColumn<bool>("asked");
    for (const Status status :
         {Status::secure, Status::insecure, Status::bogus, Status::nxdomain}) {
        QTest::newRow(id_of(status).data()) << status << (status == Status::secure);
    }
}

void PlanTest::asksTlsaOnlyBelowASecureAddress() {
    QFETCH(dns::Status, address);
    QFETCH(bool, asked);
    const QuestionPlan plan = questions_wanted(with_address(address).trace());
    QCOMPARE(holds(plan.now, tlsa_owner, RecordType::tlsa), asked);
    QVERIFY(plan.ahead.empty());
}

void PlanTest::asksAtTheExpandedNameFirst() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure,
               {"CNAME real.example.net.", "real.example.net. 300 IN A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata);
    QuestionPlan plan = questions_wanted(builder.trace());
    QVERIFY(holds(plan.now, "_25._tcp.real.example.net", RecordType::tlsa));
    QVERIFY(!holds(plan.now, tlsa_owner, RecordType::tlsa));
    builder.reply("_25._tcp.real.example.net", RecordType::tlsa, Status::nodata);
    plan = questions_wanted(builder.trace());
    QVERIFY(holds(plan.now, tlsa_owner, RecordType::tlsa));
}

void PlanTest::asksNothingTwice() {
    TraceBuilder builder;
    builder.pending("example.org", RecordType::mx).pending("org", RecordType::ds);
    const QuestionPlan plan = questions_wanted(builder.trace());
    QVERIFY(!holds(plan.now, "example.org", RecordType::mx));
    QVERIFY(!holds(plan.now, "org", RecordType::ds));
    for (const dns::Question& asked : plan.now) {
        QCOMPARE(std::ranges::count(plan.now, asked), 1);
    }
}

void PlanTest::asksNothingBehindABogusMx() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::bogus, {"MX 10 mx1.example.org."});
    QVERIFY(!holds(questions_wanted(builder.trace()).now, "mx1.example.org", RecordType::a));
}

void PlanTest::looksForTheZoneCutOfAnUnsignedAnswer() {
    TraceBuilder builder = with_address(Status::secure);
    builder.reply(tlsa_owner, RecordType::tlsa, Status::insecure,
                  {"TLSA " + good_certificate().tlsa});
    const QuestionPlan plan = questions_wanted(builder.trace());
    QVERIFY(holds(plan.now, "_tcp.mx1.example.org", RecordType::ds));
}

void PlanTest::asksForTheZoneThatSigned() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 a.b.example.net."})
        .reply("a.b.example.net", RecordType::a, Status::secure,
               {"A 192.0.2.1",
                "RRSIG A 13 4 300 20300101000000 20200101000000 1 a.b.example.net. AAAA"})
        .reply("a.b.example.net", RecordType::aaaa, Status::nodata);
    QVERIFY(holds(questions_wanted(builder.trace()).now, "a.b.example.net", RecordType::dnskey));
}

void PlanTest::connectsWhileTlsaIsOnItsWay() {
    TraceBuilder builder = with_address(Status::secure);
    QCOMPARE(sessions_wanted(builder.trace()), (std::vector{target}));
    builder.pending(tlsa_owner, RecordType::tlsa);
    QCOMPARE(sessions_wanted(builder.trace()), (std::vector{target}));
    builder.session(test::failed_session("mx1.example.org", "192.0.2.1",
                                         smtp::SessionFailure::connection_refused));
    QVERIFY(sessions_wanted(builder.trace()).empty());
}

void PlanTest::connectsNowhereWithoutNeed_data() {
    QTest::addColumn<dns::Status>("address");
    QTest::addColumn<dns::Status>("tlsa");
    QTest::newRow("insecure address") << Status::insecure << Status::skipped;
    QTest::newRow("bogus address") << Status::bogus << Status::skipped;
    QTest::newRow("no TLSA") << Status::secure << Status::nxdomain;
    QTest::newRow("insecure TLSA") << Status::secure << Status::insecure;
    QTest::newRow("bogus TLSA") << Status::secure << Status::bogus;
}

void PlanTest::connectsNowhereWithoutNeed() {
    QFETCH(dns::Status, address);
    QFETCH(dns::Status, tlsa);
    TraceBuilder builder = with_address(address);
    if (tlsa != Status::skipped) {
        builder.reply(tlsa_owner, RecordType::tlsa, tlsa);
    }
    QVERIFY(sessions_wanted(builder.trace()).empty());
    QVERIFY(std::holds_alternative<HandshakeNotWanted>(handshake_wanted(builder.trace(), target)));
}

void PlanTest::holdsTheHandshakeForTheTlsaAnswer() {
    TraceBuilder builder = with_address(Status::secure);
    QVERIFY(std::holds_alternative<HandshakePending>(handshake_wanted(builder.trace(), target)));
    builder.pending(tlsa_owner, RecordType::tlsa);
    QVERIFY(std::holds_alternative<HandshakePending>(handshake_wanted(builder.trace(), target)));
    builder = with_address(Status::secure);
    builder.reply(tlsa_owner, RecordType::tlsa, Status::secure,
                  {"TLSA " + good_certificate().tlsa});
    const HandshakeWanted wanted = handshake_wanted(builder.trace(), target);
    const auto* request = std::get_if<tls::DaneRequest>(&wanted);
    QVERIFY(request != nullptr);
    QCOMPARE(request->base_domain, std::string("mx1.example.org"));
    QCOMPARE(request->records.size(), std::size_t{1});
}

void PlanTest::namesTheNextHopOnlyBelowASecureMx() {
    for (const Status mx : {Status::secure, Status::insecure}) {
        TraceBuilder builder;
        builder
            .reply("example.org", RecordType::mx, mx,
                   {"CNAME mail.example.net.", "mail.example.net. 300 IN MX 10 mx1.example.org."})
            .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
            .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
            .reply(tlsa_owner, RecordType::tlsa, Status::secure,
                   {"TLSA " + good_certificate().tlsa});
        const HandshakeWanted wanted = handshake_wanted(builder.trace(), target);
        QCOMPARE(std::get<tls::DaneRequest>(wanted).other_names,
                 mx == Status::secure
                     ? (std::vector<std::string>{"example.org", "mail.example.net"})
                     : std::vector<std::string>{});
    }
}

void PlanTest::handsOverUsableRecordsOnly() {
    TraceBuilder builder = with_address(Status::secure);
    const std::string digest = good_certificate().tlsa.substr(6);
    builder.reply(tlsa_owner, RecordType::tlsa, Status::secure,
                  {"TLSA 0 1 1 " + digest, "TLSA 3 1 1 " + digest, "TLSA 3 9 1 " + digest});
    const auto request = std::get<tls::DaneRequest>(handshake_wanted(builder.trace(), target));
    QCOMPARE(request.records.size(), std::size_t{1});
    QCOMPARE(request.records[0].usage, std::uint8_t{3});

    TraceBuilder unusable = with_address(Status::secure);
    unusable.reply(tlsa_owner, RecordType::tlsa, Status::secure, {"TLSA 1 1 1 " + digest});
    QVERIFY(std::get<tls::DaneRequest>(handshake_wanted(unusable.trace(), target)).records.empty());
    QCOMPARE(sessions_wanted(unusable.trace()).size(), std::size_t{1});
}

void PlanTest::handsOverTheInstantToJudgeBy() {
    TraceBuilder builder = with_address(Status::secure);
    builder.reply(tlsa_owner, RecordType::tlsa, Status::secure,
                  {"TLSA " + good_certificate().tlsa});
    Trace trace = builder.trace();
    trace.request.at = Instant(std::chrono::hours(24));
    const auto request = std::get<tls::DaneRequest>(handshake_wanted(trace, target));
    QVERIFY(request.at == trace.request.at);
}

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
