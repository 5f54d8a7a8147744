#pragma once

#include "core/smtp/session.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::smtp {

/// Bounds against hostile servers. RFC 5321 §4.5.3.1.5 allows a reply line 512 bytes.
inline constexpr std::size_t max_line_size = 2048;
inline constexpr std::size_t max_reply_lines = 100;
inline constexpr std::size_t max_dialogue_size = std::size_t{64} * 1024;

/// What a dialogue needs from its driver to go on, once its output is sent.
enum class Need : std::uint8_t {
    /// Bytes from the server.
    reply,
    /// The handshake's plan.
    plan,
    /// A TLS handshake over the connection.
    handshake,
    /// It is over.
    nothing
};

/// The client's side of EHLO, STARTTLS, QUIT as a state machine: no socket, no clock. Writes what
/// it learns into a session. `at` is always the time since that session began.
class Dialogue {
public:
    /// Begins when the connection stands. `session` must outlive it.
    Dialogue(Session& session, std::string ehlo_name);

    Need need() const;

    /// Whether bytes wait to be sent.
    bool has_output() const { return !output_.empty(); }

    /// The bytes to send now, plaintext; each is given once.
    std::string take_output();

    /// Bytes in place of a TLS record while a handshake is needed count as injected plaintext.
    void receive(std::string_view bytes, Milliseconds at);
    void connection_closed(Milliseconds at);
    void timed_out(Milliseconds at);
    /// nullopt: no handshake is wanted.
    void plan_known(std::optional<tls::DaneRequest> plan, Milliseconds at);
    void handshake_finished(tls::HandshakeResult result, Milliseconds at);

private:
    enum class Phase : std::uint8_t { greeting, ehlo, plan, starttls, handshake, over };

    void read_lines(Milliseconds at);
    void take_line(std::string line, Milliseconds at);
    void take_reply(int code, Milliseconds at);
    void take_refusal(int code, Milliseconds at);
    void take_starttls_reply(int code, Milliseconds at);
    void send(std::string line, Milliseconds at);
    void quit(std::optional<SessionFailure> failure, Milliseconds at);
    void break_off(SessionFailure failure);
    void keep_unfinished_line(Milliseconds at);
    bool offers_starttls() const;

    Session& session_;
    std::string ehlo_name_;
    Phase phase_ = Phase::greeting;
    /// Received, not yet a whole line.
    std::string pending_;
    std::size_t received_ = 0;
    /// Lines of the reply so far.
    std::vector<std::string> reply_;
    std::string output_;
};

} // namespace danescope::smtp
