#pragma once

#include "core/dns/record.h"

#include <optional>
#include <string_view>

namespace danescope::dns {

/// Reads one DS or DNSKEY record of class IN in zone-file form (RFC 1035 §5.1, a TTL before the
/// class) from untrusted text, its owner absolute; nullopt for anything else, other types, comments
/// and directives included.
std::optional<Record> read_zone_file_line(std::string_view line);

} // namespace danescope::dns
