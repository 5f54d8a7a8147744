#include "core/trace/event.h"

#include <algorithm>

namespace danescope::trace {

namespace {

class Fold {
public:
    explicit Fold(Trace& trace)
        : trace_(trace) {}

    void operator()(const CheckStarted& event) {
        trace_ = Trace{};
        trace_.request = event.request;
        trace_.tool = event.tool;
        trace_.started = event.started;
    }

    void operator()(const QuestionAsked& event) {
        if (trace_.find(event.question) == nullptr) {
            trace_.lookups.push_back(Lookup{event.question, event.at, std::nullopt, event.purpose});
        }
    }

    void operator()(const QuestionAnswered& event) {
        const auto asked =
            std::find_if(trace_.lookups.begin(), trace_.lookups.end(), [&](const Lookup& lookup) {
                return lookup.question == event.answer.question;
            });
        if (asked != trace_.lookups.end()) {
            asked->answer = event.answer;
        }
    }

    void operator()(const SessionChanged& event) { put(trace_.sessions, event.session); }

    void operator()(const ControlChanged& event) { put(trace_.controls, event.session); }

    void operator()(const ProbeChanged& event) {
        const auto known = std::ranges::find(trace_.probes, event.probe.target, &Probe::target);
        if (known == trace_.probes.end()) {
            trace_.probes.push_back(event.probe);
        } else {
            *known = event.probe;
        }
    }

    void operator()(const CheckEnded& event) {
        trace_.end = event.end;
        trace_.elapsed = event.elapsed;
    }

private:
    static void put(std::vector<smtp::Session>& sessions, const smtp::Session& changed) {
        const auto known = std::ranges::find_if(sessions, [&](const smtp::Session& session) {
            return session.host == changed.host && session.address == changed.address;
        });
        if (known == sessions.end()) {
            sessions.push_back(changed);
        } else {
            *known = changed;
        }
    }

    Trace& trace_;
};

} // namespace

void apply(Trace& trace, const TraceEvent& event) {
    if (trace.running() || std::holds_alternative<CheckStarted>(event)) {
        std::visit(Fold(trace), event);
    }
}

} // namespace danescope::trace
