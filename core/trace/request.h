#pragma once

#include "core/dns/name.h"
#include "core/dnssec/trust_anchor.h"
#include "core/support/clock.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace danescope::trace {

/// A mail host that is known to answer.
struct ControlHost {
    dns::Name name;
    /// nullopt for that of the check.
    std::optional<std::uint16_t> port;
    bool operator==(const ControlHost&) const = default;
};

/// Large mail hosts of unrelated operators, which are always there.
std::vector<ControlHost> well_known_mail_hosts();

/// The most that CheckRequest::warn_days may be.
inline constexpr std::chrono::days most_warn_days{365};

/// What to check and how; complete, so that a check is repeatable from its trace.
struct CheckRequest {
    dns::Name domain;
    /// `ADDRESS@PORT`, most preferred first; empty means recursion from the root.
    std::vector<std::string> resolvers;
    /// Root hints file; empty for the built-in list.
    std::string root_hints_file;
    std::vector<dnssec::TrustAnchor> trust_anchors = dnssec::root_trust_anchors();
    std::uint16_t smtp_port = 25;
    /// For the whole check.
    Milliseconds timeout{30'000};
    /// For each question and each stage of a session.
    Milliseconds step_timeout{10'000};
    /// Judge signatures and certificates as of this instant; nullopt for the time of the check.
    std::optional<Instant> at;
    /// Signatures and certificates that end within this time are warned of; 0 to `most_warn_days`,
    /// 0 for no warnings.
    std::chrono::days warn_days{14};
    /// Mail hosts that are known to answer, to be connected to where no host of the check can be:
    /// whether it is this network that lets nothing through. Empty for none.
    std::vector<ControlHost> control_hosts = well_known_mail_hosts();
    bool operator==(const CheckRequest&) const = default;
};

} // namespace danescope::trace
