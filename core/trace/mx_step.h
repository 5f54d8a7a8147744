#pragma once

#include "core/trace/evaluation.h"
#include "core/trace/readings.h"
#include "core/trace/trace.h"

#include <cstddef>
#include <vector>

namespace danescope::trace {

/// More MX hosts than this are not followed: a hostile answer can hold thousands.
inline constexpr std::size_t max_hosts = 40;

MxStep mx_step(const Trace& trace, Readings& readings);

/// The hosts to try, in delivery order, each once: those of the MX records, or the domain itself
/// (RFC 5321 §5.1). None where the MX answer leaves nowhere to deliver to, or is not to be used.
std::vector<dns::Mx> delivery_hosts(const Trace& trace, const MxStep& step);

} // namespace danescope::trace
