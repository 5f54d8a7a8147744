#pragma once

#include "ui/explain/finding_place.h"
#include "ui/explain/outline.h"
#include "ui/explain/view.h"

#include <QString>

#include <vector>

namespace danescope::explain {

/// The chain of trust, in the order of Evaluation::chain.
std::vector<ZoneBox> zones(const View& view, const FindingsByPlace& findings);

/// ". (root)", "example.org".
QString zoneName(const dnssec::Zone& zone, const Language& language);

/// "the root zone", "example.org".
QString nameInSentence(const dnssec::Zone& zone, const View& view);

/// What one signature is worth: "good", "expired".
QString verdictWord(dnssec::SignatureVerdict verdict, const Language& language);
Tone toneOf(dnssec::SignatureVerdict verdict);

/// What breaks a link, in a few words: "TLSA signature: expired", "no DS fits".
QString breakWords(const dnssec::ChainBreak& broken, const Language& language);

} // namespace danescope::explain
