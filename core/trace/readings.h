#pragma once

#include "core/dns/answer.h"
#include "core/dns/message.h"
#include "core/trace/evaluation.h"
#include "core/trace/trace.h"

#include <map>
#include <optional>
#include <vector>

namespace danescope::trace {

/// What is known of one question of a check.
struct Reading {
    Progress progress = Progress::waiting;
    /// `skipped` until the question is done; afterwards only where it was never asked.
    dns::Status status = dns::Status::skipped;
    /// RCODE 3, validated or not.
    bool name_missing = false;
    dns::AnswerRrset rrset;
    /// Signers of every signature in the reply, each once.
    std::vector<dns::Name> signers;
    std::optional<Milliseconds> elapsed;
    /// nullptr where no answer came.
    const dns::Answer* answer = nullptr;

    bool done() const { return progress == Progress::done; }
};

/// The answers of a trace, each reply parsed once and only when it is looked at. It must not
/// outlive the trace.
class Readings {
public:
    explicit Readings(const Trace& trace)
        : trace_(trace) {}

    const Reading& of(const dns::Question& question);

private:
    const Trace& trace_;
    std::map<dns::Question, Reading> read_;
};

/// What the check itself learnt, in the order asked: without what was asked about its surroundings.
std::vector<dns::Answer> answers_of(const Trace& trace);

} // namespace danescope::trace
