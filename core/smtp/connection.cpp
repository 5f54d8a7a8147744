#include "core/smtp/connection.h"

#include <type_traits>
#include <utility>
#include <variant>

#include <asio/experimental/awaitable_operators.hpp>
#include <asio/redirect_error.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>
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
    const asio::cancellation_state state = co_await asio::this_coro::cancellation_state;
    co_return state.cancelled() != asio::cancellation_type::none;
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

/// Both sides of the race hand over their errors as values: `||` waits for the first that does not
/// throw.
template<class Start>
asio::awaitable<std::pair<std::error_code, std::size_t>> Connection::bounded(Start start) {
    using asio::experimental::awaitable_operators::operator||;
    if (co_await cancelled()) {
        co_return std::pair(std::error_code(asio::error::operation_aborted), std::size_t{0});
    }
    std::error_code error;
    std::error_code ignored;
    std::size_t transferred = 0;
    bool too_late = false;
    try {
        const auto first =
            co_await (start(asio::redirect_error(asio::use_awaitable, error)) ||
                      deadline_.async_wait(asio::redirect_error(asio::use_awaitable, ignored)));
        too_late = first.index() == 1;
        if constexpr (std::is_same_v<std::variant_alternative_t<0, std::decay_t<decltype(first)>>,
                                     std::size_t>) {
            transferred = too_late ? 0 : std::get<0>(first);
        }
    } catch (const std::system_error&) {
        // Cancelled before either side of the race could begin.
        error = asio::error::operation_aborted;
    }
    if (co_await cancelled()) {
        error = asio::error::operation_aborted;
    } else if (too_late) {
        error = asio::error::timed_out;
    }
    co_return std::pair(error, transferred);
}

} // namespace danescope::smtp
