#pragma once

#include "tests/support/tls_server.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <asio/any_io_executor.hpp>

namespace danescope::test {

/// Sends text as it is.
struct Say {
    std::string text;
};

/// Reads one line from the client, inside TLS once hands are shaken.
struct Hear {};

/// The TLS handshake.
struct ShakeHands {};

/// Answers the ClientHello with the first so many bytes of its flight.
struct BeginHandshake {
    std::size_t bytes = 0;
};

/// Closes the connection with a reset.
struct Reset {};

/// Calls back into the test.
struct Call {
    std::function<void()> callback;
};

/// Reads until the client closes.
struct HearTheEnd {};

using Step = std::variant<Say, Hear, ShakeHands, BeginHandshake, Reset, Call, HearTheEnd>;

/// A server on 127.0.0.1 that plays its script to one client and then closes. It runs on the
/// executor it is given.
class SmtpServer {
public:
    SmtpServer(const asio::any_io_executor& executor, std::vector<Step> script,
               std::optional<TlsServerPlan> tls = std::nullopt);
    ~SmtpServer();
    SmtpServer(const SmtpServer&) = delete;
    SmtpServer& operator=(const SmtpServer&) = delete;

    std::uint16_t port() const;

    /// The lines the client said, with the line end taken off.
    const std::vector<std::string>& heard() const;

    /// Whether the client closed in an orderly way when its end was awaited.
    bool saw_orderly_end() const;

private:
    class Session;
    std::shared_ptr<Session> session_;
};

} // namespace danescope::test
