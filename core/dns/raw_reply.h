#pragma once

#include "core/dns/answer.h"
#include "core/support/bytes.h"
#include "core/support/clock.h"
#include "core/support/enum_ids.h"
#include "core/support/ip_address.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::dns {

inline constexpr std::uint16_t dns_port = 53;

/// Where a server listens.
struct ServerAddress {
    IpAddress ip;
    std::uint16_t port = dns_port;
    auto operator<=>(const ServerAddress&) const = default;
};

/// Why a question put to one address brought no reply that can be read.
enum class RawFailure : std::uint8_t {
    timed_out,
    /// Nobody listens there, or the connection was closed before the reply.
    refused_connection,
    unreachable,
    /// A reply that is no DNS message, or one to another question.
    malformed,
    cancelled
};

/// What one server said to one question, not validated.
struct RawReply {
    std::optional<RawFailure> failure;
    /// The reply over UDP was cut off (TC, RFC 1035 §4.1.1), so that TCP was needed.
    bool truncated = false;
    /// The reply on the wire; empty where none came.
    Bytes wire;
    Milliseconds elapsed{};
    bool operator==(const RawReply&) const = default;
};

/// RFC 8914 §2: what a server says of a failure; the text is from outside.
struct ExtendedError {
    std::uint16_t code = 0;
    std::string text;
    bool operator==(const ExtendedError&) const = default;
};

/// What the header and the OPT record of a reply say.
struct ReplySummary {
    /// With the upper bits of the OPT record (RFC 6891 §6.1.3).
    int rcode = 0;
    bool authoritative = false;
    bool truncated = false;
    bool has_edns = false;
    std::vector<ExtendedError> errors;
    bool operator==(const ReplySummary&) const = default;
};

/// Reads untrusted bytes; nullopt when the header is not whole. What lies behind damage is left
/// out.
std::optional<ReplySummary> summary_of(ByteView wire);

/// The reply with what its EDNS options say overwritten by dashes, all but the codes of extended
/// errors: who the server is and what it calls itself. Untrusted bytes; what lies behind damage
/// stays.
Bytes without_option_texts(ByteView wire);

} // namespace danescope::dns

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 5> enum_ids<dns::RawFailure>{
    "timed-out", "refused-connection", "unreachable", "malformed", "cancelled"};

} // namespace danescope
