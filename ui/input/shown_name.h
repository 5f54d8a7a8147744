#pragma once

#include "core/dns/name.h"

#include <QString>

namespace danescope::input {

/// A name as people read it: internationalised labels in Unicode where that is safe, which means
/// that the label turns back into the same A-label (RFC 5891 §5.4), mixes no scripts beyond what
/// one language writes with (UTS 39, "highly restrictive"), holds no symbols, and does not pass for
/// a Latin label. All other labels stay A-labels. No last dot; the root is ".".
QString shownName(const dns::Name& name);

} // namespace danescope::input
