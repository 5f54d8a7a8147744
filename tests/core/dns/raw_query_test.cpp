#include "core/dns/raw_query.h"

#include "core/dns/message.h"
#include "tests/support/coroutines.h"
#include "tests/support/dns_server.h"
#include "tests/support/message_builder.h"

#include <QTest>

#include <mutex>

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>

using namespace danescope;
using namespace danescope::dns;
using namespace std::chrono_literals;

namespace {

const Question mx = test::question("example.org", RecordType::mx);

std::optional<Bytes> good_reply(const Bytes&) {
    return test::MessageBuilder(mx).answer("example.org. 60 IN MX 10 mx.example.org.").build();
}

std::optional<Bytes> cut_off_reply(const Bytes&) {
    Bytes reply = test::MessageBuilder(mx).build();
    reply[2] |= 0x02;
    return reply;
}

RawQuery query_to(const test::DnsServer& server, Milliseconds limit = 20s) {
    RawQuery query;
    query.question = mx;
    query.server = {*IpAddress::parse("127.0.0.1"), server.port()};
    query.limit = limit;
    return query;
}

RawReply reply_to(const RawQuery& query) {
    asio::io_context io;
    return test::run(io, ask_raw(query));
}

} // namespace

class RawQueryTest : public QObject {
    Q_OBJECT

private slots:
    void asksWithDnssecAndWithoutChecking();
    void bringsTheReply();
    void turnsToTcpForWhatWasCutOff();
    void asksOverTcpAloneWhenToldTo();
    void tellsThatTcpIsShut();
    void waitsForTheReplyToItsOwnQuestion();
    void takesARefusalWithoutTheQuestion();
    void sendsAgainWhatWasLost();
    void tellsHowItFailed_data();
    void tellsHowItFailed();
    void endsAtOnceWhenCancelled();
    void readsHeaderAndErrors();
    void survivesDamage();
};

void RawQueryTest::asksWithDnssecAndWithoutChecking() {
    std::mutex mutex;
    Bytes last;
    const test::DnsServer server([&](const Bytes& query) {
        const std::lock_guard lock(mutex);
        last = query;
        return good_reply(query);
    });
    const auto asked = [&] {
        const std::lock_guard lock(mutex);
        return last;
    };
    RawQuery query = query_to(server);
    QVERIFY(!reply_to(query).failure);
    const Bytes seen = asked();
    // CD, one question, one OPT record with 1232 bytes and DO.
    QCOMPARE(to_hex(ByteView(seen).subspan(2, 10)), std::string("00100001000000000001"));
    QCOMPARE(to_hex(ByteView(seen).subspan(12)), std::string("076578616d706c65036f72670000"
                                                             "0f0001"
                                                             "00002904d0000080000000"));
    query.recursive = true;
    QVERIFY(!reply_to(query).failure);
    QCOMPARE(asked()[2], std::uint8_t{0x01});
}

void RawQueryTest::bringsTheReply() {
    const test::DnsServer server(good_reply);
    const RawReply reply = reply_to(query_to(server));
    QVERIFY(!reply.failure && !reply.truncated);
    QCOMPARE(parse_message(reply.wire)->answer.size(), std::size_t{1});
    QCOMPARE(server.queries(), 1);
}

void RawQueryTest::turnsToTcpForWhatWasCutOff() {
    const test::DnsServer server(cut_off_reply, good_reply);
    const RawReply reply = reply_to(query_to(server));
    QVERIFY(!reply.failure);
    QVERIFY(reply.truncated);
    QCOMPARE(parse_message(reply.wire)->answer.size(), std::size_t{1});
    QCOMPARE(server.queries(), 2);
}

void RawQueryTest::asksOverTcpAloneWhenToldTo() {
    const test::DnsServer server(test::silence, good_reply);
    RawQuery query = query_to(server);
    query.over_tcp = true;
    const RawReply reply = reply_to(query);
    QVERIFY(!reply.failure && !reply.truncated);
    QCOMPARE(server.queries(), 1);
}

void RawQueryTest::tellsThatTcpIsShut() {
    const test::DnsServer server(cut_off_reply);
    const RawReply reply = reply_to(query_to(server));
    QVERIFY(reply.truncated);
    QCOMPARE(reply.failure, std::optional(RawFailure::refused_connection));
}

void RawQueryTest::waitsForTheReplyToItsOwnQuestion() {
    int asked = 0;
    const test::DnsServer server([&](const Bytes& query) {
        // To another question at first, then as it should be.
        return ++asked == 1
                   ? test::MessageBuilder(test::question("example.net", RecordType::mx)).build()
                   : good_reply(query);
    });
    const RawReply reply = reply_to(query_to(server, 600ms));
    QVERIFY(!reply.failure);
    QCOMPARE(parse_message(reply.wire)->answer.size(), std::size_t{1});
}

void RawQueryTest::takesARefusalWithoutTheQuestion() {
    const test::DnsServer server([](const Bytes& query) {
        Bytes reply(query.begin(), query.begin() + 2);
        const Bytes header{0x80, 0x05, 0, 0, 0, 0, 0, 0, 0, 0};
        reply.insert(reply.end(), header.begin(), header.end());
        return std::optional(reply);
    });
    const RawReply reply = reply_to(query_to(server));
    QVERIFY(!reply.failure);
    QCOMPARE(summary_of(reply.wire)->rcode, 5);
}

void RawQueryTest::sendsAgainWhatWasLost() {
    int asked = 0;
    const test::DnsServer server(
        [&](const Bytes& query) { return ++asked < 3 ? std::nullopt : good_reply(query); });
    QVERIFY(!reply_to(query_to(server, 600ms)).failure);
    QCOMPARE(server.queries(), 3);
}

void RawQueryTest::tellsHowItFailed_data() {
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("failure");
    const auto row = [](const char* server, RawFailure failure) {
        QTest::newRow(server) << QString(server) << static_cast<int>(failure);
    };
    row("silent", RawFailure::timed_out);
    row("closed", RawFailure::refused_connection);
    row("unreachable", RawFailure::unreachable);
    row("malformed", RawFailure::malformed);
    row("other question over TCP", RawFailure::malformed);
    row("closed by the server", RawFailure::refused_connection);
}

void RawQueryTest::tellsHowItFailed() {
    QFETCH(QString, server);
    QFETCH(int, failure);
    const auto malformed = [](const Bytes&) {
        Bytes reply = *good_reply({});
        reply.resize(reply.size() - 3);
        return std::optional(reply);
    };
    const auto other = [](const Bytes&) {
        return std::optional(
            test::MessageBuilder(test::question("example.net", RecordType::mx)).build());
    };
    auto peer = std::make_unique<test::DnsServer>(
        server == "malformed" ? test::DnsServer::Reply(malformed) : test::silence,
        server == "closed by the server" ? test::DnsServer::Reply(test::silence)
                                         : test::DnsServer::Reply(other));
    RawQuery query = query_to(*peer, server == "silent" ? Milliseconds(60) : Milliseconds(20'000));
    query.over_tcp = server.endsWith("TCP") || server.endsWith("server");
    if (server == "closed") {
        peer.reset();
    } else if (server == "unreachable") {
        query.server.ip = *IpAddress::parse("255.255.255.255");
    }
    QCOMPARE(reply_to(query).failure, std::optional(static_cast<RawFailure>(failure)));
}

void RawQueryTest::endsAtOnceWhenCancelled() {
    const test::DnsServer server(test::silence, test::silence);
    asio::io_context io;
    asio::cancellation_signal signal;
    std::optional<RawReply> reply;
    asio::co_spawn(io, ask_raw(query_to(server)),
                   asio::bind_cancellation_slot(
                       signal.slot(), [&](const std::exception_ptr& thrown, RawReply result) {
                           QVERIFY(!thrown);
                           reply = std::move(result);
                       }));
    asio::post(io, [&] { signal.emit(asio::cancellation_type::terminal); });
    io.run_for(20s);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->failure, std::optional(RawFailure::cancelled));
}

void RawQueryTest::readsHeaderAndErrors() {
    // BADVERS (16), AA, and EDE 22 "none", EDE 9 without text, after the question's own record.
    Bytes wire = test::MessageBuilder(mx).answer("example.org. 60 IN MX 10 mx.").build();
    wire[2] |= 0x04;
    wire[11] = 1;
    const auto opt = from_hex("000029100001000000"
                              "0010"
                              "000f0006"
                              "00166e6f6e65"
                              "000f0002"
                              "0009");
    wire.insert(wire.end(), opt->begin(), opt->end());
    const auto summary = summary_of(wire);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->rcode, 16);
    QVERIFY(summary->authoritative && summary->has_edns && !summary->truncated);
    QVERIFY((summary->errors == std::vector<ExtendedError>{{22, "none"}, {9, ""}}));
}

void RawQueryTest::survivesDamage() {
    QVERIFY(!summary_of({}));
    QVERIFY(!summary_of(Bytes(11)));
    Bytes wire = *good_reply({});
    for (std::size_t size = 12; size <= wire.size(); ++size) {
        QCOMPARE(summary_of(ByteView(wire).first(size))->rcode, 0);
    }
    // Counts far beyond the bytes, and names that never end.
    std::fill(wire.begin() + 4, wire.end(), std::uint8_t{0xff});
    QVERIFY(summary_of(wire).has_value());
    QVERIFY(summary_of(wire)->errors.empty());
}

QTEST_GUILESS_MAIN(RawQueryTest)
#include "raw_query_test.moc"
