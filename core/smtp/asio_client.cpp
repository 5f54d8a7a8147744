#include "core/smtp/asio_client.h"

#include "core/smtp/connection.h"
#include "core/smtp/dialogue.h"
#include "core/tls/handshake.h"

#include <chrono>
#include <string_view>
#include <system_error>
#include <utility>

#include <asio/this_coro.hpp>

namespace danescope::smtp {

namespace {

std::string address_literal(const std::string& address) {
    // RFC 5321 §4.1.3.
    const bool ipv6 = address.find(':') != std::string::npos;
    return (ipv6 ? "[IPv6:" : "[") + address + "]";
}

ByteView as_bytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string_view as_text(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// One run of the client: moves bytes between a connection and a dialogue.
class Run {
public:
    Run(SessionRequest request, HandshakePlan plan, SessionObserver observer,
        const asio::any_io_executor& executor)
        : request_(std::move(request))
        , plan_(std::move(plan))
        , observer_(std::move(observer))
        , connection_(executor, request_.stage_timeout) {
        session_.host = request_.host;
        session_.address = request_.address;
        session_.port = request_.port;
        session_.started = request_.started;
    }

    asio::awaitable<Session> run() {
        if (co_await connect()) {
            const std::string ehlo_name = request_.ehlo_name.empty()
                                              ? address_literal(session_.local_address)
                                              : request_.ehlo_name;
            co_await converse(ehlo_name);
        }
        connection_.close();
        session_.finished = true;
        notify();
        co_return std::move(session_);
    }

private:
    asio::awaitable<bool> connect() {
        const std::error_code error = co_await connection_.connect(request_.address, request_.port);
        if (error) {
            session_.failure = connect_failure(error);
        } else {
            session_.connected = true;
            session_.local_address = connection_.local_address();
            notify();
        }
        co_return !error;
    }

    asio::awaitable<void> converse(const std::string& ehlo_name) {
        Dialogue dialogue(session_, ehlo_name);
        while (dialogue.need() != Need::nothing && !session_.failure) {
            connection_.begin_stage();
            switch (dialogue.need()) {
            case Need::reply:
                co_await hear_reply(dialogue);
                break;
            case Need::plan:
                co_await learn_plan(dialogue);
                break;
            case Need::handshake:
                co_await shake_hands(dialogue);
                break;
            case Need::nothing:
                break;
            }
            notify();
        }
        // A farewell in plaintext; the one inside TLS left with the end of the handshake.
        if (session_.failure != SessionFailure::cancelled && dialogue.has_output()) {
            connection_.begin_stage();
            const std::string farewell = dialogue.take_output();
            co_await connection_.write(as_bytes(farewell));
        }
    }

    /// One stage: says what is to be said and listens until the reply is whole. Where writing
    /// fails, reading tells why: the server's last words may be waiting.
    asio::awaitable<void> hear_reply(Dialogue& dialogue) {
        const std::string output = dialogue.take_output();
        co_await connection_.write(as_bytes(output));
        while (dialogue.need() == Need::reply && !dialogue.has_output()) {
            const Received received = co_await connection_.read();
            if (received.error) {
                take_end(dialogue, received.error);
                co_return;
            }
            dialogue.receive(as_text(received.bytes), elapsed());
        }
    }

    asio::awaitable<void> learn_plan(Dialogue& dialogue) {
        std::optional<tls::DaneRequest> plan;
        try {
            plan = co_await plan_();
        } catch (const std::system_error&) {
            // The one way a plan fails is that its coroutine was cancelled.
            session_.failure = SessionFailure::cancelled;
            co_return;
        }
        if (co_await connection_.cancelled()) {
            session_.failure = SessionFailure::cancelled;
            co_return;
        }
        dialogue.plan_known(std::move(plan), elapsed());
    }

    asio::awaitable<void> shake_hands(Dialogue& dialogue) {
        tls::Handshake handshake(*session_.dane_request);
        bool heard = false;
        auto state = handshake.advance();
        while (state == tls::Handshake::State::wants_input) {
            const Bytes output = handshake.take_output();
            co_await connection_.write(output);
            const Received received = co_await connection_.read();
            if (received.error && received.error != asio::error::eof) {
                take_end(dialogue, received.error);
                co_return;
            }
            if (received.error) {
                handshake.end_of_input();
            } else if (!heard && !tls::begins_handshake(received.bytes.front())) {
                dialogue.receive(as_text(received.bytes), elapsed());
                co_return;
            }
            heard = true;
            handshake.receive(received.bytes);
            state = handshake.advance();
        }
        dialogue.handshake_finished(handshake.result(), elapsed());
        const std::string farewell = dialogue.take_output();
        if (!farewell.empty()) {
            handshake.send_last(as_bytes(farewell));
        }
        const Bytes output = handshake.take_output();
        co_await connection_.write(output);
    }

    void take_end(Dialogue& dialogue, std::error_code error) {
        if (error == asio::error::operation_aborted) {
            session_.failure = SessionFailure::cancelled;
        } else if (error == asio::error::timed_out) {
            dialogue.timed_out(elapsed());
        } else {
            dialogue.connection_closed(elapsed());
        }
    }

    Milliseconds elapsed() const {
        return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - begun_);
    }

    void notify() {
        session_.elapsed = elapsed();
        observer_(session_);
    }

    SessionRequest request_;
    HandshakePlan plan_;
    SessionObserver observer_;
    Connection connection_;
    Session session_;
    std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

class AsioClient : public Client {
public:
    asio::awaitable<Session> run(SessionRequest request, HandshakePlan plan,
                                 SessionObserver observer) override {
        const auto executor = co_await asio::this_coro::executor;
        // The caller's way of hearing of a cancellation comes back when the session is over.
        const bool throws = co_await asio::this_coro::throw_if_cancelled();
        co_await asio::this_coro::throw_if_cancelled(false);
        Run run(std::move(request), std::move(plan), std::move(observer), executor);
        Session session = co_await run.run();
        co_await asio::this_coro::throw_if_cancelled(throws);
        co_return session;
    }
};

} // namespace

std::unique_ptr<Client> make_asio_client() {
    return std::make_unique<AsioClient>();
}

} // namespace danescope::smtp
