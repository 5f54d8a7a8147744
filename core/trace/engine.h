#pragma once

#include "core/support/clock.h"
#include "core/trace/runner.h"

#include <memory>

namespace danescope::trace {

struct Network;

/// Runs checks against the network on a worker thread of its own.
/// Its destructor cancels what is under way and waits for the thread, which ends at once.
class Engine : public Runner {
public:
    explicit Engine(Clock clock = system_now);

    /// With another world outside (core/trace/check_run.h), for tests.
    explicit Engine(Network network);

    /// Makes ready for the first check on a thread of its own and returns at once. The first check
    /// does so too; earlier is worth it where other work stands between.
    void prepare();

    ~Engine() override;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    std::unique_ptr<RunHandle> start(CheckRequest request, Observer observer) override;

private:
    class Worker;
    std::unique_ptr<Worker> worker_;
};

} // namespace danescope::trace
