#include "tests/support/tls_server.h"

#include "core/support/c_handle.h"

#include <array>
#include <stdexcept>
#include <utility>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace danescope::test {

namespace {

using Certificate = CHandle<X509, X509_free>;
using PrivateKey = CHandle<EVP_PKEY, EVP_PKEY_free>;
using Context = CHandle<SSL_CTX, SSL_CTX_free>;
using Connection = CHandle<SSL, SSL_free>;

Certificate read_certificate(const Bytes& der) {
    const unsigned char* position = der.data();
    Certificate certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    if (!certificate) {
        throw std::runtime_error("certificate");
    }
    return certificate;
}

PrivateKey read_private_key(const Bytes& der) {
    const unsigned char* position = der.data();
    PrivateKey key(d2i_AutoPrivateKey(nullptr, &position, static_cast<long>(der.size())));
    if (!key) {
        throw std::runtime_error("private key");
    }
    return key;
}

void present(SSL* ssl, const Credential& leaf) {
    const Certificate certificate = read_certificate(leaf.certificate);
    const PrivateKey key = read_private_key(leaf.private_key);
    if (SSL_use_certificate(ssl, certificate.get()) != 1 ||
        SSL_use_PrivateKey(ssl, key.get()) != 1) {
        throw std::runtime_error("credential");
    }
}

Context make_context(const TlsServerPlan& plan) {
    Context context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_min_proto_version(context.get(), plan.only_tls_1_0 ? TLS1_VERSION : TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), plan.only_tls_1_0 ? TLS1_VERSION : 0);
    SSL_CTX_set_cipher_list(context.get(), "DEFAULT:@SECLEVEL=0");
    // Otherwise OpenSSL would add issuers of its own choice.
    SSL_CTX_set_mode(context.get(), SSL_MODE_NO_AUTO_CHAIN);
    return context;
}

} // namespace

class TlsServer::Session {
public:
    explicit Session(const TlsServerPlan& plan)
        : by_name_(plan.by_name)
        , context_(make_context(plan)) {
        SSL_CTX_set_cert_cb(context_.get(), &Session::choose_credential, this);
        ssl_.reset(SSL_new(context_.get()));
        present(ssl_.get(), plan.leaf);
        for (const Bytes& issuer : plan.issuers) {
            SSL_add1_chain_cert(ssl_.get(), read_certificate(issuer).get());
        }
        SSL_set_bio(ssl_.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_accept_state(ssl_.get());
    }

    Bytes exchange(ByteView received) {
        BIO_write(SSL_get_rbio(ssl_.get()), received.data(), static_cast<int>(received.size()));
        ERR_clear_error();
        std::array<char, 1024> buffer{};
        // Reading carries the handshake on as well.
        for (int count = 1; count > 0;) {
            count = SSL_read(ssl_.get(), buffer.data(), static_cast<int>(buffer.size()));
            if (count > 0) {
                plaintext_.append(buffer.data(), static_cast<std::size_t>(count));
            }
        }
        ERR_clear_error();
        Bytes output(BIO_ctrl_pending(SSL_get_wbio(ssl_.get())));
        if (!output.empty()) {
            BIO_read(SSL_get_wbio(ssl_.get()), output.data(), static_cast<int>(output.size()));
        }
        return output;
    }

    bool handshake_done() const { return SSL_is_init_finished(ssl_.get()) == 1; }
    std::string server_name() const { return server_name_; }
    std::string take_plaintext() { return std::exchange(plaintext_, {}); }

private:
    static int choose_credential(SSL* ssl, void* argument) {
        auto* self = static_cast<Session*>(argument);
        const char* name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
        self->server_name_ = name != nullptr ? name : "";
        const auto own = self->by_name_.find(self->server_name_);
        if (own != self->by_name_.end()) {
            SSL_certs_clear(ssl);
            present(ssl, own->second);
        }
        return 1;
    }

    std::map<std::string, Credential> by_name_;
    Context context_;
    Connection ssl_;
    std::string server_name_;
    std::string plaintext_;
};

TlsServer::TlsServer(const TlsServerPlan& plan)
    : session_(std::make_unique<Session>(plan)) {}

TlsServer::~TlsServer() = default;

Bytes TlsServer::exchange(ByteView received) {
    return session_->exchange(received);
}

bool TlsServer::handshake_done() const {
    return session_->handshake_done();
}

std::string TlsServer::server_name() const {
    return session_->server_name();
}

std::string TlsServer::take_plaintext() {
    return session_->take_plaintext();
}

} // namespace danescope::test
