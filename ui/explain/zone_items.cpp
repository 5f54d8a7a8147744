#include "ui/explain/zone_items.h"

#include "ui/input/shown_name.h"

#include <algorithm>

namespace danescope::explain {

namespace {

bool isOfKeys(const dnssec::ChainBreak& broken, const dnssec::Zone& zone) {
    return broken.at.type == dns::RecordType::dnskey ||
           (broken.at.type == dns::RecordType::ds && broken.at.owner == zone.name);
}

SignedSet& setOf(std::vector<SignedSet>& sets, const dns::Question& question) {
    const auto found = std::find_if(sets.begin(), sets.end(),
                                    [&](const SignedSet& each) { return each.set == question; });
    if (found != sets.end()) {
        return *found;
    }
    sets.push_back({question, {}, {}});
    return sets.back();
}

/// Of what a negative answer is proven with (RFC 4035 §3.1.3).
bool isProofOfAbsence(dns::RecordType type) {
    using dns::RecordType;
    return type == RecordType::soa || type == RecordType::nsec || type == RecordType::nsec3 ||
           type == RecordType::nsec3param;
}

int rank(const SignedSet& each) {
    if (each.broken) {
        return 0;
    }
    return isProofOfAbsence(each.set.type) ? 2 : 1;
}

} // namespace

bool breaksAtEntry(const dnssec::Zone& zone) {
    using dnssec::BreakKind;
    return zone.broken && (zone.broken->kind == BreakKind::no_anchor_matches ||
                           zone.broken->kind == BreakKind::no_dnskey ||
                           zone.broken->kind == BreakKind::no_ds_matches ||
                           zone.broken->kind == BreakKind::ds_digest_differs ||
                           zone.broken->kind == BreakKind::entry_key_unusable);
}

std::vector<DsGroup> dsGroups(const dnssec::Zone& zone) {
    std::vector<DsGroup> groups;
    const auto add = [&](const dns::Ds& ds) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const DsGroup& each) {
            return each.tag() == ds.key_tag && each.algorithm() == ds.algorithm;
        });
        if (same == groups.end()) {
            groups.push_back({{ds}});
        } else {
            same->records.push_back(ds);
        }
    };
    if (zone.trust_anchor) {
        add(zone.trust_anchor->digest);
    }
    for (const dns::Ds& ds : zone.ds) {
        add(ds);
    }
    return groups;
}

std::vector<SignedSet> signedSets(const dnssec::Zone& zone) {
    std::vector<SignedSet> sets;
    for (const dnssec::SignatureCheck& signature : zone.signatures) {
        if (signature.covers != dns::RecordType::dnskey) {
            setOf(sets, {signature.owner, signature.covers}).signatures.push_back(signature);
        }
    }
    const auto blame = [&](const dnssec::ChainBreak& broken) {
        if (!isOfKeys(broken, zone) && broken.kind != dnssec::BreakKind::lookup_failed) {
            setOf(sets, broken.at).broken = broken;
        }
    };
    if (zone.broken) {
        blame(*zone.broken);
    }
    for (const dnssec::WalkedAnswer& answer : zone.answers) {
        if (answer.broken) {
            blame(*answer.broken);
        }
    }
    std::stable_sort(sets.begin(), sets.end(), [](const SignedSet& left, const SignedSet& right) {
        return rank(left) < rank(right);
    });
    return sets;
}

QString nameWithin(const dns::Name& name, const dnssec::Zone& zone) {
    if (name == zone.name) {
        return {};
    }
    const QString whole = input::shownName(name);
    const QString end = u'.' + input::shownName(zone.name);
    return !zone.name.is_root() && whole.endsWith(end) ? whole.chopped(end.size()) : whole;
}

} // namespace danescope::explain
