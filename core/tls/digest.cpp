#include "core/tls/digest.h"

#include <openssl/evp.h>

namespace danescope::tls {

namespace {

Bytes digest(ByteView bytes, const EVP_MD* algorithm) {
    Bytes result(EVP_MAX_MD_SIZE);
    unsigned int length = 0;
    EVP_Digest(bytes.data(), bytes.size(), result.data(), &length, algorithm, nullptr);
    result.resize(length);
    return result;
}

} // namespace

Bytes sha256(ByteView bytes) {
    return digest(bytes, EVP_sha256());
}

Bytes sha512(ByteView bytes) {
    return digest(bytes, EVP_sha512());
}

} // namespace danescope::tls
