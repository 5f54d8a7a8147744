#include "core/dns/unbound_anchor_upkeep.h"

#include "core/dns/unbound_resolver.h"

#include <memory>
#include <utility>

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>

namespace danescope::dns {

namespace {

asio::awaitable<void> ask_for_root_keys(Resolver& resolver, Milliseconds limit, Answer& answer) {
    Question root_keys{Name(), RecordType::dnskey};
    answer = co_await resolver.lookup(std::move(root_keys), limit);
}

} // namespace

AnchorUpkeep bring_anchors_up_to_date(const ResolverConfig& config, Milliseconds limit,
                                      std::stop_token stop) {
    asio::io_context io;
    auto resolver = make_unbound_resolver(io.get_executor(), config);
    if (!resolver) {
        return AnchorUpkeep::unusable_file;
    }
    // libunbound looks at the keys on the file's behalf whenever it validates them.
    Answer answer;
    asio::co_spawn(io, ask_for_root_keys(**resolver, limit, answer), asio::detached);
    const std::stop_callback drop(std::move(stop),
                                  [&] { asio::post(io, [&] { resolver->reset(); }); });
    io.run();
    return !answer.failure && answer.validation == Validation::secure ? AnchorUpkeep::up_to_date
                                                                      : AnchorUpkeep::not_validated;
}

} // namespace danescope::dns
