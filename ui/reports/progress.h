#pragma once

#include <functional>

namespace danescope::reports {

/// Told how far the work is, in percent; false asks to stop.
using Progress = std::function<bool(int percent)>;

} // namespace danescope::reports
