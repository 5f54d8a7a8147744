#pragma once

#include "core/support/bytes.h"

namespace danescope::tls {

/// SHA2-256, 32 bytes (FIPS 180-4).
Bytes sha256(ByteView bytes);

/// SHA2-512, 64 bytes (FIPS 180-4).
Bytes sha512(ByteView bytes);

} // namespace danescope::tls
