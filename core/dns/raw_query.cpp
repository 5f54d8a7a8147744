#include "core/dns/raw_query.h"

#include "core/dns/message.h"
#include "core/dns/message_header.h"
#include "core/support/bounded_operation.h"

#include <algorithm>
#include <chrono>
#include <random>

#include <asio/ip/tcp.hpp>
#include <asio/ip/udp.hpp>
#include <asio/read.hpp>
#include <asio/write.hpp>

namespace danescope::dns {

namespace {

/// RFC 9715 §3.1: what passes nearly everywhere in one piece.
constexpr std::uint16_t edns_size = 1232;
constexpr std::size_t max_datagram = 4096;
constexpr int sendings = 3;

void put_u16(Bytes& out, unsigned value) {
    out.push_back(static_cast<std::uint8_t>(value >> 8U));
    out.push_back(static_cast<std::uint8_t>(value & 0xffU));
}

/// Name, type and class IN, as they stand in the query and must stand in the reply.
Bytes question_section(const Question& question) {
    Bytes out = question.owner.wire();
    put_u16(out, static_cast<std::uint16_t>(question.type));
    put_u16(out, 1);
    return out;
}

Bytes encode(const RawQuery& query, std::uint16_t id) {
    constexpr unsigned recursion_desired = 0x0100;
    constexpr unsigned checking_disabled = 0x0010;
    constexpr unsigned opt_type = 41;
    constexpr unsigned dnssec_ok = 0x8000;
    Bytes out;
    put_u16(out, id);
    put_u16(out, checking_disabled | (query.recursive ? recursion_desired : 0U));
    for (const unsigned count : {1U, 0U, 0U, 1U}) {
        put_u16(out, count);
    }
    const Bytes question = question_section(query.question);
    out.insert(out.end(), question.begin(), question.end());
    out.push_back(0);
    put_u16(out, opt_type);
    put_u16(out, edns_size);
    put_u16(out, 0);
    put_u16(out, dnssec_ok);
    put_u16(out, 0);
    return out;
}

std::uint8_t lower(std::uint8_t byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<std::uint8_t>(byte + ('a' - 'A')) : byte;
}

/// Whether a message is a reply to this query. Servers that could not read the question, or will
/// not, may leave it out.
bool replies_to(ByteView query, ByteView reply) {
    ByteReader asked(query);
    ByteReader reader(reply);
    const auto header = read_message_header(reader);
    if (!header || header->id != asked.read_u16() || !header->is_response() ||
        header->opcode() != 0) {
        return false;
    }
    if (header->questions == 0) {
        return header->rcode() != noerror_rcode;
    }
    constexpr std::size_t opt_record_size = 11;
    const ByteView question =
        query.subspan(MessageHeader::size, query.size() - MessageHeader::size - opt_record_size);
    const auto repeated = reader.read_bytes(question.size());
    return header->questions == 1 && repeated &&
           std::ranges::equal(question, *repeated, {}, lower, lower);
}

RawFailure failure_of(std::error_code error) {
    if (error == asio::error::operation_aborted) {
        return RawFailure::cancelled;
    }
    if (error == asio::error::timed_out) {
        return RawFailure::timed_out;
    }
    if (error == asio::error::connection_refused || error == asio::error::connection_reset ||
        error == asio::error::eof || error == asio::error::broken_pipe) {
        return RawFailure::refused_connection;
    }
    return RawFailure::unreachable;
}

/// One question under way.
class Exchange {
public:
    Exchange(const RawQuery& query, const asio::any_io_executor& executor)
        : query_(query)
        , address_(asio::ip::make_address(query.server.ip.to_string()))
        , executor_(executor)
        , deadline_(executor)
        , wire_(encode(query, static_cast<std::uint16_t>(std::random_device{}()))) {}

    asio::awaitable<RawReply> run() {
        if (!query_.over_tcp) {
            co_await over_udp();
            const auto summary = summary_of(reply_.wire);
            reply_.truncated = !reply_.failure && summary && summary->truncated;
        }
        if (query_.over_tcp || reply_.truncated) {
            deadline_.expires_at(began_ + query_.limit);
            co_await over_tcp();
        }
        if (!reply_.failure && !parse_message(reply_.wire)) {
            reply_.failure = RawFailure::malformed;
        }
        reply_.elapsed =
            std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - began_);
        co_return std::move(reply_);
    }

private:
    asio::awaitable<void> over_udp() {
        const asio::ip::udp::endpoint server(address_, query_.server.port);
        asio::ip::udp::socket socket(executor_);
        std::error_code error;
        socket.open(server.protocol(), error);
        if (!error) {
            // Connected, so that replies of others are not seen and refusals are.
            socket.connect(server, error);
        }
        for (int sending = 1; sending <= sendings && !error; ++sending) {
            socket.send(asio::buffer(wire_), 0, error);
            deadline_.expires_at(began_ + query_.limit * sending / sendings);
            if (!error) {
                error = co_await hear_datagram(socket);
            }
            if (!error) {
                co_return;
            }
            if (error == asio::error::timed_out && sending < sendings) {
                error = {};
            }
        }
        reply_.failure = failure_of(error);
    }

    asio::awaitable<std::error_code> hear_datagram(asio::ip::udp::socket& socket) {
        Bytes buffer(max_datagram);
        while (true) {
            const auto heard = co_await bounded_operation(deadline_, [&](auto token) {
                return socket.async_receive(asio::buffer(buffer), token);
            });
            if (heard.first) {
                co_return heard.first;
            }
            const ByteView datagram = ByteView(buffer).first(heard.second);
            if (replies_to(wire_, datagram)) {
                reply_.wire.assign(datagram.begin(), datagram.end());
                co_return std::error_code();
            }
        }
    }

    asio::awaitable<void> over_tcp() {
        const asio::ip::tcp::endpoint server(address_, query_.server.port);
        asio::ip::tcp::socket socket(executor_);
        std::error_code error;
        socket.open(server.protocol(), error);
        Bytes request;
        put_u16(request, static_cast<unsigned>(wire_.size()));
        request.insert(request.end(), wire_.begin(), wire_.end());
        if (!error) {
            const auto connected = co_await bounded_operation(
                deadline_, [&](auto token) { return socket.async_connect(server, token); });
            error = connected.first;
        }
        if (!error) {
            const auto written = co_await bounded_operation(deadline_, [&](auto token) {
                return asio::async_write(socket, asio::buffer(request), token);
            });
            error = written.first;
        }
        Bytes size(2);
        if (!error) {
            error = co_await hear(socket, size);
        }
        Bytes message;
        if (!error) {
            message.resize(ByteReader(size).read_u16().value_or(0));
            error = co_await hear(socket, message);
        }
        if (error) {
            reply_.failure = failure_of(error);
        } else if (replies_to(wire_, message)) {
            reply_.wire = std::move(message);
        } else {
            reply_.failure = RawFailure::malformed;
        }
    }

    asio::awaitable<std::error_code> hear(asio::ip::tcp::socket& socket, Bytes& bytes) {
        const auto heard = co_await bounded_operation(deadline_, [&](auto token) {
            return asio::async_read(socket, asio::buffer(bytes), token);
        });
        co_return heard.first;
    }

    const RawQuery query_;
    const asio::ip::address address_;
    asio::any_io_executor executor_;
    asio::steady_timer deadline_;
    const std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
    const Bytes wire_;
    RawReply reply_;
};

} // namespace

asio::awaitable<RawReply> ask_raw(RawQuery query) {
    const auto executor = co_await asio::this_coro::executor;
    // The caller's way of hearing of a cancellation comes back when the exchange is over.
    const bool throws = co_await asio::this_coro::throw_if_cancelled();
    co_await asio::this_coro::throw_if_cancelled(false);
    Exchange exchange(query, executor);
    RawReply reply = co_await exchange.run();
    co_await asio::this_coro::throw_if_cancelled(throws);
    co_return reply;
}

} // namespace danescope::dns
