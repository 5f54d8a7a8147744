#pragma once

#include "core/dnssec/chain.h"
#include "core/dnssec/signed_rrset.h"
#include "core/support/clock.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace danescope::dnssec {

/// How many public-key operations one walk may still spend: colliding key tags and piles of
/// signatures must not stall it (CVE-2023-50387).
class VerificationBudget {
public:
    explicit VerificationBudget(int operations)
        : operations_(operations) {}

    /// False when nothing is left.
    bool spend() { return operations_ > 0 && operations_-- > 0; }

private:
    int operations_;
};

/// Judges one signature over an RRset by the keys of `zone`, RFC 4035 §5.3. `keys` is null while
/// the zone's key set is not at hand. Dates are compared by serial number (RFC 4034 §3.1.5); a
/// signature is good from its inception to its expiration, both included.
SignatureCheck check_signature(const SignedRrset& rrset, const dns::Rrsig& signature,
                               const dns::Name& zone, const std::vector<dns::Dnskey>* keys,
                               Instant at, VerificationBudget& budget);

/// The labels a signature over this owner counts (RFC 4034 §3.1.3): neither root nor a leading `*`.
/// One that counts fewer was made over a wildcard.
std::size_t signed_label_count(const dns::Name& owner);

/// A signature's date as the instant nearest to `at`.
Instant instant_of(std::uint32_t serial_seconds, Instant at);

} // namespace danescope::dnssec
