#pragma once

#include "core/findings/finding.h"
#include "core/trace/evaluation.h"
#include "ui/explain/outline.h"

#include <map>
#include <vector>

namespace danescope::explain {

/// Where a finding shows: the steps and zones it is about, the most telling first. Empty for one
/// that belongs to the whole check.
std::vector<Selection> places(const findings::Finding& finding,
                              const trace::Evaluation& evaluation);

/// The findings of each step and zone, in the evaluation's order; they point into the evaluation.
using FindingsByPlace = std::map<Selection, std::vector<const findings::Finding*>>;

FindingsByPlace findingsByPlace(const trace::Evaluation& evaluation);

/// The root cause; nullptr where nothing is the matter.
const findings::Finding* rootCause(const trace::Evaluation& evaluation);

} // namespace danescope::explain
