#include "core/dnssec/trust_anchor.h"

#include "core/dns/zone_file.h"

#include <array>
#include <cstddef>
#include <optional>
#include <variant>

#include <ldns/ldns.h>

namespace danescope::dnssec {

namespace {

constexpr std::size_t max_text_size = 64 * 1024;
constexpr std::uint8_t dnssec_protocol = 3;

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

/// The SHA-256 digest of a key of the root (RFC 4034 §5.1.4, RFC 4509).
dns::Ds digest_of(const dns::Record& key, const dns::Dnskey& fields) {
    Bytes input = key.owner.wire();
    input.insert(input.end(), key.rdata.begin(), key.rdata.end());
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
        return key->has_zone_bit() && key->protocol == dnssec_protocol
                   ? std::optional(digest_of(record, *key))
                   : std::nullopt;
    }
    return std::nullopt;
}

/// The line without its comment and the white space around it.
std::string_view content_of(std::string_view line) {
    line = line.substr(0, line.find(';'));
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return {};
    }
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

} // namespace

Result<std::vector<TrustAnchor>, TrustAnchorError> parse_trust_anchors(std::string_view text) {
    if (text.size() > max_text_size) {
        return failure(TrustAnchorError::too_large);
    }
    std::vector<TrustAnchor> anchors;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = content_of(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty()) {
            continue;
        }
        const auto record = dns::read_zone_file_line(line);
        const auto digest = record ? digest_in(*record) : std::nullopt;
        if (!digest) {
            return failure(TrustAnchorError::malformed);
        }
        if (!record->owner.is_root()) {
            return failure(TrustAnchorError::not_root);
        }
        anchors.push_back({*digest});
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
