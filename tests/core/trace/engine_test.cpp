#include "core/trace/engine.h"

#include "core/trace/check_run.h"
#include "tests/support/message_builder.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dns::Validation;

namespace {

/// The world outside as a test wants it.
struct Script {
    /// Questions without an entry are never answered.
    std::map<dns::Question, dns::Answer> answers;
    std::atomic<int> lookups_cancelled = 0;
    std::atomic<int> sessions_cancelled = 0;
    bool sessions_hang = false;
    /// What any server says to a question put to it alone.
    dns::RawReply reply;
    /// How a connection to any control host ends.
    std::optional<smtp::SessionFailure> control_failure;
    /// What keeps sessions from being connected.
    std::optional<smtp::SessionFailure> session_failure;
    std::mutex mutex;
    std::set<dns::Question> asked;
    std::vector<std::string> connected;

    void add(std::string_view owner, RecordType type, Validation validation,
             const std::vector<std::string_view>& lines) {
        const dns::Question key = test::question(owner, type);
        answers[key] = test::answer(key, validation, lines);
    }

    bool was_asked(std::string_view owner, RecordType type) {
        const std::lock_guard lock(mutex);
        return asked.contains(test::question(owner, type));
    }
};

/// Waits until the awaiting coroutine is cancelled.
asio::awaitable<void> hang() {
    asio::steady_timer never(co_await asio::this_coro::executor,
                             asio::steady_timer::time_point::max());
    asio::error_code cancelled;
    co_await never.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
}

class ScriptedResolver : public dns::Resolver {
public:
    explicit ScriptedResolver(Script& script)
        : script_(script) {}

    asio::awaitable<dns::Answer> lookup(dns::Question question, Milliseconds) override {
        {
            const std::lock_guard lock(script_.mutex);
            script_.asked.insert(question);
        }
        const auto known = script_.answers.find(question);
        if (known != script_.answers.end()) {
            co_return known->second;
        }
        if (question.type == RecordType::ds || question.type == RecordType::dnskey) {
            co_return test::answer(question, Validation::secure, {});
        }
        co_await hang();
        ++script_.lookups_cancelled;
        co_return test::failed_answer(question, dns::LookupFailure::cancelled);
    }

private:
    Script& script_;
};

class ScriptedClient : public smtp::Client {
public:
    explicit ScriptedClient(Script& script)
        : script_(script) {}

    asio::awaitable<smtp::Session> run(smtp::SessionRequest request, smtp::HandshakePlan plan,
                                       smtp::SessionObserver observer) override {
        {
            const std::lock_guard lock(script_.mutex);
            script_.connected.push_back(request.address.to_string());
        }
        smtp::Session session;
        session.host = request.host;
        session.address = request.address;
        if (script_.session_failure) {
            session.failure = script_.session_failure;
            session.finished = true;
            co_return session;
        }
        session.connected = true;
        observer(session);
        if (script_.sessions_hang) {
            co_await hang();
            ++script_.sessions_cancelled;
            session.failure = smtp::SessionFailure::cancelled;
            session.finished = true;
            co_return session;
        }
        session.dane_request = co_await plan();
        session.finished = true;
        co_return session;
    }

private:
    Script& script_;
};

asio::awaitable<dns::RawReply> ask_scripted(Script& script, dns::RawQuery) {
    co_return script.reply;
}

asio::awaitable<smtp::Session> reach_scripted(Script& script, smtp::SessionRequest request) {
    smtp::Session session;
    session.host = request.host;
    session.address = request.address;
    session.connected = !script.control_failure;
    session.failure = script.control_failure;
    session.finished = true;
    co_return session;
}

Network scripted(Script& script) {
    Network network;
    network.make_resolver = [&script](const asio::any_io_executor&,
                                      const dns::ResolverConfig& config)
        -> Result<std::unique_ptr<dns::Resolver>, dns::ResolverSetupError> {
        if (config.trust_anchors.empty()) {
            return failure(dns::ResolverSetupError::no_trust_anchor);
        }
        return std::make_unique<ScriptedResolver>(script);
    };
    network.make_client = [&script] { return std::make_unique<ScriptedClient>(script); };
    network.ask_server = [&script](dns::RawQuery query) { return ask_scripted(script, query); };
    network.reach = [&script](smtp::SessionRequest request) {
        return reach_scripted(script, request);
    };
    network.clock = [] { return Instant(Milliseconds(1'800'000'000'000)); };
    return network;
}

/// Collects a check's events and lets a test wait for them.
class Recorder {
public:
    Observer observer() {
        return [this](const TraceEvent& event) {
            const std::lock_guard lock(mutex_);
            events_.push_back(event);
            apply(trace_, event);
            changed_.notify_all();
        };
    }

    template<class Condition>
    bool wait_for(Condition condition) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(20), [&] { return condition(trace_); });
    }

    bool wait_for_end() {
        return wait_for([](const Trace& trace) { return trace.end.has_value(); });
    }

    Trace trace() {
        const std::lock_guard lock(mutex_);
        return trace_;
    }

    std::vector<TraceEvent> events() {
        const std::lock_guard lock(mutex_);
        return events_;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<TraceEvent> events_;
    Trace trace_;
};

CheckRequest request_for(std::string_view domain) {
    CheckRequest request;
    request.domain = dns::Name::parse(domain).value();
    return request;
}

void add_secure_host(Script& script) {
    script.add("example.org", RecordType::mx, Validation::secure,
               {"example.org. 60 IN MX 10 mx.example.org."});
    script.add("mx.example.org", RecordType::a, Validation::secure,
               {"mx.example.org. 60 IN A 192.0.2.1"});
    script.add("mx.example.org", RecordType::aaaa, Validation::secure, {});
    script.add("_25._tcp.mx.example.org", RecordType::tlsa, Validation::secure,
               {"_25._tcp.mx.example.org. 60 IN TLSA 3 1 1 "
                "0000000000000000000000000000000000000000000000000000000000000000"});
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void tellsEverythingInOrder();
    void keepsWhatWasAskedAheadInVain();
    void doesNotConnectToAnInsecureAddress();
    void asksServersThemselvesOnceALookupHasFailed();
    void asksNobodyMoreWhenTheCheckPasses();
    void triesControlHostsWhenNoHostCanBeReached();
    void endsAtTheDeadline();
    void closesOpenSessionsAtTheDeadline();
    void refusesToAskWithoutATrustAnchor();
    void saysNothingOnceTheHandleIsGone();
    void letsAnObserverDropItsOwnHandle();
    void endsWithChecksUnderWay();
    void letsAHandleOutliveIt();
    void runsManyChecksSideBySide();
    void preparesOnce();
};

void EngineTest::tellsEverythingInOrder() {
    Script script;
    add_secure_host(script);
    Recorder recorder;
    Engine engine(scripted(script));
    const auto handle = engine.start(request_for("example.org"), recorder.observer());
    QVERIFY(recorder.wait_for_end());
    const std::vector<TraceEvent> events = recorder.events();
    QVERIFY(std::holds_alternative<CheckStarted>(events.front()));
    QVERIFY(std::holds_alternative<CheckEnded>(events.back()));
    const Trace trace = recorder.trace();
    QCOMPARE(trace.end, std::optional(CheckEnd::completed));
    QCOMPARE(trace.started, Instant(Milliseconds(1'800'000'000'000)));
    QVERIFY(!trace.tool.libunbound.empty() && !trace.tool.openssl.empty());
    QCOMPARE(trace.sessions.size(), std::size_t{1});
    QVERIFY(trace.sessions.front().dane_request.has_value());
    QCOMPARE(trace.sessions.front().dane_request->base_domain, std::string("mx.example.org"));
    for (const Lookup& lookup : trace.lookups) {
        QVERIFY(lookup.answer.has_value());
    }
    // The keys above the domain are asked side by side with the MX, for the whole chain.
    for (const char* zone : {".", "org", "example.org"}) {
        QVERIFY(trace.find(test::question(zone, RecordType::dnskey)) != nullptr);
    }
}

void EngineTest::keepsWhatWasAskedAheadInVain() {
    Script script;
    add_secure_host(script);
    script.add("mx.example.org", RecordType::a, Validation::insecure,
               {"mx.example.org. 60 IN A 192.0.2.1"});
    script.add("mx.example.org", RecordType::aaaa, Validation::insecure, {});
    Recorder recorder;
    Engine engine(scripted(script));
    const auto handle = engine.start(request_for("example.org"), recorder.observer());
    QVERIFY(recorder.wait_for_end());
    QCOMPARE(recorder.trace().end, std::optional(CheckEnd::completed));
    QVERIFY(recorder.trace().find(test::question("_25._tcp.mx.example.org", RecordType::tlsa)) ==
            nullptr);
}

void EngineTest::doesNotConnectToAnInsecureAddress() {
    Script script;
    add_secure_host(script);
    script.add("mx.example.org", RecordType::a, Validation::insecure,
               {"mx.example.org. 60 IN A 192.0.2.1"});
    Recorder recorder;
    Engine engine(scripted(script));
    const auto handle = engine.start(request_for("example.org"), recorder.observer());
    QVERIFY(recorder.wait_for_end());
    QVERIFY(script.connected.empty());
}

void EngineTest::asksServersThemselvesOnceALookupHasFailed() {
    Script script;
    const dns::Question mx = test::question("example.org", RecordType::mx);
    script.answers[mx] = test::failed_answer(mx, dns::LookupFailure::server_failure);
    script.add(".", RecordType::dnskey, Validation::secure, {". 60 IN DNSKEY 257 3 13 AAAA"});
    script.add("org", RecordType::dnskey, Validation::secure, {"org. 60 IN DNSKEY 257 3 13 AAAA"});
    script.add("org", RecordType::ns, Validation::secure, {"org. 60 IN NS ns.nic.org."});
    script.add("ns.nic.org", RecordType::a, Validation::secure, {"ns.nic.org. 60 IN A 192.0.2.9"});
    script.add("ns.nic.org", RecordType::aaaa, Validation::secure, {});
    script.reply.wire = test::MessageBuilder(mx).rcode(5).build();
    Recorder recorder;
    Engine engine(scripted(script));
    const auto handle = engine.start(request_for("example.org"), recorder.observer());
    QVERIFY(recorder.wait_for_end());
    const Trace trace = recorder.trace();
    QCOMPARE(trace.end, std::optional(CheckEnd::completed));
    // The other asks org, whose parent names no key of it, for its CDS records.
    QCOMPARE(trace.probes.size(), std::size_t{2});
    QVERIFY(trace.probes.back().target.question == test::question("org", RecordType::cds));
    QCOMPARE(trace.probes.front().target.address.ip.to_string(), std::string("192.0.2.9"));
    QVERIFY(trace.probes.front().target.question == mx);
    QVERIFY(trace.probes.front().reply == script.reply);
    const Lookup* servers = trace.find(test::question("org", RecordType::ns));
    QVERIFY(servers != nullptr && servers->purpose == LookupPurpose::name_servers);
}

void EngineTest::asksNobodyMoreWhenTheCheckPasses() {
    Script script;
    add_secure_host(script);
    // Insecure without any failure: nothing is left to be found out.
    script.add("mx.example.org", RecordType::a, Validation::insecure,
               {"mx.example.org. 60 IN A 192.0.2.1"});
    script.add("mx.example.org", RecordType::aaaa, Validation::insecure, {});
    Recorder recorder;
    Engine engine(scripted(script));
    const auto handle = engine.start(request_for("example.org"), recorder.observer());
    QVERIFY(recorder.wait_for_end());
    QVERIFY(recorder.trace().probes.empty() && recorder.trace().controls.empty());
}

void EngineTest::triesControlHostsWhenNoHostCanBeReached() {
    Script script;
    add_secure_host(script);
    script.add("control.example", RecordType::a, Validation::insecure,
               {"control.example. 60 IN A 192.0.2.25"});
    script.session_failure = smtp::SessionFailure::connection_timed_out;
    script.control_failure = smtp::SessionFailure::connection_timed_out;
    CheckRequest request = request_for("example.org");
    request.control_hosts = {{dns::Name::parse("control.example").value(), {}}};
    Recorder recorder;
    Engine engine(scripted(script));
    const auto handle = engine.start(request, recorder.observer());
    QVERIFY(recorder.wait_for_end());
    const Trace trace = recorder.trace();
    QCOMPARE(trace.end, std::optional(CheckEnd::completed));
    QCOMPARE(trace.controls.size(), std::size_t{1});
    QCOMPARE(trace.controls.front().address.to_string(), std::string("192.0.2.25"));
    QVERIFY(trace.controls.front().finished && !trace.controls.front().connected);
}

void EngineTest::endsAtTheDeadline() {
    Script script;
    Recorder recorder;
    Engine engine(scripted(script));
    CheckRequest request = request_for("example.org");
    request.timeout = Milliseconds(50);
    const auto handle = engine.start(request, recorder.observer());
    QVERIFY(recorder.wait_for_end());
    const Trace trace = recorder.trace();
    QCOMPARE(trace.end, std::optional(CheckEnd::timed_out));
    const Lookup* mx = trace.find(test::question("example.org", RecordType::mx));
    QVERIFY(mx != nullptr && mx->answer.has_value());
    QCOMPARE(mx->answer->failure, std::optional(dns::LookupFailure::timed_out));
    QTRY_COMPARE(script.lookups_cancelled.load(), 1);
}

void EngineTest::closesOpenSessionsAtTheDeadline() {
    Script script;
    add_secure_host(script);
    script.sessions_hang = true;
    Recorder recorder;
    Engine engine(scripted(script));
    CheckRequest request = request_for("example.org");
    request.timeout = Milliseconds(200);
    const auto handle = engine.start(request, recorder.observer());
    QVERIFY(recorder.wait_for_end());
    const Trace trace = recorder.trace();
    QCOMPARE(trace.sessions.size(), std::size_t{1});
    QVERIFY(trace.sessions.front().finished);
    QCOMPARE(trace.sessions.front().failure, std::optional(smtp::SessionFailure::reply_timed_out));
    QTRY_COMPARE(script.sessions_cancelled.load(), 1);
}

void EngineTest::refusesToAskWithoutATrustAnchor() {
    Script script;
    Recorder recorder;
    Engine engine(scripted(script));
    CheckRequest request = request_for("example.org");
    request.trust_anchors.clear();
    const auto handle = engine.start(request, recorder.observer());
    QVERIFY(recorder.wait_for_end());
    QCOMPARE(recorder.trace().end, std::optional(CheckEnd::no_trust_anchor));
    QVERIFY(script.asked.empty());
}

void EngineTest::saysNothingOnceTheHandleIsGone() {
    Script script;
    Recorder recorder;
    Engine engine(scripted(script));
    auto handle = engine.start(request_for("example.org"), recorder.observer());
    QVERIFY(recorder.wait_for([](const Trace& trace) {
        return trace.find(test::question("example.org", RecordType::mx)) != nullptr;
    }));
    handle.reset();
    const std::size_t told = recorder.events().size();
    QTRY_COMPARE(script.lookups_cancelled.load(), 1);
    QCOMPARE(recorder.events().size(), told);
    QVERIFY(recorder.trace().running());
}

void EngineTest::letsAnObserverDropItsOwnHandle() {
    Script script;
    add_secure_host(script);
    Engine engine(scripted(script));
    std::unique_ptr<RunHandle> handle;
    std::mutex started;
    std::atomic<int> after_drop = 0;
    std::atomic<bool> dropped = false;
    started.lock();
    handle = engine.start(request_for("example.org"), [&](const TraceEvent&) {
        const std::lock_guard wait_for_handle(started);
        if (dropped) {
            ++after_drop;
        }
        handle.reset();
        dropped = true;
    });
    started.unlock();
    QTRY_VERIFY(dropped.load());
    QCOMPARE(after_drop.load(), 0);
}

void EngineTest::endsWithChecksUnderWay() {
    Script script;
    add_secure_host(script);
    script.sessions_hang = true;
    Recorder recorder;
    {
        Engine engine(scripted(script));
        const auto handle = engine.start(request_for("example.org"), recorder.observer());
        QVERIFY(recorder.wait_for([](const Trace& trace) { return !trace.sessions.empty(); }));
    }
    QCOMPARE(script.sessions_cancelled.load(), 1);
}

void EngineTest::letsAHandleOutliveIt() {
    Script script;
    Recorder recorder;
    std::unique_ptr<RunHandle> handle;
    {
        Engine engine(scripted(script));
        handle = engine.start(request_for("example.org"), recorder.observer());
        QVERIFY(recorder.wait_for([](const Trace& trace) { return !trace.lookups.empty(); }));
    }
    QCOMPARE(recorder.trace().end, std::optional(CheckEnd::cancelled));
    handle.reset();
}

void EngineTest::runsManyChecksSideBySide() {
    Script script;
    add_secure_host(script);
    std::vector<std::unique_ptr<Recorder>> recorders;
    std::vector<std::unique_ptr<RunHandle>> handles;
    Engine engine(scripted(script));
    for (int check = 0; check < 50; ++check) {
        recorders.push_back(std::make_unique<Recorder>());
        handles.push_back(engine.start(request_for("example.org"), recorders.back()->observer()));
    }
    for (const auto& recorder : recorders) {
        QVERIFY(recorder->wait_for_end());
        QCOMPARE(recorder->trace().end, std::optional(CheckEnd::completed));
    }
}

void EngineTest::preparesOnce() {
    Script script;
    add_secure_host(script);
    std::atomic<int> prepared = 0;
    {
        Network network = scripted(script);
        network.prepare = [&prepared] { ++prepared; };
        Engine engine(std::move(network));
        engine.prepare();
        for (int check = 0; check < 2; ++check) {
            Recorder recorder;
            const auto handle = engine.start(request_for("example.org"), recorder.observer());
            QVERIFY(recorder.wait_for_end());
        }
    }
    QCOMPARE(prepared.load(), 1);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
