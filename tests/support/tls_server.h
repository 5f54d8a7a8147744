#pragma once

#include "core/support/bytes.h"
#include "tests/support/certificates.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace danescope::test {

/// What a TLS server presents.
struct TlsServerPlan {
    /// The server's own certificate and key, and what it sends behind it.
    Credential leaf;
    std::vector<Bytes> issuers;
    /// Presented instead of `leaf` to a client that asks for this name (SNI).
    std::map<std::string, Credential> by_name;
    /// Speaks TLS 1.0 and nothing else.
    bool only_tls_1_0 = false;
};

/// The server's side of a TLS session, driven by bytes as tls::Handshake is.
class TlsServer {
public:
    explicit TlsServer(const TlsServerPlan& plan);
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    /// Takes what the client sent, goes on with the handshake and returns what to send back.
    Bytes exchange(ByteView received);

    bool handshake_done() const;

    /// The name the client asked for (SNI).
    std::string server_name() const;

    /// What the client sent encrypted so far; each byte is given once.
    std::string take_plaintext();

private:
    class Session;
    std::unique_ptr<Session> session_;
};

} // namespace danescope::test
