#include "core/dnssec/delegation.h"

#include "core/dnssec/crypto.h"

#include <algorithm>

namespace danescope::dnssec {

namespace {

constexpr std::uint8_t digest_sha1 = 1;
/// Looked at on either side; more than any honest zone has.
constexpr std::size_t max_records = 32;

bool names_key(const dns::Ds& ds, const dns::Dnskey& key) {
    return ds.key_tag == key.key_tag && ds.algorithm == key.algorithm;
}

bool may_sign(const dns::Dnskey& key) {
    return key.has_zone_bit() && !key.is_revoked() && key.protocol == dns::Dnskey::dnssec_protocol;
}

} // namespace

std::vector<dns::Ds> usable_ds(const std::vector<dns::Ds>& published) {
    std::vector<dns::Ds> usable;
    std::copy_if(
        published.begin(), published.end(), std::back_inserter(usable), [](const dns::Ds& ds) {
            return is_supported_algorithm(ds.algorithm) && is_supported_digest(ds.digest_type);
        });
    const auto is_sha1 = [](const dns::Ds& ds) { return ds.digest_type == digest_sha1; };
    if (!std::all_of(usable.begin(), usable.end(), is_sha1)) {
        std::erase_if(usable, is_sha1);
    }
    return usable;
}

bool vouches_for(const dns::Ds& ds, const dns::Name& zone, const dns::Dnskey& key) {
    return names_key(ds, key) && ds_digest(zone, key, ds.digest_type) == ds.digest;
}

EntryKeys entry_keys(const dns::Name& zone, const std::vector<dns::Ds>& usable,
                     const std::vector<dns::Dnskey>& keys) {
    EntryKeys entry;
    BreakKind broken = BreakKind::no_ds_matches;
    for (std::size_t index = 0; index < std::min(keys.size(), max_records); ++index) {
        const dns::Dnskey& key = keys[index];
        const auto end =
            usable.begin() + static_cast<std::ptrdiff_t>(std::min(usable.size(), max_records));
        const auto names = [&](const dns::Ds& ds) { return names_key(ds, key); };
        const auto vouches = [&](const dns::Ds& ds) { return vouches_for(ds, zone, key); };
        if (std::any_of(usable.begin(), end, vouches)) {
            if (may_sign(key)) {
                entry.keys.push_back(key);
            } else {
                broken = BreakKind::entry_key_unusable;
            }
        } else if (broken == BreakKind::no_ds_matches && std::any_of(usable.begin(), end, names)) {
            broken = BreakKind::ds_digest_differs;
        }
    }
    if (entry.keys.empty()) {
        entry.broken = broken;
    }
    return entry;
}

} // namespace danescope::dnssec
