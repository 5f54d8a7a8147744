#include "core/smtp/connection.h"

#include "core/support/bounded_operation.h"

#include <utility>

#include <asio/write.hpp>

namespace danescope::smtp {

Connection::Connection(const asio::any_io_executor& executor, Milliseconds stage_timeout)
    : socket_(executor)
    , deadline_(executor)
    , stage_timeout_(stage_timeout) {
    begin_stage();
}

void Connection::begin_stage() {
    deadline_.expires_after(stage_timeout_);
}

asio::awaitable<std::error_code> Connection::connect(IpAddress address, std::uint16_t port) {
    const asio::ip::tcp::endpoint peer(asio::ip::make_address(address.to_string()), port);
    std::error_code error;
    socket_.open(peer.protocol(), error);
    if (error) {
        co_return error;
    }
    const auto outcome =
        co_await bounded([this, peer](auto token) { return socket_.async_connect(peer, token); });
    if (!outcome.first) {
        // Short lines, each awaited by the peer: Nagle's algorithm would only delay them.
        socket_.set_option(asio::ip::tcp::no_delay(true), error);
    }
    co_return outcome.first;
}

asio::awaitable<Received> Connection::read() {
    const auto outcome = co_await bounded(
        [this](auto token) { return socket_.async_read_some(asio::buffer(buffer_), token); });
    const std::error_code error =
        outcome.first == asio::error::connection_reset ? asio::error::eof : outcome.first;
    co_return Received{ByteView(buffer_).first(outcome.second), error};
}

asio::awaitable<std::error_code> Connection::write(ByteView bytes) {
    const auto outcome = co_await bounded([this, bytes](auto token) {
        return asio::async_write(socket_, asio::buffer(bytes.data(), bytes.size()), token);
    });
    co_return outcome.first;
}

asio::awaitable<bool> Connection::cancelled() const {
    co_return co_await was_cancelled();
}

std::string Connection::local_address() const {
    std::error_code error;
    const auto end = socket_.local_endpoint(error);
    return error ? std::string() : end.address().to_string();
}

/// Unread bytes would turn the close into a reset, and a reset may overtake the QUIT; a server that
/// never stops talking gets the reset.
void Connection::close() {
    std::error_code error;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_send, error);
    socket_.non_blocking(true, error);
    for (int reads = 0; reads < 16 && !error; ++reads) {
        socket_.read_some(asio::buffer(buffer_), error);
    }
    socket_.close(error);
}

SessionFailure connect_failure(std::error_code error) {
    if (error == asio::error::operation_aborted) {
        return SessionFailure::cancelled;
    }
    if (error == asio::error::connection_refused) {
        return SessionFailure::connection_refused;
    }
    if (error == asio::error::timed_out) {
        return SessionFailure::connection_timed_out;
    }
    return SessionFailure::network_unreachable;
}

template<class Start>
asio::awaitable<std::pair<std::error_code, std::size_t>> Connection::bounded(Start start) {
    co_return co_await bounded_operation(deadline_, std::move(start));
}

} // namespace danescope::smtp
