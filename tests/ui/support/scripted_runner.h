#pragma once

#include "core/trace/runner.h"

#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace danescope::test {

/// A runner whose events come from the test, each on a thread of its own as the contract has it.
class ScriptedRunner : public trace::Runner {
public:
    std::unique_ptr<trace::RunHandle> start(trace::CheckRequest request,
                                            trace::Observer observer) override {
        requests.push_back(request);
        shared_->observer = std::move(observer);
        auto handle = std::make_unique<Handle>(shared_);
        send(trace::CheckStarted{std::move(request), {"1.2.3", "1.17.1", "3.0.15"}, started});
        return handle;
    }

    /// Sends one event from another thread and returns when it was received.
    void send(const trace::TraceEvent& event) { send(std::vector{event}); }

    void send(const std::vector<trace::TraceEvent>& events) {
        std::thread([&] {
            for (const trace::TraceEvent& event : events) {
                const std::lock_guard lock(shared_->mutex);
                if (shared_->observer) {
                    shared_->observer(event);
                }
            }
        }).join();
    }

    /// All of a made-up trace, its end as well when it has one.
    void replay(const trace::Trace& trace) {
        std::vector<trace::TraceEvent> events;
        for (const trace::Lookup& lookup : trace.lookups) {
            events.emplace_back(trace::QuestionAsked{lookup.question, lookup.asked});
            if (lookup.answer) {
                events.emplace_back(trace::QuestionAnswered{*lookup.answer});
            }
        }
        for (const smtp::Session& session : trace.sessions) {
            events.emplace_back(trace::SessionChanged{session});
        }
        if (trace.end) {
            events.emplace_back(trace::CheckEnded{*trace.end, trace.elapsed});
        }
        send(events);
    }

    void finish() { send(trace::CheckEnded{trace::CheckEnd::completed, Milliseconds(412)}); }

    /// Handles that were dropped: cancelled or ended checks.
    int dropped() const { return shared_->dropped; }

    std::vector<trace::CheckRequest> requests;
    /// When the next check begins.
    Instant started{};

private:
    struct Shared {
        std::mutex mutex;
        trace::Observer observer;
        int dropped = 0;
    };

    class Handle : public trace::RunHandle {
    public:
        explicit Handle(std::shared_ptr<Shared> shared)
            : shared_(std::move(shared)) {}
        ~Handle() override {
            const std::lock_guard lock(shared_->mutex);
            shared_->observer = nullptr;
            ++shared_->dropped;
        }
        Handle(const Handle&) = delete;
        Handle& operator=(const Handle&) = delete;

    private:
        std::shared_ptr<Shared> shared_;
    };

    std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
};

} // namespace danescope::test
