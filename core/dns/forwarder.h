#pragma once

#include "core/dns/raw_reply.h"

#include <optional>
#include <string>
#include <string_view>

namespace danescope::dns {

/// `ADDRESS[@PORT]`, port 53 by default; nullopt for anything else.
std::optional<ServerAddress> parse_forwarder(std::string_view text);

/// `ADDRESS[@PORT]` as `ADDRESS@PORT` with the address in canonical form, port 53 by default;
/// nullopt for anything else.
std::optional<std::string> canonical_forwarder(std::string_view text);

} // namespace danescope::dns
