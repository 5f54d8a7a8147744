#pragma once

#include "core/support/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace danescope::dns {

/// The header of a DNS message (RFC 1035 §4.1.1).
struct MessageHeader {
    static constexpr std::size_t size = 12;

    std::uint16_t id = 0;
    std::uint16_t flags = 0;
    std::uint16_t questions = 0;
    std::uint16_t answers = 0;
    std::uint16_t authorities = 0;
    std::uint16_t additionals = 0;

    bool is_response() const { return (flags & 0x8000U) != 0; }
    int opcode() const { return (flags >> 11U) & 0x0f; }
    bool is_authoritative() const { return (flags & 0x0400U) != 0; }
    bool is_truncated() const { return (flags & 0x0200U) != 0; }
    int rcode() const { return flags & 0x000f; }
    /// In all sections behind the questions.
    std::size_t records() const { return std::size_t{answers} + authorities + additionals; }
};

/// Takes the header from the front of untrusted bytes; nullopt when it is not whole.
std::optional<MessageHeader> read_message_header(ByteReader& reader);

} // namespace danescope::dns
