#pragma once

#include "core/dns/resolver.h"

#include <optional>
#include <string>

struct ub_ctx;

namespace danescope::dns {

/// Why a configuration cannot be used; nullopt when it can. libunbound itself would skip what it
/// cannot use and then call everything insecure.
std::optional<ResolverSetupError> check_config(const ResolverConfig& config);

/// Sets every option on a new context and finalises it. `forwarder` is in canonical form, or empty
/// for recursion; the configuration has passed check_config().
std::optional<ResolverSetupError> set_up_context(ub_ctx& context, const ResolverConfig& config,
                                                 const std::string& forwarder);

} // namespace danescope::dns
