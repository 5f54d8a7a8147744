#pragma once

#include "core/dns/answer.h"
#include "core/dns/record.h"
#include "core/support/bytes.h"
#include "core/support/result.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace danescope::dns {

/// A parsed reply (RFC 1035 §4). Sections keep the order of the wire.
struct Message {
    int rcode = 0;
    std::vector<Record> answer;
    std::vector<Record> authority;
    std::vector<Record> additional;
};

enum class MessageError : std::uint8_t { malformed, too_large };

/// Reads untrusted bytes: at most 65,535 of them and 1,024 records. A record of a known type whose
/// rdata does not parse becomes OtherData, so that one bad record hides no other. Only records of
/// class IN are kept.
Result<Message, MessageError> parse_message(ByteView wire);

/// The reply of an answer: the form that was kept, or parsed now. nullptr when it does not parse or
/// when there is none.
std::shared_ptr<const Message> message_of(const Answer& answer);

/// Parses the reply of an answer once for all who read it later, copies of the answer included.
void keep_parsed(Answer& answer);

/// The RRset that answers a question, found by following CNAMEs within the answer section
/// (RFC 1034 §3.6.2; at most 16 links, loops end the search).
struct AnswerRrset {
    /// Owner names from the question's own to the one that holds the records.
    std::vector<Name> alias_chain;
    /// Records of the asked type at the end of that chain.
    std::vector<Record> records;
    /// The chain comes back to itself, or is longer than the limit.
    bool alias_loop = false;
};

AnswerRrset answer_rrset(const Message& message, const Question& question);

/// The status the decision tables use; see dns::Status.
Status status_of(const Answer& answer);

} // namespace danescope::dns
