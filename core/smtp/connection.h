#pragma once

#include "core/smtp/session.h"
#include "core/support/bytes.h"
#include "core/support/clock.h"
#include "core/support/ip_address.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <system_error>
#include <utility>

#include <asio/awaitable.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

namespace danescope::smtp {

/// What one read brought; the bytes are valid until the next read.
struct Received {
    ByteView bytes;
    std::error_code error;
};

/// One TCP connection whose operations end by themselves: with asio::error::timed_out when their
/// stage has lasted too long, with asio::error::operation_aborted at once when the awaiting
/// coroutine is cancelled. Nothing throws, provided the coroutine's throw_if_cancelled is off.
class Connection {
public:
    Connection(const asio::any_io_executor& executor, Milliseconds stage_timeout);

    /// All operations until the next call share one deadline.
    void begin_stage();

    asio::awaitable<std::error_code> connect(IpAddress address, std::uint16_t port);
    /// asio::error::eof when the peer closed or reset the connection.
    asio::awaitable<Received> read();
    asio::awaitable<std::error_code> write(ByteView bytes);

    /// Whether the awaiting coroutine was cancelled.
    asio::awaitable<bool> cancelled() const;

    /// Our end, without the port.
    std::string local_address() const;

    void close();

private:
    template<class Start>
    asio::awaitable<std::pair<std::error_code, std::size_t>> bounded(Start start);

    asio::ip::tcp::socket socket_;
    asio::steady_timer deadline_;
    Milliseconds stage_timeout_;
    std::array<std::uint8_t, 16 * 1024> buffer_{};
};

/// What an error of Connection::connect() comes to.
SessionFailure connect_failure(std::error_code error);

} // namespace danescope::smtp
