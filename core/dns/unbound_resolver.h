#pragma once

#include "core/dns/resolver.h"
#include "core/support/result.h"

#include <memory>
#include <string>

#include <asio/any_io_executor.hpp>

namespace danescope::dns {

/// A validating resolver on libunbound with a fresh cache, so that "repeat" never shows a stale
/// answer. Forwarders are tried in order of priority: the next one only when the one before did not
/// answer; the Answer names the one that did. Completions run on `executor`.
Result<std::unique_ptr<Resolver>, ResolverSetupError>
make_unbound_resolver(const asio::any_io_executor& executor, const ResolverConfig& config);

/// "1.17.1".
std::string unbound_version();

} // namespace danescope::dns
