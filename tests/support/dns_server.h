#pragma once

#include "core/support/bytes.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace danescope::test {

/// A name server at 127.0.0.1 and a thread of its own, for as long as it lives.
class DnsServer {
public:
    /// Makes a reply from a query, both on the wire; nullopt is silence. The reply's first two
    /// bytes, the message ID, are set by the server.
    using Reply = std::function<std::optional<Bytes>(const Bytes& query)>;

    /// Without `over_tcp` it listens on UDP only.
    explicit DnsServer(Reply reply, Reply over_tcp = nullptr);
    ~DnsServer();
    DnsServer(const DnsServer&) = delete;
    DnsServer& operator=(const DnsServer&) = delete;

    /// `127.0.0.1@PORT`.
    std::string address() const;
    std::uint16_t port() const;
    /// Over UDP and TCP.
    int queries() const;

private:
    class Worker;
    std::unique_ptr<Worker> worker_;
};

/// Never answers.
std::optional<Bytes> silence(const Bytes& query);

/// Answers each question with REFUSED.
std::optional<Bytes> refusal(const Bytes& query);

/// Answers A questions with 192.0.2.1 and all others with no data, and knows no DNSSEC.
std::optional<Bytes> plain_reply(const Bytes& query);

} // namespace danescope::test
