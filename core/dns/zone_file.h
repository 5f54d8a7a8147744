#pragma once

#include "core/dns/record.h"

#include <optional>
#include <string_view>

namespace danescope::dns {

/// Reads one record of class IN in zone-file form (RFC 1035 §5.1) from untrusted text, its owner
/// and names in the rdata absolute; nullopt for anything else, comments and directives included.
std::optional<Record> read_zone_file_line(std::string_view line);

} // namespace danescope::dns
