#pragma once

#include "core/dns/name.h"
#include "core/dns/record.h"
#include "core/support/bytes.h"
#include "core/support/clock.h"
#include "core/support/enum_ids.h"

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace danescope::dns {

/// RCODEs that are told apart (RFC 1035 §4.1.1; RFC 2136 §2.2).
inline constexpr int noerror_rcode = 0;
inline constexpr int nxdomain_rcode = 3;
inline constexpr int refused_rcode = 5;
inline constexpr int notauth_rcode = 9;

struct Question {
    Name owner;
    RecordType type{};
    auto operator<=>(const Question&) const = default;
};

/// The validator's word on an answer (RFC 4033 §5).
enum class Validation : std::uint8_t { secure, insecure, bogus };

/// Why a question brought no answer at all. Never to be read as "absent" (RFC 7672 §2.1).
enum class LookupFailure : std::uint8_t { timed_out, server_failure, cancelled };

struct Message;

/// A reply's parsed form, kept beside its bytes so that a check parses each reply once. It follows
/// from the bytes and takes no part in comparisons.
struct ParsedReply {
    std::shared_ptr<const Message> message;
    bool operator==(const ParsedReply&) const { return true; }
};

/// What came back for one question, as the validator handed it over.
struct Answer {
    Question question;
    /// `ADDRESS@PORT` of the forwarder that answered; empty for built-in recursion.
    std::string resolver;
    std::optional<LookupFailure> failure;
    Validation validation = Validation::insecure;
    /// RCODE of the reply (RFC 1035 §4.1.1); a bogus answer has 0 or 3 here, not SERVFAIL.
    int rcode = 0;
    /// The validator's own reason for `bogus`, raw; evidence, not to be shown as an explanation.
    std::string why_bogus;
    /// The reply on the wire with RRSIG and denial records; empty on failure.
    Bytes wire;
    Milliseconds elapsed{};
    /// Set by keep_parsed() (core/dns/message.h); to be read through message_of() alone.
    ParsedReply parsed;
    bool operator==(const Answer&) const = default;
};

/// What an answer means for the decision tables. `nxdomain` and `nodata` are *validated* denials;
/// an unvalidated one is `insecure`, a lookup failure `error`; `skipped` was never asked.
enum class Status : std::uint8_t { secure, insecure, bogus, nxdomain, nodata, error, skipped };

} // namespace danescope::dns

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 3> enum_ids<dns::Validation>{"secure", "insecure",
                                                                           "bogus"};

template<>
inline constexpr std::array<std::string_view, 3> enum_ids<dns::LookupFailure>{
    "timed-out", "server-failure", "cancelled"};

template<>
inline constexpr std::array<std::string_view, 7> enum_ids<dns::Status>{
    "secure", "insecure", "bogus", "nxdomain", "nodata", "error", "skipped"};

} // namespace danescope
