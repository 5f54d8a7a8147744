#pragma once

#include "core/dnssec/signed_rrset.h"

#include <vector>

namespace danescope::dnssec {

/// Every name of the check that may be a zone: those asked, those that aliases lead to, and their
/// ancestors; ancestors first, each once, and no more of them than a walk can afford.
std::vector<dns::Name> names_from_root(const std::vector<ReadAnswer>& answers);

/// Names at which the answers show a zone: by a DS, a key set, an SOA, a proof of an unsigned
/// delegation, or by signing, unless the parent denies a delegation there. In wire order.
std::vector<dns::Name> shown_zones(const std::vector<ReadAnswer>& answers);

/// Whether there is a zone cut at this name has been answered, one way or the other.
bool is_cut_known(const std::vector<ReadAnswer>& answers, const dns::Name& name);

/// The answer to a question; null when it was not asked.
const ReadAnswer* find_answer(const std::vector<ReadAnswer>& answers,
                              const dns::Question& question);

} // namespace danescope::dnssec
