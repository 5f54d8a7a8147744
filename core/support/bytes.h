#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace danescope {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Lower-case hexadecimal, two digits a byte.
std::string to_hex(ByteView bytes);

/// Reads hexadecimal of either case; nullopt on an odd count or any other character.
std::optional<Bytes> from_hex(std::string_view text);

/// Base64 with padding (RFC 4648 §4), no line breaks.
std::string to_base64(ByteView bytes);

/// Reads strict base64 with padding; nullopt on anything else.
std::optional<Bytes> from_base64(std::string_view text);

/// Reads big-endian numbers and slices from untrusted bytes. A read past the end returns nullopt
/// and consumes nothing.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes)
        : bytes_(bytes) {}

    std::optional<std::uint8_t> read_u8();
    std::optional<std::uint16_t> read_u16();
    std::optional<std::uint32_t> read_u32();
    std::optional<ByteView> read_bytes(std::size_t count);
    ByteView rest() const { return bytes_.subspan(position_); }

private:
    ByteView bytes_;
    std::size_t position_ = 0;
};

} // namespace danescope
