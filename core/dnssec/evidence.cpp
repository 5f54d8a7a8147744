#include "core/dnssec/evidence.h"

#include "core/dnssec/delegation.h"
#include "core/dnssec/zone_cuts.h"

#include <algorithm>

namespace danescope::dnssec {

namespace {

const dns::Rrsig* find_signature(const SignedRrset& rrset, const SignatureCheck& check,
                                 Instant at) {
    const auto found = std::find_if(
        rrset.signatures.begin(), rrset.signatures.end(), [&](const dns::Rrsig& signature) {
            return signature.key_tag == check.key_tag && signature.algorithm == check.algorithm &&
                   signature.signer == check.signer &&
                   instant_of(signature.inception, at) == check.inception &&
                   instant_of(signature.expiration, at) == check.expiration;
        });
    return found == rrset.signatures.end() ? nullptr : &*found;
}

} // namespace

const SignedRrset* key_set(const Evidence& evidence) {
    const ReadAnswer* answer =
        find_answer(evidence.answers, {evidence.zone.name, dns::RecordType::dnskey});
    return answer == nullptr ? nullptr : own_rrset(*answer);
}

std::pair<const SignedRrset*, const dns::Rrsig*> signed_by(const Evidence& evidence,
                                                           const SignatureCheck& check) {
    for (const ReadAnswer& answer : evidence.answers) {
        for (const auto* section : {&answer.path, &answer.authority}) {
            for (const SignedRrset& rrset : *section) {
                if (rrset.type != check.covers || rrset.owner != check.owner) {
                    continue;
                }
                if (const dns::Rrsig* found = find_signature(rrset, check, evidence.at)) {
                    return {&rrset, found};
                }
            }
        }
    }
    return {nullptr, nullptr};
}

bool has_good_signature(const Evidence& evidence, const SignedRrset& rrset) {
    return std::any_of(
        rrset.signatures.begin(), rrset.signatures.end(), [&](const dns::Rrsig& signature) {
            return check_signature(rrset, signature, evidence.zone.name, &evidence.zone.dnskey,
                                   evidence.at, evidence.budget)
                       .verdict == SignatureVerdict::good;
        });
}

bool signs_anything(const Evidence& evidence) {
    const auto& checks = evidence.zone.signatures;
    return std::any_of(checks.begin(), checks.end(), [&](const SignatureCheck& check) {
        return check.signer == evidence.zone.name;
    });
}

std::vector<std::uint16_t> tags_that_sign_data(const Zone& zone) {
    std::vector<std::uint16_t> tags;
    for (const SignatureCheck& check : zone.signatures) {
        if (check.covers != dns::RecordType::dnskey && check.signer == zone.name &&
            std::find(tags.begin(), tags.end(), check.key_tag) == tags.end()) {
            tags.push_back(check.key_tag);
        }
    }
    return tags;
}

std::string ds_line(const dns::Name& zone, const dns::Ds& ds) {
    const std::string owner = zone.is_root() ? "." : zone.to_string() + '.';
    return owner + " IN DS " + std::to_string(ds.key_tag) + ' ' + std::to_string(ds.algorithm) +
           ' ' + std::to_string(ds.digest_type) + ' ' + to_hex(ds.digest);
}

const dns::Ds* telling_ds(const Zone& zone) {
    const auto found = std::find_if(zone.ds.begin(), zone.ds.end(),
                                    [](const dns::Ds& ds) { return !usable_ds({ds}).empty(); });
    if (found != zone.ds.end()) {
        return &*found;
    }
    return zone.ds.empty() ? nullptr : &zone.ds.front();
}

} // namespace danescope::dnssec
