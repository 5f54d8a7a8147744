#include "core/dnssec/zone_cuts.h"

#include "core/dnssec/denial.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace danescope::dnssec {

namespace {

constexpr std::size_t max_names = 1'024;

/// The zone that speaks in an answer's authority section: the one that signs its NSEC or NSEC3.
std::optional<dns::Name> denying_zone(const ReadAnswer& answer) {
    for (const SignedRrset& rrset : answer.authority) {
        if (rrset.type != dns::RecordType::soa && !rrset.signatures.empty()) {
            return rrset.signatures.front().signer;
        }
    }
    for (const SignedRrset& rrset : answer.authority) {
        if (rrset.type == dns::RecordType::soa) {
            return rrset.owner;
        }
    }
    return std::nullopt;
}

/// What a negative DS answer proves of the cut at its name, signatures apart.
DenialProof denied_delegation(const ReadAnswer& answer) {
    const auto zone = denying_zone(answer);
    if (answer.question.type != dns::RecordType::ds || !answer.negative || !zone) {
        return {};
    }
    return prove_denial(answer.authority, *zone, answer.question);
}

void add_signers(const SignedRrset& rrset, std::set<dns::Name>& signers) {
    for (const dns::Rrsig& signature : rrset.signatures) {
        if (rrset.owner.is_at_or_below(signature.signer)) {
            signers.insert(signature.signer);
        }
    }
}

bool is_delegation(const DenialProof& proof, const ReadAnswer& answer) {
    return proof.denial == Denial::unsigned_delegation ||
           (proof.denial == Denial::opt_out && answer.rcode == dns::noerror_rcode);
}

} // namespace

std::vector<dns::Name> names_from_root(const std::vector<ReadAnswer>& answers) {
    std::vector<dns::Name> names;
    std::set<dns::Name> known;
    const auto add = [&](const dns::Name& leaf) {
        for (const dns::Name& name : leaf.from_root()) {
            if (names.size() < max_names && known.insert(name).second) {
                names.push_back(name);
            }
        }
    };
    for (const ReadAnswer& answer : answers) {
        add(answer.question.owner);
        for (const SignedRrset& rrset : answer.path) {
            add(rrset.owner);
        }
        add(answer.final_owner);
    }
    std::stable_sort(names.begin(), names.end(), [](const dns::Name& one, const dns::Name& other) {
        return one.label_count() < other.label_count();
    });
    return names;
}

std::vector<dns::Name> shown_zones(const std::vector<ReadAnswer>& answers) {
    std::set<dns::Name> zones;
    std::set<dns::Name> signers;
    std::set<dns::Name> denied;
    for (const ReadAnswer& answer : answers) {
        const dns::RecordType type = answer.question.type;
        if (own_rrset(answer) != nullptr &&
            (type == dns::RecordType::ds || type == dns::RecordType::dnskey)) {
            zones.insert(answer.question.owner);
        }
        for (const SignedRrset& rrset : answer.path) {
            add_signers(rrset, signers);
        }
        for (const SignedRrset& rrset : answer.authority) {
            add_signers(rrset, signers);
            if (rrset.type == dns::RecordType::soa) {
                zones.insert(rrset.owner);
            }
        }
        const DenialProof proof = denied_delegation(answer);
        if (is_delegation(proof, answer)) {
            zones.insert(proof.name);
        } else if (proof.denial == Denial::type_absent || proof.denial == Denial::name_absent) {
            denied.insert(proof.name);
        }
    }
    std::set_difference(signers.begin(), signers.end(), denied.begin(), denied.end(),
                        std::inserter(zones, zones.end()));
    return {zones.begin(), zones.end()};
}

bool is_cut_known(const std::vector<ReadAnswer>& answers, const dns::Name& name) {
    const ReadAnswer* answer = find_answer(answers, {name, dns::RecordType::ds});
    return answer != nullptr && !answer->failed;
}

const ReadAnswer* find_answer(const std::vector<ReadAnswer>& answers,
                              const dns::Question& question) {
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const ReadAnswer& answer) {
        return answer.question == question;
    });
    return found == answers.end() ? nullptr : &*found;
}

} // namespace danescope::dnssec
