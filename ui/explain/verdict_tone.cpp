#include "ui/explain/verdict_tone.h"

#include "core/findings/catalogue.h"
#include "ui/explain/catalogue_text.h"
#include "ui/explain/finding_place.h"

#include <algorithm>

namespace danescope::explain {

bool hasNoDns(const trace::Trace& trace) {
    const auto came_back = [](const trace::Lookup& lookup) {
        return lookup.answer && !lookup.answer->failure;
    };
    const auto failed = [](const trace::Lookup& lookup) {
        return lookup.answer && lookup.answer->failure &&
               lookup.answer->failure != dns::LookupFailure::cancelled;
    };
    return std::none_of(trace.lookups.begin(), trace.lookups.end(), came_back) &&
           std::any_of(trace.lookups.begin(), trace.lookups.end(), failed);
}

bool looksBlocked(const trace::Trace& trace) {
    return !trace.sessions.empty() &&
           std::all_of(
               trace.sessions.begin(), trace.sessions.end(), [](const smtp::Session& session) {
                   // A pasted chain tells what no connection could.
                   const bool told = session.tls && session.tls->pasted;
                   return !told && (session.failure == smtp::SessionFailure::connection_timed_out ||
                                    session.failure == smtp::SessionFailure::network_unreachable);
               });
}

Tone failureTone(const View& view) {
    const auto& decisions = view.evaluation.decisions;
    const findings::Finding* cause = rootCause(view.evaluation);
    const bool falls_back =
        decisions && decisions->opportunistic.action == dane::Action::fallback_to_tls;
    const bool harmless =
        cause != nullptr && findings::info(cause->code).severity == findings::Severity::neutral;
    if (harmless && !falls_back) {
        return Tone::neutral;
    }
    const bool open = cause != nullptr && codeText(cause->code).fate == MailFate::open;
    return open || hasNoDns(view.trace) || looksBlocked(view.trace) ? Tone::warning : Tone::failed;
}

} // namespace danescope::explain
