#include "ui/explain/outline.h"

#include "core/findings/catalogue.h"
#include "ui/explain/banner.h"
#include "ui/explain/finding_place.h"
#include "ui/explain/lanes.h"
#include "ui/explain/mode_card.h"
#include "ui/explain/time_words.h"
#include "ui/explain/view.h"
#include "ui/explain/zones.h"

#include <algorithm>

namespace danescope::explain {

namespace {

QString statusLine(const View& view) {
    QStringList parts;
    if (const auto paths = static_cast<int>(view.evaluation.paths.size()); paths > 0) {
        //: A way to a mail server: one server at one address.
        parts << view.text({QT_TRANSLATE_N_NOOP("explain", "%n path(s)")}, paths);
    }
    if (const auto zones = static_cast<int>(view.evaluation.chain.size()); zones > 0) {
        parts << view.text({QT_TRANSLATE_N_NOOP("explain", "%n zone(s)")}, zones);
    }
    parts << (view.trace.running() ? view.text({QT_TRANSLATE_NOOP("explain", "checking…")})
                                   : duration(view.trace.elapsed, view.language));
    return parts.join(QStringLiteral(" · "));
}

/// A part of a zone rather than the zone, and a zone rather than a step.
Selection innermostRootCause(const Outline& outline) {
    Selection found;
    for (const Lane& lane : outline.lanes) {
        for (const StepBox& step : lane.steps) {
            if (step.rootCause && found.kind == Selection::Kind::none) {
                found = step.id;
            }
        }
    }
    for (const ZoneBox& zone : outline.chain) {
        const auto part = std::find_if(zone.nodes.begin(), zone.nodes.end(),
                                       [](const ZoneNode& node) { return node.box.rootCause; });
        if (zone.rootCause) {
            found = part == zone.nodes.end() ? zone.id : part->box.id;
        }
    }
    return found;
}

/// Of a server that fails where others pass.
const findings::Finding* firstFailure(const trace::Evaluation& evaluation) {
    const auto found = std::find_if(evaluation.findings.begin(), evaluation.findings.end(),
                                    [](const findings::Finding& finding) {
                                        return findings::info(finding.code).severity ==
                                               findings::Severity::failure;
                                    });
    return found == evaluation.findings.end() ? nullptr : &*found;
}

Selection initialSelection(const View& view) {
    if (const findings::Finding* cause = rootCause(view.evaluation)) {
        if (const auto where = places(*cause, view.evaluation); !where.empty()) {
            return where.front();
        }
    }
    if (view.evaluation.paths.empty()) {
        return {Selection::Kind::mx, 0, 0};
    }
    if (const findings::Finding* failure = firstFailure(view.evaluation)) {
        if (const auto where = places(*failure, view.evaluation); !where.empty()) {
            return where.front();
        }
    }
    return {Selection::Kind::decision, 0, 0};
}

} // namespace

Outline outline(const trace::Snapshot& snapshot, const Language& language) {
    const View view{*snapshot.trace, *snapshot.evaluation, language};
    const FindingsByPlace findings = findingsByPlace(view.evaluation);
    Outline outline;
    outline.banner = banner(view);
    outline.mandatory = modeCard(dane::Mode::mandatory, view);
    outline.opportunistic = modeCard(dane::Mode::opportunistic, view);
    outline.rfc7672 = rfcCard(view);
    outline.lanes = lanes(view, findings);
    outline.lanesSummary = lanesSummary(view);
    outline.chain = zones(view, findings);
    outline.chainTitle =
        view.text({QT_TRANSLATE_NOOP("explain", "Chain of trust from the root anchor")});
    outline.rootCause = innermostRootCause(outline);
    //: Mark on the one thing in the trace picture that everything else follows from.
    outline.rootCauseWord = view.text({QT_TRANSLATE_NOOP("explain", "root cause")});
    outline.statusLine = statusLine(view);
    outline.initialSelection = initialSelection(view);
    return outline;
}

} // namespace danescope::explain
