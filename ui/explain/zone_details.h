#pragma once

#include "ui/explain/details.h"
#include "ui/explain/view.h"

#include <vector>

namespace danescope::explain {

/// The evidence of a zone: what its parent vouches for, its keys, its signatures one by one; where
/// there is no DS record, how the parent denies it.
std::vector<Section> zoneSections(const dnssec::Zone& zone, const View& view);

/// A table of signatures, one a row, with dates in UTC and local time; bounded.
Section signaturesSection(const std::vector<dnssec::SignatureCheck>& signatures, const View& view);

} // namespace danescope::explain
