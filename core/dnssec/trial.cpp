#include "core/dnssec/trial.h"

#include "core/dnssec/crypto.h"
#include "core/dnssec/delegation.h"

#include <algorithm>
#include <array>
#include <set>

namespace danescope::dnssec {

namespace {

constexpr std::uint8_t digest_sha256 = 2;
/// Keys and algorithms tried; no honest zone has more.
constexpr std::size_t max_keys = 16;
constexpr std::size_t max_algorithms = 4;

dns::Dnskey with_flags(dns::Dnskey key, std::uint16_t flags) {
    key.key_tag = key_tag_with_flags(key, flags);
    key.flags = flags;
    return key;
}

dns::Dnskey with_algorithm(dns::Dnskey key, std::uint8_t algorithm) {
    key.algorithm = algorithm;
    key.key_tag = key_tag_with_flags(key, key.flags);
    return key;
}

/// The key set as it would be with other keys; the published signatures stay.
SignedRrset key_set_of(const SignedRrset& published, const std::vector<dns::Dnskey>& before,
                       const std::vector<dns::Dnskey>& after) {
    SignedRrset altered = published;
    for (std::size_t index = 0; index < before.size(); ++index) {
        for (dns::Record& record : altered.records) {
            const auto* key = std::get_if<dns::Dnskey>(&record.data);
            if (before[index] != after[index] && key != nullptr && *key == before[index]) {
                record.rdata = dnskey_rdata(after[index]);
                record.data = after[index];
                break;
            }
        }
    }
    return altered;
}

/// Algorithms that what points at the zone's keys names.
std::vector<std::uint8_t> named_algorithms(const Zone& zone) {
    std::set<std::uint8_t> named;
    for (const dns::Ds& ds : zone.ds) {
        named.insert(ds.algorithm);
    }
    for (const SignatureCheck& check : zone.signatures) {
        named.insert(check.algorithm);
    }
    std::vector<std::uint8_t> kept;
    std::copy_if(named.begin(), named.end(), std::back_inserter(kept), is_supported_algorithm);
    if (kept.size() > max_algorithms) {
        kept.resize(max_algorithms);
    }
    return kept;
}

} // namespace

bool leads_into_zone(const Evidence& evidence, const std::vector<dns::Ds>& ds,
                     const std::vector<dns::Dnskey>& keys) {
    const SignedRrset* published = key_set(evidence);
    const auto& before = evidence.zone.dnskey;
    if (published == nullptr || published->signatures.empty() || keys.size() != before.size()) {
        return false;
    }
    const EntryKeys entry = entry_keys(evidence.zone.name, usable_ds(ds), keys);
    if (entry.keys.empty()) {
        return false;
    }
    const SignedRrset altered = key_set_of(*published, before, keys);
    return std::any_of(
        altered.signatures.begin(), altered.signatures.end(), [&](const dns::Rrsig& signature) {
            const bool by_entry_key =
                std::any_of(entry.keys.begin(), entry.keys.end(), [&](const dns::Dnskey& key) {
                    return key.key_tag == signature.key_tag && key.algorithm == signature.algorithm;
                });
            return by_entry_key && check_signature(altered, signature, evidence.zone.name,
                                                   &entry.keys, evidence.at, evidence.budget)
                                           .verdict == SignatureVerdict::good;
        });
}

std::optional<dns::Ds> ds_for(const dns::Name& zone, const dns::Dnskey& key) {
    auto digest = ds_digest(zone, key, digest_sha256);
    return digest ? std::optional(
                        dns::Ds{key.key_tag, key.algorithm, digest_sha256, std::move(*digest)})
                  : std::nullopt;
}

std::optional<dns::Ds> ds_that_leads_in(const Evidence& evidence) {
    std::vector<dns::Dnskey> keys = evidence.zone.dnskey;
    std::stable_partition(keys.begin(), keys.end(),
                          [](const dns::Dnskey& key) { return key.has_sep_bit(); });
    for (std::size_t index = 0; index < std::min(keys.size(), max_keys); ++index) {
        auto ds = ds_for(evidence.zone.name, keys[index]);
        if (ds && leads_into_zone(evidence, {*ds}, evidence.zone.dnskey)) {
            return ds;
        }
    }
    return std::nullopt;
}

std::vector<RestoredKey> restored_keys(const Evidence& evidence) {
    const auto& keys = evidence.zone.dnskey;
    const std::vector<std::uint8_t> algorithms = named_algorithms(evidence.zone);
    std::vector<RestoredKey> restored;
    for (std::size_t index = 0; index < std::min(keys.size(), max_keys); ++index) {
        const dns::Dnskey& key = keys[index];
        if (!key.has_zone_bit()) {
            std::set<std::uint16_t> values{
                static_cast<std::uint16_t>(key.flags | dns::Dnskey::zone_bit),
                static_cast<std::uint16_t>(key.flags | dns::Dnskey::zone_bit |
                                           dns::Dnskey::sep_bit)};
            for (const std::uint16_t flags : values) {
                restored.push_back({key, with_flags(key, flags), KeyField::zone_bit});
            }
        }
        if (key.is_revoked()) {
            const auto flags = static_cast<std::uint16_t>(key.flags & ~dns::Dnskey::revoke_bit);
            restored.push_back({key, with_flags(key, flags), KeyField::revoke_bit});
        }
        for (const std::uint8_t algorithm : algorithms) {
            if (algorithm != key.algorithm) {
                restored.push_back({key, with_algorithm(key, algorithm), KeyField::algorithm});
            }
        }
    }
    return restored;
}

std::vector<dns::Dnskey> with_restored(const std::vector<dns::Dnskey>& keys,
                                       const RestoredKey& restored) {
    std::vector<dns::Dnskey> altered = keys;
    const auto found = std::find(altered.begin(), altered.end(), restored.published);
    if (found != altered.end()) {
        *found = restored.key;
    }
    return altered;
}

Diagnosis key_diagnosis(const Evidence& evidence, const RestoredKey& restored) {
    Diagnosis diagnosis;
    diagnosis.at = {evidence.zone.name, dns::RecordType::dnskey};
    diagnosis.key_tag = restored.key.key_tag;
    diagnosis.algorithm = restored.key.algorithm;
    diagnosis.role = restored.key.has_sep_bit() ? KeyRole::ksk : KeyRole::zsk;
    switch (restored.field) {
    case KeyField::zone_bit:
        diagnosis.fault = Fault::zone_bit_unset;
        break;
    case KeyField::revoke_bit:
        diagnosis.fault = Fault::key_revoked;
        break;
    case KeyField::algorithm:
        diagnosis.fault = Fault::key_algorithm_wrong;
        diagnosis.actual = std::to_string(restored.published.algorithm);
        diagnosis.expected = std::to_string(restored.key.algorithm);
        return diagnosis;
    }
    diagnosis.actual = std::to_string(restored.published.flags);
    diagnosis.expected = std::to_string(restored.key.flags);
    return diagnosis;
}

} // namespace danescope::dnssec
