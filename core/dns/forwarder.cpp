#include "core/dns/forwarder.h"

#include "core/support/ip_address.h"

#include <charconv>
#include <cstdint>

namespace danescope::dns {

namespace {

std::optional<std::uint16_t> read_port(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size() || port == 0) {
        return std::nullopt;
    }
    return port;
}

} // namespace

std::optional<ServerAddress> parse_forwarder(std::string_view text) {
    const std::size_t at = text.find('@');
    const auto ip = IpAddress::parse(text.substr(0, at));
    const auto port =
        at == std::string_view::npos ? std::optional(dns_port) : read_port(text.substr(at + 1));
    if (!ip || !port) {
        return std::nullopt;
    }
    return ServerAddress{*ip, *port};
}

std::optional<std::string> canonical_forwarder(std::string_view text) {
    const auto server = parse_forwarder(text);
    return server ? std::optional(server->ip.to_string() + '@' + std::to_string(server->port))
                  : std::nullopt;
}

} // namespace danescope::dns
