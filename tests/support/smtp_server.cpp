#include "tests/support/smtp_server.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

namespace danescope::test {

using asio::ip::tcp;

class SmtpServer::Session : public std::enable_shared_from_this<Session> {
public:
    Session(const asio::any_io_executor& executor, std::vector<Step> script,
            std::optional<TlsServerPlan> tls)
        : acceptor_(executor, tcp::endpoint(asio::ip::address_v4::loopback(), 0))
        , socket_(executor)
        , script_(std::move(script)) {
        if (tls) {
            tls_ = std::make_unique<TlsServer>(*tls);
        }
    }

    std::uint16_t port() const { return acceptor_.local_endpoint().port(); }
    const std::vector<std::string>& heard() const { return heard_; }
    bool saw_orderly_end() const { return orderly_end_; }

    void start() {
        asio::co_spawn(
            acceptor_.get_executor(), [self = shared_from_this()]() { return self->play(); },
            asio::detached);
    }

    void stop() {
        std::error_code ignored;
        acceptor_.close(ignored);
        socket_.close(ignored);
    }

private:
    /// The client may leave at any moment: then the play is over.
    asio::awaitable<void> play() {
        try {
            socket_ = co_await acceptor_.async_accept(asio::use_awaitable);
            for (const Step& step : script_) {
                co_await std::visit([this](const auto& what) { return act(what); }, step);
            }
        } catch (const std::system_error&) {
        }
        std::error_code ignored;
        socket_.close(ignored);
    }

    asio::awaitable<void> act(const Say& say) {
        co_await asio::async_write(socket_, asio::buffer(say.text), asio::use_awaitable);
    }

    asio::awaitable<void> act(const Hear&) {
        std::size_t end = std::string::npos;
        while ((end = pending_.find("\r\n")) == std::string::npos) {
            co_await receive();
        }
        heard_.push_back(pending_.substr(0, end));
        pending_.erase(0, end + 2);
    }

    asio::awaitable<void> act(const ShakeHands&) {
        encrypted_ = true;
        while (!tls_->handshake_done()) {
            co_await receive();
        }
    }

    asio::awaitable<void> act(const BeginHandshake& begin) {
        const Bytes hello = co_await read();
        Bytes answer = tls_->exchange(hello);
        answer.resize(std::min(begin.bytes, answer.size()));
        co_await asio::async_write(socket_, asio::buffer(answer), asio::use_awaitable);
    }

    asio::awaitable<void> act(const Reset&) {
        socket_.set_option(tcp::socket::linger(true, 0));
        socket_.close();
        co_return;
    }

    asio::awaitable<void> act(const Call& call) {
        call.callback();
        co_return;
    }

    asio::awaitable<void> act(const HearTheEnd&) {
        try {
            for (;;) {
                co_await receive();
            }
        } catch (const std::system_error& error) {
            orderly_end_ = error.code() == asio::error::eof;
        }
    }

    asio::awaitable<Bytes> read() {
        std::array<std::uint8_t, 4096> buffer{};
        const std::size_t count =
            co_await socket_.async_read_some(asio::buffer(buffer), asio::use_awaitable);
        co_return Bytes(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(count));
    }

    asio::awaitable<void> receive() {
        const Bytes bytes = co_await read();
        if (!encrypted_) {
            pending_.append(bytes.begin(), bytes.end());
            co_return;
        }
        const Bytes answer = tls_->exchange(bytes);
        pending_ += tls_->take_plaintext();
        co_await asio::async_write(socket_, asio::buffer(answer), asio::use_awaitable);
    }

    tcp::acceptor acceptor_;
    tcp::socket socket_;
    std::vector<Step> script_;
    std::unique_ptr<TlsServer> tls_;
    bool encrypted_ = false;
    std::string pending_;
    std::vector<std::string> heard_;
    bool orderly_end_ = false;
};

SmtpServer::SmtpServer(const asio::any_io_executor& executor, std::vector<Step> script,
                       std::optional<TlsServerPlan> tls)
    : session_(std::make_shared<Session>(executor, std::move(script), std::move(tls))) {
    session_->start();
}

SmtpServer::~SmtpServer() {
    session_->stop();
}

std::uint16_t SmtpServer::port() const {
    return session_->port();
}

const std::vector<std::string>& SmtpServer::heard() const {
    return session_->heard();
}

bool SmtpServer::saw_orderly_end() const {
    return session_->saw_orderly_end();
}

} // namespace danescope::test
