#pragma once

#include "core/support/bytes.h"
#include "core/tls/dane_handshake.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace danescope::tls {

/// At most so many certificates of a presented chain are kept, each of at most 64 KiB.
inline constexpr std::size_t max_chain_length = 16;

/// Whether a server's first byte can begin a TLS handshake or alert record (RFC 8446 §5.1).
constexpr bool begins_handshake(std::uint8_t first) {
    return first == 0x16 || first == 0x15;
}

/// Loads what all handshakes share; takes some milliseconds the first time in a process, so it is
/// best done beside something else. A handshake that begins meanwhile waits for it.
void prepare_handshakes();

/// The client's side of one TLS handshake that OpenSSL judges by DANE. Driven by bytes: it knows no
/// socket and no clock besides OpenSSL's. The handshake completes whatever the verdict.
class Handshake {
public:
    enum class State : std::uint8_t { wants_input, done, failed };

    explicit Handshake(const DaneRequest& request);
    ~Handshake();
    Handshake(const Handshake&) = delete;
    Handshake& operator=(const Handshake&) = delete;

    /// Goes on as far as the bytes received allow; the output must be sent whatever the state.
    State advance();

    void receive(ByteView bytes);

    /// The server will send no more.
    void end_of_input();

    /// Bytes to send to the server; each is given once.
    Bytes take_output();

    /// Encrypts a last message and says goodbye (close_notify); only once `done`.
    void send_last(ByteView plaintext);

    /// What is known so far; complete once `done` or `failed`.
    HandshakeResult result() const;

private:
    class Session;
    std::unique_ptr<Session> session_;
};

} // namespace danescope::tls
