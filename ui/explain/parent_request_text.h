#pragma once

#include "core/dnssec/chain.h"
#include "core/findings/finding.h"
#include "ui/explain/details.h"
#include "ui/explain/language.h"
#include "ui/explain/view.h"

namespace danescope::explain {

/// What it means that a zone asks its parent for this, one whole sentence; `{zone}` and, but for
/// `none`, `{requested}` stand in it.
Text parentRequestText(dnssec::RequestKind kind);

/// The sentence that goes with a finding; without source where the zone was not asked.
Text parentRequestText(const findings::Arguments& arguments);

/// The records by which a zone asks its parent, and what they are worth.
Section parentRequestSection(const dnssec::ParentRequest& request, const View& view);

} // namespace danescope::explain
