#include "tests/support/dns_server.h"

#include "tests/support/message_builder.h"

#include <array>
#include <atomic>
#include <system_error>
#include <thread>
#include <utility>

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/ip/udp.hpp>
#include <asio/read.hpp>
#include <asio/write.hpp>

namespace danescope::test {

namespace {

constexpr std::size_t header_size = 12;

dns::Question question_in(const Bytes& query) {
    std::size_t end = header_size;
    while (query.at(end) != 0) {
        end += query[end] + 1U;
    }
    const ByteView wire = ByteView(query).subspan(header_size, end + 1 - header_size);
    const unsigned type = static_cast<unsigned>(query.at(end + 1) << 8) | query.at(end + 2);
    return {dns::Name::from_wire(wire).value(), static_cast<dns::RecordType>(type)};
}

} // namespace

class DnsServer::Worker {
public:
    Worker(Reply reply, Reply over_tcp)
        : reply_(std::move(reply))
        , over_tcp_(std::move(over_tcp))
        , socket_(io_)
        , acceptor_(io_) {
        while (!open()) {
        }
        receive();
        if (over_tcp_) {
            accept();
        }
        thread_ = std::thread([this] { io_.run(); });
    }

    ~Worker() {
        io_.stop();
        thread_.join();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    std::uint16_t port() const { return socket_.local_endpoint().port(); }
    int queries() const { return queries_; }

private:
    /// Takes one free port for both protocols; false where another process has it over TCP.
    bool open() {
        socket_ = asio::ip::udp::socket(io_, {asio::ip::address_v4::loopback(), 0});
        try {
            if (over_tcp_) {
                acceptor_ = {io_, {asio::ip::address_v4::loopback(), port()}};
            }
        } catch (const std::system_error& error) {
            if (error.code() == asio::error::address_in_use) {
                return false;
            }
            throw;
        }
        return true;
    }

    void receive() {
        socket_.async_receive_from(asio::buffer(buffer_), sender_,
                                   [this](const asio::error_code& error, std::size_t size) {
                                       if (!error && size > header_size) {
                                           answer({buffer_.begin(), buffer_.begin() + size});
                                       }
                                       receive();
                                   });
    }

    void answer(const Bytes& query) {
        ++queries_;
        auto reply = reply_(query);
        if (reply) {
            (*reply)[0] = query[0];
            (*reply)[1] = query[1];
            asio::error_code ignored;
            socket_.send_to(asio::buffer(*reply), sender_, 0, ignored);
        }
    }

    void accept() {
        acceptor_.async_accept([this](const asio::error_code& error, asio::ip::tcp::socket peer) {
            if (!error) {
                serve(peer);
            }
            accept();
        });
    }

    /// One question; what a test sends is there as soon as the connection is.
    void serve(asio::ip::tcp::socket& peer) {
        std::array<std::uint8_t, 2> size{};
        asio::error_code error;
        asio::read(peer, asio::buffer(size), error);
        Bytes query(static_cast<std::size_t>(size[0] << 8 | size[1]));
        asio::read(peer, asio::buffer(query), error);
        auto reply = error ? std::nullopt : over_tcp_(query);
        ++queries_;
        if (reply) {
            (*reply)[0] = query[0];
            (*reply)[1] = query[1];
            size = {static_cast<std::uint8_t>(reply->size() >> 8),
                    static_cast<std::uint8_t>(reply->size() & 0xff)};
            asio::write(peer, asio::buffer(size), error);
            asio::write(peer, asio::buffer(*reply), error);
        }
    }

    Reply reply_;
    Reply over_tcp_;
    asio::io_context io_;
    asio::ip::udp::socket socket_;
    asio::ip::tcp::acceptor acceptor_;
    std::array<std::uint8_t, 65'535> buffer_{};
    asio::ip::udp::endpoint sender_;
    std::atomic<int> queries_ = 0;
    std::thread thread_;
};

DnsServer::DnsServer(Reply reply, Reply over_tcp)
    : worker_(std::make_unique<Worker>(std::move(reply), std::move(over_tcp))) {}

DnsServer::~DnsServer() = default;

std::string DnsServer::address() const {
    return "127.0.0.1@" + std::to_string(worker_->port());
}

std::uint16_t DnsServer::port() const {
    return worker_->port();
}

int DnsServer::queries() const {
    return worker_->queries();
}

std::optional<Bytes> silence(const Bytes&) {
    return std::nullopt;
}

std::optional<Bytes> refusal(const Bytes& query) {
    return MessageBuilder(question_in(query)).rcode(5).build();
}

std::optional<Bytes> plain_reply(const Bytes& query) {
    const dns::Question question = question_in(query);
    MessageBuilder builder(question);
    if (question.type == dns::RecordType::a) {
        builder.answer(question.owner.to_string() + ". 300 IN A 192.0.2.1");
    }
    return builder.build();
}

} // namespace danescope::test
