#include "core/tls/version.h"

#include <openssl/crypto.h>

namespace danescope::tls {

std::string openssl_version() {
    return OpenSSL_version(OPENSSL_VERSION_STRING);
}

} // namespace danescope::tls
