#include "core/dnssec/faults.h"
#include "core/dnssec/zone_cuts.h"

#include <algorithm>

namespace danescope::dnssec {

namespace {

bool serves(const Evidence& evidence, dns::RecordType type) {
    const ReadAnswer* answer = find_answer(evidence.answers, {evidence.zone.name, type});
    return answer != nullptr && own_rrset(*answer) != nullptr;
}

bool serves_denials(const Evidence& evidence, dns::RecordType type) {
    return std::any_of(
        evidence.answers.begin(), evidence.answers.end(), [&](const ReadAnswer& answer) {
            return std::any_of(
                answer.authority.begin(), answer.authority.end(), [&](const SignedRrset& rrset) {
                    return rrset.type == type && rrset.owner.is_at_or_below(evidence.zone.name) &&
                           rrset.signatures.empty();
                });
        });
}

/// "DNSKEY NSEC3PARAM": what a zone that is served without signatures still has of DNSSEC.
std::string types_left(const Evidence& evidence) {
    std::string left;
    for (const dns::RecordType type : {dns::RecordType::dnskey, dns::RecordType::nsec3param,
                                       dns::RecordType::nsec, dns::RecordType::nsec3}) {
        if (serves(evidence, type) || serves_denials(evidence, type)) {
            left += (left.empty() ? "" : " ") + dns::to_string(type);
        }
    }
    return left;
}

Fault fault_of_unsigned(BreakKind kind) {
    switch (kind) {
    case BreakKind::no_dnskey:
        return Fault::dnskey_missing;
    case BreakKind::records_unsigned:
        return Fault::signature_missing;
    default:
        return Fault::dnskey_unsigned;
    }
}

} // namespace

Diagnosis unsigned_fault(const Evidence& evidence, const ChainBreak& broken) {
    const bool meant_to_be_signed = !evidence.zone.ds.empty();
    if (!meant_to_be_signed || signs_anything(evidence)) {
        return diagnosis_at(evidence, broken, fault_of_unsigned(broken.kind));
    }
    Diagnosis diagnosis = diagnosis_at(evidence, broken, Fault::zone_served_unsigned);
    diagnosis.actual = types_left(evidence);
    return diagnosis;
}

} // namespace danescope::dnssec
