#include "tests/support/dns_server.h"

#include "tests/support/message_builder.h"

#include <array>
#include <atomic>
#include <thread>
#include <utility>

#include <asio/io_context.hpp>
#include <asio/ip/udp.hpp>

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
    explicit Worker(Reply reply)
        : reply_(std::move(reply))
        , socket_(io_, {asio::ip::address_v4::loopback(), 0})
        , port_(socket_.local_endpoint().port()) {
        receive();
        thread_ = std::thread([this] { io_.run(); });
    }

    ~Worker() {
        io_.stop();
        thread_.join();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    std::uint16_t port() const { return port_; }
    int queries() const { return queries_; }

private:
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

    Reply reply_;
    asio::io_context io_;
    asio::ip::udp::socket socket_;
    std::uint16_t port_;
    std::array<std::uint8_t, 65'535> buffer_{};
    asio::ip::udp::endpoint sender_;
    std::atomic<int> queries_ = 0;
    std::thread thread_;
};

DnsServer::DnsServer(Reply reply)
    : worker_(std::make_unique<Worker>(std::move(reply))) {}

DnsServer::~DnsServer() = default;

std::string DnsServer::address() const {
    return "127.0.0.1@" + std::to_string(worker_->port());
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
