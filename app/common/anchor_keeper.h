#pragma once

#include "app/common/kept_anchors.h"
#include "core/trace/runner.h"

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace danescope::app {

/// Runs checks by another runner, and beside the first of them that trusts the kept anchors it
/// brings those up to date when that is due. Asks nothing of the network unless a check does.
class AnchorKeeper : public trace::Runner {
public:
    /// `trusted`: what the anchors were when they were read.
    AnchorKeeper(trace::Runner& runner, KeptAnchors anchors,
                 std::vector<dnssec::TrustAnchor> trusted);

    std::unique_ptr<trace::RunHandle> start(trace::CheckRequest request,
                                            trace::Observer observer) override;

private:
    trace::Runner& runner_;
    const KeptAnchors anchors_;
    const std::vector<dnssec::TrustAnchor> trusted_;
    std::atomic_bool looked_ = false;
    std::jthread upkeep_;
};

} // namespace danescope::app
