#pragma once

#include "ui/explain/outline.h"
#include "ui/explain/view.h"

namespace danescope::explain {

/// No question brought any answer: the network has no DNS.
bool hasNoDns(const trace::Trace& trace);

/// No connection came about anywhere, though no server refused one: a network that keeps mail in.
bool looksBlocked(const trace::Trace& trace);

/// The tone of a DANE FAIL in both modes: neutral where nothing is broken (no mail is wanted), a
/// warning where the check could not tell, else failed.
Tone failureTone(const View& view);

} // namespace danescope::explain
