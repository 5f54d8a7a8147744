#pragma once

#include "core/smtp/client.h"

#include <memory>

namespace danescope::smtp {

/// The client that uses real sockets.
std::unique_ptr<Client> make_asio_client();

} // namespace danescope::smtp
