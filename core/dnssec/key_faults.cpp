#include "core/dnssec/faults.h"
#include "core/dnssec/trial.h"

#include <algorithm>

namespace danescope::dnssec {

namespace {

bool is_in_set(const Zone& zone, std::uint16_t key_tag) {
    return std::any_of(zone.dnskey.begin(), zone.dnskey.end(),
                       [&](const dns::Dnskey& key) { return key.key_tag == key_tag; });
}

bool is_key_signature(const SignatureCheck& check) {
    return check.covers == dns::RecordType::dnskey;
}

/// A key of this role that made none of the signatures at hand.
bool has_idle_key(const Zone& zone, KeyRole role) {
    return std::any_of(zone.dnskey.begin(), zone.dnskey.end(), [&](const dns::Dnskey& key) {
        return key.has_zone_bit() && key.has_sep_bit() == (role == KeyRole::ksk) &&
               std::none_of(
                   zone.signatures.begin(), zone.signatures.end(),
                   [&](const SignatureCheck& check) { return check.key_tag == key.key_tag; });
    });
}

struct LostKey {
    KeyRole role{};
    std::uint16_t key_tag = 0;
};

/// A key that signs and is not in the set. One that signs the data counts before one that signs
/// the keys alone.
std::optional<LostKey> lost_key(const Zone& zone) {
    const std::vector<std::uint16_t> signing = tags_that_sign_data(zone);
    for (const std::uint16_t tag : signing) {
        if (!is_in_set(zone, tag)) {
            return LostKey{KeyRole::zsk, tag};
        }
    }
    for (const SignatureCheck& check : zone.signatures) {
        if (is_key_signature(check) && !is_in_set(zone, check.key_tag)) {
            return LostKey{signing.empty() ? KeyRole::zsk : KeyRole::ksk, check.key_tag};
        }
    }
    return std::nullopt;
}

/// Another signature over the same key set is good.
bool is_vouched_for_otherwise(const Zone& zone) {
    return std::any_of(
        zone.signatures.begin(), zone.signatures.end(), [](const SignatureCheck& check) {
            return is_key_signature(check) && check.verdict == SignatureVerdict::good;
        });
}

/// The restored key by which a signature over data becomes good.
std::optional<RestoredKey> restored_signer(const Evidence& evidence, const SignatureCheck& check) {
    const auto [rrset, signature] = signed_by(evidence, check);
    if (rrset == nullptr) {
        return std::nullopt;
    }
    for (const RestoredKey& restored : restored_keys(evidence)) {
        const std::vector<dns::Dnskey> keys{restored.key};
        if (restored.key.key_tag == check.key_tag && restored.key.algorithm == check.algorithm &&
            check_signature(*rrset, *signature, evidence.zone.name, &keys, evidence.at,
                            evidence.budget)
                    .verdict == SignatureVerdict::good) {
            return restored;
        }
    }
    return std::nullopt;
}

/// None of the zone's data is signed by a key that is in the set.
bool all_data_by_lost_keys(const Zone& zone) {
    const auto tags = tags_that_sign_data(zone);
    return std::none_of(tags.begin(), tags.end(),
                        [&](std::uint16_t tag) { return is_in_set(zone, tag); });
}

} // namespace

std::optional<Fault> fault_of(SignatureVerdict verdict) {
    switch (verdict) {
    case SignatureVerdict::expired:
        return Fault::signature_expired;
    case SignatureVerdict::not_yet_valid:
        return Fault::signature_not_yet_valid;
    case SignatureVerdict::window_inverted:
        return Fault::signature_window_inverted;
    case SignatureVerdict::dates_altered:
        return Fault::signature_dates_altered;
    case SignatureVerdict::damaged:
    case SignatureVerdict::algorithm_unsupported:
        return Fault::signature_invalid;
    case SignatureVerdict::key_missing:
        return Fault::signature_key_missing;
    case SignatureVerdict::zone_bit_unset:
        return Fault::zone_bit_unset;
    case SignatureVerdict::signer_wrong:
        return Fault::signer_wrong;
    case SignatureVerdict::key_revoked:
        return Fault::key_revoked;
    case SignatureVerdict::good:
    case SignatureVerdict::unchecked:
        break;
    }
    return std::nullopt;
}

Diagnosis diagnosis_at(const Evidence& evidence, const ChainBreak& broken, Fault fault) {
    Diagnosis diagnosis;
    diagnosis.fault = fault;
    diagnosis.at = broken.at;
    diagnosis.signature = broken.signature;
    if (broken.signature) {
        diagnosis.key_tag = broken.signature->key_tag;
        diagnosis.algorithm = broken.signature->algorithm;
    } else if (const dns::Ds* ds = telling_ds(evidence.zone)) {
        diagnosis.key_tag = ds->key_tag;
        diagnosis.algorithm = ds->algorithm;
    }
    return diagnosis;
}

Diagnosis lost_key_diagnosis(const Evidence& evidence, const ChainBreak& broken, KeyRole role,
                             std::uint16_t key_tag) {
    const bool replaced = has_idle_key(evidence.zone, role);
    const Fault fault = role == KeyRole::ksk ? (replaced ? Fault::ksk_altered : Fault::ksk_missing)
                                             : (replaced ? Fault::zsk_altered : Fault::zsk_missing);
    Diagnosis diagnosis = diagnosis_at(evidence, broken, fault);
    diagnosis.role = role;
    diagnosis.key_tag = key_tag;
    return diagnosis;
}

Diagnosis key_signature_fault(const Evidence& evidence, const ChainBreak& broken) {
    const SignatureVerdict verdict =
        broken.signature ? broken.signature->verdict : SignatureVerdict::damaged;
    const bool damaged = verdict == SignatureVerdict::damaged;
    if (!damaged && verdict != SignatureVerdict::dates_altered) {
        return diagnosis_at(evidence, broken,
                            fault_of(verdict).value_or(Fault::key_signatures_invalid));
    }
    for (const RestoredKey& restored : restored_keys(evidence)) {
        if (leads_into_zone(evidence, evidence.zone.ds,
                            with_restored(evidence.zone.dnskey, restored))) {
            return key_diagnosis(evidence, restored);
        }
    }
    if (!damaged) {
        return diagnosis_at(evidence, broken, Fault::signature_dates_altered);
    }
    if (is_vouched_for_otherwise(evidence.zone)) {
        return diagnosis_at(evidence, broken, Fault::ksk_signature_invalid);
    }
    if (const auto lost = lost_key(evidence.zone)) {
        return lost_key_diagnosis(evidence, broken, lost->role, lost->key_tag);
    }
    return diagnosis_at(evidence, broken, Fault::key_signatures_invalid);
}

Diagnosis record_signature_fault(const Evidence& evidence, const ChainBreak& broken) {
    if (!broken.signature) {
        return diagnosis_at(evidence, broken, Fault::signature_invalid);
    }
    const SignatureCheck& check = *broken.signature;
    const bool keyless = check.verdict == SignatureVerdict::key_missing;
    if (keyless || check.verdict == SignatureVerdict::zone_bit_unset ||
        check.verdict == SignatureVerdict::key_revoked) {
        if (const auto restored = restored_signer(evidence, check)) {
            return key_diagnosis(evidence, *restored);
        }
    }
    if (keyless && all_data_by_lost_keys(evidence.zone)) {
        return lost_key_diagnosis(evidence, broken, KeyRole::zsk, check.key_tag);
    }
    Diagnosis diagnosis =
        diagnosis_at(evidence, broken, fault_of(check.verdict).value_or(Fault::signature_invalid));
    diagnosis.role = KeyRole::zsk;
    return diagnosis;
}

} // namespace danescope::dnssec
