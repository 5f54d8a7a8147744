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
            trace_.lookups.push_back(Lookup{event.question, event.at, std::nullopt});
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

    void operator()(const SessionChanged& event) {
        const auto known = std::find_if(trace_.sessions.begin(), trace_.sessions.end(),
                                        [&](const smtp::Session& session) {
                                            return session.host == event.session.host &&
                                                   session.address == event.session.address;
                                        });
        if (known == trace_.sessions.end()) {
            trace_.sessions.push_back(event.session);
        } else {
            *known = event.session;
        }
    }

    void operator()(const CheckEnded& event) {
        trace_.end = event.end;
        trace_.elapsed = event.elapsed;
    }

private:
    Trace& trace_;
};

} // namespace

void apply(Trace& trace, const TraceEvent& event) {
    if (trace.running() || std::holds_alternative<CheckStarted>(event)) {
        std::visit(Fold(trace), event);
    }
}

} // namespace danescope::trace
