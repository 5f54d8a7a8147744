#include "core/trace/engine.h"

#include "core/trace/check_run.h"

#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>

namespace danescope::trace {

namespace {

/// Stands between a check and its observer: once shut, no event passes. The mutex is recursive
/// because an observer may drop its own handle.
class Gate {
public:
    explicit Gate(Observer observer)
        : observer_(std::move(observer)) {}

    void pass(const TraceEvent& event) {
        const std::lock_guard lock(mutex_);
        if (open_) {
            observer_(event);
        }
    }

    void shut() {
        const std::lock_guard lock(mutex_);
        open_ = false;
    }

private:
    std::recursive_mutex mutex_;
    bool open_ = true;
    const Observer observer_;
};

} // namespace

/// The thread all checks of an engine run on. A check waits far more than it computes, so one
/// thread serves many; it also is the strand that CheckRun asks for.
class Engine::Worker {
public:
    explicit Worker(Network network)
        : network_(std::move(network))
        , work_(asio::make_work_guard(*context_))
        , thread_([this] { context_->run(); }) {}

    ~Worker() {
        asio::post(*context_, [this] {
            for (const std::weak_ptr<CheckRun>& run : runs_) {
                if (const auto running = run.lock()) {
                    running->finish(CheckEnd::cancelled);
                }
            }
            // What was cancelled still completes; the thread ends when the last of it has.
            work_.reset();
        });
        thread_.join();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void prepare();
    std::unique_ptr<RunHandle> start(CheckRequest request, Observer observer);

private:
    Network network_;
    /// Shared with handles, which may outlive the engine, through weak pointers only.
    std::shared_ptr<asio::io_context> context_ = std::make_shared<asio::io_context>(1);
    asio::executor_work_guard<asio::io_context::executor_type> work_;
    /// Only touched on the thread.
    std::vector<std::weak_ptr<CheckRun>> runs_;
    std::thread thread_;
    std::once_flag prepared_;
    std::jthread preparing_;
};

void Engine::Worker::prepare() {
    std::call_once(prepared_, [this] {
        if (network_.prepare) {
            preparing_ = std::jthread(network_.prepare);
        }
    });
}

std::unique_ptr<RunHandle> Engine::Worker::start(CheckRequest request, Observer observer) {
    class Handle : public RunHandle {
    public:
        Handle(std::weak_ptr<CheckRun> run, std::shared_ptr<Gate> gate,
               std::weak_ptr<asio::io_context> context)
            : run_(std::move(run))
            , gate_(std::move(gate))
            , context_(std::move(context)) {}

        ~Handle() override {
            gate_->shut();
            if (const auto context = context_.lock()) {
                asio::post(*context, [run = run_] {
                    if (const auto running = run.lock()) {
                        running->finish(CheckEnd::cancelled);
                    }
                });
            }
        }

        Handle(const Handle&) = delete;
        Handle& operator=(const Handle&) = delete;

    private:
        std::weak_ptr<CheckRun> run_;
        std::shared_ptr<Gate> gate_;
        std::weak_ptr<asio::io_context> context_;
    };

    prepare();
    const auto gate = std::make_shared<Gate>(std::move(observer));
    auto run = std::make_shared<CheckRun>(context_->get_executor(), network_, std::move(request),
                                          [gate](const TraceEvent& event) { gate->pass(event); });
    auto handle = std::make_unique<Handle>(run, gate, context_);
    // The run lives on the thread alone, so that it never ends on the caller's.
    asio::post(*context_, [this, run = std::move(run)] {
        std::erase_if(runs_, [](const std::weak_ptr<CheckRun>& known) { return known.expired(); });
        runs_.push_back(run);
        run->begin();
    });
    return handle;
}

Engine::Engine(Clock clock)
    : Engine([&] {
        Network network = real_network();
        network.clock = std::move(clock);
        return network;
    }()) {}

Engine::Engine(Network network)
    : worker_(std::make_unique<Worker>(std::move(network))) {}

Engine::~Engine() = default;

void Engine::prepare() {
    worker_->prepare();
}

std::unique_ptr<RunHandle> Engine::start(CheckRequest request, Observer observer) {
    return worker_->start(std::move(request), std::move(observer));
}

} // namespace danescope::trace
