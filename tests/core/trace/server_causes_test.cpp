// What single servers say, as the cause of a lookup that failed.

#include "core/trace/evaluation.h"
#include "core/trace/inquiry.h"
#include "core/trace/surroundings.h"
#include "tests/support/message_builder.h"
#include "tests/support/trace_builder.h"

#include <QTest>

using namespace danescope;
using namespace danescope::trace;
using dns::RawFailure;
using dns::RecordType;
using dns::Status;
using test::MessageBuilder;
using test::TraceBuilder;

namespace {

const dns::Question mx = test::question("example.org", RecordType::mx);

dns::Name name(std::string_view text) {
    return dns::Name::parse(text).value();
}

dns::RawReply reply(Bytes wire, bool authoritative = false) {
    dns::RawReply reply;
    reply.wire = std::move(wire);
    if (authoritative) {
        reply.wire[2] |= 0x04;
    }
    return reply;
}

dns::RawReply failed(RawFailure failure, bool truncated = false) {
    dns::RawReply reply;
    reply.failure = failure;
    reply.truncated = truncated;
    return reply;
}

dns::RawReply with_rcode(const dns::Question& question, int rcode) {
    return reply(MessageBuilder(question).rcode(rcode).build());
}

/// org refers to two servers of example.org.
dns::RawReply referral(const std::string& ns1 = "8.8.4.1", const std::string& ns2 = "8.8.4.2") {
    return reply(MessageBuilder(mx)
                     .authority("example.org. 60 IN NS ns1.example.org.")
                     .authority("example.org. 60 IN NS ns2.example.org.")
                     .additional("ns1.example.org. 60 IN A " + ns1)
                     .additional("ns2.example.org. 60 IN A " + ns2)
                     .build());
}

/// The MX question failed; the servers of org are known.
TraceBuilder failed_check() {
    TraceBuilder builder;
    builder.fails("example.org", RecordType::mx)
        .reply("org", RecordType::dnskey, Status::secure, {"DNSKEY 257 3 13 AAAA"})
        .reply("org", RecordType::ns, Status::secure, {"NS a0.nic.org."})
        .reply("a0.nic.org", RecordType::a, Status::secure, {"A 8.8.8.1"})
        .reply("a0.nic.org", RecordType::aaaa, Status::nodata);
    for (std::size_t index = 2; index < builder.trace().lookups.size(); ++index) {
        builder.trace().lookups[index].purpose = LookupPurpose::name_servers;
    }
    return builder;
}

void add_probe(Trace& trace, std::string_view zone, std::string_view server,
               std::string_view address, dns::RawReply reply) {
    trace.probes.push_back(
        {{name(zone), name(server), {*IpAddress::parse(address), 53}, mx}, {}, std::move(reply)});
}

/// Both servers of example.org were asked.
Trace asked(const dns::RawReply& first, const dns::RawReply& second,
            const std::string& ns1 = "8.8.4.1", const std::string& ns2 = "8.8.4.2") {
    TraceBuilder builder = failed_check();
    Trace& trace = builder.end().trace();
    add_probe(trace, "org", "a0.nic.org", "8.8.8.1", referral(ns1, ns2));
    add_probe(trace, "example.org", "ns1.example.org", ns1, first);
    add_probe(trace, "example.org", "ns2.example.org", ns2, second);
    return trace;
}

std::vector<const findings::Finding*> server_findings(const Evaluation& evaluation) {
    std::vector<const findings::Finding*> found;
    for (const findings::Finding& finding : evaluation.findings) {
        if (finding.arguments.contains("server") || finding.root_cause) {
            found.push_back(&finding);
        }
    }
    return found;
}

QString code_of(const findings::Finding& finding) {
    const std::string_view id = id_of(finding.code);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

std::string server_of(const findings::Finding& finding) {
    const auto server = finding.arguments.find("server");
    return server == finding.arguments.end() ? std::string()
                                             : std::get<std::string>(server->second);
}

} // namespace

class ServerCausesTest : public QObject {
    Q_OBJECT

private slots:
    void seesAliasesThatTurnInACircle();
    void goesDownFromTheDeepestZoneThatWorks();
    void asksTheRestWhereNobodyRefersOn();
    void looksUpServersWithoutGlue();
    void choosesWhatToAsk();
    void namesWhatTheServersDo_data();
    void namesWhatTheServersDo();
    void namesEachServerThatDiffers();
    void knowsAddressesThatNobodyFinds_data();
    void knowsAddressesThatNobodyFinds();
    void namesWhatTheResolverDoes_data();
    void namesWhatTheResolverDoes();
    void keepsTlsaLookupFailedForTheDomainsOwnFaults();
};

void ServerCausesTest::goesDownFromTheDeepestZoneThatWorks() {
    TraceBuilder builder;
    builder.fails("example.org", RecordType::mx)
        .reply("org", RecordType::dnskey, Status::secure, {"DNSKEY 257 3 13 AAAA"});
    builder.trace().end.reset();
    Readings first(builder.trace());
    const Inquiry nothing_known = inquire_servers(builder.trace(), first, mx);
    QVERIFY((nothing_known.lookups == std::vector{test::question("org", RecordType::ns)}));
    QVERIFY(nothing_known.targets.empty());

    TraceBuilder known = failed_check();
    Trace& trace = known.trace();
    Readings second(trace);
    const Inquiry servers_known = inquire_servers(trace, second, mx);
    QVERIFY(servers_known.lookups.empty());
    QCOMPARE(servers_known.targets.size(), std::size_t{1});
    QVERIFY(servers_known.targets.front().zone == name("org"));

    add_probe(trace, "org", "a0.nic.org", "8.8.8.1", referral());
    Readings third(trace);
    const Inquiry referred = inquire_servers(trace, third, mx);
    QVERIFY(referred.zone == name("example.org"));
    QCOMPARE(referred.targets.size(), std::size_t{2});
    QCOMPARE(referred.targets[0].address.ip.to_string(), std::string("8.8.4.1"));
    QCOMPARE(referred.targets[1].server.to_string(), std::string("ns2.example.org"));
}

void ServerCausesTest::asksTheRestWhereNobodyRefersOn() {
    TraceBuilder builder;
    builder.fails("example.org", RecordType::mx)
        .reply("example.org", RecordType::dnskey, Status::secure, {"DNSKEY 257 3 13 AAAA"})
        .reply("example.org", RecordType::ns, Status::secure, {"NS ns1.example.org."})
        .reply("ns1.example.org", RecordType::a, Status::secure,
               {"A 8.8.4.1", "A 8.8.4.2", "A 8.8.4.3"})
        .reply("ns1.example.org", RecordType::aaaa, Status::nodata);
    Trace& trace = builder.trace();
    Readings first(trace);
    QCOMPARE(inquire_servers(trace, first, mx).targets.size(), std::size_t{2});
    add_probe(trace, "example.org", "ns1.example.org", "8.8.4.1", with_rcode(mx, 2));
    add_probe(trace, "example.org", "ns1.example.org", "8.8.4.2", with_rcode(mx, 2));
    Readings second(trace);
    const Inquiry inquiry = inquire_servers(trace, second, mx);
    QCOMPARE(inquiry.targets.size(), std::size_t{1});
    QCOMPARE(inquiry.targets.front().address.ip.to_string(), std::string("8.8.4.3"));
}

void ServerCausesTest::looksUpServersWithoutGlue() {
    TraceBuilder builder = failed_check();
    Trace& trace = builder.trace();
    add_probe(trace, "org", "a0.nic.org", "8.8.8.1",
              reply(MessageBuilder(mx).authority("example.org. 60 IN NS ns.example.net.").build()));
    Readings readings(trace);
    const Inquiry inquiry = inquire_servers(trace, readings, mx);
    QVERIFY((inquiry.lookups == std::vector{test::question("ns.example.net", RecordType::a),
                                            test::question("ns.example.net", RecordType::aaaa)}));
}

void ServerCausesTest::choosesWhatToAsk() {
    TraceBuilder builder;
    builder.fails("example.org", RecordType::dnskey)
        .fails("mx1.example.org", RecordType::a)
        .fails("mx1.example.org", RecordType::aaaa)
        .fails("ns.example.net", RecordType::a)
        .reply("org", RecordType::dnskey, Status::secure, {"DNSKEY 257 3 13 AAAA"});
    builder.trace().lookups[3].purpose = LookupPurpose::name_servers;
    Readings readings(builder.trace());
    // What the check needs first, each name once, and nothing that was asked only to find a server.
    QVERIFY((failed_questions(builder.trace(), readings) ==
             std::vector{test::question("mx1.example.org", RecordType::a),
                         test::question("example.org", RecordType::dnskey)}));
}

void ServerCausesTest::namesWhatTheServersDo_data() {
    QTest::addColumn<Trace>("trace");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* label, const dns::RawReply& both, const char* code) {
        QTest::newRow(label) << asked(both, both) << QString(code);
    };
    row("REFUSED", with_rcode(mx, 5), "servers-refuse");
    row("NOTAUTH", with_rcode(mx, 9), "servers-refuse");
    row("lame", with_rcode(mx, 0), "servers-refuse");
    row("SERVFAIL", with_rcode(mx, 2), "servers-fail");
    row("NOTIMP", with_rcode(mx, 4), "servers-fail");
    row("malformed", failed(RawFailure::malformed), "servers-fail");
    row("silent", failed(RawFailure::timed_out), "servers-unreachable");
    row("unreachable", failed(RawFailure::unreachable), "servers-unreachable");
    row("closed", failed(RawFailure::refused_connection), "servers-unreachable");
    row("TCP shut", failed(RawFailure::timed_out, true), "dns-tcp-blocked");
    // They answer now: the resolver's word is all there is.
    row("answering", reply(MessageBuilder(mx).build(), true), "servers-fail");
    row("not asked to the end", failed(RawFailure::cancelled), "servers-fail");
}

void ServerCausesTest::namesWhatTheServersDo() {
    QFETCH(Trace, trace);
    QFETCH(QString, code);
    const Evaluation evaluation = evaluate(trace);
    const auto found = server_findings(evaluation);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found.front()->root_cause);
    QCOMPARE(code_of(*found.front()), code);
}

void ServerCausesTest::namesEachServerThatDiffers() {
    const Evaluation evaluation = evaluate(asked(failed(RawFailure::timed_out), with_rcode(mx, 5)));
    const auto found = server_findings(evaluation);
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(code_of(*found[0]), QString("servers-refuse"));
    QVERIFY(found[0]->root_cause);
    QCOMPARE(found[0]->zone, std::string("example.org"));
    QCOMPARE(server_of(*found[0]), std::string("ns2.example.org 8.8.4.2"));
    QCOMPARE(code_of(*found[1]), QString("servers-unreachable"));
    QCOMPARE(server_of(*found[1]), std::string("ns1.example.org 8.8.4.1"));
}

void ServerCausesTest::knowsAddressesThatNobodyFinds_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("code");
    QTest::newRow("private") << "10.0.0.1"
                             << "192.168.0.1"
                             << "server-address-unusable";
    QTest::newRow("loopback") << "127.0.0.1"
                              << "127.0.0.2"
                              << "server-address-unusable";
    QTest::newRow("one of two") << "10.0.0.1"
                                << "8.8.4.1"
                                << "servers-unreachable";
    // Where servers of the zone above have such addresses, they can be reached.
    QTest::newRow("beside the parent's") << "8.8.8.7"
                                         << "8.8.8.8"
                                         << "servers-unreachable";
}

void ServerCausesTest::knowsAddressesThatNobodyFinds() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, code);
    const Evaluation evaluation =
        evaluate(asked(failed(RawFailure::timed_out), failed(RawFailure::unreachable),
                       first.toStdString(), second.toStdString()));
    const auto found = server_findings(evaluation);
    QCOMPARE(code_of(*found.front()), code);
}

void ServerCausesTest::namesWhatTheResolverDoes_data() {
    QTest::addColumn<dns::RawReply>("question");
    QTest::addColumn<dns::RawReply>("sameType");
    QTest::addColumn<dns::RawReply>("ordinary");
    QTest::addColumn<QString>("code");
    const dns::RawReply good = with_rcode(mx, 0);
    const dns::RawReply refused = with_rcode(mx, 5);
    const dns::RawReply fails = with_rcode(mx, 2);
    const dns::RawReply silent = failed(RawFailure::timed_out);
    QTest::newRow("silent") << silent << silent << silent << "resolver-unreachable";
    QTest::newRow("fails") << fails << fails << fails << "resolver-fails";
    QTest::newRow("refuses") << refused << refused << refused << "resolver-fails";
    QTest::newRow("refuses a type") << refused << refused << good << "resolver-blocks-type";
    QTest::newRow("drops a type") << silent << silent << good << "resolver-blocks-type";
    QTest::newRow("TCP shut") << failed(RawFailure::refused_connection, true) << good << good
                              << "dns-tcp-blocked";
    QTest::newRow("only this name fails") << fails << good << good << "servers-fail";
}

void ServerCausesTest::namesWhatTheResolverDoes() {
    QFETCH(dns::RawReply, question);
    QFETCH(dns::RawReply, sameType);
    QFETCH(dns::RawReply, ordinary);
    QFETCH(QString, code);
    TraceBuilder builder;
    builder.trace().request.resolvers = {"192.0.2.53@5353"};
    builder.fails("example.org", RecordType::mx)
        .reply("org", RecordType::ds, Status::secure, {"DS 1 13 2 00"});
    Trace& trace = builder.trace();
    const SurroundingsPlan plan = [&] {
        Trace running = trace;
        running.end.reset();
        return surroundings_wanted(running);
    }();
    QCOMPARE(plan.probes.size(), std::size_t{3});
    QVERIFY(plan.lookups.empty());
    trace.probes.push_back({plan.probes[0], {}, question});
    trace.probes.push_back({plan.probes[1], {}, sameType});
    trace.probes.push_back({plan.probes[2], {}, ordinary});
    QVERIFY(surroundings_wanted(trace).empty());
    const Evaluation evaluation = evaluate(builder.end().trace());
    const auto found = server_findings(evaluation);
    QCOMPARE(code_of(*found.front()), code);
    QVERIFY(found.front()->root_cause);
    if (code.startsWith("resolver")) {
        QCOMPARE(server_of(*found.front()), std::string("192.0.2.53@5353"));
    }
}

void ServerCausesTest::keepsTlsaLookupFailedForTheDomainsOwnFaults() {
    TraceBuilder builder = test::secure_up_to_tlsa();
    Trace& trace = builder.trace();
    const dns::Question tlsa = test::question("_25._tcp.mx1.example.org", RecordType::tlsa);
    trace.request.resolvers = {"192.0.2.53@53"};
    for (Lookup& lookup : trace.lookups) {
        if (lookup.question == tlsa) {
            lookup.answer = test::failed_answer(tlsa, dns::LookupFailure::server_failure);
        }
    }
    const auto root_code = [](const Trace& ended) {
        return code_of(evaluate(ended).findings.front());
    };
    builder.end();
    QCOMPARE(root_code(trace), QString("tlsa-lookup-failed"));
    const Inquiry inquiry = inquire_resolvers(trace, tlsa);
    for (const ProbeTarget& target : inquiry.targets) {
        trace.probes.push_back(
            {target, {}, with_rcode(mx, target.question == ordinary_control() ? 0 : 5)});
    }
    QCOMPARE(root_code(trace), QString("resolver-blocks-type"));
}

/// libunbound gives up on a circle with SERVFAIL and shows nothing of it.
void ServerCausesTest::seesAliasesThatTurnInACircle() {
    const auto circle = reply(MessageBuilder(mx)
                                  .answer("example.org. 60 IN CNAME mail.example.org.")
                                  .answer("mail.example.org. 60 IN CNAME example.org.")
                                  .build(),
                              true);
    const Evaluation evaluation = evaluate(asked(circle, circle));
    const findings::Finding& cause = evaluation.findings.front();
    QCOMPARE(code_of(cause), QString("alias-loop"));
    QVERIFY(cause.root_cause);
    const auto alias = reply(
        MessageBuilder(mx).answer("example.org. 60 IN CNAME mail.example.org.").build(), true);
    QCOMPARE(code_of(evaluate(asked(alias, alias)).findings.front()), QString("servers-fail"));
}

QTEST_APPLESS_MAIN(ServerCausesTest)
#include "server_causes_test.moc"
