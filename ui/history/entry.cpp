#include "ui/history/entry.h"

#include "ui/input/shown_name.h"

#include <algorithm>

namespace danescope::history {

std::optional<Instant> validUntil(const trace::Evaluation& evaluation) {
    std::optional<Instant> earliest;
    const auto consider = [&earliest](Instant end) {
        earliest = std::min(end, earliest.value_or(end));
    };
    for (const auto& zone : evaluation.chain) {
        // Zones above are renewed by others, within days: they would hide the domain's own.
        if (zone.answers.empty()) {
            continue;
        }
        for (const auto& signature : zone.signatures) {
            consider(signature.expiration);
        }
    }
    for (const trace::Path& path : evaluation.paths) {
        if (!path.certificate.chain.empty() && !path.certificate.chain.front().sha256.empty()) {
            consider(path.certificate.chain.front().not_after);
        }
    }
    return earliest;
}

Entry entryOf(const trace::Snapshot& snapshot) {
    const trace::Trace& trace = *snapshot.trace;
    const trace::Evaluation& evaluation = *snapshot.evaluation;
    Entry entry;
    entry.domain = QString::fromStdString(trace.request.domain.to_string());
    entry.shownDomain = input::shownName(trace.request.domain);
    if (evaluation.decisions) {
        entry.mandatory = evaluation.decisions->mandatory.action;
        entry.opportunistic = evaluation.decisions->opportunistic.action;
        entry.rfc7672 = evaluation.decisions->rfc7672.action;
    }
    const auto cause =
        std::find_if(evaluation.findings.begin(), evaluation.findings.end(),
                     [](const findings::Finding& finding) { return finding.root_cause; });
    if (cause != evaluation.findings.end()) {
        entry.cause = cause->code;
    }
    entry.started = trace.started;
    entry.elapsed = trace.elapsed;
    entry.validUntil = validUntil(evaluation);
    return entry;
}

} // namespace danescope::history
