#pragma once

#include "core/support/bytes.h"
#include "core/tls/dane_handshake.h"

#include <vector>

namespace danescope::tls {

/// Holds a chain at hand, leaf first, against TLSA records as a handshake with its server would
/// have: OpenSSL decides, without a connection. Protocol and cipher stay empty. Certificates that
/// OpenSSL can't read count as not sent; without a readable leaf nothing verifies.
HandshakeResult verify_chain(const DaneRequest& request, const std::vector<Bytes>& chain);

} // namespace danescope::tls
