#pragma once

#include "core/dns/record.h"
#include "core/tls/dane_handshake.h"
#include "core/trace/evaluation.h"
#include "core/trace/readings.h"
#include "core/trace/trace.h"

#include <cstddef>
#include <vector>

namespace danescope::trace {

/// More addresses of one host and family than this are not followed.
inline constexpr std::size_t max_addresses = 8;

/// Paths in delivery order; decisions are left open.
struct PathList {
    std::vector<Path> paths;
    /// Places before which an answer on its way may still put paths; `paths.size()` is the end.
    std::vector<std::size_t> gaps;
};

/// The paths of one host: A before AAAA. A host without any address gives one path without `ip`;
/// so does a family whose lookup failed beside one with addresses.
PathList host_paths(const Trace& trace, Readings& readings, const dns::Mx& host);

/// Whether the TLSA records are secure, and none of them is usable (RFC 7672 §2.2).
bool all_unusable(const TlsaStep& step);

/// The usable records as a handshake takes them, in the order published.
std::vector<tls::Association> usable_associations(const std::vector<dns::Tlsa>& records);

} // namespace danescope::trace
