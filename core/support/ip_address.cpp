#include "core/support/ip_address.h"

#include <algorithm>

#include <asio/ip/address.hpp>

namespace danescope {

namespace {

/// The addresses that begin with the first `bits` bits of `first`; all others of `first` are 0.
struct Prefix {
    std::array<std::uint8_t, 4> first;
    unsigned bits;

    bool holds(ByteView address) const {
        constexpr unsigned byte_bits = 8;
        for (unsigned bit = 0; bit < bits; ++bit) {
            const unsigned mask = 0x80U >> bit % byte_bits;
            if (((address[bit / byte_bits] ^ first[bit / byte_bits]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
};

/// The IANA IPv4 Special-Purpose Address Registry (RFC 6890 §2.2.2), and multicast.
constexpr std::array<Prefix, 14> not_global_ipv4{{{{0, 0, 0, 0}, 8},
                                                  {{10, 0, 0, 0}, 8},
                                                  {{100, 64, 0, 0}, 10},
                                                  {{127, 0, 0, 0}, 8},
                                                  {{169, 254, 0, 0}, 16},
                                                  {{172, 16, 0, 0}, 12},
                                                  {{192, 0, 0, 0}, 24},
                                                  {{192, 0, 2, 0}, 24},
                                                  {{192, 168, 0, 0}, 16},
                                                  {{198, 18, 0, 0}, 15},
                                                  {{198, 51, 100, 0}, 24},
                                                  {{203, 0, 113, 0}, 24},
                                                  {{224, 0, 0, 0}, 4},
                                                  {{240, 0, 0, 0}, 4}}};

/// Global unicast (RFC 4291 §2.4, as IANA hands it out), without what is for documentation
/// (RFC 3849, RFC 9637).
constexpr Prefix global_ipv6{{0x20, 0, 0, 0}, 3};
constexpr std::array<Prefix, 2> not_global_ipv6{
    {{{0x20, 0x01, 0x0d, 0xb8}, 32}, {{0x3f, 0xff, 0x00, 0x00}, 20}}};

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    asio::error_code error;
    const asio::ip::address parsed = asio::ip::make_address(std::string(text), error);
    if (error || text.find('%') != std::string_view::npos) {
        return std::nullopt;
    }
    if (parsed.is_v4()) {
        return from_bytes(parsed.to_v4().to_bytes());
    }
    return from_bytes(parsed.to_v6().to_bytes());
}

std::optional<IpAddress> IpAddress::from_bytes(ByteView bytes) {
    if (bytes.size() != 4 && bytes.size() != 16) {
        return std::nullopt;
    }
    IpAddress address;
    address.family_ = bytes.size() == 4 ? IpFamily::ipv4 : IpFamily::ipv6;
    std::copy(bytes.begin(), bytes.end(), address.bytes_.begin());
    return address;
}

ByteView IpAddress::bytes() const {
    constexpr std::size_t ipv4_size = 4;
    return ByteView(bytes_).first(family_ == IpFamily::ipv4 ? ipv4_size : bytes_.size());
}

bool IpAddress::is_global() const {
    const auto in = [this](const Prefix& prefix) { return prefix.holds(bytes()); };
    if (family_ == IpFamily::ipv4) {
        return std::ranges::none_of(not_global_ipv4, in);
    }
    return in(global_ipv6) && std::ranges::none_of(not_global_ipv6, in);
}

std::string IpAddress::to_string() const {
    if (family_ == IpFamily::ipv4) {
        asio::ip::address_v4::bytes_type bytes{};
        std::copy_n(bytes_.begin(), bytes.size(), bytes.begin());
        return asio::ip::address_v4(bytes).to_string();
    }
    return asio::ip::address_v6(bytes_).to_string();
}

} // namespace danescope
