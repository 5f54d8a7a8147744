#include "core/dnssec/chain.h"

#include "core/dnssec/delegation.h"
#include "core/dnssec/link_judge.h"
#include "core/dnssec/zone_cuts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace danescope::dnssec {

namespace {

/// Kept of one set; more than any honest zone has.
constexpr std::size_t max_keys = 32;

template<class Data>
std::vector<Data> values_of(const SignedRrset* rrset) {
    std::vector<Data> values;
    for (const dns::Record& record : rrset ? rrset->records : std::vector<dns::Record>()) {
        const auto* value = std::get_if<Data>(&record.data);
        if (value != nullptr && values.size() < max_keys) {
            values.push_back(*value);
        }
    }
    return values;
}

bool is_link_question(const dns::Question& question) {
    return question.type == dns::RecordType::ds || question.type == dns::RecordType::dnskey;
}

/// The worse one of two links on the way to an answer; the first of two equals.
Link worse(Link one, Link other) {
    const auto badness = [](dns::Status status) {
        switch (status) {
        case dns::Status::bogus:
            return 4;
        case dns::Status::error:
            return 3;
        case dns::Status::skipped:
            return 2;
        case dns::Status::insecure:
            return 1;
        default:
            return 0;
        }
    };
    return badness(one.status) >= badness(other.status) ? std::move(one) : std::move(other);
}

class Walk {
public:
    Walk(const std::vector<ReadAnswer>& answers, const std::vector<TrustAnchor>& anchors,
         Instant at)
        : answers_(answers)
        , anchors_(anchors)
        , judge_(answers, at) {}

    std::vector<Zone> run() {
        const std::vector<dns::Name> shown = shown_zones(answers_);
        for (const dns::Name& name : names_from_root(answers_)) {
            if (name.is_root() || std::binary_search(shown.begin(), shown.end(), name) ||
                is_lookup_failed(name)) {
                add_zone(name);
            }
        }
        for (const ReadAnswer& answer : answers_) {
            if (!is_link_question(answer.question)) {
                add_answer(answer);
            }
        }
        return std::move(zones_);
    }

private:
    /// Index of the deepest zone at or above a name.
    std::size_t zone_at(const dns::Name& name) const {
        std::size_t deepest = 0;
        for (std::size_t index = 0; index < zones_.size(); ++index) {
            const dns::Name& zone = zones_[index].name;
            if (name.is_at_or_below(zone) &&
                zone.label_count() >= zones_[deepest].name.label_count()) {
                deepest = index;
            }
        }
        return deepest;
    }

    /// Nothing shows whether there is a cut right below a secure zone, because asking failed.
    bool is_lookup_failed(const dns::Name& name) const {
        const ReadAnswer* ds = find_answer(answers_, {name, dns::RecordType::ds});
        if (ds == nullptr || !ds->failed || zones_.empty() || is_signed_from_above(name)) {
            return false;
        }
        const Zone& zone = zones_[zone_at(name)];
        dns::Name between = name.parent();
        while (between != zone.name && is_cut_known(answers_, between)) {
            between = between.parent();
        }
        return zone.status == dns::Status::secure && between == zone.name;
    }

    /// Records at or below the name are signed by a zone above it: there is no cut between.
    bool is_signed_from_above(const dns::Name& name) const {
        return std::any_of(answers_.begin(), answers_.end(), [&](const ReadAnswer& answer) {
            return std::any_of(answer.path.begin(), answer.path.end(), [&](const auto& rrset) {
                return rrset.type != dns::RecordType::ds && rrset.owner.is_at_or_below(name) &&
                       !rrset.signatures.empty() &&
                       !rrset.signatures.front().signer.is_at_or_below(name);
            });
        });
    }

    void add_zone(const dns::Name& name) {
        Zone zone;
        zone.name = name;
        if (const ReadAnswer* answer = find_answer(answers_, {name, dns::RecordType::dnskey})) {
            zone.dnskey = values_of<dns::Dnskey>(own_rrset(*answer));
        }
        Link link = name.is_root() ? root_link(zone) : child_link(zone, zones_[zone_at(name)]);
        zone.status = link.status;
        zone.broken = std::move(link.broken);
        note_key_signatures(zone);
        zones_.push_back(std::move(zone));
    }

    Link root_link(Zone& root) {
        std::vector<dns::Ds> digests;
        std::transform(anchors_.begin(), anchors_.end(), std::back_inserter(digests),
                       [](const TrustAnchor& anchor) { return anchor.digest; });
        Link link = judge_.keys(root, digests);
        if (link.broken && (link.broken->kind == BreakKind::no_ds_matches ||
                            link.broken->kind == BreakKind::ds_digest_differs)) {
            link.broken->kind = BreakKind::no_anchor_matches;
        }
        if (link.status == dns::Status::secure) {
            root.trust_anchor = matching_anchor(root);
        }
        return link;
    }

    /// The anchor of the key by whose signature the root's key set holds.
    std::optional<TrustAnchor> matching_anchor(const Zone& root) const {
        const auto found =
            std::find_if(anchors_.begin(), anchors_.end(), [&](const TrustAnchor& anchor) {
                return std::any_of(root.dnskey.begin(), root.dnskey.end(), [&](const auto& key) {
                    return vouches_for(anchor.digest, root.name, key) && signs_keys(root, key);
                });
            });
        return found == anchors_.end() ? std::nullopt : std::optional(*found);
    }

    static bool signs_keys(const Zone& zone, const dns::Dnskey& key) {
        return std::any_of(zone.signatures.begin(), zone.signatures.end(), [&](const auto& check) {
            return check.covers == dns::RecordType::dnskey && check.key_tag == key.key_tag &&
                   check.algorithm == key.algorithm && check.verdict == SignatureVerdict::good;
        });
    }

    Link child_link(Zone& zone, Zone& parent) {
        const dns::Question at{zone.name, dns::RecordType::ds};
        const ReadAnswer* answer = find_answer(answers_, at);
        const SignedRrset* ds = answer ? own_rrset(*answer) : nullptr;
        zone.ds = values_of<dns::Ds>(ds);
        if (answer == nullptr || answer->failed) {
            if (parent.status != dns::Status::secure) {
                return inherited(parent);
            }
            return answer == nullptr ? Link{}
                                     : Link{dns::Status::error,
                                            ChainBreak{BreakKind::lookup_failed, at, std::nullopt}};
        }
        Link link = ds ? judge_.records(*ds, parent) : judge_.denial(*answer, at, parent);
        if (parent.status != dns::Status::secure) {
            return inherited(parent);
        }
        if (link.status == dns::Status::nodata || link.status == dns::Status::nxdomain) {
            return {dns::Status::bogus,
                    ChainBreak{BreakKind::denial_not_covering, at, std::nullopt}};
        }
        if (link.status != dns::Status::secure) {
            return link;
        }
        const std::vector<dns::Ds> usable = usable_ds(zone.ds);
        return usable.empty() ? Link{dns::Status::insecure, std::nullopt}
                              : judge_.keys(zone, usable);
    }

    static Link inherited(const Zone& parent) {
        const bool follows =
            parent.status == dns::Status::insecure || parent.status == dns::Status::bogus;
        return {follows ? parent.status : dns::Status::skipped, std::nullopt};
    }

    /// Evidence also where the chain did not need to look: in an unsigned or a broken zone.
    void note_key_signatures(Zone& zone) {
        const ReadAnswer* answer = find_answer(answers_, {zone.name, dns::RecordType::dnskey});
        if (const SignedRrset* keys = answer ? own_rrset(*answer) : nullptr) {
            static_cast<void>(judge_.records(*keys, zone));
        }
    }

    void add_answer(const ReadAnswer& answer) {
        Link whole{dns::Status::secure, std::nullopt};
        if (answer.failed) {
            whole = {dns::Status::error,
                     ChainBreak{BreakKind::lookup_failed, answer.question, std::nullopt}};
        }
        for (const SignedRrset& rrset : answer.path) {
            Zone& zone = zones_[zone_at(rrset.owner)];
            whole = worse(std::move(whole), noted(judge_.records_of(answer, rrset, zone), zone));
        }
        if (answer.negative) {
            Zone& zone = zones_[zone_at(answer.final_owner)];
            const dns::Question denied{answer.final_owner, answer.question.type};
            Link link = noted(judge_.denial(answer, denied, zone), zone);
            whole = whole.status == dns::Status::secure ? std::move(link)
                                                        : worse(std::move(whole), std::move(link));
        }
        zones_[zone_at(answer.question.owner)].answers.push_back(
            {answer.question, whole.status, std::move(whole.broken)});
    }

    /// The first break in a zone's records is the zone's, unless its own link is broken.
    static Link noted(Link link, Zone& zone) {
        if (link.broken && !zone.broken) {
            zone.broken = link.broken;
        }
        return link;
    }

    const std::vector<ReadAnswer>& answers_;
    const std::vector<TrustAnchor>& anchors_;
    LinkJudge judge_;
    std::vector<Zone> zones_;
};

} // namespace

std::vector<Zone> walk_chain(const std::vector<dns::Answer>& answers,
                             const std::vector<TrustAnchor>& anchors, Instant at) {
    std::vector<ReadAnswer> read;
    std::transform(answers.begin(), answers.end(), std::back_inserter(read), read_answer);
    return Walk(read, anchors, at).run();
}

dns::Status walked_status(const std::vector<Zone>& zones, const dns::Question& question) {
    for (const Zone& zone : zones) {
        for (const WalkedAnswer& answer : zone.answers) {
            if (answer.question == question) {
                return answer.status;
            }
        }
    }
    return dns::Status::skipped;
}

} // namespace danescope::dnssec
