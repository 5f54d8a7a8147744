#pragma once

#include "ui/explain/details.h"
#include "ui/explain/view.h"

#include <vector>

namespace danescope::explain {

/// The reply to a question byte by byte, sixteen to a line after their offset, all hexadecimal.
/// Empty where there was none.
std::vector<Section> wireSections(const dns::Question& question, const View& view);

} // namespace danescope::explain
