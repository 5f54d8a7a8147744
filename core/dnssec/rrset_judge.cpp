#include "core/dnssec/rrset_judge.h"

#include <algorithm>
#include <utility>

namespace danescope::dnssec {

namespace {

/// Twice what a check of thirty mail hosts in zones of their own needs.
constexpr int max_operations = 512;
/// Noted in one zone, as evidence to show.
constexpr std::size_t max_noted = 512;

bool same(const SignedRrset& one, const SignedRrset& other) {
    return one.type == other.type && one.owner == other.owner &&
           one.signatures == other.signatures &&
           std::equal(
               one.records.begin(), one.records.end(), other.records.begin(), other.records.end(),
               [](const auto& first, const auto& second) { return first.rdata == second.rdata; });
}

/// A signature by a key that is there tells more of what went wrong than one by an unknown key.
int telling(const SignatureCheck& check) {
    switch (check.verdict) {
    case SignatureVerdict::good:
        return 0;
    case SignatureVerdict::key_missing:
        return 2;
    case SignatureVerdict::signer_wrong:
    case SignatureVerdict::algorithm_unsupported:
    case SignatureVerdict::unchecked:
        return 3;
    default:
        return 1;
    }
}

const SignatureCheck& most_telling(const std::vector<SignatureCheck>& checks) {
    return *std::min_element(checks.begin(), checks.end(), [](const auto& one, const auto& other) {
        return telling(one) < telling(other);
    });
}

bool is_unchecked(const SignatureCheck& check) {
    return check.verdict == SignatureVerdict::unchecked;
}

bool is_good(const SignatureCheck& check) {
    return check.verdict == SignatureVerdict::good;
}

} // namespace

RrsetJudge::RrsetJudge(Instant at)
    : at_(at)
    , budget_(max_operations) {}

RrsetVerdict RrsetJudge::judge(const SignedRrset& rrset, Zone& zone,
                               const std::vector<dns::Dnskey>* keys) {
    if (rrset.signatures.empty()) {
        return {RrsetState::without_signature, std::nullopt, std::nullopt};
    }
    const std::vector<SignatureCheck>& checks = checks_of(rrset, zone, keys);
    const auto good = std::find_if(checks.begin(), checks.end(), is_good);
    if (good == checks.end()) {
        const bool unknown = std::any_of(checks.begin(), checks.end(), is_unchecked);
        return {unknown ? RrsetState::unknown : RrsetState::bad, most_telling(checks),
                std::nullopt};
    }
    RrsetVerdict verdict{RrsetState::good, *good, std::nullopt};
    const auto index = static_cast<std::size_t>(good - checks.begin());
    const std::size_t labels = rrset.signatures[index].labels;
    if (labels < signed_label_count(rrset.owner)) {
        verdict.wildcard_encloser = labels;
    }
    return verdict;
}

std::optional<ChainBreak> RrsetJudge::judge_keys(const SignedRrset& keys, Zone& zone,
                                                 const std::vector<dns::Dnskey>& entry_keys) {
    const dns::Question at{zone.name, dns::RecordType::dnskey};
    if (keys.signatures.empty()) {
        return ChainBreak{BreakKind::keys_unsigned, at, std::nullopt};
    }
    std::vector<SignatureCheck> by_entry_key;
    for (const SignatureCheck& check : checks_of(keys, zone, &zone.dnskey)) {
        const bool entry =
            std::any_of(entry_keys.begin(), entry_keys.end(), [&](const dns::Dnskey& key) {
                return key.key_tag == check.key_tag && key.algorithm == check.algorithm;
            });
        if (entry) {
            by_entry_key.push_back(check);
        }
    }
    if (by_entry_key.empty()) {
        return ChainBreak{BreakKind::keys_unsigned_by_entry_key, at, std::nullopt};
    }
    const SignatureCheck& telling_most = most_telling(by_entry_key);
    return is_good(telling_most)
               ? std::nullopt
               : std::optional(ChainBreak{BreakKind::keys_signature_bad, at, telling_most});
}

const std::vector<SignatureCheck>& RrsetJudge::checks_of(const SignedRrset& rrset, Zone& zone,
                                                         const std::vector<dns::Dnskey>* keys) {
    const auto known = std::find_if(judged_.begin(), judged_.end(), [&](const Judged& judged) {
        return judged.zone == zone.name && same(judged.rrset, rrset);
    });
    if (known != judged_.end()) {
        return known->checks;
    }
    std::vector<SignatureCheck> checks;
    for (const dns::Rrsig& signature : rrset.signatures) {
        checks.push_back(check_signature(rrset, signature, zone.name, keys, at_, budget_));
        if (zone.signatures.size() < max_noted &&
            std::find(zone.signatures.begin(), zone.signatures.end(), checks.back()) ==
                zone.signatures.end()) {
            zone.signatures.push_back(checks.back());
        }
    }
    return judged_.emplace_back(Judged{rrset, zone.name, std::move(checks)}).checks;
}

} // namespace danescope::dnssec
