#pragma once

#include "core/findings/finding.h"
#include "ui/explain/details.h"
#include "ui/explain/view.h"

#include <vector>

namespace danescope::explain {

/// What findings say of a step, the most serious first: what it means, the proof, the repair, who
/// acts and how. Without findings `sentence` alone says what it means.
std::vector<Section> findingSections(const std::vector<const findings::Finding*>& findings,
                                     const QString& sentence, const View& view);

/// Where the standards speak of what was found; empty without findings.
std::vector<Section> referenceSections(const std::vector<const findings::Finding*>& findings,
                                       const View& view);

/// "root cause · rrsig-expired" for each finding.
std::vector<Chip> findingTags(const std::vector<const findings::Finding*>& findings,
                              const View& view);

} // namespace danescope::explain
