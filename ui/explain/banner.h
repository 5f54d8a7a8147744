#pragma once

#include "ui/explain/outline.h"
#include "ui/explain/view.h"

namespace danescope::explain {

/// The verdict as one sentence about the mail first, then who has to act; where there is no
/// verdict, why not and what to do.
Banner banner(const View& view);

} // namespace danescope::explain
