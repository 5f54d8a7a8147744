#include "core/dns/unbound_resolver.h"

#include "core/dns/forwarder.h"
#include "core/dns/unbound_context.h"
#include "core/dns/unbound_options.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

#include <asio/this_coro.hpp>
#include <unbound.h>

namespace danescope::dns {

namespace {

using SteadyClock = std::chrono::steady_clock;

Milliseconds since(SteadyClock::time_point start) {
    return std::chrono::duration_cast<Milliseconds>(SteadyClock::now() - start);
}

/// What the lookups under way share with their resolver, and outlive it with.
struct Shared {
    asio::any_io_executor executor;
    ResolverConfig config;
    /// Canonical, most preferred first; a single empty one stands for recursion.
    std::vector<std::string> forwarders;
    /// One for each forwarder, because libunbound would choose among several by itself. Made when
    /// first needed.
    std::vector<std::shared_ptr<UnboundContext>> contexts;
    bool closed = false;

    std::optional<ResolverSetupError> prepare(std::size_t index) {
        if (contexts[index]) {
            return std::nullopt;
        }
        auto context = UnboundContext::make(executor, config, forwarders[index]);
        if (!context) {
            return context.error();
        }
        contexts[index] = std::move(*context);
        return std::nullopt;
    }
};

asio::awaitable<Answer> ask_in_turn(std::shared_ptr<Shared> shared, Question question,
                                    Milliseconds limit) {
    const auto start = SteadyClock::now();
    Answer answer;
    answer.failure = LookupFailure::timed_out;
    for (std::size_t index = 0; index < shared->forwarders.size(); ++index) {
        const auto cancellation = co_await asio::this_coro::cancellation_state;
        if (shared->closed || cancellation.cancelled() != asio::cancellation_type::none) {
            answer.failure = LookupFailure::cancelled;
            break;
        }
        if (shared->prepare(index)) {
            answer.failure = LookupFailure::server_failure;
            continue;
        }
        // Each forwarder gets its share of the time, so that a dead one does not use up all of it.
        const auto left = std::max(limit - since(start), Milliseconds::zero());
        const Milliseconds share = left / (shared->forwarders.size() - index);
        answer = co_await UnboundContext::ask(shared->contexts[index], question, share);
        if (!answer.failure) {
            answer.resolver = shared->forwarders[index];
        }
        if (!answer.failure || answer.failure == LookupFailure::cancelled) {
            break;
        }
    }
    answer.question = std::move(question);
    answer.elapsed = since(start);
    co_return answer;
}

class UnboundResolver : public Resolver {
public:
    explicit UnboundResolver(std::shared_ptr<Shared> shared)
        : shared_(std::move(shared)) {}

    ~UnboundResolver() override {
        shared_->closed = true;
        for (const auto& context : shared_->contexts) {
            if (context) {
                context->close();
            }
        }
    }

    asio::awaitable<Answer> lookup(Question question, Milliseconds limit) override {
        return ask_in_turn(shared_, std::move(question), limit);
    }

private:
    std::shared_ptr<Shared> shared_;
};

} // namespace

Result<std::unique_ptr<Resolver>, ResolverSetupError>
make_unbound_resolver(const asio::any_io_executor& executor, const ResolverConfig& config) {
    if (const auto problem = check_config(config)) {
        return failure(*problem);
    }
    const auto shared = std::make_shared<Shared>();
    shared->executor = executor;
    shared->config = config;
    for (const std::string& forwarder : config.forwarders) {
        shared->forwarders.push_back(canonical_forwarder(forwarder).value());
    }
    if (shared->forwarders.empty()) {
        shared->forwarders.emplace_back();
    }
    shared->contexts.resize(shared->forwarders.size());
    if (const auto problem = shared->prepare(0)) {
        return failure(*problem);
    }
    return std::make_unique<UnboundResolver>(shared);
}

void prepare_unbound_resolver() {
    UnboundContext::make_spare();
}

std::string unbound_version() {
    return ub_version();
}

} // namespace danescope::dns
