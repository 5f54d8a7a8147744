#include "core/tls/handshake.h"

#include "core/tls/certificate.h"
#include "core/tls/dane_connection.h"

#include <string>
#include <utility>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace danescope::tls {

namespace {

Bytes encode(const X509* certificate) {
    unsigned char* der = nullptr;
    const int length = i2d_X509(certificate, &der);
    if (length <= 0) {
        return {};
    }
    Bytes bytes(der, der + length);
    OPENSSL_free(der);
    return bytes;
}

std::vector<Bytes> presented_chain(const SSL* ssl) {
    const STACK_OF(X509)* certificates = SSL_get_peer_cert_chain(ssl);
    std::vector<Bytes> chain;
    for (int index = 0; index < sk_X509_num(certificates) && chain.size() < max_chain_length;
         ++index) {
        Bytes certificate = encode(sk_X509_value(certificates, index));
        if (certificate.size() > max_certificate_size) {
            break;
        }
        chain.push_back(std::move(certificate));
    }
    return chain;
}

} // namespace

class Handshake::Session {
public:
    explicit Session(const DaneRequest& request)
        : request_(request)
        , ssl_(new_connection()) {
        // The connection owns both ends.
        BIO* input = BIO_new(BIO_s_mem());
        BIO* output = BIO_new(BIO_s_mem());
        BIO_set_mem_eof_return(input, -1);
        SSL_set_bio(ssl_.get(), input, output);
        SSL_set_connect_state(ssl_.get());
        ERR_clear_error();
        ready_ = ask_for_dane(ssl_.get(), request_, refused_records_);
        if (!ready_) {
            note_failure();
        }
    }

    State advance() {
        if (!ready_) {
            return State::failed;
        }
        ERR_clear_error();
        const int outcome = SSL_do_handshake(ssl_.get());
        if (outcome == 1) {
            return State::done;
        }
        if (SSL_get_error(ssl_.get(), outcome) == SSL_ERROR_WANT_READ) {
            return State::wants_input;
        }
        ready_ = false;
        note_failure();
        return State::failed;
    }

    void receive(ByteView bytes) {
        BIO_write(SSL_get_rbio(ssl_.get()), bytes.data(), static_cast<int>(bytes.size()));
    }

    void end_of_input() { BIO_set_mem_eof_return(SSL_get_rbio(ssl_.get()), 0); }

    Bytes take_output() {
        BIO* output = SSL_get_wbio(ssl_.get());
        Bytes bytes(BIO_ctrl_pending(output));
        if (!bytes.empty()) {
            BIO_read(output, bytes.data(), static_cast<int>(bytes.size()));
        }
        return bytes;
    }

    void send_last(ByteView plaintext) {
        SSL_write(ssl_.get(), plaintext.data(), static_cast<int>(plaintext.size()));
        SSL_shutdown(ssl_.get());
        ERR_clear_error();
    }

    HandshakeResult result() const {
        HandshakeResult result;
        if (SSL_is_init_finished(ssl_.get()) == 1 && ready_) {
            result.protocol = SSL_get_version(ssl_.get());
            result.cipher = SSL_get_cipher_name(ssl_.get());
        }
        result.chain = presented_chain(ssl_.get());
        result.verify_code = SSL_get_verify_result(ssl_.get());
        result.failure_reason = failure_reason_;
        result.refused_records = refused_records_;
        add_match(result, ssl_.get(), request_);
        if (result.matched_depth) {
            const char* name = SSL_get0_peername(ssl_.get());
            result.peer_name = name != nullptr ? name : "";
        }
        return result;
    }

private:
    void note_failure() {
        const char* reason = ERR_reason_error_string(ERR_peek_last_error());
        failure_reason_ = reason != nullptr ? reason : "";
        ERR_clear_error();
    }

    DaneRequest request_;
    Connection ssl_;
    bool ready_ = false;
    std::string failure_reason_;
    std::vector<std::size_t> refused_records_;
};

Handshake::Handshake(const DaneRequest& request)
    : session_(std::make_unique<Session>(request)) {}

Handshake::~Handshake() = default;

Handshake::State Handshake::advance() {
    return session_->advance();
}

void Handshake::receive(ByteView bytes) {
    session_->receive(bytes);
}

void Handshake::end_of_input() {
    session_->end_of_input();
}

Bytes Handshake::take_output() {
    return session_->take_output();
}

void Handshake::send_last(ByteView plaintext) {
    session_->send_last(plaintext);
}

HandshakeResult Handshake::result() const {
    return session_->result();
}

void prepare_handshakes() {
    // A hello for nobody makes OpenSSL fetch its algorithms.
    Handshake first(DaneRequest{});
    first.advance();
}

} // namespace danescope::tls
