#include "core/dnssec/denial.h"
#include "core/dnssec/faults.h"
#include "core/dnssec/nsec3.h"
#include "core/dnssec/nsec3_trial.h"
#include "core/dnssec/nsec_trial.h"
#include "core/dnssec/zone_cuts.h"

#include <algorithm>

namespace danescope::dnssec {

namespace {

bool is_denial(dns::RecordType type) {
    return type == dns::RecordType::nsec || type == dns::RecordType::nsec3;
}

/// The answer whose authority section holds an RRset.
const ReadAnswer* answer_with(const Evidence& evidence, const dns::Question& rrset) {
    for (const ReadAnswer& answer : evidence.answers) {
        const bool holds =
            std::any_of(answer.authority.begin(), answer.authority.end(), [&](const auto& each) {
                return each.owner == rrset.owner && each.type == rrset.type;
            });
        if (holds && answer.negative) {
            return &answer;
        }
    }
    return nullptr;
}

/// What the denial was to prove: the break of an NSEC or NSEC3 shows at that record.
dns::Question denied_question(const Evidence& evidence, const ChainBreak& broken) {
    if (!is_denial(broken.at.type)) {
        return broken.at;
    }
    for (const WalkedAnswer& walked : evidence.zone.answers) {
        if (walked.broken == broken) {
            return walked.question;
        }
    }
    const ReadAnswer* answer = answer_with(evidence, broken.at);
    return answer ? dns::Question{answer->final_owner, answer->question.type} : broken.at;
}

Diagnosis denial_diagnosis(const Evidence& evidence, const ChainBreak& broken, Fault fault) {
    Diagnosis diagnosis = diagnosis_at(evidence, broken, fault);
    diagnosis.at = denied_question(evidence, broken);
    diagnosis.signature.reset();
    return diagnosis;
}

/// Apart from its signature the proof is as it should be.
bool would_prove(const Evidence& evidence, const ChainBreak& broken) {
    const ReadAnswer* answer = answer_with(evidence, broken.at);
    return answer == nullptr || prove_denial(answer->authority, evidence.zone.name,
                                             {answer->final_owner, answer->question.type})
                                        .denial != Denial::none;
}

Diagnosis bad_denial(const Evidence& evidence, const ChainBreak& broken) {
    const ReadAnswer* answer = answer_with(evidence, broken.at);
    for (const SignedRrset& rrset : answer ? answer->authority : std::vector<SignedRrset>()) {
        if (rrset.owner != broken.at.owner || rrset.type != broken.at.type) {
            continue;
        }
        const auto restored = rrset.type == dns::RecordType::nsec3 ? restored_nsec3(evidence, rrset)
                                                                   : restored_nsec(evidence, rrset);
        if (restored) {
            Diagnosis diagnosis = denial_diagnosis(evidence, broken, Fault::denial_not_covering);
            diagnosis.actual = zone_file_line(rrset.records.front());
            diagnosis.expected = zone_file_line(*restored);
            return diagnosis;
        }
    }
    return denial_diagnosis(evidence, broken,
                            would_prove(evidence, broken) ? Fault::denial_signature_invalid
                                                          : Fault::denial_not_covering);
}

/// The fields of NSEC3PARAM that NSEC3 records must have too (RFC 5155 §4.2): hash algorithm,
/// iterations and salt, the flags between them left out.
bool fits(const dns::Record& parameters, const Nsec3Set& set) {
    constexpr std::uint8_t sha1 = 1;
    const auto size = static_cast<std::uint8_t>(set.salt.size());
    const Bytes head{sha1, parameters.rdata.size() > 1 ? parameters.rdata[1] : std::uint8_t{0},
                     static_cast<std::uint8_t>(set.iterations >> 8),
                     static_cast<std::uint8_t>(set.iterations), size};
    return parameters.rdata.size() == head.size() + set.salt.size() &&
           std::equal(head.begin(), head.end(), parameters.rdata.begin()) &&
           std::equal(set.salt.begin(), set.salt.end(),
                      parameters.rdata.begin() + static_cast<std::ptrdiff_t>(head.size()));
}

/// Whether NSEC3 records at hand have other parameters than every NSEC3PARAM of the zone.
bool denies_by_others(const Evidence& evidence, const SignedRrset& parameters) {
    return std::any_of(
        evidence.answers.begin(), evidence.answers.end(), [&](const ReadAnswer& answer) {
            const Nsec3Set set = read_nsec3(answer.authority, evidence.zone.name);
            return !set.spans.empty() &&
                   std::none_of(parameters.records.begin(), parameters.records.end(),
                                [&](const dns::Record& record) { return fits(record, set); });
        });
}

/// NSEC3PARAM says something else than the NSEC3 records or than what was signed.
std::optional<Diagnosis> differing_parameters(const Evidence& evidence, const ChainBreak& broken) {
    const dns::Question question{evidence.zone.name, dns::RecordType::nsec3param};
    const ReadAnswer* answer = find_answer(evidence.answers, question);
    const SignedRrset* parameters = answer ? own_rrset(*answer) : nullptr;
    if (parameters == nullptr || parameters->signatures.empty()) {
        return std::nullopt;
    }
    const auto& checks = evidence.zone.signatures;
    const bool good = std::any_of(checks.begin(), checks.end(), [](const SignatureCheck& check) {
        return check.covers == dns::RecordType::nsec3param &&
               check.verdict == SignatureVerdict::good;
    });
    if (good && !denies_by_others(evidence, *parameters)) {
        return std::nullopt;
    }
    Diagnosis diagnosis = denial_diagnosis(evidence, broken, Fault::nsec3_parameters_differ);
    diagnosis.actual = zone_file_line(parameters->records.front());
    return diagnosis;
}

} // namespace

Diagnosis denial_fault(const Evidence& evidence, const ChainBreak& broken) {
    switch (broken.kind) {
    case BreakKind::denial_signature_bad:
        if (broken.signature && broken.signature->verdict != SignatureVerdict::damaged) {
            return record_signature_fault(evidence, broken);
        }
        return bad_denial(evidence, broken);
    case BreakKind::denial_unsigned:
        return denial_diagnosis(evidence, broken, Fault::denial_unsigned);
    case BreakKind::wildcard_unproven:
        return denial_diagnosis(evidence, broken, Fault::wildcard_proof_missing);
    default:
        break;
    }
    if (const auto differing = differing_parameters(evidence, broken)) {
        return *differing;
    }
    return denial_diagnosis(evidence, broken,
                            broken.kind == BreakKind::denial_missing ? Fault::denial_missing
                                                                     : Fault::denial_not_covering);
}

std::optional<Diagnosis> iterations_fault(const Evidence& evidence) {
    for (const ReadAnswer& answer : evidence.answers) {
        const Nsec3Set set = read_nsec3(answer.authority, evidence.zone.name);
        if (!set.spans.empty() && counts_as_unsigned(set)) {
            Diagnosis diagnosis;
            diagnosis.fault = Fault::nsec3_iterations_high;
            diagnosis.at = answer.question;
            diagnosis.actual = std::to_string(set.iterations);
            return diagnosis;
        }
    }
    return std::nullopt;
}

} // namespace danescope::dnssec
