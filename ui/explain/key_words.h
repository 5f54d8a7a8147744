#pragma once

#include "core/dnssec/chain.h"

#include <QString>

namespace danescope::explain {

/// "RSASHA256"; the number where it has no name here (IANA DNSSEC algorithm numbers).
QString algorithmName(std::uint8_t number);

/// "8 (RSASHA256)"
QString numberedAlgorithm(std::uint8_t number);

/// "SHA-256"; the number where it has no name here (IANA DS digest types).
QString digestName(std::uint8_t type);

/// Bits of the modulus of an RSA key (RFC 3110 §2); 0 for other keys, whose algorithm says it all.
int rsaBits(const dns::Dnskey& key);

/// A DS or an anchor vouches for it.
bool isEntryKey(const dnssec::Zone& zone, const dns::Dnskey& key);

/// It signs more than the keys.
bool signsRecords(const dnssec::Zone& zone, const dns::Dnskey& key);

/// "KSK 38696", "ZSK 11842"; "CSK 4711" for one that signs both the keys and the records.
QString keyName(const dnssec::Zone& zone, const dns::Dnskey& key);

/// In zone-file form: "example.org. IN DS 4711 13 2 …".
QString dsLine(const dnssec::Zone& zone, const dns::Ds& ds);
QString dnskeyLine(const dnssec::Zone& zone, const dns::Dnskey& key);

} // namespace danescope::explain
