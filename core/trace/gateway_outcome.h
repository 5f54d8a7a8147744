#pragma once

#include "core/dane/decision_table.h"
#include "core/dane/gateway_settings.h"
#include "core/findings/finding.h"
#include "core/trace/evaluation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace danescope::trace {

/// What becomes of the mail.
enum class GatewayFate : std::uint8_t {
    delivered_with_dane,
    /// Opportunistic mode falls back: no DANE here.
    delivered_by_fallback,
    /// DANE does not run; TLS Support alone decides.
    delivered_without_dane,
    /// In the queue until the bounce profile's timer ends, then returned.
    waits,
    /// Some messages wait and others do not: resolvers of the best priority, some with DNSSEC and
    /// some without.
    waits_at_times,
    /// The check does not tell.
    open
};

/// What would go wrong as soon as a resolver that knows DNSSEC does not answer.
enum class GatewayRisk : std::uint8_t { next_resolver_without_dnssec, secondary_without_dnssec };

enum class GatewayAdvice : std::uint8_t {
    keep_settings,
    turn_tls_on,
    turn_dane_on,
    /// No DANE published: turning it on would gain nothing.
    dane_gains_nothing,
    dane_off_or_use_dns,
    prefer_dnssec_resolver,
    replace_resolver,
    mandatory_is_safe,
    opportunistic_instead,
    wait_for_repair,
    /// As the first of the findings has it.
    mend_setting
};

/// A destination controls profile: what to enter on the gateway.
struct DestinationProfile {
    std::string destination;
    dane::TlsSupport tls = dane::TlsSupport::preferred;
    dane::DaneSupport dane = dane::DaneSupport::none;
    bool operator==(const DestinationProfile&) const = default;
};

/// What a gateway with certain settings does with mail to the domain of a check.
struct GatewayOutcome {
    GatewayFate fate = GatewayFate::open;
    /// The setting that decides, the first that applies, or the resolvers that do; empty where the
    /// decision table decides.
    std::vector<findings::Finding> findings;
    /// Where the table decides, once that is closed.
    std::optional<dane::Decision> decision;
    std::vector<GatewayRisk> risks;
    GatewayAdvice advice = GatewayAdvice::keep_settings;
    /// To be created on the gateway; with wait_for_repair an exception that gives up protection.
    std::optional<DestinationProfile> profile;
    bool operator==(const GatewayOutcome&) const = default;
};

/// A pure function of what a check found and the settings; no I/O, no clock.
GatewayOutcome gateway_outcome(const Trace& trace, const Evaluation& evaluation,
                               const dane::GatewaySettings& settings);

} // namespace danescope::trace
