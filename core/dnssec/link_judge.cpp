#include "core/dnssec/link_judge.h"

#include "core/dnssec/delegation.h"
#include "core/dnssec/denial.h"
#include "core/dnssec/zone_cuts.h"

#include <utility>

namespace danescope::dnssec {

namespace {

Link broken_link(BreakKind kind, const dns::Question& at,
                 std::optional<SignatureCheck> signature = std::nullopt) {
    return {dns::Status::bogus, ChainBreak{kind, at, std::move(signature)}};
}

bool is_nsec(const SignedRrset& rrset) {
    return rrset.type == dns::RecordType::nsec || rrset.type == dns::RecordType::nsec3;
}

/// Names of services (RFC 8552) are not delegated unless something shows it.
bool is_service_label(const dns::Name& name) {
    return name.wire()[0] > 0 && name.wire()[1] == '_';
}

Link denial_link(const DenialProof& proof, int rcode, const dns::Question& denied) {
    switch (proof.denial) {
    case Denial::unsigned_delegation:
    case Denial::opt_out:
    case Denial::too_many_iterations:
        return {dns::Status::insecure, std::nullopt};
    case Denial::type_absent:
        if (rcode != dns::nxdomain_rcode) {
            return {dns::Status::nodata, std::nullopt};
        }
        break;
    case Denial::name_absent:
        if (rcode == dns::nxdomain_rcode) {
            return {dns::Status::nxdomain, std::nullopt};
        }
        break;
    case Denial::none:
        break;
    }
    return broken_link(BreakKind::denial_not_covering, denied);
}

} // namespace

LinkJudge::LinkJudge(const std::vector<ReadAnswer>& answers, Instant at)
    : answers_(answers)
    , judge_(at) {}

Link LinkJudge::records(const SignedRrset& rrset, Zone& zone) {
    const RrsetVerdict verdict = judge(rrset, zone);
    const dns::Question at{rrset.owner, rrset.type};
    if (zone.status != dns::Status::secure) {
        return {zone.status, std::nullopt};
    }
    switch (verdict.state) {
    case RrsetState::good:
        return {dns::Status::secure, std::nullopt};
    case RrsetState::without_signature:
        return unsigned_link(
            is_nsec(rrset) ? BreakKind::denial_unsigned : BreakKind::records_unsigned, at, zone);
    case RrsetState::bad:
        return broken_link(is_nsec(rrset) ? BreakKind::denial_signature_bad
                                          : BreakKind::records_signature_bad,
                           at, verdict.signature);
    case RrsetState::unknown:
        break;
    }
    return {};
}

Link LinkJudge::records_of(const ReadAnswer& answer, const SignedRrset& rrset, Zone& zone) {
    Link link = records(rrset, zone);
    const auto encloser = judge(rrset, zone).wildcard_encloser;
    if (link.status != dns::Status::secure || !encloser) {
        return link;
    }
    for (const SignedRrset& proof : answer.authority) {
        if (is_nsec(proof) && proof.owner.is_at_or_below(zone.name)) {
            link = records(proof, zone);
            if (link.status != dns::Status::secure) {
                return link;
            }
        }
    }
    return prove_wildcard(answer.authority, zone.name, rrset.owner, *encloser)
               ? link
               : broken_link(BreakKind::wildcard_unproven, {rrset.owner, rrset.type});
}

Link LinkJudge::denial(const ReadAnswer& answer, const dns::Question& denied, Zone& zone) {
    bool any_nsec = false;
    Link worst{dns::Status::secure, std::nullopt};
    for (const SignedRrset& rrset : answer.authority) {
        if (!rrset.owner.is_at_or_below(zone.name)) {
            continue;
        }
        any_nsec = any_nsec || is_nsec(rrset);
        Link link = is_nsec(rrset) && rrset.signatures.empty() ? unsigned_proof(rrset, denied, zone)
                                                               : records(rrset, zone);
        if (worst.status == dns::Status::secure) {
            worst = std::move(link);
        }
    }
    if (zone.status != dns::Status::secure) {
        return {zone.status, std::nullopt};
    }
    if (!any_nsec) {
        return unsigned_link(BreakKind::denial_missing, denied, zone);
    }
    if (worst.status != dns::Status::secure) {
        return worst;
    }
    return denial_link(prove_denial(answer.authority, zone.name, denied), answer.rcode, denied);
}

Link LinkJudge::keys(Zone& zone, const std::vector<dns::Ds>& vouching) {
    const dns::Question at{zone.name, dns::RecordType::dnskey};
    const ReadAnswer* answer = find_answer(answers_, at);
    if (answer == nullptr) {
        return {};
    }
    if (answer->failed) {
        return {dns::Status::error, ChainBreak{BreakKind::lookup_failed, at, std::nullopt}};
    }
    const SignedRrset* rrset = own_rrset(*answer);
    if (rrset == nullptr || zone.dnskey.empty()) {
        return broken_link(BreakKind::no_dnskey, at);
    }
    const EntryKeys entry = entry_keys(zone.name, vouching, zone.dnskey);
    for (const dns::Dnskey& key : entry.keys) {
        zone.entry_keys.push_back(key.key_tag);
    }
    if (entry.broken) {
        return broken_link(*entry.broken, at);
    }
    if (auto broken = judge_.judge_keys(*rrset, zone, entry.keys)) {
        const bool unknown =
            broken->signature && broken->signature->verdict == SignatureVerdict::unchecked;
        return unknown ? Link{} : Link{dns::Status::bogus, std::move(broken)};
    }
    return {dns::Status::secure, std::nullopt};
}

RrsetVerdict LinkJudge::judge(const SignedRrset& rrset, Zone& zone) {
    const ReadAnswer* answer = find_answer(answers_, {zone.name, dns::RecordType::dnskey});
    const bool at_hand = answer != nullptr && !answer->failed;
    return judge_.judge(rrset, zone, at_hand ? &zone.dnskey : nullptr);
}

Link LinkJudge::unsigned_link(BreakKind kind, const dns::Question& at, const Zone& zone) const {
    return may_have_cut(at, zone) ? Link{} : broken_link(kind, at);
}

/// The owner of a proof may be a hash or another name: what counts is where the question lies.
Link LinkJudge::unsigned_proof(const SignedRrset& proof, const dns::Question& denied,
                               const Zone& zone) const {
    return may_have_cut(denied, zone)
               ? Link{}
               : broken_link(BreakKind::denial_unsigned, {proof.owner, proof.type});
}

/// True while a delegation between the zone and the owner is not ruled out: what looks unsigned may
/// lie in an unsigned zone of its own.
bool LinkJudge::may_have_cut(const dns::Question& at, const Zone& zone) const {
    dns::Name name = at.type == dns::RecordType::ds ? at.owner.parent() : at.owner;
    for (; name != zone.name && name.is_at_or_below(zone.name); name = name.parent()) {
        if (!is_cut_known(answers_, name) && !is_service_label(name)) {
            return true;
        }
    }
    return false;
}

} // namespace danescope::dnssec
