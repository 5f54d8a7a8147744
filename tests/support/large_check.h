#pragma once

#include "core/trace/trace.h"

namespace danescope::test {

/// A check of 30 paths and some 400 records: 15 hosts with an address of each family, 23 TLSA
/// records each, and the zones above them.
trace::Trace large_check();

} // namespace danescope::test
