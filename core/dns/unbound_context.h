#pragma once

#include "core/dns/answer.h"
#include "core/dns/resolver.h"
#include "core/support/clock.h"
#include "core/support/result.h"

#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include <asio/any_io_executor.hpp>
#include <asio/awaitable.hpp>
#include <asio/posix/stream_descriptor.hpp>

struct ub_ctx;

namespace danescope::dns {

/// One libunbound context with a cache of its own. libunbound resolves and validates on a thread of
/// its own; everything here runs on the executor, which must not run two handlers at a time.
class UnboundContext : public std::enable_shared_from_this<UnboundContext> {
public:
    /// `forwarder` is in canonical form, or empty for recursion; the configuration has passed
    /// check_config().
    static Result<std::shared_ptr<UnboundContext>, ResolverSetupError>
    make(const asio::any_io_executor& executor, const ResolverConfig& config,
         const std::string& forwarder);

    /// The next make() begins with what this made: seeding libunbound's random numbers is the
    /// longest part of a context's making, and needs no configuration. On any thread.
    static void make_spare();

    ~UnboundContext();
    UnboundContext(const UnboundContext&) = delete;
    UnboundContext& operator=(const UnboundContext&) = delete;

    /// Puts one question; failures are in the answer. The context lives until it is there.
    static asio::awaitable<Answer> ask(std::shared_ptr<UnboundContext> context, Question question,
                                       Milliseconds limit);

    /// Ends all lookups as cancelled; later ones end like that at once.
    void close();

private:
    struct DeleteContext {
        void operator()(ub_ctx* context) const;
    };
    using Handle = std::unique_ptr<ub_ctx, DeleteContext>;

    class Lookup;

    static Handle& spare();

    UnboundContext(const asio::any_io_executor& executor, Handle handle);

    void enqueue(Lookup& lookup);
    /// Hands over what was enqueued in one turn of the executor, in the order in which validation
    /// needs the answers: DS and DNSKEY from the root down, then the rest. An answer whose keys are
    /// in the cache when it arrives costs no further round trip.
    void submit_queue();
    bool submit(Lookup& lookup);
    /// Takes a question back: libunbound never calls back after that.
    void withdraw(Lookup& lookup);
    void wait_for_answers();

    asio::any_io_executor executor_;
    Handle handle_;
    /// libunbound's own descriptor: lent to asio, never closed by it.
    asio::posix::stream_descriptor answers_ready_;
    std::vector<Lookup*> queue_;
    /// Those that libunbound works on.
    std::unordered_set<Lookup*> lookups_;
    bool waiting_ = false;
};

} // namespace danescope::dns
