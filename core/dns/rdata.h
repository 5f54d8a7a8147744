#pragma once

#include "core/dns/record.h"
#include "core/support/bytes.h"

#include <cstdint>
#include <string>

namespace danescope::dns {

/// Reads uncompressed rdata of a type; OtherData when the type has no value of its own, or when the
/// bytes are not exactly one such value.
RecordData read_rdata(RecordType type, ByteView rdata);

/// The tag of a key, over its whole rdata (RFC 4034 appendix B; B.1 for algorithm 1).
std::uint16_t key_tag_of(ByteView dnskey_rdata);

/// `\# LENGTH HEX` (RFC 3597 §5), the form that fits any rdata.
std::string generic_rdata_text(ByteView rdata);

} // namespace danescope::dns
