#include "core/tls/dane_connection.h"

#include <algorithm>
#include <string>

#include <openssl/x509v3.h>

namespace danescope::tls {

namespace {

using Context = CHandle<SSL_CTX, SSL_CTX_free>;

/// Old protocols, ciphers and renegotiation stay negotiable, so that an old server is seen as what
/// it is; whether that suffices is not decided here.
Context make_context() {
    Context context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), 0);
    SSL_CTX_set_cipher_list(context.get(), "DEFAULT:@SECLEVEL=0");
    SSL_CTX_set_options(context.get(), SSL_OP_LEGACY_SERVER_CONNECT);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_dane_enable(context.get());
    return context;
}

/// Made once: a context is costly and OpenSSL shares it between threads.
SSL_CTX* shared_context() {
    static const Context context = make_context();
    return context.get();
}

} // namespace

Connection new_connection() {
    return Connection(SSL_new(shared_context()));
}

bool ask_for_dane(SSL* ssl, const DaneRequest& request, std::vector<std::size_t>& refused) {
    // Sets SNI (RFC 7672 §8.1) and the first reference name as well.
    if (SSL_dane_enable(ssl, request.base_domain.c_str()) <= 0) {
        return false;
    }
    // Names and dates mean nothing under DANE-EE (RFC 7672 §3.1.1).
    SSL_dane_set_flags(ssl, DANE_FLAG_NO_DANE_EE_NAMECHECKS);
    // A wildcard stands for a whole label (RFC 7672 §3.2.3).
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    for (const std::string& name : request.other_names) {
        SSL_add1_host(ssl, name.c_str());
    }
    if (request.at) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(*request.at);
        X509_VERIFY_PARAM_set_time(SSL_get0_param(ssl), seconds.time_since_epoch().count());
    }
    for (std::size_t index = 0; index < request.records.size(); ++index) {
        const Association& record = request.records[index];
        if (SSL_dane_tlsa_add(ssl, record.usage, record.selector, record.matching,
                              record.data.data(), record.data.size()) <= 0) {
            refused.push_back(index);
        }
    }
    return true;
}

void add_match(HandshakeResult& result, SSL* ssl, const DaneRequest& request) {
    Association matched;
    const unsigned char* data = nullptr;
    std::size_t length = 0;
    const int depth = SSL_get0_dane_tlsa(ssl, &matched.usage, &matched.selector, &matched.matching,
                                         &data, &length);
    if (depth < 0 || data == nullptr) {
        return;
    }
    matched.data.assign(data, data + length);
    const auto record = std::find(request.records.begin(), request.records.end(), matched);
    result.matched_depth = depth;
    if (record != request.records.end()) {
        result.matched_record = static_cast<std::size_t>(record - request.records.begin());
    }
}

} // namespace danescope::tls
