#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace danescope::trace {

/// Whether one of a certificate's DNS names covers a host; a wildcard stands for exactly the first
/// label (RFC 6125 §6.4.3, RFC 7672 §3.2.3).
bool covers(const std::vector<std::string>& dns_names, std::string_view host);

} // namespace danescope::trace
