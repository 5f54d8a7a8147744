#pragma once

#include "core/dns/answer.h"
#include "core/dns/message.h"
#include "core/dns/record.h"

#include <optional>
#include <vector>

namespace danescope::dnssec {

/// An RRset with the signatures over it that came along (RFC 4035 §2.2). No record or signature is
/// in it twice; records are in the order of their rdata, signatures beyond a bound are left out.
struct SignedRrset {
    dns::Name owner;
    dns::RecordType type{};
    std::vector<dns::Record> records;
    std::vector<dns::Rrsig> signatures;
    bool operator==(const SignedRrset&) const = default;
};

/// One answer of a check, taken apart.
struct ReadAnswer {
    dns::Question question;
    /// No answer, one that does not parse or whose aliases loop, or one with an RCODE other than
    /// NOERROR and NXDOMAIN.
    bool failed = false;
    int rcode = 0;
    /// RRsets that lead from the question to its records: CNAME and DNAME, then the records asked.
    std::vector<SignedRrset> path;
    /// Where the aliases lead; the question's own owner without any.
    dns::Name final_owner;
    /// No records of the asked type at the final owner.
    bool negative = false;
    /// SOA, NSEC and NSEC3 RRsets of the authority section, the first of them.
    std::vector<SignedRrset> authority;
};

/// Signatures without their RRset are dropped.
ReadAnswer read_answer(const dns::Answer& answer);

/// The answer's records of the asked type at the asked owner itself, with no alias followed.
const SignedRrset* own_rrset(const ReadAnswer& answer);

} // namespace danescope::dnssec
