#pragma once

#include "core/dnssec/chain.h"

#include <QString>

#include <optional>
#include <vector>

namespace danescope::explain {

/// The DS records of a zone for one key: the same key under one or more digests. For the root what
/// the trust anchor says takes their place.
struct DsGroup {
    std::vector<dns::Ds> records;
    std::uint16_t tag() const { return records.front().key_tag; }
    std::uint8_t algorithm() const { return records.front().algorithm; }
    bool names(const dns::Dnskey& key) const {
        return key.key_tag == tag() && key.algorithm == algorithm();
    }
};

std::vector<DsGroup> dsGroups(const dnssec::Zone& zone);

/// An RRset of the check in its zone, with its signatures; the key set is not one of them.
struct SignedSet {
    dns::Question set;
    std::vector<dnssec::SignatureCheck> signatures;
    /// Why it can't be trusted, where it is the set that is at fault.
    std::optional<dnssec::ChainBreak> broken;
};

/// The break lies between what the parent or the anchor says and the key it speaks of.
bool breaksAtEntry(const dnssec::Zone& zone);

/// Those that break first, then in the order of the walk, proofs of absence last.
std::vector<SignedSet> signedSets(const dnssec::Zone& zone);

/// "_25._tcp.mx1" of a name in example.org; empty for the zone's own.
QString nameWithin(const dns::Name& name, const dnssec::Zone& zone);

} // namespace danescope::explain
