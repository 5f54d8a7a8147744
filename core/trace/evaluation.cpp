#include "core/trace/evaluation.h"

#include "core/trace/certificate_step.h"
#include "core/trace/diagnosis.h"
#include "core/trace/path_decision.h"
#include "core/trace/readings.h"
#include "core/trace/steps.h"

#include <utility>

namespace danescope::trace {

namespace {

std::vector<dns::Answer> answers_of(const Trace& trace) {
    std::vector<dns::Answer> answers;
    for (const Lookup& lookup : trace.lookups) {
        if (lookup.answer) {
            answers.push_back(*lookup.answer);
        }
    }
    return answers;
}

} // namespace

Evaluation evaluate(const Trace& trace) {
    Readings readings(trace);
    Steps steps = steps_of(trace, readings);
    Evaluation evaluation;
    if (const auto domain = decide_domain(steps.mx, steps.list)) {
        evaluation.decisions = domain->decisions;
        evaluation.mandatory_path = domain->mandatory_path;
        evaluation.opportunistic_path = domain->opportunistic_path;
        evaluation.rfc7672_path = domain->rfc7672_path;
    }
    evaluation.mx = std::move(steps.mx);
    evaluation.paths = std::move(steps.list.paths);
    for (Path& path : evaluation.paths) {
        add_evidence(path.certificate, trace, path.tlsa);
    }
    evaluation.chain =
        dnssec::walk_chain(answers_of(trace), trace.request.trust_anchors, trace.judged_at());
    evaluation.findings = diagnose(Scene{trace, evaluation, readings});
    return evaluation;
}

} // namespace danescope::trace
