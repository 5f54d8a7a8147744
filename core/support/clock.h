#pragma once

#include <chrono>
#include <functional>

namespace danescope {

using Milliseconds = std::chrono::milliseconds;

/// A point in civil time (UTC), to the millisecond. Rules take it as an argument and never read it.
using Instant = std::chrono::sys_time<Milliseconds>;

/// Where civil time comes from; tests and `--at` put their own in its place.
using Clock = std::function<Instant()>;

inline Instant system_now() {
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

} // namespace danescope
