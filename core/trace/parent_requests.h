#pragma once

#include "core/dnssec/chain.h"
#include "core/dnssec/repair.h"
#include "core/trace/inquiry.h"
#include "core/trace/readings.h"
#include "core/trace/trace.h"

#include <vector>

namespace danescope::trace {

/// Zones whose DS set does not link to their key set, few in all, parents before children: those of
/// which it is worth knowing what they ask their parent to publish. What lies below such a zone is
/// left out.
std::vector<dns::Name> unlinked_zones(const Trace& trace, Readings& readings);

/// Puts the question for a zone's CDS records, and where it has none that for its CDNSKEY records
/// (RFC 7344 §3), to the zone's servers, or to the first resolver of the request.
std::vector<Inquiry> inquire_request(const Trace& trace, Readings& readings, const dns::Name& zone);

/// Notes in each unlinked zone what it asks its parent to publish, as far as it was asked.
void add_parent_requests(std::vector<dnssec::Zone>& chain, const Trace& trace, Readings& readings,
                         dnssec::Repair& repair);

} // namespace danescope::trace
