#pragma once

#include "core/dns/resolver.h"
#include "core/support/result.h"

#include <memory>
#include <string>

#include <asio/any_io_executor.hpp>

namespace danescope::dns {

/// A validating resolver on libunbound with a fresh cache, so that "repeat" never shows a stale
/// answer. Forwarders are tried in order of priority: the next one only when the one before did not
/// answer within its share of the limit; the Answer names the one that did.
///
/// Lookups started in one turn of the executor help each other: DS and DNSKEY of the zones above a
/// name, asked together with its records, save the round trips of walking the chain one by one.
///
/// Lookups complete on `executor`, which must not run two handlers at a time (an io_context with
/// one thread, or a strand). Lookups are started, and the resolver is dropped, there too; dropping
/// it ends lookups under way as cancelled. No executor needs to wait: the resolving and validating
/// is done on a thread of libunbound's own.
Result<std::unique_ptr<Resolver>, ResolverSetupError>
make_unbound_resolver(const asio::any_io_executor& executor, const ResolverConfig& config);

/// Makes what the first resolver needs; takes some milliseconds, so it is best done beside
/// something else, on any thread. A resolver made meanwhile waits for it.
void prepare_unbound_resolver();

/// "1.17.1".
std::string unbound_version();

} // namespace danescope::dns
