#pragma once

#include "core/dns/answer.h"
#include "core/support/clock.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>

namespace danescope::dns {

/// Asks questions and validates what comes back. Lookups may run side by side; cancelling the
/// awaiting coroutine completes the lookup with LookupFailure::cancelled, at once.
class Resolver {
public:
    virtual ~Resolver() = default;

    /// Never throws; failures are in the Answer. `limit` bounds the wait
    /// (LookupFailure::timed_out).
    virtual asio::awaitable<Answer> lookup(Question question, Milliseconds limit) = 0;
};

/// Where questions go and what they are validated against.
struct ResolverConfig {
    /// `ADDRESS@PORT`, most preferred first; empty means recursion from the root.
    std::vector<std::string> forwarders;
    /// Root hints file; empty for the built-in list.
    std::string root_hints_file;
    /// Root DS or DNSKEY records in presentation form; empty only with a `kept_anchor_file`.
    std::vector<std::string> trust_anchors;
    /// A file of root anchors that is validated against in place of `trust_anchors`, and that
    /// libunbound brings up to date by RFC 5011; empty for none.
    std::string kept_anchor_file;
    /// Validate as of this instant; nullopt for now.
    std::optional<Instant> at;
};

/// Why no resolver could be made.
enum class ResolverSetupError : std::uint8_t {
    no_trust_anchor,
    bad_trust_anchor,
    bad_root_hints,
    bad_forwarder,
    out_of_resources
};

} // namespace danescope::dns
