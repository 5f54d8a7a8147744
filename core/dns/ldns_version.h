#pragma once

#include <string>

namespace danescope::dns {

/// Version of the ldns library in use, "1.8.3".
std::string ldns_version();

} // namespace danescope::dns
