// What a zone with a broken DS asks its parent to publish (RFC 7344, RFC 8078).

#include "core/trace/parent_requests.h"

#include "core/trace/evaluation.h"
#include "core/trace/json.h"
#include "core/trace/surroundings.h"
#include "tests/support/hashed_world.h"
#include "tests/support/message_builder.h"

#include <QTest>

#include <algorithm>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dnssec::RequestKind;
using test::Lines;
using test::operator+;
using test::SignedWorld;

Q_DECLARE_METATYPE(Lines)
Q_DECLARE_METATYPE(RequestKind)

namespace {

constexpr std::size_t type_field = 3;
constexpr std::size_t tag_field = 4;
/// A type of no meaning, in place of which one of these types is put on the wire.
constexpr int placeholder = 65280;

const dns::Question cds = test::question("example.org", RecordType::cds);
const dns::Question cdnskey = test::question("example.org", RecordType::cdnskey);

const SignedWorld& good_world() {
    static const SignedWorld world;
    return world;
}

/// The parent's DS names no key.
SignedWorld broken_world() {
    SignedWorld world = good_world();
    world.at("example.org", RecordType::ds).answer =
        world.org.signed_lines({test::with_field(world.example.ksk().ds_line(), tag_field, "1")});
    return world;
}

std::string good_cds(std::uint8_t digest_type = 2) {
    return test::with_field(good_world().example.ksk().ds_line(digest_type), type_field, "CDS");
}

std::string good_cdnskey() {
    return test::with_field(good_world().example.ksk().dnskey_line(), type_field, "CDNSKEY");
}

void know_server(Trace& trace) {
    const auto learn = [&](std::string_view owner, RecordType type,
                           const std::vector<std::string_view>& lines) {
        const dns::Question question = test::question(owner, type);
        trace.lookups.push_back({question,
                                 {},
                                 test::answer(question, dns::Validation::insecure, lines),
                                 LookupPurpose::name_servers});
    };
    learn("example.org", RecordType::ns, {"example.org. 60 IN NS ns1.example.net."});
    learn("ns1.example.net", RecordType::a, {"ns1.example.net. 60 IN A 8.8.4.1"});
    learn("ns1.example.net", RecordType::aaaa, {});
}

dns::RawReply reply_with(const dns::Question& question, const Lines& lines) {
    test::MessageBuilder builder(question);
    for (const std::string& line : lines) {
        builder.answer(line);
    }
    dns::RawReply reply;
    reply.wire = builder.build();
    // Authoritative.
    reply.wire[2] |= 0x04;
    const Bytes from{placeholder >> 8, placeholder & 0xff, 0, 1};
    const Bytes to{0, static_cast<std::uint8_t>(question.type), 0, 1};
    for (auto found = reply.wire.begin();; found += 4) {
        found = std::search(found, reply.wire.end(), from.begin(), from.end());
        if (found == reply.wire.end()) {
            return reply;
        }
        std::copy(to.begin(), to.end(), found);
    }
}

void add_probe(Trace& trace, const dns::Question& question, const dns::RawReply& reply) {
    trace.probes.push_back({{question.owner,
                             dns::Name::parse("ns1.example.net").value(),
                             {*IpAddress::parse("8.8.4.1"), dns::dns_port},
                             question},
                            {},
                            reply});
}

/// A check of the broken zone whose server was asked for both.
Trace asked(const Lines& first, const Lines& second = {}) {
    Trace trace = test::check_of(broken_world());
    know_server(trace);
    add_probe(trace, cds, reply_with(cds, first));
    add_probe(trace, cdnskey, reply_with(cdnskey, second));
    return trace;
}

std::optional<dnssec::ParentRequest> request_in(const Trace& trace) {
    return test::zone_at(evaluate(trace).chain, "example.org").request;
}

std::string argument(const findings::Finding& finding, const char* name) {
    const auto found = finding.arguments.find(name);
    return found == finding.arguments.end() ? std::string() : std::get<std::string>(found->second);
}

/// Questions of these types that are to be put to servers.
std::vector<ProbeTarget> requests_wanted(const Trace& trace) {
    std::vector<ProbeTarget> wanted = surroundings_wanted(trace).probes;
    std::erase_if(wanted, [](const ProbeTarget& target) {
        return target.question != cds && target.question != cdnskey;
    });
    return wanted;
}

} // namespace

class ParentRequestsTest : public QObject {
    Q_OBJECT

private slots:
    void judgesWhatTheZoneAsksFor_data();
    void judgesWhatTheZoneAsksFor();
    void knowsNothingWithoutAnAnswer();
    void asksForKeysOnlyWhereThereIsNoCds();
    void asksNothingOfAGoodZone();
    void asksTheResolverWhereThereIsOne();
    void asksWhereTheParentHasNoDs();
    void tellsItWithTheFinding();
    void keepsLittleOfAHugeRecord();
    void survivesSaving();
};

void ParentRequestsTest::judgesWhatTheZoneAsksFor_data() {
    QTest::addColumn<Lines>("cds_lines");
    QTest::addColumn<Lines>("cdnskey_lines");
    QTest::addColumn<RequestKind>("kind");
    QTest::addColumn<int>("records");
    const auto row = [](const char* name, const Lines& first, const Lines& second, RequestKind kind,
                        int records) { QTest::newRow(name) << first << second << kind << records; };
    const std::string owner = "example.org. 60 IN ";
    const std::string unread = owner + "TYPE65280 \\# ";
    const std::string other = test::with_field(good_cds(), tag_field, "1");
    const std::string removal = owner + "CDS 0 0 0 00";
    row("none", {}, {}, RequestKind::none, 0);
    row("the right DS", {good_cds()}, {}, RequestKind::agrees, 1);
    row("two digests", {good_cds(), good_cds(4)}, {}, RequestKind::agrees, 2);
    row("the same twice", {good_cds(), good_cds()}, {}, RequestKind::agrees, 1);
    row("the right key", {}, {good_cdnskey()}, RequestKind::agrees, 1);
    row("CDS before CDNSKEY", {other}, {good_cdnskey()}, RequestKind::disagrees, 1);
    row("another DS", {other}, {}, RequestKind::disagrees, 1);
    row("the key that signs no keys", {},
        {test::with_field(good_world().example.zsk().dnskey_line(), type_field, "CDNSKEY")},
        RequestKind::disagrees, 1);
    row("the old beside the new", {good_cds(), other}, {}, RequestKind::agrees, 2);
    row("removal", {removal}, {}, RequestKind::deletion, 1);
    row("removal by key", {}, {owner + "CDNSKEY 0 3 0 AA=="}, RequestKind::deletion, 1);
    row("removal and more", {removal, good_cds()}, {}, RequestKind::disagrees, 2);
    row("a key of algorithm 0", {}, {owner + "CDNSKEY 257 3 0 AA=="}, RequestKind::disagrees, 1);
    row("nearly removal", {owner + "CDS 0 0 0 0000"}, {}, RequestKind::disagrees, 1);
    row("no digest", {unread + "4 00000000"}, {}, RequestKind::disagrees, 1);
    row("too short", {unread + "3 000000"}, {}, RequestKind::disagrees, 1);
    row("nothing in it", {unread + "0"}, {}, RequestKind::disagrees, 1);
    row("a key too short", {}, {unread + "4 01010308"}, RequestKind::disagrees, 1);
    row("a good one beside one that can't be read", {good_cds(), unread + "1 00"}, {},
        RequestKind::disagrees, 2);
    row("of another name", {"other.example. 60 IN CDS 0 0 0 00"}, {}, RequestKind::none, 0);
    row("of another type", {"example.org. 60 IN A 192.0.2.1"}, {}, RequestKind::none, 0);
}

void ParentRequestsTest::judgesWhatTheZoneAsksFor() {
    QFETCH(Lines, cds_lines);
    QFETCH(Lines, cdnskey_lines);
    QFETCH(RequestKind, kind);
    QFETCH(int, records);
    const auto request = request_in(asked(cds_lines, cdnskey_lines));
    QVERIFY(request.has_value());
    QCOMPARE(id_of(request->kind), id_of(kind));
    QCOMPARE(request->records.size(), static_cast<std::size_t>(records));
}

void ParentRequestsTest::knowsNothingWithoutAnAnswer() {
    Trace trace = test::check_of(broken_world());
    know_server(trace);
    QVERIFY(!request_in(trace));
    dns::RawReply silence;
    silence.failure = dns::RawFailure::timed_out;
    add_probe(trace, cds, silence);
    QVERIFY(!request_in(trace));
    QVERIFY(requests_wanted(trace).empty());
    dns::RawReply not_authoritative = reply_with(cds, {good_cds()});
    not_authoritative.wire[2] &= 0xfb;
    trace.probes.back().reply = not_authoritative;
    QVERIFY(!request_in(trace));
    dns::RawReply refused = reply_with(cds, {});
    refused.wire[3] |= 5;
    trace.probes.back().reply = refused;
    QVERIFY(!request_in(trace));
    trace.probes.back().reply = dns::RawReply{std::nullopt, false, {1, 2, 3}, {}};
    QVERIFY(!request_in(trace));
}

void ParentRequestsTest::asksForKeysOnlyWhereThereIsNoCds() {
    Trace trace = test::check_of(broken_world());
    know_server(trace);
    QCOMPARE(requests_wanted(trace).size(), std::size_t{1});
    QVERIFY(requests_wanted(trace).front().question == cds);
    add_probe(trace, cds, reply_with(cds, {good_cds()}));
    QVERIFY(requests_wanted(trace).empty());
    trace.probes.back().reply = reply_with(cds, {});
    QCOMPARE(requests_wanted(trace).size(), std::size_t{1});
    QVERIFY(requests_wanted(trace).front().question == cdnskey);
    add_probe(trace, cdnskey, reply_with(cdnskey, {}));
    QVERIFY(requests_wanted(trace).empty());
}

void ParentRequestsTest::asksNothingOfAGoodZone() {
    SignedWorld world = good_world();
    world.at("example.org", RecordType::mx).answer.pop_back();
    Trace trace = test::check_of(world);
    know_server(trace);
    QVERIFY(!surroundings_wanted(trace).empty());
    QVERIFY(requests_wanted(trace).empty());
    // What was asked all the same is no evidence of anything.
    add_probe(trace, cds, reply_with(cds, {good_cds()}));
    QVERIFY(!request_in(trace));
}

void ParentRequestsTest::asksTheResolverWhereThereIsOne() {
    Trace trace = test::check_of(broken_world());
    trace.request.resolvers = {"192.0.2.53@53", "192.0.2.54@53"};
    const auto wanted = requests_wanted(trace);
    QCOMPARE(wanted.size(), std::size_t{1});
    QVERIFY(wanted.front().is_resolver() && wanted.front().question == cds);
    dns::RawReply reply = reply_with(cds, {good_cds()});
    reply.wire[2] &= 0xfb;
    trace.probes.push_back({wanted.front(), {}, reply});
    QVERIFY(requests_wanted(trace).empty());
    QCOMPARE(id_of(request_in(trace)->kind), id_of(RequestKind::agrees));
}

void ParentRequestsTest::asksWhereTheParentHasNoDs() {
    SignedWorld world = good_world();
    world.at("example.org", RecordType::ds) = {
        {}, world.org.soa_lines() + world.org.nsec_lines("example.org", "org", "NS RRSIG NSEC")};
    Trace trace = test::check_of(world);
    know_server(trace);
    QCOMPARE(requests_wanted(trace).size(), std::size_t{1});
    add_probe(trace, cds, reply_with(cds, {good_cds()}));
    const findings::Finding cause = evaluate(trace).findings.front();
    QCOMPARE(id_of(cause.code), id_of(findings::Code::ds_missing));
    QCOMPARE(argument(cause, "request"), std::string("agrees"));
}

void ParentRequestsTest::tellsItWithTheFinding() {
    const findings::Finding cause = evaluate(asked({good_cds()})).findings.front();
    QVERIFY(cause.root_cause);
    QCOMPARE(id_of(cause.code), id_of(findings::Code::ds_key_tag_wrong));
    QCOMPARE(argument(cause, "request"), std::string("agrees"));
    // The same record as the repaired DS, but for its type.
    std::string expected = argument(cause, "expected");
    expected.replace(expected.find(" DS "), 4, " CDS ");
    QCOMPARE(QString::fromStdString(argument(cause, "requested")).toLower(),
             QString::fromStdString(expected).toLower());
    const findings::Finding silent = evaluate(test::check_of(broken_world())).findings.front();
    QVERIFY(argument(silent, "request").empty() && !silent.arguments.contains("request"));
    const findings::Finding none = evaluate(asked({})).findings.front();
    QCOMPARE(argument(none, "request"), std::string("none"));
    QVERIFY(!none.arguments.contains("requested"));
}

void ParentRequestsTest::keepsLittleOfAHugeRecord() {
    Lines lines;
    for (int index = 0; index < 20; ++index) {
        const std::string number = index < 10 ? "0" + std::to_string(index) : std::to_string(index);
        lines.push_back("example.org. 60 IN CDS 1 13 2 " + number + std::string(4'000, 'a'));
    }
    const auto request = request_in(asked(lines));
    QVERIFY(request.has_value());
    QCOMPARE(id_of(request->kind), id_of(RequestKind::disagrees));
    QCOMPARE(request->records.size(), std::size_t{16});
    QCOMPARE(dnssec::request_line(request->records.front()),
             std::string("example.org. IN CDS \\# 2005"));
}

void ParentRequestsTest::survivesSaving() {
    const Trace trace = asked({good_cds()});
    const auto read = read_json(write_json(trace));
    QVERIFY(read.has_value());
    QVERIFY(read->probes == trace.probes);
    QVERIFY(request_in(*read) == request_in(trace));
    const QString json = QString::fromStdString(write_json(trace));
    QVERIFY(json.contains("\"request\":{\"kind\":\"agrees\",\"records\":["
                          "\"example.org. IN CDS "));
}

QTEST_APPLESS_MAIN(ParentRequestsTest)
#include "parent_requests_test.moc"
