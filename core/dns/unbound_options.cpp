#include "core/dns/unbound_options.h"

#include "core/dns/forwarder.h"
#include "core/dns/root_hints.h"
#include "core/dns/zone_file.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <utility>
#include <variant>

#include <asio/io_context.hpp>
#include <asio/ip/udp.hpp>
#include <unbound.h>

namespace danescope::dns {

namespace {

using Option = std::pair<const char*, const char*>;

constexpr std::array fixed_options{
    // Verdicts are exact: no grace for dates, no second try that could hide one bad server.
    Option{"val-sig-skew-min:", "0"},
    Option{"val-sig-skew-max:", "0"},
    Option{"val-max-restart:", "0"},
    // Each question is really asked: denials are not made up from those of other questions.
    Option{"aggressive-nsec:", "no"},
    // One question a name instead of one a label: fewer round trips.
    Option{"qname-minimisation:", "no"},
    Option{"target-fetch-policy:", "0 0 0 0 0"},
    Option{"trust-anchor-signaling:", "no"},
    // The defaults wait up to two minutes for a server that never answers.
    Option{"infra-cache-max-rtt:", "2000"},
    Option{"outbound-msg-retry:", "2"},
    // As a library, libunbound asks only 16 questions at a time.
    Option{"outgoing-range:", "512"},
    Option{"outgoing-num-tcp:", "16"},
    Option{"num-queries-per-thread:", "1024"},
    // Names that libunbound would answer by itself; here the network is to answer.
    Option{"local-zone:", "test. nodefault"},
    Option{"local-zone:", "invalid. nodefault"},
    Option{"local-zone:", "home.arpa. nodefault"},
    Option{"unblock-lan-zones:", "yes"},
    // One thread uses the caches: dividing them up among several only takes time.
    Option{"msg-cache-slabs:", "1"},
    Option{"rrset-cache-slabs:", "1"},
    Option{"infra-cache-slabs:", "1"},
    Option{"key-cache-slabs:", "1"},
};

/// What libunbound 1.17 validates with: RSA and ECDSA, Ed25519 (RFC 8624 §3.1), and SHA digests.
constexpr std::array<std::uint8_t, 7> supported_algorithms{5, 7, 8, 10, 13, 14, 15};
constexpr std::array<std::uint8_t, 3> supported_digests{1, 2, 4};

template<class Values>
bool contains(const Values& values, std::uint8_t value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool is_supported(const Record& anchor) {
    if (const auto* ds = std::get_if<Ds>(&anchor.data)) {
        return contains(supported_algorithms, ds->algorithm) &&
               contains(supported_digests, ds->digest_type);
    }
    const auto* key = std::get_if<Dnskey>(&anchor.data);
    return key != nullptr && contains(supported_algorithms, key->algorithm);
}

std::optional<ResolverSetupError> check_anchors(const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return ResolverSetupError::no_trust_anchor;
    }
    bool any_supported = false;
    for (const std::string& line : lines) {
        const auto anchor = read_zone_file_line(line);
        const bool is_anchor = anchor && anchor->owner.is_root() &&
                               (std::holds_alternative<Ds>(anchor->data) ||
                                std::holds_alternative<Dnskey>(anchor->data));
        if (!is_anchor) {
            return ResolverSetupError::bad_trust_anchor;
        }
        any_supported = any_supported || is_supported(*anchor);
    }
    return any_supported ? std::nullopt : std::optional(ResolverSetupError::bad_trust_anchor);
}

/// Whether the machine has a way to IPv6 addresses of the Internet; sends nothing. Without one,
/// each IPv6 name server would cost a vain try.
bool has_ipv6_route() {
    asio::io_context io;
    asio::ip::udp::socket socket(io);
    asio::error_code error;
    socket.open(asio::ip::udp::v6(), error);
    if (error) {
        return false;
    }
    const asio::ip::udp::endpoint root_server(asio::ip::make_address("2001:503:ba3e::2:30"), 53);
    socket.connect(root_server, error);
    return !error;
}

/// `YYYYMMDDHHMMSS` in UTC.
std::string override_date(Instant at) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(at);
    std::tm civil{};
    gmtime_r(&seconds, &civil);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y%m%d%H%M%S", &civil);
    return text.data();
}

} // namespace

std::optional<ResolverSetupError> check_config(const ResolverConfig& config) {
    if (config.kept_anchor_file.empty()) {
        if (const auto problem = check_anchors(config.trust_anchors)) {
            return problem;
        }
    }
    if (!config.root_hints_file.empty() && !is_root_hints_file(config.root_hints_file)) {
        return ResolverSetupError::bad_root_hints;
    }
    const bool good_forwarders =
        std::all_of(config.forwarders.begin(), config.forwarders.end(),
                    [](const std::string& text) { return canonical_forwarder(text).has_value(); });
    return good_forwarders ? std::nullopt : std::optional(ResolverSetupError::bad_forwarder);
}

std::optional<ResolverSetupError> set_up_context(ub_ctx& context, const ResolverConfig& config,
                                                 const std::string& forwarder) {
    bool accepted = true;
    const auto set = [&](const char* name, const std::string& value) {
        accepted = accepted && ub_ctx_set_option(&context, name, value.c_str()) == 0;
    };
    for (const auto& [name, value] : fixed_options) {
        set(name, value);
    }
    const bool ipv6_forwarder = std::count(forwarder.begin(), forwarder.end(), ':') > 1;
    set("do-ip6:", ipv6_forwarder || has_ipv6_route() ? "yes" : "no");
    if (config.at) {
        set("val-override-date:", override_date(*config.at));
    }
    if (!accepted || ub_ctx_async(&context, 1) != 0) {
        return ResolverSetupError::out_of_resources;
    }
    for (const std::string& anchor : config.trust_anchors) {
        if (ub_ctx_add_ta(&context, anchor.c_str()) != 0) {
            return ResolverSetupError::bad_trust_anchor;
        }
    }
    if (!config.kept_anchor_file.empty() &&
        ub_ctx_add_ta_autr(&context, config.kept_anchor_file.c_str()) != 0) {
        return ResolverSetupError::bad_trust_anchor;
    }
    if (!config.root_hints_file.empty() &&
        ub_ctx_set_option(&context, "root-hints:", config.root_hints_file.c_str()) != 0) {
        return ResolverSetupError::bad_root_hints;
    }
    if (!forwarder.empty() && ub_ctx_set_fwd(&context, forwarder.c_str()) != 0) {
        return ResolverSetupError::bad_forwarder;
    }
    // Removing nothing finalises the context, so that what libunbound refuses shows now.
    if (ub_ctx_data_remove(&context, "invalid.") != 0) {
        return config.root_hints_file.empty() ? ResolverSetupError::out_of_resources
                                              : ResolverSetupError::bad_root_hints;
    }
    return std::nullopt;
}

} // namespace danescope::dns
