#pragma once

#include <string>

namespace danescope::tls {

/// Version of the OpenSSL library in use, "3.0.15".
std::string openssl_version();

} // namespace danescope::tls
