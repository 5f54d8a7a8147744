#include "core/support/bytes.h"

#include <array>

namespace danescope {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
constexpr std::string_view base64_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::optional<std::uint8_t> hex_value(char digit) {
    if (digit >= '0' && digit <= '9') {
        return static_cast<std::uint8_t>(digit - '0');
    }
    if (digit >= 'a' && digit <= 'f') {
        return static_cast<std::uint8_t>(digit - 'a' + 10);
    }
    if (digit >= 'A' && digit <= 'F') {
        return static_cast<std::uint8_t>(digit - 'A' + 10);
    }
    return std::nullopt;
}

} // namespace

std::string to_hex(ByteView bytes) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += hex_digits[byte >> 4];
        text += hex_digits[byte & 0x0f];
    }
    return text;
}

std::optional<Bytes> from_hex(std::string_view text) {
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t index = 0; index < text.size(); index += 2) {
        const auto high = hex_value(text[index]);
        const auto low = hex_value(text[index + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<std::uint8_t>((*high << 4) | *low));
    }
    return bytes;
}

std::string to_base64(ByteView bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t index = 0; index < bytes.size(); index += 3) {
        const std::size_t left = bytes.size() - index;
        const std::uint32_t group =
            static_cast<std::uint32_t>(bytes[index] << 16) |
            static_cast<std::uint32_t>(left > 1 ? bytes[index + 1] << 8 : 0) |
            static_cast<std::uint32_t>(left > 2 ? bytes[index + 2] : 0);
        text += base64_digits[(group >> 18) & 0x3f];
        text += base64_digits[(group >> 12) & 0x3f];
        text += left > 1 ? base64_digits[(group >> 6) & 0x3f] : '=';
        text += left > 2 ? base64_digits[group & 0x3f] : '=';
    }
    return text;
}

std::optional<Bytes> from_base64(std::string_view text) {
    if (text.size() % 4 != 0) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3);
    for (std::size_t index = 0; index < text.size(); index += 4) {
        const bool last = index + 4 == text.size();
        const std::size_t padding =
            last ? (text[index + 2] == '=' ? 2U : (text[index + 3] == '=' ? 1U : 0U)) : 0U;
        std::uint32_t group = 0;
        for (std::size_t offset = 0; offset < 4; ++offset) {
            const char digit = text[index + offset];
            const bool padded = offset >= 4 - padding;
            const std::size_t value = padded ? 0 : base64_digits.find(digit);
            if ((padded && digit != '=') || value == std::string_view::npos) {
                return std::nullopt;
            }
            group = (group << 6) | static_cast<std::uint32_t>(value);
        }
        const std::array<std::uint8_t, 3> decoded{static_cast<std::uint8_t>(group >> 16),
                                                  static_cast<std::uint8_t>(group >> 8),
                                                  static_cast<std::uint8_t>(group)};
        for (std::size_t offset = 3 - padding; offset < 3; ++offset) {
            // Bits under the padding must be zero, or two texts would stand for the same bytes.
            if (decoded[offset] != 0) {
                return std::nullopt;
            }
        }
        bytes.insert(bytes.end(), decoded.begin(),
                     decoded.begin() + static_cast<std::ptrdiff_t>(3 - padding));
    }
    return bytes;
}

std::optional<std::uint8_t> ByteReader::read_u8() {
    const auto bytes = read_bytes(1);
    return bytes ? std::optional((*bytes)[0]) : std::nullopt;
}

std::optional<std::uint16_t> ByteReader::read_u16() {
    const auto bytes = read_bytes(2);
    if (!bytes) {
        return std::nullopt;
    }
    return static_cast<std::uint16_t>(((*bytes)[0] << 8) | (*bytes)[1]);
}

std::optional<std::uint32_t> ByteReader::read_u32() {
    const auto bytes = read_bytes(4);
    if (!bytes) {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    for (const std::uint8_t byte : *bytes) {
        value = (value << 8) | byte;
    }
    return value;
}

std::optional<ByteView> ByteReader::read_bytes(std::size_t count) {
    if (count > bytes_.size() - position_) {
        return std::nullopt;
    }
    const ByteView taken = bytes_.subspan(position_, count);
    position_ += count;
    return taken;
}

} // namespace danescope
