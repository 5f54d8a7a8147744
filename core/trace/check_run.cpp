#include "core/trace/check_run.h"

#include "core/dns/ldns_version.h"
#include "core/dns/message.h"
#include "core/dns/unbound_resolver.h"
#include "core/smtp/asio_client.h"
#include "core/smtp/reach.h"
#include "core/tls/handshake.h"
#include "core/tls/version.h"
#include "core/trace/surroundings.h"

#include <algorithm>
#include <exception>
#include <utility>

#include <asio/bind_cancellation_slot.hpp>
#include <asio/co_spawn.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>

namespace danescope::trace {

namespace {

/// A hostile domain may name many hosts: enough to hide latency, too few to be a nuisance.
constexpr std::size_t max_lookups_at_once = 200;
constexpr std::size_t max_sessions_at_once = 24;
constexpr std::size_t max_sessions_for_host = 6;
/// Far more than a domain with 30 hosts needs.
constexpr std::size_t max_lookups = 2000;
constexpr std::size_t max_sessions = 200;
/// The verdict stands by then: nobody should wait long for the reason of a failure.
constexpr Milliseconds longest_probe{3'000};

CheckEnd end_of(dns::ResolverSetupError error) {
    switch (error) {
    case dns::ResolverSetupError::no_trust_anchor:
    case dns::ResolverSetupError::bad_trust_anchor:
        return CheckEnd::no_trust_anchor;
    case dns::ResolverSetupError::bad_root_hints:
    case dns::ResolverSetupError::bad_forwarder:
    case dns::ResolverSetupError::out_of_resources:
        break;
    }
    return CheckEnd::bad_resolver_setup;
}

dns::ResolverConfig resolver_config(const CheckRequest& request) {
    dns::ResolverConfig config;
    config.forwarders = request.resolvers;
    config.root_hints_file = request.root_hints_file;
    config.at = request.at;
    for (const dnssec::TrustAnchor& anchor : request.trust_anchors) {
        config.trust_anchors.push_back(dnssec::to_string(anchor));
    }
    return config;
}

bool ended_by_clock(CheckEnd end) {
    return end == CheckEnd::timed_out;
}

} // namespace

Network real_network() {
    return {dns::make_unbound_resolver,
            smtp::make_asio_client,
            system_now,
            dns::ask_raw,
            smtp::reach,
            [] {
                dns::prepare_unbound_resolver();
                tls::prepare_handshakes();
            }};
}

CheckRun::CheckRun(asio::any_io_executor executor, Network network, CheckRequest request,
                   std::function<void(const TraceEvent&)> emit)
    : executor_(std::move(executor))
    , network_(std::move(network))
    , emit_(std::move(emit))
    , began_(std::chrono::steady_clock::now())
    , deadline_(executor_)
    , news_(executor_, asio::steady_timer::time_point::max()) {
    trace_.request = std::move(request);
}

void CheckRun::begin() {
    began_ = std::chrono::steady_clock::now();
    const CheckRequest request = trace_.request;
    emit(CheckStarted{
        request,
        {DANESCOPE_VERSION, dns::unbound_version(), tls::openssl_version(), dns::ldns_version()},
        network_.clock()});
    auto resolver = network_.make_resolver(executor_, resolver_config(request));
    if (!resolver) {
        finish(end_of(resolver.error()));
        return;
    }
    resolver_ = std::move(*resolver);
    client_ = network_.make_client();
    deadline_.expires_after(request.timeout);
    deadline_.async_wait([weak = weak_from_this()](const asio::error_code& error) {
        if (const auto self = weak.lock(); self && !error) {
            self->finish(self->looking_around_ ? CheckEnd::completed : CheckEnd::timed_out);
        }
    });
    advance();
}

void CheckRun::finish(CheckEnd end) {
    if (!trace_.running()) {
        return;
    }
    close_open_ends(end);
    emit(CheckEnded{end, since_start()});
    deadline_.cancel();
    news_.cancel();
    // Completions may run at once and take entries off the list's owners, never off the list.
    for (asio::cancellation_signal& signal : signals_) {
        signal.emit(asio::cancellation_type::terminal);
    }
}

/// What is still open when a check ends is told as such, so that nobody waits for it in the trace.
void CheckRun::close_open_ends(CheckEnd end) {
    const Trace open = trace_;
    for (const Lookup& lookup : open.lookups) {
        if (!lookup.answer) {
            dns::Answer answer;
            answer.question = lookup.question;
            answer.failure =
                ended_by_clock(end) ? dns::LookupFailure::timed_out : dns::LookupFailure::cancelled;
            answer.elapsed = since_start() - lookup.asked;
            emit(QuestionAnswered{answer});
        }
    }
    for (smtp::Session session : open.sessions) {
        if (!session.finished) {
            session.finished = true;
            session.failure = !ended_by_clock(end) ? smtp::SessionFailure::cancelled
                              : session.connected  ? smtp::SessionFailure::reply_timed_out
                                                   : smtp::SessionFailure::connection_timed_out;
            session.elapsed = since_start() - session.started;
            emit(SessionChanged{session});
        }
    }
    for (Probe probe : open.probes) {
        if (!probe.reply) {
            probe.reply = dns::RawReply{};
            probe.reply->failure = dns::RawFailure::cancelled;
            probe.reply->elapsed = since_start() - probe.asked;
            emit(ProbeChanged{probe});
        }
    }
    for (smtp::Session control : open.controls) {
        if (!control.finished) {
            control.finished = true;
            control.failure = smtp::SessionFailure::cancelled;
            control.elapsed = since_start() - control.started;
            emit(ControlChanged{control});
        }
    }
}

void CheckRun::emit(const TraceEvent& event) {
    apply(trace_, event);
    emit_(event);
}

Milliseconds CheckRun::since_start() const {
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - began_);
}

void CheckRun::advance() {
    // What is emitted below may call back here; the loop sees to the news itself.
    if (advancing_ || !trace_.running()) {
        return;
    }
    advancing_ = true;
    for (bool again = true; again && trace_.running();) {
        again = false;
        const QuestionPlan plan = questions_wanted(trace_);
        for (const dns::Question& question : plan.now) {
            const auto early = ahead_.find(question);
            if (early != ahead_.end()) {
                const AskedAhead released = std::move(early->second);
                ahead_.erase(early);
                release(question, released);
                again = true;
            } else if (lookups_under_way_ < max_lookups_at_once &&
                       trace_.lookups.size() < max_lookups) {
                ask(question, false);
            }
        }
        for (const dns::Question& question : plan.ahead) {
            if (!ahead_.contains(question) && lookups_under_way_ < max_lookups_at_once) {
                ask(question, true);
            }
        }
        for (const SessionTarget& target : sessions_wanted(trace_)) {
            const auto of_host = std::count_if(
                trace_.sessions.begin(), trace_.sessions.end(), [&](const smtp::Session& session) {
                    return session.host == target.host && !session.finished;
                });
            if (sessions_under_way_ < max_sessions_at_once &&
                static_cast<std::size_t>(of_host) < max_sessions_for_host &&
                trace_.sessions.size() < max_sessions) {
                connect(target);
            }
        }
    }
    advancing_ = false;
    news_.cancel();
    // What was asked ahead and never called for must not hold up the end: hosts in unsigned zones
    // often leave TLSA questions without an answer.
    const auto idle_ahead = std::count_if(ahead_.begin(), ahead_.end(), [](const auto& entry) {
        return !entry.second.answer.has_value();
    });
    if (trace_.running() && at_work_ == static_cast<std::size_t>(idle_ahead) && !look_around()) {
        finish(CheckEnd::completed);
    }
}

/// Asks what tells why the check failed; false where nothing is left to ask.
bool CheckRun::look_around() {
    const SurroundingsPlan plan = surroundings_wanted(trace_);
    looking_around_ = true;
    for (const LookupWanted& wanted : plan.lookups) {
        emit(QuestionAsked{wanted.question, since_start(), wanted.purpose});
        ++lookups_under_way_;
        spawn(lookup(wanted.question));
    }
    for (const ProbeTarget& target : plan.probes) {
        emit(ProbeChanged{{target, since_start(), std::nullopt}});
        spawn(probe(target));
    }
    for (const ControlTarget& target : plan.controls) {
        emit(ControlChanged{opened({target.host, target.address}, target.port)});
        spawn(reach_control(target));
    }
    return !plan.empty();
}

void CheckRun::ask(const dns::Question& question, bool ahead) {
    if (ahead) {
        ahead_.emplace(question, AskedAhead{since_start(), std::nullopt});
    } else {
        emit(QuestionAsked{question, since_start()});
    }
    ++lookups_under_way_;
    spawn(lookup(question));
}

void CheckRun::connect(const SessionTarget& target) {
    emit(SessionChanged{opened(target, trace_.request.smtp_port)});
    ++sessions_under_way_;
    spawn(converse(target));
}

/// A session as it begins.
smtp::Session CheckRun::opened(const SessionTarget& target, std::uint16_t port) const {
    smtp::Session session;
    session.host = target.host;
    session.address = target.address;
    session.port = port;
    session.started = since_start();
    return session;
}

smtp::SessionRequest CheckRun::session_request(const SessionTarget& target,
                                               std::uint16_t port) const {
    smtp::SessionRequest request;
    request.host = target.host;
    request.address = target.address;
    request.port = port;
    request.started = since_start();
    request.stage_timeout = trace_.request.step_timeout;
    return request;
}

void CheckRun::release(const dns::Question& question, const AskedAhead& early) {
    emit(QuestionAsked{question, early.asked});
    if (early.answer) {
        emit(QuestionAnswered{*early.answer});
    }
}

void CheckRun::answered(const dns::Answer& answer) {
    --lookups_under_way_;
    if (!trace_.running()) {
        return;
    }
    const auto early = ahead_.find(answer.question);
    if (early != ahead_.end()) {
        early->second.answer = answer;
    } else {
        emit(QuestionAnswered{answer});
    }
}

asio::awaitable<void> CheckRun::lookup(dns::Question question) {
    dns::Answer answer = co_await resolver_->lookup(question, trace_.request.step_timeout);
    dns::keep_parsed(answer);
    answered(answer);
}

asio::awaitable<void> CheckRun::probe(ProbeTarget target) {
    dns::RawQuery query;
    query.question = target.question;
    query.server = target.address;
    query.recursive = target.is_resolver();
    query.limit = std::min(trace_.request.step_timeout, longest_probe);
    Probe probe{target, since_start(), std::nullopt};
    probe.reply = co_await network_.ask_server(query);
    if (trace_.running()) {
        emit(ProbeChanged{probe});
    }
}

asio::awaitable<void> CheckRun::reach_control(ControlTarget target) {
    smtp::SessionRequest request = session_request({target.host, target.address}, target.port);
    request.stage_timeout = std::min(request.stage_timeout, longest_probe);
    const smtp::Session session = co_await network_.reach(request);
    if (trace_.running()) {
        emit(ControlChanged{session});
    }
}

asio::awaitable<void> CheckRun::converse(SessionTarget target) {
    const smtp::SessionRequest request = session_request(target, trace_.request.smtp_port);
    smtp::HandshakePlan plan = [this, target] { return await_handshake_plan(target); };
    smtp::SessionObserver observer = [this](const smtp::Session& session) {
        if (trace_.running()) {
            emit(SessionChanged{session});
        }
    };
    const smtp::Session session = co_await client_->run(request, plan, observer);
    --sessions_under_way_;
    if (trace_.running()) {
        emit(SessionChanged{session});
    }
}

asio::awaitable<std::optional<tls::DaneRequest>>
CheckRun::await_handshake_plan(SessionTarget target) {
    while (trace_.running()) {
        HandshakeWanted wanted = handshake_wanted(trace_, target);
        if (std::holds_alternative<HandshakeNotWanted>(wanted)) {
            co_return std::nullopt;
        }
        if (auto* request = std::get_if<tls::DaneRequest>(&wanted)) {
            co_return std::move(*request);
        }
        asio::error_code woken;
        co_await news_.async_wait(asio::redirect_error(asio::use_awaitable, woken));
        if ((co_await asio::this_coro::cancellation_state).cancelled() !=
            asio::cancellation_type::none) {
            break;
        }
    }
    co_return std::nullopt;
}

/// Runs `work` beside the rest, cancellable by finish(), and goes on with the plan after it.
void CheckRun::spawn(asio::awaitable<void> work) {
    ++at_work_;
    const auto signal = signals_.emplace(signals_.end());
    const auto after = [self = shared_from_this()](const std::exception_ptr& thrown) {
        --self->at_work_;
        if (thrown) {
            // Only memory runs out down there; the check can't be completed without it.
            self->finish(CheckEnd::cancelled);
        }
        self->advance();
    };
    asio::co_spawn(executor_, std::move(work), asio::bind_cancellation_slot(signal->slot(), after));
}

} // namespace danescope::trace
