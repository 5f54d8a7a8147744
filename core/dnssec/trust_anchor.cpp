#include "core/dnssec/trust_anchor.h"

#include "core/dns/zone_file.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <variant>

#include <ldns/ldns.h>

namespace danescope::dnssec {

namespace {

constexpr std::size_t max_text_size = 64 * 1024;

/// nullopt for a digest type that no validator here can compute.
std::optional<std::size_t> digest_size(std::uint8_t digest_type) {
    switch (digest_type) {
    case LDNS_SHA1:
        return LDNS_SHA1_DIGEST_LENGTH;
    case LDNS_SHA256:
        return LDNS_SHA256_DIGEST_LENGTH;
    case LDNS_SHA384:
        return LDNS_SHA384_DIGEST_LENGTH;
    default:
        return std::nullopt;
    }
}

/// The SHA-256 digest of a key of the root (RFC 4034 §5.1.4, RFC 4509), as it was before it was
/// revoked (RFC 5011 §2.1).
dns::Ds digest_of(const dns::Record& key, const dns::Dnskey& fields) {
    Bytes input = key.owner.wire();
    const std::size_t low_flags = input.size() + 1;
    input.insert(input.end(), key.rdata.begin(), key.rdata.end());
    input.at(low_flags) &= static_cast<std::uint8_t>(~dns::Dnskey::revoke_bit);
    Bytes digest(LDNS_SHA256_DIGEST_LENGTH);
    ldns_sha256(input.data(), static_cast<unsigned>(input.size()), digest.data());
    return {fields.key_tag, fields.algorithm, LDNS_SHA256, std::move(digest)};
}

std::optional<dns::Ds> digest_in(const dns::Record& record) {
    if (const auto* ds = std::get_if<dns::Ds>(&record.data)) {
        return ds->digest.size() == digest_size(ds->digest_type) ? std::optional(*ds)
                                                                 : std::nullopt;
    }
    if (const auto* key = std::get_if<dns::Dnskey>(&record.data)) {
        return key->has_zone_bit() && key->protocol == dns::Dnskey::dnssec_protocol
                   ? std::optional(digest_of(record, *key))
                   : std::nullopt;
    }
    return std::nullopt;
}

struct AnchorLine {
    TrustAnchor anchor;
    bool revoked = false;
    /// The first `;` and what stands behind it.
    std::string_view comment;
};

/// The line without its comment and the white space around it.
std::string_view content_of(std::string_view line) {
    line = line.substr(0, line.find(';'));
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return {};
    }
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

Result<std::vector<AnchorLine>, TrustAnchorError> read_lines(std::string_view text) {
    if (text.size() > max_text_size) {
        return failure(TrustAnchorError::too_large);
    }
    std::vector<AnchorLine> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::string_view content = content_of(line);
        if (content.empty()) {
            continue;
        }
        const auto record = dns::read_zone_file_line(content);
        const auto digest = record ? digest_in(*record) : std::nullopt;
        if (!digest) {
            return failure(TrustAnchorError::malformed);
        }
        if (!record->owner.is_root()) {
            return failure(TrustAnchorError::not_root);
        }
        const auto* key = std::get_if<dns::Dnskey>(&record->data);
        lines.push_back({{*digest},
                         key != nullptr && (key->flags & dns::Dnskey::revoke_bit) != 0,
                         line.substr(std::min(line.find(';'), line.size()))});
    }
    if (lines.empty()) {
        return failure(TrustAnchorError::no_record);
    }
    return lines;
}

/// libunbound notes the state of each key as `;;state=2 [  VALID  ] ...`; a line without a state is
/// one it has not looked at yet.
bool is_trusted_state(std::string_view comment) {
    constexpr std::string_view note = ";;state=";
    constexpr std::string_view valid = "2";
    constexpr std::string_view missing = "3";
    const std::size_t at = comment.find(note);
    if (at == std::string_view::npos) {
        return true;
    }
    const std::string_view state = comment.substr(at + note.size(), 1);
    return state == valid || state == missing;
}

} // namespace

Result<std::vector<TrustAnchor>, TrustAnchorError> parse_trust_anchors(std::string_view text) {
    auto lines = read_lines(text);
    if (!lines) {
        return failure(lines.error());
    }
    std::vector<TrustAnchor> anchors;
    anchors.reserve(lines->size());
    for (AnchorLine& line : *lines) {
        if (line.revoked) {
            return failure(TrustAnchorError::malformed);
        }
        anchors.push_back(std::move(line.anchor));
    }
    return anchors;
}

Result<std::vector<TrustAnchor>, TrustAnchorError>
parse_kept_anchors(std::string_view text, const std::vector<TrustAnchor>& built_in) {
    const auto lines = read_lines(text);
    if (!lines) {
        return failure(lines.error());
    }
    std::vector<TrustAnchor> anchors;
    for (const AnchorLine& line : *lines) {
        if (!line.revoked && is_trusted_state(line.comment)) {
            anchors.push_back(line.anchor);
        }
    }
    for (const TrustAnchor& anchor : built_in) {
        const bool is_known = std::any_of(lines->begin(), lines->end(), [&](const auto& line) {
            return line.anchor.digest.digest == anchor.digest.digest;
        });
        if (!is_known) {
            anchors.push_back(anchor);
        }
    }
    if (anchors.empty()) {
        return failure(TrustAnchorError::no_record);
    }
    return anchors;
}

std::string to_string(const TrustAnchor& anchor) {
    const dns::Ds& ds = anchor.digest;
    return ". IN DS " + std::to_string(ds.key_tag) + ' ' + std::to_string(ds.algorithm) + ' ' +
           std::to_string(ds.digest_type) + ' ' + to_hex(ds.digest);
}

const std::vector<TrustAnchor>& root_trust_anchors() {
    static const std::vector<TrustAnchor> anchors = {
        {dns::Ds{
            20326, 8, 2,
            from_hex("e06d44b80b8f1d39a95c0b0d7c65d08458e880409bbc683457104237c7f8ec8d").value()}},
        {dns::Ds{
            38696, 8, 2,
            from_hex("683d2d0acb8c9b712a1948b27f741219298d0a450d612c483af444a4c0fb2b16").value()}}};
    return anchors;
}

} // namespace danescope::dnssec
