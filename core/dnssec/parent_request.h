#pragma once

#include "core/dns/record.h"
#include "core/support/enum_ids.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::dnssec {

/// What a zone asks its parent to publish, held against the zone's keys.
enum class RequestKind : std::uint8_t {
    /// Neither CDS nor CDNSKEY.
    none,
    /// No DS at all (RFC 8078 §4).
    deletion,
    /// A DS set with which the chain holds into the zone.
    agrees,
    /// Anything else, records that can't be read among them.
    disagrees
};

/// The CDS records of a zone, or else its CDNSKEY records (RFC 7344 §3).
struct ParentRequest {
    RequestKind kind{};
    /// Each once, few in all.
    std::vector<dns::Record> records;
    bool operator==(const ParentRequest&) const = default;
};

/// Whether the records are the one that asks for no DS at all: `CDS 0 0 0 00` or
/// `CDNSKEY 0 3 0 AA==` (RFC 8078 §4).
bool asks_for_deletion(const std::vector<dns::Record>& records);

/// The DS set that the records ask for, SHA-256 digests made for CDNSKEY; empty where one of them
/// asks for nothing that a parent could publish.
std::vector<dns::Ds> requested_ds(const dns::Name& zone, const std::vector<dns::Record>& records);

/// `example.org. IN CDS 12345 13 2 ABC…`
std::string request_line(const dns::Record& record);

} // namespace danescope::dnssec

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 4> enum_ids<dnssec::RequestKind>{
    "none", "deletion", "agrees", "disagrees"};

} // namespace danescope
