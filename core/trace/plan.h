#pragma once

#include "core/dns/answer.h"
#include "core/support/ip_address.h"
#include "core/tls/dane_handshake.h"
#include "core/trace/trace.h"

#include <string>
#include <variant>
#include <vector>

namespace danescope::trace {

/// What a check does next, as data: a pure function of what is known. The engine carries it out.
struct QuestionPlan {
    /// To be asked now and shown at once.
    std::vector<dns::Question> now;
    /// Worth asking now to save a round trip, but not to be shown before the question turns up in
    /// `now`: a TLSA question whose host's address is not known to be secure yet (RFC 7672 §2.2.2).
    std::vector<dns::Question> ahead;
};

/// Questions that what is known so far calls for, without those that were asked already.
QuestionPlan questions_wanted(const Trace& trace);

struct SessionTarget {
    std::string host;
    IpAddress address;
    bool operator==(const SessionTarget&) const = default;
};

/// Addresses to connect to, in delivery order, without those that have a session already: secure
/// ones whose TLSA records are there or still on their way.
std::vector<SessionTarget> sessions_wanted(const Trace& trace);

/// The TLSA answer that the handshake rests on is still on its way.
struct HandshakePending {};

/// No handshake is needed: there is no secure TLSA record to hold the certificate against.
struct HandshakeNotWanted {};

using HandshakeWanted = std::variant<HandshakePending, HandshakeNotWanted, tls::DaneRequest>;

/// What a session with one address must prove.
HandshakeWanted handshake_wanted(const Trace& trace, const SessionTarget& target);

} // namespace danescope::trace
