#include "core/tls/chain_verification.h"

#include "core/tls/certificate.h"
#include "core/tls/dane_connection.h"
#include "core/tls/handshake.h"

#include <algorithm>
#include <utility>

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace danescope::tls {

namespace {

using Certificate = CHandle<X509, X509_free>;
using Store = CHandle<X509_STORE, X509_STORE_free>;
using StoreContext = CHandle<X509_STORE_CTX, X509_STORE_CTX_free>;

void free_all(STACK_OF(X509) * certificates) {
    sk_X509_pop_free(certificates, X509_free);
}
using Stack = CHandle<STACK_OF(X509), free_all>;

Certificate decode(const Bytes& der) {
    if (der.empty() || der.size() > max_certificate_size) {
        return nullptr;
    }
    const unsigned char* position = der.data();
    Certificate certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    return position == der.data() + der.size() ? std::move(certificate) : nullptr;
}

/// As OpenSSL sets up the verification of a server's chain within a handshake.
long verify(SSL* ssl, X509* leaf, STACK_OF(X509) * chain, std::string& peer_name) {
    const Store store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    if (!store || !context || X509_STORE_CTX_init(context.get(), store.get(), leaf, chain) != 1) {
        return X509_V_ERR_OUT_OF_MEM;
    }
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_auth_level(parameters, SSL_get_security_level(ssl));
    X509_STORE_CTX_set0_dane(context.get(), SSL_get0_dane(ssl));
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    X509_VERIFY_PARAM_set1(parameters, SSL_get0_param(ssl));
    X509_verify_cert(context.get());
    const char* name = X509_VERIFY_PARAM_get0_peername(parameters);
    peer_name = name != nullptr ? name : "";
    return X509_STORE_CTX_get_error(context.get());
}

} // namespace

HandshakeResult verify_chain(const DaneRequest& request, const std::vector<Bytes>& chain) {
    HandshakeResult result;
    result.chain = chain;
    result.chain.resize(std::min(chain.size(), max_chain_length));
    result.verify_code = X509_V_ERR_UNSPECIFIED;
    ERR_set_mark();
    const Connection ssl = new_connection();
    const Stack certificates(sk_X509_new_null());
    if (ssl && certificates && ask_for_dane(ssl.get(), request, result.refused_records)) {
        for (const Bytes& der : result.chain) {
            if (Certificate certificate = decode(der);
                certificate && sk_X509_push(certificates.get(), certificate.get()) > 0) {
                static_cast<void>(certificate.release());
            } else if (sk_X509_num(certificates.get()) == 0) {
                break;
            }
        }
        if (X509* leaf = sk_X509_value(certificates.get(), 0)) {
            result.verify_code = verify(ssl.get(), leaf, certificates.get(), result.peer_name);
            SSL_set_verify_result(ssl.get(), result.verify_code);
            add_match(result, ssl.get(), request);
            if (!result.matched_depth) {
                result.peer_name.clear();
            }
        }
    }
    ERR_pop_to_mark();
    return result;
}

} // namespace danescope::tls
