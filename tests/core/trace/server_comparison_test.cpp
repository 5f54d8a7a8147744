// What the servers of a zone say to a question whose answer is bogus, held against each other.

#include "core/trace/server_comparison.h"

#include "core/trace/evaluation.h"
#include "core/trace/surroundings.h"
#include "tests/support/hashed_world.h"
#include "tests/support/message_builder.h"

#include <QTest>

#include <algorithm>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using findings::Code;
using test::Lines;
using test::operator+;
using test::SignedWorld;

namespace {

const dns::Question mx = test::question("example.org", RecordType::mx);

SignedWorld& good_world() {
    static SignedWorld world;
    return world;
}

Lines mx_lines() {
    return good_world().at("example.org", RecordType::mx).answer;
}

Lines without_signature() {
    Lines lines = mx_lines();
    lines.pop_back();
    return lines;
}

Lines expired() {
    const Lines mx_set{mx_lines().front()};
    return mx_set +
           Lines{good_world().example.zsk().sign(
               mx_set, {test::world_time - 30 * test::day, test::world_time - 20 * test::day})};
}

/// A check of a world in which the resolver got this answer for the MX records.
Trace check_with(const Lines& lines) {
    SignedWorld world = good_world();
    world.at("example.org", RecordType::mx).answer = lines;
    return test::check_of(world);
}

void learn(Trace& trace, std::string_view owner, RecordType type,
           const std::vector<std::string_view>& lines) {
    const dns::Question question = test::question(owner, type);
    trace.lookups.push_back({question,
                             {},
                             test::answer(question, dns::Validation::insecure, lines),
                             LookupPurpose::name_servers});
}

void know_servers(Trace& trace) {
    learn(trace, "example.org", RecordType::ns,
          {"example.org. 60 IN NS ns1.example.net.", "example.org. 60 IN NS ns2.example.net."});
    learn(trace, "ns1.example.net", RecordType::a, {"ns1.example.net. 60 IN A 8.8.4.1"});
    learn(trace, "ns1.example.net", RecordType::aaaa, {});
    learn(trace, "ns2.example.net", RecordType::a, {"ns2.example.net. 60 IN A 8.8.4.2"});
    learn(trace, "ns2.example.net", RecordType::aaaa, {});
}

void reply(Trace& trace, std::string_view server, std::string_view address,
           const std::optional<Lines>& lines) {
    dns::RawReply reply;
    if (lines) {
        test::MessageBuilder builder(mx);
        for (const std::string& line : *lines) {
            builder.answer(line);
        }
        reply.wire = builder.build();
        reply.wire[2] |= 0x04;
    } else {
        reply.failure = dns::RawFailure::timed_out;
    }
    trace.probes.push_back({{mx.owner,
                             dns::Name::parse(server).value(),
                             {*IpAddress::parse(address), dns::dns_port},
                             mx},
                            {},
                            reply});
}

/// Both servers were asked; the resolver got the first one's answer.
Trace asked(const Lines& first, const std::optional<Lines>& second) {
    Trace trace = check_with(first);
    know_servers(trace);
    reply(trace, "ns1.example.net", "8.8.4.1", first);
    reply(trace, "ns2.example.net", "8.8.4.2", second);
    return trace;
}

/// Questions for the MX records that are to be put to single servers.
int asked_for_mx(const SurroundingsPlan& plan) {
    return static_cast<int>(std::ranges::count_if(
        plan.probes, [](const ProbeTarget& target) { return target.question == mx; }));
}

std::string argument(const findings::Finding& finding, const char* name) {
    const auto found = finding.arguments.find(name);
    return found == finding.arguments.end() ? std::string() : std::get<std::string>(found->second);
}

} // namespace

class ServerComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void asksTheServersOfABogusAnswer();
    void asksNobodyThroughResolvers();
    void namesTheServerThatFails();
    void tellsFaultsOfAllServersApart();
    void blamesNoServerWhereAllAreAlike();
    void prefersTheBrokenLink();
};

void ServerComparisonTest::asksTheServersOfABogusAnswer() {
    const dns::Question servers = test::question("example.org", RecordType::ns);
    Trace trace = check_with(without_signature());
    const SurroundingsPlan first = surroundings_wanted(trace);
    QVERIFY(std::ranges::find(first.lookups, LookupWanted{servers, LookupPurpose::name_servers}) !=
            first.lookups.end());
    QCOMPARE(asked_for_mx(first), 0);
    know_servers(trace);
    QCOMPARE(asked_for_mx(surroundings_wanted(trace)), 2);
    QCOMPARE(asked_for_mx(surroundings_wanted(asked(without_signature(), mx_lines()))), 0);
}

void ServerComparisonTest::asksNobodyThroughResolvers() {
    Trace trace = check_with(without_signature());
    know_servers(trace);
    trace.request.resolvers = {"192.0.2.53@53"};
    QCOMPARE(asked_for_mx(surroundings_wanted(trace)), 0);
}

void ServerComparisonTest::namesTheServerThatFails() {
    const Evaluation evaluation = evaluate(asked(expired(), mx_lines()));
    const findings::Finding& cause = evaluation.findings.front();
    QVERIFY(cause.root_cause);
    QCOMPARE(cause.code, Code::servers_differ);
    QCOMPARE(cause.zone, std::string("example.org"));
    QCOMPARE(argument(cause, "server"), std::string("ns1.example.net 8.8.4.1"));
    QCOMPARE(argument(cause, "expected"), std::string("ns2.example.net 8.8.4.2"));
    QCOMPARE(argument(cause, "actual"),
             std::string("ns1.example.net 8.8.4.1: rrsig-expired; ns2.example.net 8.8.4.2: good"));
    QCOMPARE(argument(cause, "type"), std::string("MX"));
}

void ServerComparisonTest::tellsFaultsOfAllServersApart() {
    const findings::Finding cause =
        evaluate(asked(expired(), without_signature())).findings.front();
    QCOMPARE(cause.code, Code::servers_differ);
    QCOMPARE(argument(cause, "server"),
             std::string("ns1.example.net 8.8.4.1, ns2.example.net 8.8.4.2"));
    QVERIFY(argument(cause, "expected").empty());
    QVERIFY(argument(cause, "actual").ends_with("ns2.example.net 8.8.4.2: rrsig-missing"));
}

void ServerComparisonTest::blamesNoServerWhereAllAreAlike() {
    for (const auto& second : {std::optional(expired()), std::optional<Lines>()}) {
        QCOMPARE(evaluate(asked(expired(), second)).findings.front().code, Code::rrsig_expired);
    }
}

void ServerComparisonTest::prefersTheBrokenLink() {
    SignedWorld world = good_world();
    world.at("example.org", RecordType::dnskey).answer.pop_back();
    const Trace trace = test::check_of(world);
    Readings readings(trace);
    const auto bogus = bogus_questions(trace, readings);
    QVERIFY((bogus == std::vector{test::question("example.org", RecordType::dnskey)}));
}

QTEST_APPLESS_MAIN(ServerComparisonTest)
#include "server_comparison_test.moc"
