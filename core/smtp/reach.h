#pragma once

#include "core/smtp/client.h"

#include <asio/awaitable.hpp>

namespace danescope::smtp {

/// Finds out whether a host can be connected to: opens the connection, says QUIT and closes it.
/// Never throws; failures are in the Session. Cancelling the awaiting coroutine ends it at once.
asio::awaitable<Session> reach(SessionRequest request);

} // namespace danescope::smtp
