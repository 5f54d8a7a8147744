#pragma once

#include "ui/explain/outline.h"
#include "ui/explain/view.h"

#include <QString>

namespace danescope::explain {

/// What one of the gateway's modes does with mail to the domain.
ModeCard modeCard(dane::Mode mode, const View& view);

/// What a sender that follows RFC 7672 does, and whether the gateway agrees.
ModeCard rfcCard(const View& view);

/// The tone of an action in the light of both modes: where nothing is broken and the domain merely
/// publishes no DANE, Mandatory's refusal is neutral, not a failure. See failureTone.
Tone decisionTone(const trace::Decisions& decisions, dane::Action action, const View& view);

/// "Mandatory mode: DANE FAIL. Row 5 of 15 · ..." for both modes.
QString decisionsSentence(const trace::Decisions& decisions, const View& view);

/// The path whose facts a mode's decision for the domain shows: the deciding one, or else the one
/// of the root cause. nullopt where there is no path.
std::optional<std::size_t> decidingPath(dane::Mode mode, const trace::Evaluation& evaluation);

/// What the decision rests on; without a path the MX status alone.
dane::Facts factsOf(std::optional<std::size_t> path, const trace::Evaluation& evaluation);

} // namespace danescope::explain
