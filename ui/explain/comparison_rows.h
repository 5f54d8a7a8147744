#pragma once

#include "core/trace/comparison.h"
#include "ui/explain/comparison_text.h"
#include "ui/explain/language.h"

#include <vector>

namespace danescope::explain {

/// Everything that was compared, the most telling first: verdicts, TLSA records, certificates,
/// chain of trust, other records, connections, settings.
std::vector<ComparisonRow> comparisonRows(const trace::Comparison& comparison,
                                          const Language& language);

} // namespace danescope::explain
