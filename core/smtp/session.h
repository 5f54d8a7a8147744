#pragma once

#include "core/support/clock.h"
#include "core/support/enum_ids.h"
#include "core/support/ip_address.h"
#include "core/tls/dane_handshake.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::smtp {

enum class Speaker : std::uint8_t { server, client };

/// One line of the dialogue as it went over the wire, without its line end; bounded, not escaped.
struct DialogueLine {
    Speaker speaker = Speaker::server;
    std::string text;
    /// Since the session began.
    Milliseconds at{};
    bool operator==(const DialogueLine&) const = default;
};

/// How far STARTTLS got (RFC 3207).
enum class StartTls : std::uint8_t { not_reached, not_offered, refused, accepted };

/// Why a session ended before its purpose was met.
enum class SessionFailure : std::uint8_t {
    connection_refused,
    connection_timed_out,
    network_unreachable,
    /// Connected, then no reply in time.
    reply_timed_out,
    closed_by_server,
    /// 5xx greeting or EHLO reply.
    rejected,
    /// 4xx greeting or EHLO reply.
    busy,
    /// Not SMTP, or longer than the bounds.
    garbage,
    starttls_not_offered,
    starttls_refused,
    /// Plaintext behind the 220 to STARTTLS, before the handshake (RFC 3207 §6).
    plaintext_injected,
    handshake_failed,
    /// Handshake completed below TLS 1.2.
    tls_too_old,
    cancelled
};

/// One SMTP session with one address of a host: facts of the wire.
struct Session {
    /// MX host as an A-label name, no last dot.
    std::string host;
    IpAddress address;
    std::uint16_t port = 25;
    /// Our end of the connection; empty before it stands.
    std::string local_address;
    /// Since the check began.
    Milliseconds started{};
    /// Since the session began; grows until `finished`.
    Milliseconds elapsed{};
    bool connected = false;
    bool finished = false;
    /// The greeting's text, all lines joined by a line feed, not escaped; empty before it came.
    std::string banner;
    StartTls starttls = StartTls::not_reached;
    std::vector<DialogueLine> dialogue;
    /// What was asked of the handshake, once it was known.
    std::optional<tls::DaneRequest> dane_request;
    std::optional<tls::HandshakeResult> tls;
    std::optional<SessionFailure> failure;
    bool operator==(const Session&) const = default;
};

} // namespace danescope::smtp

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 2> enum_ids<smtp::Speaker>{"server", "client"};

template<>
inline constexpr std::array<std::string_view, 4> enum_ids<smtp::StartTls>{
    "not-reached", "not-offered", "refused", "accepted"};

template<>
inline constexpr std::array<std::string_view, 14> enum_ids<smtp::SessionFailure>{
    "connection-refused",
    "connection-timed-out",
    "network-unreachable",
    "reply-timed-out",
    "closed-by-server",
    "rejected",
    "busy",
    "garbage",
    "starttls-not-offered",
    "starttls-refused",
    "plaintext-injected",
    "handshake-failed",
    "tls-too-old",
    "cancelled"};

} // namespace danescope
