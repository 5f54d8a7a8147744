#pragma once

#include "core/dnssec/evidence.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace danescope::dnssec {

/// True when the chain holds into the zone with these DS and these keys in place of the published
/// ones: a DS vouches for a key that signs the key set, the dates included (RFC 4035 §5.2).
bool leads_into_zone(const Evidence& evidence, const std::vector<dns::Ds>& ds,
                     const std::vector<dns::Dnskey>& keys);

/// The DS with a SHA-256 digest that a parent would publish for a key (RFC 4509).
std::optional<dns::Ds> ds_for(const dns::Name& zone, const dns::Dnskey& key);

/// The DS of a key of the zone that would lead into it, key-signing keys first.
std::optional<dns::Ds> ds_that_leads_in(const Evidence& evidence);

enum class KeyField : std::uint8_t { zone_bit, revoke_bit, algorithm };

/// One key of the zone as it may have been before one of its fields was changed.
struct RestoredKey {
    dns::Dnskey published;
    dns::Dnskey key;
    KeyField field{};
};

/// Every key that lacks its zone bit with it, every revoked one without its revoke bit, and each
/// with the other algorithms that the zone's DS and signatures name.
std::vector<RestoredKey> restored_keys(const Evidence& evidence);

/// The zone's keys with one of them restored.
std::vector<dns::Dnskey> with_restored(const std::vector<dns::Dnskey>& keys,
                                       const RestoredKey& restored);

/// The fault of a key that one field was changed of, both values given.
Diagnosis key_diagnosis(const Evidence& evidence, const RestoredKey& restored);

} // namespace danescope::dnssec
