#pragma once

#include "core/dns/raw_reply.h"

#include <asio/awaitable.hpp>

namespace danescope::dns {

/// One question to one server, with the DO and CD bits set (RFC 4035 §3.2): what it says itself,
/// whatever anybody makes of it.
struct RawQuery {
    Question question;
    ServerAddress server;
    /// Ask for recursion (RD): of a resolver, not of an authoritative server.
    bool recursive = false;
    /// Over TCP at once, instead of UDP first and TCP for a reply that was cut off.
    bool over_tcp = false;
    /// For the whole exchange; a lost datagram is sent again within it.
    Milliseconds limit{3'000};
};

/// Never throws; failures are in the reply. Cancelling the awaiting coroutine ends it at once with
/// RawFailure::cancelled.
asio::awaitable<RawReply> ask_raw(RawQuery query);

} // namespace danescope::dns
