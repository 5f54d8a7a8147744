#pragma once

#include "core/support/clock.h"
#include "core/trace/runner.h"

#include <memory>

namespace danescope::trace {

/// Runs checks against the network on worker threads of its own.
/// Its destructor cancels what is under way and waits for the threads.
class Engine : public Runner {
public:
    explicit Engine(Clock clock = system_now);
    ~Engine() override;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    std::unique_ptr<RunHandle> start(CheckRequest request, Observer observer) override;

private:
    class Worker;
    std::unique_ptr<Worker> worker_;
};

} // namespace danescope::trace
