#pragma once

#include "core/dns/raw_query.h"
#include "core/dns/resolver.h"
#include "core/smtp/client.h"
#include "core/support/clock.h"
#include "core/support/result.h"
#include "core/trace/event.h"
#include "core/trace/plan.h"
#include "core/trace/surroundings.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <asio/any_io_executor.hpp>
#include <asio/awaitable.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/steady_timer.hpp>

namespace danescope::trace {

/// What a check touches of the world outside; tests put their own in its place.
struct Network {
    std::function<Result<std::unique_ptr<dns::Resolver>, dns::ResolverSetupError>(
        const asio::any_io_executor&, const dns::ResolverConfig&)>
        make_resolver;
    std::function<std::unique_ptr<smtp::Client>()> make_client;
    Clock clock;
    std::function<asio::awaitable<dns::RawReply>(dns::RawQuery)> ask_server;
    std::function<asio::awaitable<smtp::Session>(smtp::SessionRequest)> reach;
    /// Does once, on any thread, what the first check would otherwise wait for; may be empty.
    std::function<void()> prepare;
};

/// libunbound, real sockets and the system's clock.
Network real_network();

/// One check under way: carries out what the plan wants until it wants nothing more. Every member
/// runs on the executor, which must be a single thread's or a strand.
class CheckRun : public std::enable_shared_from_this<CheckRun> {
public:
    /// `emit` is called for each event, in order, on the executor.
    CheckRun(asio::any_io_executor executor, Network network, CheckRequest request,
             std::function<void(const TraceEvent&)> emit);

    void begin();

    /// Ends the check as `end` if it still runs; nothing is emitted after that.
    void finish(CheckEnd end);

private:
    struct AskedAhead {
        Milliseconds asked{};
        std::optional<dns::Answer> answer;
    };

    void emit(const TraceEvent& event);
    Milliseconds since_start() const;

    void advance();
    void ask(const dns::Question& question, bool ahead);
    bool look_around();
    void connect(const SessionTarget& target);
    smtp::Session opened(const SessionTarget& target, std::uint16_t port) const;
    smtp::SessionRequest session_request(const SessionTarget& target, std::uint16_t port) const;
    void release(const dns::Question& question, const AskedAhead& early);
    void answered(const dns::Answer& answer);
    void close_open_ends(CheckEnd end);

    asio::awaitable<void> lookup(dns::Question question);
    asio::awaitable<void> probe(ProbeTarget target);
    asio::awaitable<void> reach_control(ControlTarget target);
    asio::awaitable<void> converse(SessionTarget target);
    asio::awaitable<std::optional<tls::DaneRequest>> await_handshake_plan(SessionTarget target);

    void spawn(asio::awaitable<void> work);

    asio::any_io_executor executor_;
    Network network_;
    std::function<void(const TraceEvent&)> emit_;
    Trace trace_;
    std::chrono::steady_clock::time_point began_;
    std::unique_ptr<dns::Resolver> resolver_;
    std::unique_ptr<smtp::Client> client_;
    asio::steady_timer deadline_;
    /// Never expires; cancelled to wake whoever waits for something new in the trace.
    asio::steady_timer news_;
    std::map<dns::Question, AskedAhead> ahead_;
    std::list<asio::cancellation_signal> signals_;
    std::size_t at_work_ = 0;
    std::size_t lookups_under_way_ = 0;
    std::size_t sessions_under_way_ = 0;
    bool advancing_ = false;
    /// The check itself is done; what is asked now only tells why it failed.
    bool looking_around_ = false;
};

} // namespace danescope::trace
