#include "core/smtp/dialogue.h"

#include <algorithm>
#include <utility>

namespace danescope::smtp {

namespace {

constexpr int service_ready = 220;
constexpr int service_closing = 421;

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

/// The code of a reply line (RFC 5321 §4.2): three digits, then a space, a hyphen or nothing.
std::optional<int> reply_code(std::string_view line) {
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !is_digit(line[1]) ||
        !is_digit(line[2])) {
        return std::nullopt;
    }
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-') {
        return std::nullopt;
    }
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

bool is_last_of_reply(std::string_view line) {
    return line.size() == 3 || line[3] == ' ';
}

/// The EHLO keyword of a line (RFC 5321 §4.1.1.1), in upper case.
std::string keyword(std::string_view line) {
    const std::string_view text = line.substr(std::min<std::size_t>(4, line.size()));
    std::string word(text.substr(0, text.find_first_of(" \t")));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return word;
}

bool is_modern(const std::string& protocol) {
    return protocol == "TLSv1.2" || protocol == "TLSv1.3";
}

} // namespace

Dialogue::Dialogue(Session& session, std::string ehlo_name)
    : session_(session)
    , ehlo_name_(std::move(ehlo_name)) {}

Need Dialogue::need() const {
    switch (phase_) {
    case Phase::greeting:
    case Phase::ehlo:
    case Phase::starttls:
        return Need::reply;
    case Phase::plan:
        return Need::plan;
    case Phase::handshake:
        return Need::handshake;
    case Phase::over:
        break;
    }
    return Need::nothing;
}

std::string Dialogue::take_output() {
    return std::exchange(output_, {});
}

void Dialogue::receive(std::string_view bytes, Milliseconds at) {
    if (phase_ == Phase::over || bytes.empty()) {
        return;
    }
    const std::size_t room = max_dialogue_size - received_;
    pending_ += bytes.substr(0, room);
    received_ += std::min(room, bytes.size());
    if (phase_ == Phase::handshake) {
        keep_unfinished_line(at);
        break_off(SessionFailure::plaintext_injected);
        return;
    }
    read_lines(at);
    if (bytes.size() > room && phase_ != Phase::over) {
        keep_unfinished_line(at);
        break_off(SessionFailure::garbage);
    }
}

void Dialogue::connection_closed(Milliseconds at) {
    keep_unfinished_line(at);
    break_off(SessionFailure::closed_by_server);
}

void Dialogue::timed_out(Milliseconds at) {
    keep_unfinished_line(at);
    break_off(SessionFailure::reply_timed_out);
}

void Dialogue::plan_known(std::optional<tls::DaneRequest> plan, Milliseconds at) {
    if (phase_ != Phase::plan) {
        return;
    }
    session_.dane_request = std::move(plan);
    if (!session_.dane_request) {
        quit(std::nullopt, at);
    } else if (session_.starttls == StartTls::not_offered) {
        quit(SessionFailure::starttls_not_offered, at);
    } else {
        phase_ = Phase::starttls;
        send("STARTTLS", at);
        read_lines(at);
    }
}

void Dialogue::handshake_finished(tls::HandshakeResult result, Milliseconds at) {
    if (phase_ != Phase::handshake) {
        return;
    }
    session_.tls = std::move(result);
    if (session_.tls->protocol.empty()) {
        break_off(SessionFailure::handshake_failed);
    } else if (is_modern(session_.tls->protocol)) {
        quit(std::nullopt, at);
    } else {
        quit(SessionFailure::tls_too_old, at);
    }
}

void Dialogue::read_lines(Milliseconds at) {
    while (need() == Need::reply) {
        const std::size_t end = pending_.find('\n');
        if (std::min(end, pending_.size()) > max_line_size) {
            keep_unfinished_line(at);
            break_off(SessionFailure::garbage);
            return;
        }
        if (end == std::string::npos) {
            return;
        }
        std::string line = pending_.substr(0, end);
        pending_.erase(0, end + 1);
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        take_line(std::move(line), at);
    }
}

void Dialogue::take_line(std::string line, Milliseconds at) {
    session_.dialogue.push_back({Speaker::server, line, at});
    if (phase_ == Phase::greeting) {
        session_.banner += (session_.banner.empty() ? "" : "\n") + line;
    }
    const auto code = reply_code(line);
    const bool same_reply = reply_.empty() || reply_code(reply_.front()) == code;
    if (!code || !same_reply || reply_.size() == max_reply_lines) {
        break_off(SessionFailure::garbage);
        return;
    }
    reply_.push_back(std::move(line));
    if (is_last_of_reply(reply_.back())) {
        take_reply(*code, at);
        reply_.clear();
    }
}

void Dialogue::take_reply(int code, Milliseconds at) {
    if (phase_ == Phase::starttls) {
        take_starttls_reply(code, at);
    } else if (code >= 300) {
        take_refusal(code, at);
    } else if (phase_ == Phase::greeting) {
        phase_ = Phase::ehlo;
        send("EHLO " + ehlo_name_, at);
    } else {
        phase_ = Phase::plan;
        if (!offers_starttls()) {
            session_.starttls = StartTls::not_offered;
        }
    }
}

/// HELO is no way out of a refused EHLO: it has no STARTTLS.
void Dialogue::take_refusal(int code, Milliseconds at) {
    if (code < 400) {
        break_off(SessionFailure::garbage);
        return;
    }
    const auto failure = code < 500 ? SessionFailure::busy : SessionFailure::rejected;
    if (code == service_closing) {
        break_off(failure);
    } else {
        quit(failure, at);
    }
}

void Dialogue::take_starttls_reply(int code, Milliseconds at) {
    if (code != service_ready) {
        session_.starttls = StartTls::refused;
        quit(SessionFailure::starttls_refused, at);
        return;
    }
    session_.starttls = StartTls::accepted;
    phase_ = Phase::handshake;
    if (!pending_.empty()) {
        keep_unfinished_line(at);
        break_off(SessionFailure::plaintext_injected);
    }
}

void Dialogue::send(std::string line, Milliseconds at) {
    output_ += line + "\r\n";
    session_.dialogue.push_back({Speaker::client, std::move(line), at});
}

void Dialogue::quit(std::optional<SessionFailure> failure, Milliseconds at) {
    send("QUIT", at);
    session_.failure = failure;
    phase_ = Phase::over;
}

/// Ends without a farewell.
void Dialogue::break_off(SessionFailure failure) {
    if (phase_ != Phase::over) {
        session_.failure = failure;
        phase_ = Phase::over;
    }
}

/// What came of a line before the end is evidence.
void Dialogue::keep_unfinished_line(Milliseconds at) {
    if (phase_ == Phase::over || pending_.empty()) {
        return;
    }
    std::string line = pending_.substr(0, std::min(pending_.find('\n'), max_line_size));
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    session_.dialogue.push_back({Speaker::server, std::move(line), at});
}

/// The first line of an EHLO reply is the server's name, not a keyword.
bool Dialogue::offers_starttls() const {
    return std::any_of(reply_.begin() + 1, reply_.end(),
                       [](const std::string& line) { return keyword(line) == "STARTTLS"; });
}

} // namespace danescope::smtp
