#pragma once

#include "core/trace/evaluation.h"

namespace danescope::test {

/// All the ways a bar of validity can look: each verdict, ends out of sight, and so many more rows.
trace::Snapshot varied(int more = 0);

/// Questions after questions, then a connection, in 412 ms.
trace::Snapshot timed();

} // namespace danescope::test
