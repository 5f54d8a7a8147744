#include "core/dnssec/repair.h"

#include "core/dnssec/faults.h"
#include "core/dnssec/trial.h"

#include <algorithm>
#include <iterator>

namespace danescope::dnssec {

namespace {

/// Of all repairs of one check together; the dearest single fault takes about thirty.
constexpr int max_operations = 256;

std::optional<Diagnosis> find_fault(const Evidence& evidence, const ChainBreak& broken) {
    switch (broken.kind) {
    case BreakKind::no_anchor_matches:
    case BreakKind::no_ds_matches:
        return ds_fault(evidence, broken);
    case BreakKind::ds_digest_differs:
        return digest_fault(evidence, broken);
    case BreakKind::entry_key_unusable:
        return entry_key_fault(evidence, broken);
    case BreakKind::no_dnskey:
    case BreakKind::keys_unsigned:
    case BreakKind::records_unsigned:
        return unsigned_fault(evidence, broken);
    case BreakKind::keys_unsigned_by_entry_key:
        return diagnosis_at(evidence, broken, Fault::ksk_signature_missing);
    case BreakKind::keys_signature_bad:
        return key_signature_fault(evidence, broken);
    case BreakKind::records_signature_bad:
        return record_signature_fault(evidence, broken);
    case BreakKind::denial_missing:
    case BreakKind::denial_unsigned:
    case BreakKind::denial_signature_bad:
    case BreakKind::denial_not_covering:
    case BreakKind::wildcard_unproven:
        return denial_fault(evidence, broken);
    case BreakKind::lookup_failed:
        break;
    }
    return std::nullopt;
}

} // namespace

Repair::Repair(const std::vector<dns::Answer>& answers, Instant at)
    : answers_(answers)
    , at_(at)
    , budget_(max_operations) {}

std::optional<Diagnosis> Repair::of(const Zone& zone, const ChainBreak& broken) {
    return known(zone, broken,
                 [&](const Evidence& evidence) { return find_fault(evidence, broken); });
}

std::optional<Diagnosis> Repair::of_unprotected(const Zone& zone) {
    return zone.ds.empty() && zone.dnskey.empty() ? std::nullopt
                                                  : known(zone, std::nullopt, unprotected_fault);
}

std::optional<Diagnosis> Repair::of_denials(const Zone& zone) {
    return iterations_fault(evidence_of(zone));
}

bool Repair::leads_in(const Zone& zone, const std::vector<dns::Ds>& ds) {
    return leads_into_zone(evidence_of(zone), ds, zone.dnskey);
}

template<class Find>
std::optional<Diagnosis> Repair::known(const Zone& zone, const std::optional<ChainBreak>& broken,
                                       const Find& find) {
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const Known& known) {
        return known.zone == zone.name && known.broken == broken;
    });
    if (found != known_.end()) {
        return found->diagnosis;
    }
    return known_.emplace_back(Known{zone.name, broken, find(evidence_of(zone))}).diagnosis;
}

Evidence Repair::evidence_of(const Zone& zone) {
    if (!read_) {
        read_.emplace();
        std::transform(answers_.begin(), answers_.end(), std::back_inserter(*read_), read_answer);
    }
    return {zone, *read_, at_, budget_};
}

} // namespace danescope::dnssec
