#pragma once

#include "core/dns/answer.h"
#include "core/dnssec/denial.h"
#include "core/support/bytes.h"

namespace danescope::dnssec {

/// The types a name has, as NSEC and NSEC3 list them (RFC 4034 §4.1.2).
class TypeBitmap {
public:
    /// Windows that do not parse end the list.
    explicit TypeBitmap(ByteView wire)
        : wire_(wire.begin(), wire.end()) {}

    bool has(dns::RecordType type) const;

    /// NS without SOA: the record speaks for the parent's side of a zone cut.
    bool is_delegation() const;

    /// What a record at the very name of a question proves (RFC 6840 §4.1, §4.4).
    Denial denial_of(const dns::Question& question) const;

    /// True when no closer proof may be drawn from this ancestor: what is below it belongs to
    /// another zone or is redirected (RFC 6840 §4.1, RFC 6672 §5.3.4.1).
    bool hides_what_is_below() const;

private:
    Bytes wire_;
};

} // namespace danescope::dnssec
