#pragma once

#include "core/dane/usability.h"
#include "core/dns/record.h"
#include "core/support/bytes.h"
#include "core/support/enum_ids.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace danescope::dane {

/// How one record stands to one certificate of the chain.
enum class Match : std::uint8_t {
    matched,
    /// Its data differ from the certificate's.
    differs,
    /// DANE-EE(3) speaks of the leaf alone, DANE-TA(2) of its issuers (RFC 7671 §§5.1, 5.2).
    not_applicable,
    unusable,
    /// A stronger digest of the same usage and selector is published (RFC 7671 §9).
    shadowed
};

/// What one record says of each certificate, leaf first.
struct RecordMatches {
    dns::Tlsa record;
    Usability usability = Usability::usable;
    bool shadowed = false;
    std::vector<Match> against;
    bool matched() const;
};

/// Every TLSA record against every certificate of a chain, for showing; the verdict itself is
/// OpenSSL's. Rows in the order of `records`, columns leaf first.
std::vector<RecordMatches> match_matrix(const std::vector<dns::Tlsa>& records,
                                        const std::vector<Bytes>& chain);

/// The data a record with this selector and matching type would have for the certificate; nullopt
/// when the certificate does not parse or a parameter is unknown.
std::optional<Bytes> association_data(ByteView certificate, std::uint8_t selector,
                                      std::uint8_t matching);

} // namespace danescope::dane

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 5> enum_ids<dane::Match>{
    "matched", "differs", "not-applicable", "unusable", "shadowed"};

} // namespace danescope
