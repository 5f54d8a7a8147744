#include "core/smtp/reach.h"

#include "core/smtp/connection.h"

#include <array>
#include <chrono>

#include <asio/this_coro.hpp>

namespace danescope::smtp {

asio::awaitable<Session> reach(SessionRequest request) {
    constexpr std::array<std::uint8_t, 6> farewell{'Q', 'U', 'I', 'T', '\r', '\n'};
    const auto begun = std::chrono::steady_clock::now();
    const auto executor = co_await asio::this_coro::executor;
    const bool throws = co_await asio::this_coro::throw_if_cancelled();
    co_await asio::this_coro::throw_if_cancelled(false);
    Session session;
    session.host = request.host;
    session.address = request.address;
    session.port = request.port;
    session.started = request.started;
    Connection connection(executor, request.stage_timeout);
    const std::error_code error = co_await connection.connect(request.address, request.port);
    if (error) {
        session.failure = connect_failure(error);
    } else {
        session.connected = true;
        session.local_address = connection.local_address();
        co_await connection.write(farewell);
        connection.close();
    }
    session.finished = true;
    session.elapsed =
        std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - begun);
    co_await asio::this_coro::throw_if_cancelled(throws);
    co_return session;
}

} // namespace danescope::smtp
