// What the walk of the chain of trust costs: over every domain of the practice network and the test
// bed, the time to the verdict, what a check goes on with after it to find the cause, and how long
// the evaluation of the whole trace takes. Run inside the practice network:
//   tests/lab/run -- build/release/bin/walk_bench [RUNS]
// The best of so many runs of each domain counts, 3 unless told.

#include "core/dnssec/trust_anchor.h"
#include "core/trace/engine.h"
#include "core/trace/evaluation.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <mutex>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using namespace danescope;
using namespace danescope::trace;
using SteadyClock = std::chrono::steady_clock;

namespace {

/// What a walk may add to a check that fails.
constexpr double allowed_ms = 40;

struct TimedEvent {
    TraceEvent event;
    SteadyClock::time_point at;
};

struct Measured {
    bool passes = false;
    /// The verdict came with the last SMTP session, not with a link of the chain.
    bool by_session = false;
    double verdict_ms = 0;
    double after_ms = 0;
    double evaluation_ms = 0;
};

double milliseconds(SteadyClock::duration span) {
    return std::chrono::duration<double, std::milli>(span).count();
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

std::string content(const std::string& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Domains whose check needs nothing special and does not wait for silent servers.
std::vector<std::string> domains() {
    std::vector<std::string> found;
    for (const char* list : {"DANESCOPE_LAB_CASES", "DANESCOPE_LAB_TESTBED"}) {
        const auto document = nlohmann::json::parse(content(environment(list)));
        for (const auto& lab_case : document["cases"]) {
            const auto& modes = lab_case["modes"];
            if (lab_case["engine"].empty() &&
                std::find(modes.begin(), modes.end(), environment("DANESCOPE_LAB_MODE")) !=
                    modes.end()) {
                found.push_back(lab_case["domain"]);
            }
        }
    }
    return found;
}

std::vector<TimedEvent> events_of(Engine& engine, const CheckRequest& request) {
    std::vector<TimedEvent> events;
    std::mutex mutex;
    std::condition_variable ended;
    bool done = false;
    const auto handle = engine.start(request, [&](const TraceEvent& event) {
        const std::lock_guard lock(mutex);
        events.push_back({event, SteadyClock::now()});
        done = std::holds_alternative<CheckEnded>(event);
        if (done) {
            ended.notify_one();
        }
    });
    std::unique_lock lock(mutex);
    ended.wait(lock, [&] { return done; });
    return events;
}

Measured measure(const std::vector<TimedEvent>& events) {
    Measured measured;
    Trace trace;
    std::size_t verdict = events.size();
    for (std::size_t index = 0; index < events.size(); ++index) {
        apply(trace, events[index].event);
        if (verdict == events.size() && evaluate(trace).decisions) {
            verdict = index;
        }
    }
    const std::size_t decided = std::min(verdict, events.size() - 1);
    const auto begun = SteadyClock::now();
    const Evaluation evaluation = evaluate(trace);
    measured.evaluation_ms = milliseconds(SteadyClock::now() - begun);
    measured.passes = evaluation.decisions &&
                      evaluation.decisions->mandatory.action == dane::Action::dane_success;
    measured.by_session = std::holds_alternative<SessionChanged>(events[decided].event);
    measured.verdict_ms = milliseconds(events[decided].at - events.front().at);
    measured.after_ms = milliseconds(events.back().at - events[decided].at);
    return measured;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

std::vector<double> all(const std::vector<Measured>& checks, double Measured::*value) {
    std::vector<double> values;
    for (const Measured& check : checks) {
        values.push_back(check.*value);
    }
    return values;
}

void print(const char* kind, const std::vector<Measured>& checks) {
    for (const auto& [what, value] : {std::pair("to the verdict", &Measured::verdict_ms),
                                      std::pair("after it", &Measured::after_ms),
                                      std::pair("evaluation", &Measured::evaluation_ms)}) {
        const std::vector<double> values = all(checks, value);
        const double worst = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
        std::printf("%-8s %4zu checks  %-15s median %7.2f ms   longest %7.2f ms\n", kind,
                    checks.size(), what, median(values), worst);
    }
}

} // namespace

int main(int argc, char** argv) {
    const int runs = argc > 1 ? std::atoi(argv[1]) : 3;
    if (runs < 1) {
        std::fputs("usage: walk_bench [RUNS]\n", stderr);
        return 2;
    }
    const auto anchors =
        dnssec::parse_trust_anchors(content(environment("DANESCOPE_LAB_TRUST_ANCHOR")));
    if (!anchors) {
        std::fputs("run inside the practice network: tests/lab/run\n", stderr);
        return 2;
    }
    CheckRequest request;
    request.trust_anchors = *anchors;
    request.root_hints_file = environment("DANESCOPE_LAB_ROOT_HINTS");
    if (request.root_hints_file.empty()) {
        request.resolvers = {environment("DANESCOPE_LAB_RESOLVER")};
    }
    request.smtp_port =
        static_cast<std::uint16_t>(std::stoi(environment("DANESCOPE_LAB_SMTP_PORT")));
    request.control_hosts.clear();

    Engine engine;
    std::vector<Measured> passing;
    std::vector<Measured> failing;
    std::vector<std::pair<double, std::string>> slow;
    for (const std::string& domain : domains()) {
        request.domain = dns::Name::parse(domain).value();
        std::vector<Measured> tries;
        for (int run = 0; run < runs; ++run) {
            tries.push_back(measure(events_of(engine, request)));
        }
        const Measured best =
            *std::min_element(tries.begin(), tries.end(), [](const auto& one, const auto& other) {
                return one.after_ms + one.evaluation_ms < other.after_ms + other.evaluation_ms;
            });
        (best.passes ? passing : failing).push_back(best);
        if (const double added = best.after_ms + best.evaluation_ms;
            !best.passes && added > allowed_ms) {
            slow.emplace_back(added, domain);
        }
    }
    print("passing", passing);
    print("failing", failing);
    const auto by_session = std::count_if(passing.begin(), passing.end(),
                                          [](const auto& check) { return check.by_session; });
    std::printf("passing: the verdict came with the last SMTP session in %ld of %zu\n",
                static_cast<long>(by_session), passing.size());
    std::sort(slow.rbegin(), slow.rend());
    for (const auto& [added, domain] : slow) {
        std::printf("failing, more than %.0f ms added: %7.2f ms %s\n", allowed_ms, added,
                    domain.c_str());
    }
    return passing.empty() || failing.empty() ? 1 : 0;
}
