#pragma once

#include "core/support/bytes.h"
#include "core/support/enum_ids.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace danescope {

enum class IpFamily : std::uint8_t { ipv4, ipv6 };

template<>
inline constexpr std::array<std::string_view, 2> enum_ids<IpFamily>{"ipv4", "ipv6"};

/// An IPv4 or IPv6 address; only valid ones exist.
class IpAddress {
public:
    /// 0.0.0.0.
    IpAddress() = default;

    /// Dotted decimal or RFC 4291 text, without port or zone index.
    static std::optional<IpAddress> parse(std::string_view text);

    /// 4 or 16 bytes in network order, as in A and AAAA rdata.
    static std::optional<IpAddress> from_bytes(ByteView bytes);

    IpFamily family() const { return family_; }

    /// 4 or 16 bytes in network order.
    ByteView bytes() const;

    /// Whether hosts on the Internet can have it: not private, loopback, link-local, multicast,
    /// reserved, for documentation, or a way of writing an IPv4 address (RFC 6890 §2).
    bool is_global() const;

    /// Canonical text (RFC 5952).
    std::string to_string() const;

    auto operator<=>(const IpAddress&) const = default;

private:
    IpFamily family_ = IpFamily::ipv4;
    std::array<std::uint8_t, 16> bytes_{};
};

} // namespace danescope
