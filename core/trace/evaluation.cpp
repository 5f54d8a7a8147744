#include "core/trace/evaluation.h"

#include "core/dns/message.h"
#include "core/dnssec/repair.h"
#include "core/trace/certificate_step.h"
#include "core/trace/diagnosis.h"
#include "core/trace/matching_records.h"
#include "core/trace/parent_requests.h"
#include "core/trace/path_decision.h"
#include "core/trace/readings.h"
#include "core/trace/server_comparison.h"
#include "core/trace/steps.h"
#include "core/trace/validator_limits.h"

#include <algorithm>
#include <utility>

namespace danescope::trace {

namespace {

/// Reading certificates is the dear part: what two paths show alike is read once.
void add_all_evidence(std::vector<Path>& paths, const Trace& trace) {
    const auto shown_chain = [&](const Path& path) -> const std::vector<Bytes>* {
        const auto& session = path.certificate.session;
        return session && trace.sessions[*session].tls ? &trace.sessions[*session].tls->chain
                                                       : nullptr;
    };
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const auto* chain = shown_chain(*path);
        const auto same = std::find_if(paths.begin(), path, [&](const Path& earlier) {
            const auto* other = shown_chain(earlier);
            return chain != nullptr && other != nullptr && *chain == *other &&
                   earlier.tlsa.records == path->tlsa.records;
        });
        if (same != path) {
            path->certificate.chain = same->certificate.chain;
            path->certificate.matches = same->certificate.matches;
        } else {
            add_evidence(path->certificate, trace, path->tlsa);
        }
    }
}

Evaluation steps_and_decisions(const Trace& trace, Readings& readings) {
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
    add_all_evidence(evaluation.paths, trace);
    return evaluation;
}

} // namespace

Evaluation evaluate(const Trace& trace) {
    Readings readings(trace);
    Evaluation evaluation = steps_and_decisions(trace, readings);
    const std::vector<dns::Answer> answers = answers_of(trace);
    evaluation.chain = dnssec::walk_chain(answers, trace.request.trust_anchors, trace.judged_at());
    follow_validator(evaluation.chain, readings);
    dnssec::Repair repair(answers, trace.judged_at());
    add_matching_records(evaluation.paths, trace);
    add_parent_requests(evaluation.chain, trace, readings, repair);
    ServerComparison servers(trace, readings, answers);
    evaluation.findings = diagnose(Scene{trace, evaluation, readings, repair, servers});
    return evaluation;
}

Evaluation evaluate_steps(const Trace& trace) {
    Readings readings(trace);
    return steps_and_decisions(trace, readings);
}

Snapshot snapshot_of(Trace trace) {
    // Steps, walk, causes and evidence all read the same replies.
    for (Lookup& lookup : trace.lookups) {
        if (lookup.answer) {
            dns::keep_parsed(*lookup.answer);
        }
    }
    auto shared = std::make_shared<const Trace>(std::move(trace));
    auto evaluation = std::make_shared<const Evaluation>(evaluate(*shared));
    return {std::move(shared), std::move(evaluation)};
}

} // namespace danescope::trace
