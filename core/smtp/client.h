#pragma once

#include "core/smtp/session.h"
#include "core/support/clock.h"
#include "core/support/ip_address.h"
#include "core/tls/dane_handshake.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include <asio/awaitable.hpp>

namespace danescope::smtp {

struct SessionRequest {
    /// MX host as an A-label name, no last dot.
    std::string host;
    IpAddress address;
    std::uint16_t port = 25;
    /// Name given with EHLO (RFC 5321 §4.1.1.1); empty for our end's address literal.
    std::string ehlo_name;
    /// When the session begins, since the check began.
    Milliseconds started{};
    /// Bound of each stage: connecting, each reply, the handshake.
    Milliseconds stage_timeout{10'000};
};

/// Awaited once the server has accepted STARTTLS or, at the latest, before it is sent: what the
/// handshake must prove. nullopt: no handshake is wanted, the session says QUIT.
using HandshakePlan = std::function<asio::awaitable<std::optional<tls::DaneRequest>>()>;

/// Told of every change of the session, on the coroutine's own executor.
using SessionObserver = std::function<void(const Session&)>;

/// Speaks EHLO, STARTTLS, the handshake and QUIT with one address; never more.
class Client {
public:
    virtual ~Client() = default;

    /// Never throws; failures are in the Session. Cancelling the awaiting coroutine ends it at once
    /// with SessionFailure::cancelled. Does not wait for the server's answer to QUIT.
    virtual asio::awaitable<Session> run(SessionRequest request, HandshakePlan plan,
                                         SessionObserver observer) = 0;
};

} // namespace danescope::smtp
