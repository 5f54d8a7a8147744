#pragma once

#include "core/support/c_handle.h"
#include "core/tls/dane_handshake.h"

#include <cstddef>
#include <vector>

#include <openssl/ssl.h>

namespace danescope::tls {

// What a handshake and the verification of a chain at hand have in common; for core/tls alone.

using Connection = CHandle<SSL, SSL_free>;

/// A client's connection that may be asked for DANE.
Connection new_connection();

/// Asks OpenSSL to judge by the request; false when it refuses. Indices of records that it won't
/// take are added to `refused`.
bool ask_for_dane(SSL* ssl, const DaneRequest& request, std::vector<std::size_t>& refused);

/// Adds to a result which record matched which certificate. To be called once the connection's
/// verify result is set.
void add_match(HandshakeResult& result, SSL* ssl, const DaneRequest& request);

} // namespace danescope::tls
