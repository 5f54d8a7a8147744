#pragma once

#include <exception>
#include <optional>
#include <utility>

#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>

namespace danescope::test {

/// Runs a coroutine to its end on an io_context of the caller's and returns what it returned.
template<class Value>
Value run(asio::io_context& io, asio::awaitable<Value> coroutine) {
    std::optional<Value> value;
    std::exception_ptr thrown;
    asio::co_spawn(io, std::move(coroutine), [&](std::exception_ptr error, Value result) {
        thrown = error;
        value = std::move(result);
    });
    io.restart();
    io.run();
    if (thrown) {
        std::rethrow_exception(thrown);
    }
    return std::move(value).value();
}

} // namespace danescope::test
