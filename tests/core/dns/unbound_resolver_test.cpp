#include "core/dns/unbound_resolver.h"

#include "core/dns/message.h"
#include "core/dnssec/trust_anchor.h"
#include "tests/support/coroutines.h"
#include "tests/support/dns_server.h"
#include "tests/support/message_builder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/steady_timer.hpp>

using namespace danescope;
using namespace danescope::dns;
using namespace std::chrono_literals;
using test::DnsServer;
using test::question;

namespace {

ResolverConfig config_for(std::vector<std::string> forwarders) {
    ResolverConfig config;
    config.forwarders = std::move(forwarders);
    for (const auto& anchor : dnssec::root_trust_anchors()) {
        config.trust_anchors.push_back(to_string(anchor));
    }
    return config;
}

std::unique_ptr<Resolver> make(asio::io_context& io, const ResolverConfig& config) {
    return make_unbound_resolver(io.get_executor(), config).value();
}

const Question host_question = question("mx.example.org", RecordType::a);
/// libunbound answers this one by itself.
const Question local_question = question("localhost", RecordType::a);

Milliseconds time_of(const std::function<void()>& action) {
    const auto start = std::chrono::steady_clock::now();
    action();
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start);
}

/// False when the condition does not come true within 30 s.
bool run_until(asio::io_context& io, const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (!condition() && std::chrono::steady_clock::now() < end) {
        io.run_for(5ms);
    }
    return condition();
}

} // namespace

class UnboundResolverTest : public QObject {
    Q_OBJECT

private slots:
    void refusesBadConfigurations_data();
    void refusesBadConfigurations();
    void takesGoodConfigurations_data();
    void takesGoodConfigurations();
    void answers();
    void callsUnsignedDataBogus();
    void timesOut();
    void tellsServerFailure();
    void asksForwardersInOrder_data();
    void asksForwardersInOrder();
    void sharesTheLimitAmongForwarders();
    void cancelsAtOnce();
    void endsLookupsWithTheResolver();
    void diesWithTheExecutor();
    void runsManyLookups();
    void runsManyResolversOnManyThreads();
    void namesItsVersion();
};

void UnboundResolverTest::refusesBadConfigurations_data() {
    QTest::addColumn<std::vector<std::string>>("anchors");
    QTest::addColumn<QByteArray>("hints");
    QTest::addColumn<std::vector<std::string>>("forwarders");
    QTest::addColumn<int>("error");
    using Texts = std::vector<std::string>;
    const Texts good_anchors = config_for({}).trust_anchors;
    const auto row = [](const char* label, const Texts& anchors, const QByteArray& hints,
                        const Texts& forwarders, ResolverSetupError error) {
        QTest::newRow(label) << anchors << hints << forwarders << static_cast<int>(error);
    };
    const auto bad_anchor = [&](const char* label, const Texts& anchors) {
        row(label, anchors, {}, {}, ResolverSetupError::bad_trust_anchor);
    };
    row("no anchor", {}, {}, {}, ResolverSetupError::no_trust_anchor);
    const std::string digest(64, 'a');
    bad_anchor("garbage anchor", {"anchor"});
    bad_anchor("good and garbage anchor", {good_anchors[0], ". IN DS"});
    bad_anchor("anchor of another zone", {"org. IN DS 1 8 2 " + digest});
    bad_anchor("only an algorithm nobody knows", {". IN DS 1 99 2 " + digest});
    bad_anchor("only Ed448, which libunbound lacks", {". IN DS 1 16 2 " + digest});
    bad_anchor("only a digest type nobody knows", {". IN DS 1 8 77 " + digest});
    const auto bad_hints = [&](const char* label, const QByteArray& hints) {
        row(label, good_anchors, hints, {}, ResolverSetupError::bad_root_hints);
    };
    bad_hints("empty hints", "\n");
    bad_hints("hints without an address", ". 1 IN NS a.root.\n");
    bad_hints("hints without a server of the root", "a.root. 1 IN A 127.0.0.1\n");
    bad_hints("prose for hints", "ask your administrator\n");
    bad_hints("hints with a broken line",
              ". 1 IN NS a.root.\na.root. 1 IN A 127.0.0.1\na.root. 1 IN A 1270.0.1\n");
    bad_hints("hints of 2 MiB", QByteArray(2 << 20, '\n'));
    const auto bad_forwarder = [&](const char* label, const std::string& forwarder) {
        row(label, good_anchors, {}, {"127.0.0.1", forwarder}, ResolverSetupError::bad_forwarder);
    };
    bad_forwarder("empty forwarder", "");
    bad_forwarder("forwarder by name", "dns.example.org");
    bad_forwarder("port 0", "127.0.0.1@0");
    bad_forwarder("port over 65535", "127.0.0.1@65536");
    bad_forwarder("port missing", "127.0.0.1@");
    bad_forwarder("port with more behind", "127.0.0.1@53#name");
    bad_forwarder("address with a line break", "127.0.0.1\n");
    bad_forwarder("URL", "https://127.0.0.1/");
}

void UnboundResolverTest::refusesBadConfigurations() {
    QFETCH(std::vector<std::string>, anchors);
    QFETCH(QByteArray, hints);
    QFETCH(std::vector<std::string>, forwarders);
    QFETCH(int, error);
    QTemporaryDir directory;
    ResolverConfig config;
    config.trust_anchors = anchors;
    config.forwarders = forwarders;
    if (!hints.isEmpty()) {
        QFile file(directory.filePath("hints"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(hints) == hints.size());
        config.root_hints_file = file.fileName().toStdString();
    }
    asio::io_context io;
    const auto resolver = make_unbound_resolver(io.get_executor(), config);
    QVERIFY(!resolver.has_value());
    QCOMPARE(static_cast<int>(resolver.error()), error);
}

void UnboundResolverTest::takesGoodConfigurations_data() {
    QTest::addColumn<QByteArray>("hints");
    QTest::addColumn<std::vector<std::string>>("forwarders");
    using Texts = std::vector<std::string>;
    QTest::newRow("recursion") << QByteArray() << Texts{};
    QTest::newRow("hints") << QByteArray("; practice\n$TTL 60\n. IN NS a.root.\n"
                                         "a.root. IN A 127.0.0.1\n")
                           << Texts{};
    QTest::newRow("hints as InterNIC writes them")
        << QByteArray(".                        3600000      NS    A.ROOT-SERVERS.NET.\n"
                      "A.ROOT-SERVERS.NET.      3600000      A     198.41.0.4\n"
                      "A.ROOT-SERVERS.NET.      3600000      AAAA  2001:503:ba3e::2:30\n"
                      "; End of file")
        << Texts{};
    QTest::newRow("forwarders") << QByteArray() << Texts{"127.0.0.1", "::1@5353", "192.0.2.1@53"};
}

void UnboundResolverTest::takesGoodConfigurations() {
    QFETCH(QByteArray, hints);
    QFETCH(std::vector<std::string>, forwarders);
    QTemporaryDir directory;
    ResolverConfig config = config_for(forwarders);
    config.at = std::chrono::sys_days{2026y / 10 / 5};
    if (!hints.isEmpty()) {
        QFile file(directory.filePath("hints"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(hints) == hints.size());
        config.root_hints_file = file.fileName().toStdString();
    }
    asio::io_context io;
    QVERIFY(make_unbound_resolver(io.get_executor(), config).has_value());
}

void UnboundResolverTest::answers() {
    asio::io_context io;
    const auto resolver = make(io, config_for({}));
    const Answer answer = test::run(io, resolver->lookup(local_question, 5s));
    QVERIFY(!answer.failure);
    QCOMPARE(answer.question, local_question);
    QCOMPARE(answer.rcode, 0);
    QCOMPARE(answer.validation, Validation::insecure);
    QVERIFY(answer.resolver.empty());
    const auto rrset = answer_rrset(parse_message(answer.wire).value(), local_question);
    QCOMPARE(rrset.records.at(0).rdata_text, std::string("127.0.0.1"));
}

void UnboundResolverTest::callsUnsignedDataBogus() {
    DnsServer server(test::plain_reply);
    asio::io_context io;
    const auto resolver = make(io, config_for({server.address()}));
    const Answer answer = test::run(io, resolver->lookup(host_question, 10s));
    QVERIFY(!answer.failure);
    QCOMPARE(status_of(answer), Status::bogus);
    QCOMPARE(answer.resolver, server.address());
    QVERIFY(!answer.why_bogus.empty());
    QVERIFY(!answer.wire.empty());
}

void UnboundResolverTest::timesOut() {
    DnsServer server(test::silence);
    asio::io_context io;
    const auto resolver = make(io, config_for({server.address()}));
    Answer answer;
    const auto time =
        time_of([&] { answer = test::run(io, resolver->lookup(host_question, 50ms)); });
    QCOMPARE(answer.failure, std::optional(LookupFailure::timed_out));
    QCOMPARE(answer.question, host_question);
    QCOMPARE(status_of(answer), Status::error);
    QVERIFY(answer.elapsed >= 50ms);
    QVERIFY2(time < 10s, "the lookup outlasted its limit by far");
    answer = test::run(io, resolver->lookup(host_question, 0ms));
    QCOMPARE(answer.failure, std::optional(LookupFailure::timed_out));
}

void UnboundResolverTest::tellsServerFailure() {
    DnsServer server(test::refusal);
    asio::io_context io;
    const auto resolver = make(io, config_for({server.address()}));
    const Answer answer = test::run(io, resolver->lookup(host_question, 20s));
    QCOMPARE(answer.failure, std::optional(LookupFailure::server_failure));
    QVERIFY(answer.resolver.empty());
}

void UnboundResolverTest::asksForwardersInOrder_data() {
    QTest::addColumn<bool>("firstAnswers");
    QTest::newRow("the first answers") << true;
    QTest::newRow("the first refuses") << false;
}

void UnboundResolverTest::asksForwardersInOrder() {
    QFETCH(bool, firstAnswers);
    DnsServer first(firstAnswers ? test::plain_reply : test::refusal);
    DnsServer second(test::plain_reply);
    asio::io_context io;
    const auto resolver = make(io, config_for({first.address(), second.address()}));
    const Answer answer = test::run(io, resolver->lookup(host_question, 40s));
    QVERIFY(!answer.failure);
    QCOMPARE(answer.resolver, firstAnswers ? first.address() : second.address());
    QVERIFY(first.queries() > 0);
    QCOMPARE(second.queries() > 0, !firstAnswers);
}

void UnboundResolverTest::sharesTheLimitAmongForwarders() {
    DnsServer first(test::silence);
    DnsServer second(test::plain_reply);
    asio::io_context io;
    const auto resolver = make(io, config_for({first.address(), second.address()}));
    const Answer answer = test::run(io, resolver->lookup(host_question, 4s));
    QVERIFY(!answer.failure);
    QCOMPARE(answer.resolver, second.address());
}

void UnboundResolverTest::cancelsAtOnce() {
    DnsServer server(test::silence);
    asio::io_context io;
    const auto resolver = make(io, config_for({server.address()}));
    asio::cancellation_signal cancel;
    std::optional<Answer> answer;
    std::exception_ptr thrown;
    asio::co_spawn(
        io, resolver->lookup(host_question, 60s),
        asio::bind_cancellation_slot(cancel.slot(), [&](std::exception_ptr error, Answer result) {
            thrown = error;
            answer = std::move(result);
        }));
    asio::steady_timer timer(io, 20ms);
    timer.async_wait([&](auto) { cancel.emit(asio::cancellation_type::terminal); });
    const auto time = time_of([&] { io.run(); });
    QVERIFY2(time < 10s, "cancelling took long");
    QVERIFY(!thrown);
    QCOMPARE(answer->failure, std::optional(LookupFailure::cancelled));
    // The resolver stays of use.
    const Answer next = test::run(io, resolver->lookup(local_question, 5s));
    QVERIFY(!next.failure);
}

void UnboundResolverTest::endsLookupsWithTheResolver() {
    DnsServer first(test::silence);
    DnsServer second(test::silence);
    asio::io_context io;
    auto resolver = make(io, config_for({first.address(), second.address()}));
    std::vector<Answer> answers;
    for (int index = 0; index < 200; ++index) {
        const Question asked =
            question("n" + std::to_string(index) + ".example.org", RecordType::a);
        asio::co_spawn(io, resolver->lookup(asked, 60s),
                       [&](std::exception_ptr, Answer answer) { answers.push_back(answer); });
    }
    asio::steady_timer timer(io, 50ms);
    Milliseconds time{};
    timer.async_wait([&](auto) { time = time_of([&] { resolver.reset(); }); });
    io.run();
    QVERIFY2(time < 10s, "the resolver did not go");
    QCOMPARE(answers.size(), std::size_t{200});
    for (const Answer& answer : answers) {
        QCOMPARE(answer.failure, std::optional(LookupFailure::cancelled));
    }
}

void UnboundResolverTest::diesWithTheExecutor() {
    DnsServer server(test::silence);
    std::unique_ptr<Resolver> resolver;
    {
        asio::io_context io;
        resolver = make(io, config_for({server.address()}));
        for (int index = 0; index < 10; ++index) {
            asio::co_spawn(io, resolver->lookup(host_question, 60s), asio::detached);
        }
        QVERIFY(run_until(io, [&] { return server.queries() > 0; }));
        resolver.reset();
    }
    asio::io_context io;
    const auto another = make(io, config_for({server.address()}));
    asio::co_spawn(io, another->lookup(host_question, 60s), asio::detached);
    const int queries = server.queries();
    QVERIFY(run_until(io, [&] { return server.queries() > queries; }));
}

void UnboundResolverTest::runsManyLookups() {
    DnsServer server(test::plain_reply);
    asio::io_context io;
    const auto resolver = make(io, config_for({server.address()}));
    int bogus = 0;
    constexpr int count = 500;
    for (int index = 0; index < count; ++index) {
        const Question asked =
            question("n" + std::to_string(index) + ".example.org", RecordType::a);
        asio::co_spawn(io, resolver->lookup(asked, 30s), [&](std::exception_ptr, Answer answer) {
            bogus += status_of(answer) == Status::bogus ? 1 : 0;
        });
    }
    io.run();
    QCOMPARE(bogus, count);
}

void UnboundResolverTest::runsManyResolversOnManyThreads() {
    std::vector<std::thread> threads;
    std::atomic<int> answered = 0;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int round = 0; round < 10; ++round) {
                asio::io_context io;
                const auto resolver = make(io, config_for({}));
                answered += test::run(io, resolver->lookup(local_question, 10s)).failure ? 0 : 1;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(answered.load(), 40);
}

void UnboundResolverTest::namesItsVersion() {
    QVERIFY(QByteArray::fromStdString(unbound_version()).startsWith("1."));
}

QTEST_APPLESS_MAIN(UnboundResolverTest)
#include "unbound_resolver_test.moc"
