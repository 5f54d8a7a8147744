#pragma once

#include "core/dnssec/chain.h"

#include <optional>
#include <vector>

namespace danescope::dnssec {

/// Those that can be followed: of a supported algorithm and digest type (RFC 4035 §5.2), SHA-1 only
/// where there is nothing better (RFC 4509 §3). None left means that the zone counts as unsigned.
std::vector<dns::Ds> usable_ds(const std::vector<dns::Ds>& published);

/// Compares tag, algorithm and digest (RFC 4034 §5.2).
bool vouches_for(const dns::Ds& ds, const dns::Name& zone, const dns::Dnskey& key);

struct EntryKeys {
    /// Keys that a DS vouches for and that may sign the key set.
    std::vector<dns::Dnskey> keys;
    /// Why there are none.
    std::optional<BreakKind> broken;
};

/// The keys by which a DS set, or the trust anchors of the root, lead into a zone.
EntryKeys entry_keys(const dns::Name& zone, const std::vector<dns::Ds>& usable,
                     const std::vector<dns::Dnskey>& keys);

} // namespace danescope::dnssec
