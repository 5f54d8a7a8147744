#pragma once

#include "core/support/enum_ids.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::dane {

/// Action of the mail flow policy that a message comes in through. Only RELAY checks DANE.
enum class MailFlow : std::uint8_t { relay, accept };

/// Where an SMTP route sends a domain's mail. DANE cannot hold for a host of the gateway's own
/// choice; USEDNS is the published destination.
enum class SmtpRoute : std::uint8_t { none, use_dns, host };

/// The gateway's TLS Support, in the order of its menu.
enum class TlsSupport : std::uint8_t {
    none,
    preferred,
    required,
    preferred_verify,
    required_verify,
    required_verify_hosted_domains
};

/// The gateway's DANE Support. It can be chosen only where TLS Support is not None.
enum class DaneSupport : std::uint8_t { none, opportunistic, mandatory };

/// The DNS server that the gateway turns to when its resolvers can't be reached.
enum class SecondaryDns : std::uint8_t { none, with_dnssec, without_dnssec };

struct GatewayResolver {
    /// `ADDRESS@PORT`.
    std::string address;
    /// The lower number is asked first, as on the gateway.
    int priority = 0;
    bool has_dnssec = true;
    bool operator==(const GatewayResolver&) const = default;
};

inline constexpr int max_resolver_priority = 20;

/// The settings of a gateway that decide whether DANE runs at all, and how.
struct GatewaySettings {
    MailFlow mail_flow = MailFlow::relay;
    SmtpRoute route = SmtpRoute::none;
    TlsSupport tls = TlsSupport::preferred;
    DaneSupport dane = DaneSupport::opportunistic;
    /// Empty: resolvers that all know DNSSEC.
    std::vector<GatewayResolver> resolvers;
    SecondaryDns secondary = SecondaryDns::none;
    bool operator==(const GatewaySettings&) const = default;
};

} // namespace danescope::dane

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 2> enum_ids<dane::MailFlow>{"relay", "accept"};

template<>
inline constexpr std::array<std::string_view, 3> enum_ids<dane::SmtpRoute>{"none", "usedns",
                                                                           "host"};

template<>
inline constexpr std::array<std::string_view, 6> enum_ids<dane::TlsSupport>{
    "none",
    "preferred",
    "required",
    "preferred-verify",
    "required-verify",
    "required-verify-hosted-domains"};

template<>
inline constexpr std::array<std::string_view, 3> enum_ids<dane::DaneSupport>{
    "none", "opportunistic", "mandatory"};

template<>
inline constexpr std::array<std::string_view, 3> enum_ids<dane::SecondaryDns>{"none", "with-dnssec",
                                                                              "without-dnssec"};

} // namespace danescope
