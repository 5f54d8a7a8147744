#pragma once

#include "core/dns/record.h"
#include "core/support/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::dnssec {

/// A root key we start from: the digest of one (RFC 4034 §5), whatever form it was given in.
struct TrustAnchor {
    dns::Ds digest;
    bool operator==(const TrustAnchor&) const = default;
};

enum class TrustAnchorError : std::uint8_t { no_record, not_root, malformed, too_large };

/// Reads DS or DNSKEY records of the root in zone-file form, one a line, `;` comments allowed; at
/// most 64 KiB. Lines of other kinds are malformed: a mistake here must not read as "insecure".
Result<std::vector<TrustAnchor>, TrustAnchorError> parse_trust_anchors(std::string_view text);

/// The keys to trust by a file that libunbound keeps by RFC 5011: those in its states VALID and
/// MISSING (RFC 5011 §4.2). Of `built_in`, those that the file says nothing of are trusted too, so
/// that a file left alone for years does not outlive a newer program. Before libunbound first
/// writes the file it is one as parse_trust_anchors() reads it.
Result<std::vector<TrustAnchor>, TrustAnchorError>
parse_kept_anchors(std::string_view text, const std::vector<TrustAnchor>& built_in);

/// The anchor as a zone-file line, as libunbound takes it.
std::string to_string(const TrustAnchor& anchor);

/// KSK-2017 (20326) and KSK-2024 (38696), RFC 9718.
const std::vector<TrustAnchor>& root_trust_anchors();

} // namespace danescope::dnssec
