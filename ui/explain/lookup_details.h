#pragma once

#include "ui/explain/details.h"
#include "ui/explain/view.h"

#include <vector>

namespace danescope::explain {

/// How a DNS question was answered, and the records with TTL and signatures. Empty where it was not
/// asked.
std::vector<Section> answerSections(const dns::Question& question,
                                    const std::vector<dns::Name>& alias_chain, const View& view);

/// The same, and the reply byte by byte at last.
std::vector<Section> lookupSections(const dns::Question& question,
                                    const std::vector<dns::Name>& alias_chain, const View& view);

} // namespace danescope::explain
