#pragma once

#include <cstddef>
#include <system_error>
#include <type_traits>
#include <utility>
#include <variant>

#include <asio/awaitable.hpp>
#include <asio/error.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>

namespace danescope {

/// Whether the awaiting coroutine was cancelled.
inline asio::awaitable<bool> was_cancelled() {
    const asio::cancellation_state state = co_await asio::this_coro::cancellation_state;
    co_return state.cancelled() != asio::cancellation_type::none;
}

/// Runs one asio operation, `start(token)`, and gives its error and the bytes it moved:
/// asio::error::timed_out once `deadline` expires, asio::error::operation_aborted at once when the
/// awaiting coroutine is cancelled. Nothing throws, provided the coroutine's throw_if_cancelled is
/// off. Both sides of the race hand over their errors as values: `||` waits for the first that does
/// not throw.
template<class Start>
asio::awaitable<std::pair<std::error_code, std::size_t>>
bounded_operation(asio::steady_timer& deadline, Start start) {
    using asio::experimental::awaitable_operators::operator||;
    if (co_await was_cancelled()) {
        co_return std::pair(std::error_code(asio::error::operation_aborted), std::size_t{0});
    }
    std::error_code error;
    std::error_code ignored;
    std::size_t transferred = 0;
    bool too_late = false;
    try {
        const auto first =
            co_await (start(asio::redirect_error(asio::use_awaitable, error)) ||
                      deadline.async_wait(asio::redirect_error(asio::use_awaitable, ignored)));
        too_late = first.index() == 1;
        if constexpr (std::is_same_v<std::variant_alternative_t<0, std::decay_t<decltype(first)>>,
                                     std::size_t>) {
            transferred = too_late ? 0 : std::get<0>(first);
        }
    } catch (const std::system_error&) {
        // Cancelled before either side of the race could begin.
        error = asio::error::operation_aborted;
    }
    if (co_await was_cancelled()) {
        error = asio::error::operation_aborted;
    } else if (too_late) {
        error = asio::error::timed_out;
    }
    co_return std::pair(error, transferred);
}

} // namespace danescope
