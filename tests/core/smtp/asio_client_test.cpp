#include "core/smtp/asio_client.h"

#include "core/dane/match_matrix.h"
#include "tests/support/certificates.h"
#include "tests/support/smtp_server.h"

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>

#include <QTest>

using namespace danescope;
using namespace danescope::smtp;
using namespace danescope::test;

namespace {

constexpr const char* base_domain = "mx.example";

const Step greet = Say{"220 mx.example ESMTP\r\n"};
const Step offer = Say{"250-mx.example\r\n250 STARTTLS\r\n"};
const Step go = Say{"220 go\r\n"};
const Step hear = Hear{};
const Step hear_the_end = HearTheEnd{};

/// The plan that is known from the start.
HandshakePlan plan_of(std::optional<tls::DaneRequest> request) {
    return [request]() -> asio::awaitable<std::optional<tls::DaneRequest>> { co_return request; };
}

} // namespace

class AsioClientTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void succeeds_by_dane();
    void tells_each_change();
    void names_itself_by_its_address();
    void says_quit_without_a_plan();
    void shows_old_tls();
    void ends_as_the_server_does_data();
    void ends_as_the_server_does();
    void ends_when_the_server_resets();
    void reads_the_last_words();
    void finds_the_port_closed();
    void finds_no_route();
    void gives_up_connecting();
    void gives_up_waiting_data();
    void gives_up_waiting();
    void gives_up_on_a_drip();
    void is_cancelled_at_any_stage_data();
    void is_cancelled_at_any_stage();
    void is_cancelled_after_any_number_of_turns();
    void is_cancelled_while_connecting();
    void is_cancelled_while_the_plan_is_made();
    void is_cancelled_by_its_observer();
    void leaves_the_caller_as_it_was();
    void runs_many_at_once();

private:
    struct Report {
        Session session;
        std::vector<Session> told;
        bool threw = false;
    };

    SessionRequest request(std::uint16_t port) const {
        SessionRequest wanted;
        wanted.host = base_domain;
        wanted.address = *IpAddress::parse("127.0.0.1");
        wanted.port = port;
        wanted.ehlo_name = "client.example";
        return wanted;
    }

    tls::DaneRequest dane_ee() const {
        return {base_domain, {}, {{3, 1, 1, *dane::association_data(leaf_.certificate, 1, 1)}}, {}};
    }

    TlsServerPlan served() const { return {leaf_, {}, {}}; }

    void cancel() { cancel_->emit(asio::cancellation_type::terminal); }

    /// Runs until the client and every server are done; `meanwhile` may run some of it itself.
    Report run(SessionRequest wanted, HandshakePlan plan,
               const std::function<void(asio::io_context&)>& meanwhile = nullptr);

    Credential leaf_;
    std::unique_ptr<asio::io_context> io_;
    std::unique_ptr<asio::cancellation_signal> cancel_;
};

void AsioClientTest::initTestCase() {
    leaf_ = make_self_signed({base_domain, {base_domain}});
}

void AsioClientTest::init() {
    cancel_ = std::make_unique<asio::cancellation_signal>();
    io_ = std::make_unique<asio::io_context>();
}

AsioClientTest::Report
AsioClientTest::run(SessionRequest wanted, HandshakePlan plan,
                    const std::function<void(asio::io_context&)>& meanwhile) {
    Report report;
    const auto client = make_asio_client();
    asio::co_spawn(
        *io_,
        client->run(std::move(wanted), std::move(plan),
                    [&report](const Session& session) { report.told.push_back(session); }),
        asio::bind_cancellation_slot(cancel_->slot(),
                                     [&](const std::exception_ptr& error, Session session) {
                                         report.session = std::move(session);
                                         report.threw = error != nullptr;
                                         if (meanwhile && !report.session.connected) {
                                             // A server that never met its client would wait for
                                             // ever.
                                             io_->stop();
                                         }
                                     }));
    if (meanwhile) {
        meanwhile(*io_);
    }
    io_->run();
    return report;
}

void AsioClientTest::succeeds_by_dane() {
    SmtpServer server(io_->get_executor(),
                      {greet, hear, offer, hear, go, ShakeHands{}, hear, hear_the_end}, served());
    const auto session = run(request(server.port()), plan_of(dane_ee())).session;
    QVERIFY(!session.failure);
    QVERIFY(session.connected);
    QVERIFY(session.finished);
    QCOMPARE(session.host, std::string(base_domain));
    QCOMPARE(session.local_address, std::string("127.0.0.1"));
    QCOMPARE(session.starttls, StartTls::accepted);
    QCOMPARE(session.banner, std::string("220 mx.example ESMTP"));
    QVERIFY(session.dane_request == dane_ee());
    QVERIFY(session.tls);
    QCOMPARE(session.tls->verify_code, 0L);
    QCOMPARE(session.tls->matched_record, std::optional<std::size_t>(0));
    QCOMPARE(session.tls->protocol, std::string("TLSv1.3"));
    QVERIFY(session.tls->chain == std::vector<Bytes>{leaf_.certificate});
    const std::vector<std::string> said{"EHLO client.example", "STARTTLS", "QUIT"};
    QCOMPARE(server.heard(), said);
    QCOMPARE(session.dialogue.back().text, std::string("QUIT"));
}

void AsioClientTest::tells_each_change() {
    SmtpServer server(io_->get_executor(),
                      {greet, hear, offer, hear, go, ShakeHands{}, hear, hear_the_end}, served());
    const auto report = run(request(server.port()), plan_of(dane_ee()));
    QVERIFY(report.told.front().connected);
    QVERIFY(!report.told.front().finished);
    QVERIFY(report.told.front().dialogue.empty());
    for (std::size_t index = 1; index < report.told.size(); ++index) {
        QVERIFY(report.told[index - 1].dialogue.size() <= report.told[index].dialogue.size());
        QVERIFY(report.told[index - 1].elapsed <= report.told[index].elapsed);
        QVERIFY(!report.told[index - 1].finished);
    }
    QVERIFY(report.told.back() == report.session);
    QVERIFY(report.told.size() >= 5);
}

void AsioClientTest::names_itself_by_its_address() {
    SmtpServer server(io_->get_executor(), {greet, hear, Say{"502 no\r\n"}, hear, hear_the_end});
    SessionRequest wanted = request(server.port());
    wanted.ehlo_name.clear();
    run(wanted, plan_of(dane_ee()));
    const std::vector<std::string> said{"EHLO [127.0.0.1]", "QUIT"};
    QCOMPARE(server.heard(), said);
    QVERIFY(server.saw_orderly_end());
}

void AsioClientTest::says_quit_without_a_plan() {
    SmtpServer server(io_->get_executor(), {greet, hear, offer, hear, hear_the_end});
    const auto session = run(request(server.port()), plan_of(std::nullopt)).session;
    QVERIFY(!session.failure);
    QVERIFY(session.finished);
    QVERIFY(!session.dane_request);
    QVERIFY(!session.tls);
    QCOMPARE(session.starttls, StartTls::not_reached);
    const std::vector<std::string> said{"EHLO client.example", "QUIT"};
    QCOMPARE(server.heard(), said);
    QVERIFY(server.saw_orderly_end());
}

void AsioClientTest::shows_old_tls() {
    TlsServerPlan old = served();
    old.only_tls_1_0 = true;
    SmtpServer server(io_->get_executor(),
                      {greet, hear, offer, hear, go, ShakeHands{}, hear, hear_the_end}, old);
    const auto session = run(request(server.port()), plan_of(dane_ee())).session;
    QVERIFY(session.failure == SessionFailure::tls_too_old);
    QCOMPARE(session.tls->protocol, std::string("TLSv1"));
    QCOMPARE(session.tls->matched_depth, std::optional<int>(0));
}

void AsioClientTest::ends_as_the_server_does_data() {
    QTest::addColumn<std::vector<Step>>("script");
    QTest::addColumn<SessionFailure>("failure");
    QTest::addColumn<StartTls>("starttls");
    const auto row = [](const char* name, std::vector<Step> script, SessionFailure failure,
                        StartTls starttls) {
        QTest::newRow(name) << std::move(script) << failure << starttls;
    };
    const auto not_reached = StartTls::not_reached;
    row("closes at once", {}, SessionFailure::closed_by_server, not_reached);
    row("closes amid the greeting", {Say{"220-mx"}}, SessionFailure::closed_by_server, not_reached);
    row("421", {Say{"421 busy\r\n"}, hear_the_end}, SessionFailure::busy, not_reached);
    row("554", {Say{"554 no\r\n"}, hear_the_end}, SessionFailure::rejected, not_reached);
    row("garbage", {Say{"hello\r\n"}, hear_the_end}, SessionFailure::garbage, not_reached);
    row("endless banner", {Say{std::string(100'000, 'a')}, hear_the_end}, SessionFailure::garbage,
        not_reached);
    row("closes after EHLO", {greet, hear}, SessionFailure::closed_by_server, not_reached);
    row("no STARTTLS", {greet, hear, Say{"250 mx.example\r\n"}, hear_the_end},
        SessionFailure::starttls_not_offered, StartTls::not_offered);
    row("454", {greet, hear, offer, hear, Say{"454 no\r\n"}, hear_the_end},
        SessionFailure::starttls_refused, StartTls::refused);
    row("injected with the 220",
        {greet, hear, offer, hear, Say{"220 go\r\n250 x\r\n"}, hear_the_end},
        SessionFailure::plaintext_injected, StartTls::accepted);
    row("injected after the ClientHello",
        {greet, hear, offer, hear, go, BeginHandshake{0}, Say{"250 x\r\n"}, hear_the_end},
        SessionFailure::plaintext_injected, StartTls::accepted);
    row("closes before the handshake", {greet, hear, offer, hear, go},
        SessionFailure::handshake_failed, StartTls::accepted);
    row("closes amid the handshake", {greet, hear, offer, hear, go, BeginHandshake{100}},
        SessionFailure::handshake_failed, StartTls::accepted);
    row("alert", {greet, hear, offer, hear, go, BeginHandshake{0}, Say{{0x15, 3, 3, 0, 2, 2, 40}}},
        SessionFailure::handshake_failed, StartTls::accepted);
}

void AsioClientTest::ends_as_the_server_does() {
    QFETCH(std::vector<Step>, script);
    QFETCH(SessionFailure, failure);
    QFETCH(StartTls, starttls);
    SmtpServer server(io_->get_executor(), script, served());
    const auto session = run(request(server.port()), plan_of(dane_ee())).session;
    QVERIFY(session.failure);
    QCOMPARE(std::string(id_of(*session.failure)), std::string(id_of(failure)));
    QCOMPARE(session.starttls, starttls);
    QVERIFY(session.connected);
    QVERIFY(session.finished);
    QCOMPARE(session.tls.has_value(), failure == SessionFailure::handshake_failed);
    QVERIFY(!session.tls || !session.tls->failure_reason.empty());
}

void AsioClientTest::ends_when_the_server_resets() {
    SmtpServer server(io_->get_executor(), {greet, hear, Reset{}});
    const auto session = run(request(server.port()), plan_of(dane_ee())).session;
    QVERIFY(session.failure == SessionFailure::closed_by_server);
}

void AsioClientTest::reads_the_last_words() {
    SmtpServer server(io_->get_executor(), {greet, hear, offer, Say{"421 too slow\r\n"}});
    const auto session = run(request(server.port()), plan_of(dane_ee())).session;
    QVERIFY(session.failure == SessionFailure::starttls_refused);
    QCOMPARE(session.dialogue[5].text, std::string("421 too slow"));
}

void AsioClientTest::finds_the_port_closed() {
    asio::ip::tcp::acceptor unused(*io_, {asio::ip::address_v4::loopback(), 0});
    const std::uint16_t port = unused.local_endpoint().port();
    unused.close();
    const auto session = run(request(port), plan_of(dane_ee())).session;
    QVERIFY(session.failure == SessionFailure::connection_refused);
    QVERIFY(!session.connected);
    QVERIFY(session.finished);
    QVERIFY(session.dialogue.empty());
}

void AsioClientTest::finds_no_route() {
    SessionRequest wanted = request(25);
    // The broadcast address never has a TCP peer.
    wanted.address = *IpAddress::parse("255.255.255.255");
    const auto session = run(wanted, plan_of(dane_ee())).session;
    QVERIFY(session.failure == SessionFailure::network_unreachable);
    QVERIFY(!session.connected);
}

namespace {

/// Listens but takes no further connection: the next one waits for ever.
class FullListener {
public:
    explicit FullListener(asio::io_context& io)
        : acceptor_(io, asio::ip::tcp::v4()) {
        acceptor_.bind({asio::ip::address_v4::loopback(), 0});
        acceptor_.listen(0);
        waiting_.connect(acceptor_.local_endpoint());
    }

    std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

private:
    asio::ip::tcp::acceptor acceptor_;
    asio::ip::tcp::socket waiting_{acceptor_.get_executor()};
};

} // namespace

void AsioClientTest::gives_up_connecting() {
    const FullListener full(*io_);
    SessionRequest wanted = request(full.port());
    wanted.stage_timeout = Milliseconds(50);
    const auto session = run(wanted, plan_of(dane_ee())).session;
    QVERIFY(session.failure == SessionFailure::connection_timed_out);
    QVERIFY(session.elapsed >= Milliseconds(50));
}

void AsioClientTest::gives_up_waiting_data() {
    QTest::addColumn<std::vector<Step>>("script");
    using Script = std::vector<Step>;
    QTest::newRow("greeting") << Script{hear_the_end};
    QTest::newRow("EHLO") << Script{greet, hear, hear_the_end};
    QTest::newRow("STARTTLS") << Script{greet, hear, offer, hear, hear_the_end};
    QTest::newRow("handshake") << Script{greet, hear, offer, hear, go, hear_the_end};
    QTest::newRow("amid the handshake")
        << Script{greet, hear, offer, hear, go, BeginHandshake{100}, hear_the_end};
}

void AsioClientTest::gives_up_waiting() {
    QFETCH(std::vector<Step>, script);
    SmtpServer server(io_->get_executor(), script, served());
    SessionRequest wanted = request(server.port());
    wanted.stage_timeout = Milliseconds(100);
    const auto session = run(wanted, plan_of(dane_ee())).session;
    QVERIFY(session.failure == SessionFailure::reply_timed_out);
    QVERIFY(session.connected);
    QVERIFY(session.finished);
    QVERIFY(server.saw_orderly_end());
}

void AsioClientTest::gives_up_on_a_drip() {
    // A byte now and then must not buy the server more time.
    asio::ip::tcp::acceptor acceptor(*io_, {asio::ip::address_v4::loopback(), 0});
    const auto drip = [&]() -> asio::awaitable<void> {
        auto socket = co_await acceptor.async_accept(asio::use_awaitable);
        asio::steady_timer pause(*io_);
        for (std::error_code error; !error;) {
            pause.expires_after(Milliseconds(20));
            co_await pause.async_wait(asio::use_awaitable);
            socket.write_some(asio::buffer("2", 1), error);
        }
    };
    asio::co_spawn(*io_, drip(), [](const std::exception_ptr&) {});
    SessionRequest wanted = request(acceptor.local_endpoint().port());
    wanted.stage_timeout = Milliseconds(200);
    const auto session = run(wanted, plan_of(dane_ee())).session;
    QVERIFY(session.failure == SessionFailure::reply_timed_out);
    QVERIFY(session.dialogue.back().text.starts_with("22"));
}

void AsioClientTest::is_cancelled_at_any_stage_data() {
    QTest::addColumn<std::vector<Step>>("before");
    using Script = std::vector<Step>;
    QTest::newRow("greeting") << Script{};
    QTest::newRow("amid the greeting") << Script{Say{"220-mx"}};
    QTest::newRow("EHLO") << Script{greet, hear};
    QTest::newRow("STARTTLS") << Script{greet, hear, offer, hear};
    QTest::newRow("handshake") << Script{greet, hear, offer, hear, go};
    QTest::newRow("amid the handshake")
        << Script{greet, hear, offer, hear, go, BeginHandshake{100}};
}

void AsioClientTest::is_cancelled_at_any_stage() {
    QFETCH(std::vector<Step>, before);
    std::vector<Step> script = before;
    script.push_back(Call{[this]() { cancel(); }});
    script.push_back(hear_the_end);
    SmtpServer server(io_->get_executor(), script, served());
    const auto session = run(request(server.port()), plan_of(dane_ee())).session;
    QVERIFY(session.failure == SessionFailure::cancelled);
    QVERIFY(session.finished);
    QVERIFY(session.elapsed < request(0).stage_timeout);
    QVERIFY(server.saw_orderly_end());
}

void AsioClientTest::is_cancelled_after_any_number_of_turns() {
    const std::vector<Step> script{greet, hear, offer, hear, go, ShakeHands{}, hear, hear_the_end};
    int cancelled = 0;
    bool completed = false;
    for (int turns = 2; !completed; ++turns) {
        init();
        SmtpServer server(io_->get_executor(), script, served());
        const auto report =
            run(request(server.port()), plan_of(dane_ee()), [this, turns](asio::io_context& io) {
                for (int turn = 0; turn < turns; ++turn) {
                    io.run_one();
                }
                cancel();
            });
        QVERIFY2(!report.threw, qPrintable(QString::number(turns)));
        QVERIFY2(report.session.finished, qPrintable(QString::number(turns)));
        completed = report.session.failure != SessionFailure::cancelled;
        cancelled += completed ? 0 : 1;
    }
    QVERIFY(cancelled > 10);
}

void AsioClientTest::is_cancelled_while_connecting() {
    const FullListener full(*io_);
    const auto session =
        run(request(full.port()), plan_of(dane_ee()), [this](asio::io_context& io) {
            while (io.poll() > 0) {
            }
            cancel();
        }).session;
    QVERIFY(session.failure == SessionFailure::cancelled);
    QVERIFY(!session.connected);
    QVERIFY(session.elapsed < request(0).stage_timeout);
}

void AsioClientTest::is_cancelled_while_the_plan_is_made() {
    SmtpServer server(io_->get_executor(), {greet, hear, offer, hear_the_end});
    const HandshakePlan never = [this]() -> asio::awaitable<std::optional<tls::DaneRequest>> {
        asio::steady_timer timer(*io_, std::chrono::hours(1));
        asio::post(*io_, [this]() { cancel(); });
        co_await timer.async_wait(asio::use_awaitable);
        co_return std::nullopt;
    };
    const auto session = run(request(server.port()), never).session;
    QVERIFY(session.failure == SessionFailure::cancelled);
    QVERIFY(session.connected);
    const std::vector<std::string> said{"EHLO client.example"};
    QCOMPARE(server.heard(), said);
    QVERIFY(server.saw_orderly_end());
}

void AsioClientTest::is_cancelled_by_its_observer() {
    SmtpServer server(io_->get_executor(), {greet, hear, offer, hear_the_end});
    const auto client = make_asio_client();
    Session session;
    asio::co_spawn(*io_,
                   client->run(request(server.port()), plan_of(dane_ee()),
                               [this](const Session& now) {
                                   if (!now.finished) {
                                       cancel();
                                   }
                               }),
                   asio::bind_cancellation_slot(
                       cancel_->slot(), [&session](const std::exception_ptr&, Session result) {
                           session = std::move(result);
                       }));
    io_->run();
    QVERIFY(session.failure == SessionFailure::cancelled);
    QVERIFY(session.dialogue.empty());
}

void AsioClientTest::leaves_the_caller_as_it_was() {
    SmtpServer server(io_->get_executor(), {Say{"554 no\r\n"}, hear_the_end});
    const auto client = make_asio_client();
    bool throws = false;
    const auto caller = [&]() -> asio::awaitable<void> {
        co_await client->run(request(server.port()), plan_of(dane_ee()), [](const Session&) {});
        throws = co_await asio::this_coro::throw_if_cancelled();
    };
    asio::co_spawn(*io_, caller(), [](const std::exception_ptr&) {});
    io_->run();
    QVERIFY(throws);
}

void AsioClientTest::runs_many_at_once() {
    constexpr std::size_t count = 50;
    std::vector<std::unique_ptr<SmtpServer>> servers;
    const auto client = make_asio_client();
    std::size_t matched = 0;
    for (std::size_t index = 0; index < count; ++index) {
        const std::vector<Step> script{greet, hear,         offer, hear,
                                       go,    ShakeHands{}, hear,  hear_the_end};
        servers.push_back(std::make_unique<SmtpServer>(io_->get_executor(), script, served()));
        asio::co_spawn(
            *io_,
            client->run(request(servers.back()->port()), plan_of(dane_ee()), [](const Session&) {}),
            [&matched](const std::exception_ptr&, const Session& session) {
                matched += session.tls && session.tls->matched_depth == 0 ? 1 : 0;
            });
    }
    io_->run();
    QCOMPARE(matched, count);
}

QTEST_APPLESS_MAIN(AsioClientTest)
#include "asio_client_test.moc"
