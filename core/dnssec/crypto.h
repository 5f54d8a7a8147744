#pragma once

#include "core/dns/record.h"
#include "core/support/bytes.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace danescope::dnssec {

/// A DNSKEY or RRSIG algorithm this walk verifies (IANA DNSSEC algorithm numbers). Those that must
/// not be used for validation (RFC 9904) count as unknown.
bool is_supported_algorithm(std::uint8_t algorithm);

/// SHA-1, SHA-256 and SHA-384 (RFC 4509, RFC 6605).
bool is_supported_digest(std::uint8_t digest_type);

/// The digest a DS of this type holds for a key (RFC 4034 §5.1.4); nullopt for an unsupported type.
std::optional<Bytes> ds_digest(const dns::Name& owner, const dns::Dnskey& key,
                               std::uint8_t digest_type);

/// RFC 4034 §2.1.
Bytes dnskey_rdata(const dns::Dnskey& key);

/// The tag of a key as it would be with these flags (RFC 4034 appendix B).
std::uint16_t key_tag_with_flags(const dns::Dnskey& key, std::uint16_t flags);

/// True when the signature over the RRset is by this key (RFC 4034 §3.1.8.1). Dates, key flags and
/// whether the names fit are not looked at; tag and algorithm must agree.
bool verifies(const std::vector<dns::Record>& rrset, const dns::Rrsig& signature,
              const dns::Dnskey& key);

/// RFC 5155 §5 with SHA-1, `iterations` beyond the first round.
Bytes nsec3_hash(const dns::Name& name, ByteView salt, std::uint16_t iterations);

} // namespace danescope::dnssec
