#include "core/dnssec/crypto.h"
#include "core/dnssec/delegation.h"
#include "core/dnssec/faults.h"
#include "core/dnssec/trial.h"

#include <algorithm>

namespace danescope::dnssec {

namespace {

/// DS looked at; no honest zone has more.
constexpr std::size_t max_ds = 16;

bool fits_by_digest(const dns::Name& zone, const dns::Ds& ds, const dns::Dnskey& key) {
    return ds_digest(zone, key, ds.digest_type) == ds.digest;
}

std::vector<dns::Ds> first_ds(const Zone& zone) {
    std::vector<dns::Ds> ds = zone.ds;
    ds.resize(std::min(ds.size(), max_ds));
    return ds;
}

Diagnosis ds_diagnosis(const Evidence& evidence, Fault fault, const dns::Ds& ds) {
    Diagnosis diagnosis;
    diagnosis.fault = fault;
    diagnosis.at = {evidence.zone.name, dns::RecordType::ds};
    diagnosis.key_tag = ds.key_tag;
    diagnosis.algorithm = ds.algorithm;
    diagnosis.digest_type = ds.digest_type;
    diagnosis.actual = ds_line(evidence.zone.name, ds);
    return diagnosis;
}

void propose(Diagnosis& diagnosis, const Evidence& evidence, const std::optional<dns::Ds>& ds) {
    if (ds) {
        diagnosis.expected = ds_line(evidence.zone.name, *ds);
    }
}

/// The DS line of a key, where it would lead into the zone.
void propose_key(Diagnosis& diagnosis, const Evidence& evidence, const dns::Dnskey& key) {
    const auto ds = ds_for(evidence.zone.name, key);
    if (ds && leads_into_zone(evidence, {*ds}, evidence.zone.dnskey)) {
        propose(diagnosis, evidence, ds);
    }
}

/// A DS has the digest of a key and another tag or algorithm than it.
std::optional<Diagnosis> mistyped_ds(const Evidence& evidence) {
    for (const dns::Ds& ds : first_ds(evidence.zone)) {
        for (const dns::Dnskey& key : evidence.zone.dnskey) {
            if (fits_by_digest(evidence.zone.name, ds, key) &&
                (ds.key_tag != key.key_tag || ds.algorithm != key.algorithm)) {
                const Fault fault = ds.algorithm == key.algorithm ? Fault::ds_key_tag_wrong
                                                                  : Fault::ds_algorithm_wrong;
                Diagnosis diagnosis = ds_diagnosis(evidence, fault, ds);
                diagnosis.key_tag = key.key_tag;
                propose_key(diagnosis, evidence, key);
                return diagnosis;
            }
        }
    }
    return std::nullopt;
}

bool all_lack_zone_bit(const std::vector<dns::Dnskey>& keys) {
    return keys.size() > 1 && std::none_of(keys.begin(), keys.end(), [](const dns::Dnskey& key) {
               return key.has_zone_bit();
           });
}

/// The zone's keys with all their zone bits, the one that a DS vouches for as restored.
std::vector<dns::Dnskey> all_with_zone_bit(const Evidence& evidence, const RestoredKey& entry) {
    std::vector<dns::Dnskey> keys = with_restored(evidence.zone.dnskey, entry);
    for (const RestoredKey& other : restored_keys(evidence)) {
        if (other.field == KeyField::zone_bit && other.published != entry.published) {
            const auto found = std::find(keys.begin(), keys.end(), other.published);
            if (found != keys.end()) {
                *found = other.key;
            }
        }
    }
    return keys;
}

/// A field of the key itself was changed: with it set back, a DS fits the key again.
std::optional<Diagnosis> changed_key(const Evidence& evidence) {
    for (const RestoredKey& restored : restored_keys(evidence)) {
        for (const dns::Ds& ds : first_ds(evidence.zone)) {
            if (!vouches_for(ds, evidence.zone.name, restored.key)) {
                continue;
            }
            Diagnosis diagnosis = key_diagnosis(evidence, restored);
            if (restored.field == KeyField::revoke_bit) {
                diagnosis = ds_diagnosis(evidence, Fault::ds_to_revoked_key, ds);
                propose(diagnosis, evidence, ds_that_leads_in(evidence));
                return diagnosis;
            }
            const bool both =
                restored.field == KeyField::zone_bit && all_lack_zone_bit(evidence.zone.dnskey);
            diagnosis.role = both ? KeyRole::both : KeyRole::ksk;
            const auto keys = both ? all_with_zone_bit(evidence, restored)
                                   : with_restored(evidence.zone.dnskey, restored);
            if (!leads_into_zone(evidence, evidence.zone.ds, keys) &&
                restored.field == KeyField::zone_bit) {
                diagnosis.expected.clear();
            }
            return diagnosis;
        }
    }
    return std::nullopt;
}

bool has_signature_by(const SignedRrset& keys, const dns::Ds& ds) {
    return std::any_of(
        keys.signatures.begin(), keys.signatures.end(), [&](const dns::Rrsig& signature) {
            return signature.key_tag == ds.key_tag && signature.algorithm == ds.algorithm;
        });
}

bool has_sep_key(const Zone& zone) {
    return std::any_of(zone.dnskey.begin(), zone.dnskey.end(),
                       [](const dns::Dnskey& key) { return key.has_sep_bit(); });
}

/// The key that the DS names is not there. Whether its signature still is, and whether another key
/// took over, tells what happened.
Diagnosis gone_key(const Evidence& evidence, const ChainBreak& broken) {
    const Zone& zone = evidence.zone;
    const SignedRrset* keys = key_set(evidence);
    const auto replacement = ds_that_leads_in(evidence);
    for (const dns::Ds& ds : usable_ds(zone.ds)) {
        if (!replacement && keys != nullptr && has_signature_by(*keys, ds)) {
            return lost_key_diagnosis(evidence, broken, KeyRole::ksk, ds.key_tag);
        }
    }
    const dns::Ds* ds = telling_ds(zone);
    const bool taken_over = has_sep_key(zone) || zone.dnskey.size() == 1;
    Diagnosis diagnosis = ds_diagnosis(
        evidence, taken_over ? Fault::ds_stale : Fault::ds_key_missing, ds ? *ds : dns::Ds{});
    propose(diagnosis, evidence, replacement);
    return diagnosis;
}

/// A key to make a DS of: one that would lead in, else the one that looks the part.
std::optional<std::uint16_t> tag_for_ds(const Zone& zone, const std::optional<dns::Ds>& proven) {
    if (proven) {
        return proven->key_tag;
    }
    const auto found = std::find_if(zone.dnskey.begin(), zone.dnskey.end(),
                                    [](const dns::Dnskey& key) { return key.has_sep_bit(); });
    if (found != zone.dnskey.end()) {
        return found->key_tag;
    }
    return zone.dnskey.empty() ? std::nullopt : std::optional(zone.dnskey.front().key_tag);
}

} // namespace

Diagnosis ds_fault(const Evidence& evidence, const ChainBreak& broken) {
    if (broken.kind == BreakKind::no_anchor_matches) {
        return diagnosis_at(evidence, broken, Fault::trust_anchor_mismatch);
    }
    if (const auto mistyped = mistyped_ds(evidence)) {
        return *mistyped;
    }
    if (const auto changed = changed_key(evidence)) {
        return *changed;
    }
    return signs_anything(evidence) ? gone_key(evidence, broken) : unsigned_fault(evidence, broken);
}

Diagnosis digest_fault(const Evidence& evidence, const ChainBreak&) {
    for (const dns::Ds& ds : usable_ds(evidence.zone.ds)) {
        for (const dns::Dnskey& key : evidence.zone.dnskey) {
            if (ds.key_tag == key.key_tag && ds.algorithm == key.algorithm) {
                Diagnosis diagnosis = ds_diagnosis(evidence, Fault::ds_digest_mismatch, ds);
                propose_key(diagnosis, evidence, key);
                return diagnosis;
            }
        }
    }
    const dns::Ds* ds = telling_ds(evidence.zone);
    return ds_diagnosis(evidence, Fault::ds_digest_mismatch, ds ? *ds : dns::Ds{});
}

Diagnosis entry_key_fault(const Evidence& evidence, const ChainBreak& broken) {
    for (const dns::Ds& ds : usable_ds(evidence.zone.ds)) {
        for (const dns::Dnskey& key : evidence.zone.dnskey) {
            if (key.is_revoked() && vouches_for(ds, evidence.zone.name, key)) {
                Diagnosis diagnosis = ds_diagnosis(evidence, Fault::ds_to_revoked_key, ds);
                propose(diagnosis, evidence, ds_that_leads_in(evidence));
                return diagnosis;
            }
        }
    }
    Diagnosis diagnosis = diagnosis_at(evidence, broken, Fault::zone_bit_unset);
    diagnosis.role = KeyRole::ksk;
    return diagnosis;
}

std::optional<Diagnosis> unprotected_fault(const Evidence& evidence) {
    const Zone& zone = evidence.zone;
    if (zone.ds.empty()) {
        if (zone.dnskey.empty() || !signs_anything(evidence)) {
            return std::nullopt;
        }
        const auto proven = ds_that_leads_in(evidence);
        Diagnosis diagnosis;
        diagnosis.fault = Fault::ds_missing;
        diagnosis.at = {zone.name, dns::RecordType::ds};
        diagnosis.key_tag = tag_for_ds(zone, proven);
        propose(diagnosis, evidence, proven);
        return diagnosis;
    }
    if (!usable_ds(zone.ds).empty()) {
        return std::nullopt;
    }
    const auto by_known_algorithm =
        std::find_if(zone.ds.begin(), zone.ds.end(),
                     [](const dns::Ds& ds) { return is_supported_algorithm(ds.algorithm); });
    const bool known = by_known_algorithm != zone.ds.end();
    Diagnosis diagnosis = ds_diagnosis(
        evidence, known ? Fault::ds_digest_type_unsupported : Fault::ds_algorithm_unsupported,
        known ? *by_known_algorithm : zone.ds.front());
    propose(diagnosis, evidence, ds_that_leads_in(evidence));
    return diagnosis;
}

} // namespace danescope::dnssec
