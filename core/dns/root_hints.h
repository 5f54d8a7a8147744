#pragma once

#include <string>

namespace danescope::dns {

/// Whether a file can serve as root hints: a regular file of at most 1 MiB in zone-file form that
/// names a server of the root and gives an address.
bool is_root_hints_file(const std::string& path);

} // namespace danescope::dns
