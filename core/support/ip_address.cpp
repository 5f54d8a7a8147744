#include "core/support/ip_address.h"

#include <algorithm>

#include <asio/ip/address.hpp>

namespace danescope {

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

std::string IpAddress::to_string() const {
    if (family_ == IpFamily::ipv4) {
        asio::ip::address_v4::bytes_type bytes{};
        std::copy_n(bytes_.begin(), bytes.size(), bytes.begin());
        return asio::ip::address_v4(bytes).to_string();
    }
    return asio::ip::address_v6(bytes_).to_string();
}

} // namespace danescope
