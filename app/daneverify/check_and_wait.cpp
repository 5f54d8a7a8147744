#include "app/daneverify/check_and_wait.h"

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>

namespace danescope::app {

namespace {

/// As many at once as a desk's own resolver and network bear without strain.
constexpr std::size_t maxChecksAtOnce = 16;

} // namespace

std::vector<trace::Trace> checkAndWait(trace::Runner& runner,
                                       const std::vector<trace::CheckRequest>& requests) {
    std::vector<trace::Trace> traces(requests.size());
    std::vector<std::unique_ptr<trace::RunHandle>> handles(requests.size());
    std::mutex mutex;
    std::condition_variable ended;
    std::size_t underWay = 0;
    for (std::size_t index = 0; index < requests.size(); ++index) {
        {
            std::unique_lock lock(mutex);
            ended.wait(lock, [&] { return underWay < maxChecksAtOnce; });
            ++underWay;
        }
        handles[index] = runner.start(requests[index], [&, index](const trace::TraceEvent& event) {
            const std::lock_guard lock(mutex);
            trace::apply(traces[index], event);
            if (std::holds_alternative<trace::CheckEnded>(event)) {
                --underWay;
                ended.notify_one();
            }
        });
    }
    std::unique_lock lock(mutex);
    ended.wait(lock, [&] { return underWay == 0; });
    lock.unlock();
    handles.clear();
    return traces;
}

} // namespace danescope::app
