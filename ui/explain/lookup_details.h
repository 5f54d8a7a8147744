#pragma once

#include "ui/explain/details.h"
#include "ui/explain/view.h"

#include <vector>

namespace danescope::explain {

/// The evidence of a DNS question: how it was answered, and the records with TTL and signatures,
/// byte by byte at last. Empty where it was not asked.
std::vector<Section> lookupSections(const dns::Question& question,
                                    const std::vector<dns::Name>& alias_chain, const View& view);

} // namespace danescope::explain
