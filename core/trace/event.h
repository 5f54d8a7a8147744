#pragma once

#include "core/trace/trace.h"

#include <variant>

namespace danescope::trace {

struct CheckStarted {
    CheckRequest request;
    ToolVersions tool;
    Instant started{};
};

struct QuestionAsked {
    dns::Question question;
    /// Since the check began.
    Milliseconds at{};
    LookupPurpose purpose = LookupPurpose::check;
};

struct QuestionAnswered {
    dns::Answer answer;
};

/// A session began, went on or ended: the whole of what is known of it.
struct SessionChanged {
    smtp::Session session;
};

/// One server was asked, or answered: the whole of what is known of it.
struct ProbeChanged {
    Probe probe;
};

/// A connection to a control host began or ended: the whole of what is known of it.
struct ControlChanged {
    smtp::Session session;
};

struct CheckEnded {
    CheckEnd end{};
    Milliseconds elapsed{};
};

/// What happens during a check, in order; a Trace is the fold of them.
using TraceEvent = std::variant<CheckStarted, QuestionAsked, QuestionAnswered, SessionChanged,
                                ProbeChanged, ControlChanged, CheckEnded>;

/// Adds one event to a trace. An answer to a question that was never asked, and anything after the
/// end, is left out.
void apply(Trace& trace, const TraceEvent& event);

} // namespace danescope::trace
