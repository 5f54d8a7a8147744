#include "app/common/anchor_keeper.h"

#include <utility>

namespace danescope::app {

AnchorKeeper::AnchorKeeper(trace::Runner& runner, KeptAnchors anchors,
                           std::vector<dnssec::TrustAnchor> trusted)
    : runner_(runner)
    , anchors_(std::move(anchors))
    , trusted_(std::move(trusted)) {}

std::unique_ptr<trace::RunHandle> AnchorKeeper::start(trace::CheckRequest request,
                                                      trace::Observer observer) {
    // With root hints or another time it is not the Internet of today that is asked.
    const bool concerns =
        request.trust_anchors == trusted_ && request.root_hints_file.empty() && !request.at;
    if (concerns && !looked_.exchange(true)) {
        dns::ResolverConfig network;
        network.forwarders = request.resolvers;
        upkeep_ = std::jthread([this, network](std::stop_token stop) {
            if (anchors_.isDue(system_now())) {
                anchors_.bringUpToDate(network, std::move(stop));
            }
        });
    }
    return runner_.start(std::move(request), std::move(observer));
}

} // namespace danescope::app
