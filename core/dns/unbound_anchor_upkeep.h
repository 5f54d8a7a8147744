#pragma once

#include "core/dns/resolver.h"

#include <cstdint>
#include <stop_token>

namespace danescope::dns {

enum class AnchorUpkeep : std::uint8_t { up_to_date, unusable_file, not_validated };

/// Asks the root for its keys and has libunbound bring `config.kept_anchor_file` up to date
/// (RFC 5011 §2). The file, which must exist, is replaced as a whole. Blocks, but no longer than
/// `limit` or until it is told to stop.
AnchorUpkeep bring_anchors_up_to_date(const ResolverConfig& config, Milliseconds limit,
                                      std::stop_token stop);

} // namespace danescope::dns
