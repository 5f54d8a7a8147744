#include "ui/explain/zone_nodes.h"

#include "ui/explain/key_words.h"
#include "ui/explain/time_words.h"
#include "ui/explain/zone_items.h"
#include "ui/explain/zone_links.h"
#include "ui/explain/zones.h"

#include <algorithm>

namespace danescope::explain {

namespace {

using Column = ZoneNode::Column;
using Kind = Selection::Kind;
using dnssec::SignatureCheck;
using dnssec::SignatureVerdict;

/// More RRsets than this are summed up.
constexpr std::size_t most_sets = 6;
/// A zone in the middle of a rollover has four or five keys; all are in the details.
constexpr std::size_t most_keys = 8;
constexpr std::size_t most_ds = 6;

/// Of several signatures the good one counts: one is enough (RFC 4035 §5.3).
const SignatureCheck* telling(const std::vector<SignatureCheck>& signatures) {
    const auto good = std::find_if(signatures.begin(), signatures.end(), [](const auto& each) {
        return each.verdict == SignatureVerdict::good;
    });
    if (good != signatures.end()) {
        return &*good;
    }
    return signatures.empty() ? nullptr : &signatures.front();
}

/// Puts together the nodes and links of one zone.
class ZoneNodes {
public:
    ZoneNodes(ZoneBox& box, const dnssec::Zone& zone, const View& view)
        : box_(box)
        , zone_(zone)
        , view_(view)
        , name_(nameInSentence(zone, view)) {}

    void add() {
        const auto groups = dsGroups(zone_);
        for (std::size_t index = 0; index < std::min(groups.size(), most_ds); ++index) {
            addDs(groups[index], index);
        }
        for (const bool entry : {true, false}) {
            addKeys(entry);
        }
        const auto sets = signedSets(zone_);
        for (std::size_t index = 0; index < std::min(sets.size(), most_sets); ++index) {
            addSet(sets[index], index);
        }
        if (sets.size() > most_sets) {
            //: More RRsets of a zone than are shown.
            constexpr Text more{QT_TRANSLATE_N_NOOP("explain", "and %n more")};
            box_.moreRecords = view_.text(more, static_cast<int>(sets.size() - most_sets));
        }
        markRootCause(sets);
    }

private:
    StepBox& addNode(Column column, Kind kind, std::size_t item) {
        ZoneNode node;
        node.column = column;
        node.box.id = {kind, 0, box_.id.zone, item};
        node.box.isConsequence = box_.isConsequence;
        box_.nodes.push_back(std::move(node));
        return box_.nodes.back().box;
    }

    /// Where it is one thing in the zone that is broken, that is the root cause.
    void markRootCause(const std::vector<SignedSet>& sets) {
        if (!box_.rootCause || !zone_.broken) {
            return;
        }
        const auto is_it = [&](const ZoneNode& node) {
            return node.column == Column::records
                       ? sets[node.box.id.item].set == zone_.broken->at
                       : node.column == Column::ds && node.box.tone == Tone::failed;
        };
        const auto found = std::find_if(box_.nodes.begin(), box_.nodes.end(), is_it);
        if (found != box_.nodes.end()) {
            found->box.rootCause = true;
        }
    }

    bool vouches(const DsGroup& group) const {
        return std::any_of(zone_.dnskey.begin(), zone_.dnskey.end(), [&](const dns::Dnskey& key) {
            return group.names(key) && isEntryKey(zone_, key);
        });
    }

    void addDs(const DsGroup& group, std::size_t index) {
        StepBox& box = addNode(Column::ds, Kind::ds, index);
        QStringList digests;
        for (const dns::Ds& ds : group.records) {
            digests << digestName(ds.digest_type);
        }
        digests.removeDuplicates();
        box.subtitle = digests.join(QStringLiteral(", "));
        //: Short, over a box of the chain; %1 a key tag.
        constexpr Text anchor{QT_TRANSLATE_NOOP("explain", "Anchor %1")};
        box.title = zone_.trust_anchor ? view_.text(anchor).arg(group.tag())
                                       : QStringLiteral("DS %1").arg(group.tag());
        box.tone = vouches(group)                                     ? Tone::ok
                   : zone_.entry_keys.empty() && breaksAtEntry(zone_) ? Tone::failed
                                                                      : Tone::neutral;
        //: %1 a DS record such as “DS 4711”, %2 a zone.
        constexpr Text fits{QT_TRANSLATE_NOOP("explain", "%1 vouches for a key of %2.")};
        //: %1 a DS record such as “DS 4711”, %2 a zone.
        constexpr Text fits_not{QT_TRANSLATE_NOOP("explain", "%1 fits no key of %2.")};
        box.sentence = view_.text(vouches(group) ? fits : fits_not).arg(box.title, name_);
    }

    void addKeys(bool entry) {
        for (std::size_t index = 0; index < zone_.dnskey.size() && keys_ < most_keys; ++index) {
            const dns::Dnskey& key = zone_.dnskey[index];
            if ((key.has_sep_bit() || isEntryKey(zone_, key)) == entry) {
                addKey(key, entry, index);
                ++keys_;
            }
        }
    }

    void addKey(const dns::Dnskey& key, bool entry, std::size_t index) {
        StepBox& box = addNode(entry ? Column::entryKey : Column::zoneKey, Kind::key, index);
        box.title = keyName(zone_, key);
        box.subtitle = algorithmName(key.algorithm);
        if (const int bits = rsaBits(key); bits > 0) {
            box.subtitle += QStringLiteral(" · %1").arg(bits);
        }
        const bool is_vouched = isEntryKey(zone_, key);
        const bool keys_hold = zone_.status == dns::Status::secure;
        //: %1 a key such as “KSK 4711”, %2 a zone.
        constexpr Text trusted{QT_TRANSLATE_NOOP("explain", "%1 of %2 is trusted.")};
        //: %1 a key such as “KSK 4711”, %2 a zone.
        constexpr Text entered{
            QT_TRANSLATE_NOOP("explain", "%1 of %2 is vouched for from above, yet the keys as a "
                                         "whole can’t be trusted.")};
        //: %1 a key such as “KSK 4711”, %2 a zone.
        constexpr Text untrusted{QT_TRANSLATE_NOOP("explain", "%1 of %2 can’t be trusted.")};
        box.tone = key.is_revoked()          ? Tone::warning
                   : keys_hold || is_vouched ? Tone::ok
                   : zone_.broken && entry   ? Tone::failed
                                             : Tone::notRun;
        box.sentence = view_.text(keys_hold    ? trusted
                                  : is_vouched ? entered
                                               : untrusted)
                           .arg(box.title, name_);
        // A zone key fails only because the keys as a whole do.
        box.isConsequence = box.isConsequence || (!keys_hold && !entry);
        if (const SignatureCheck* bad = badOwnSignature(key); bad && is_vouched) {
            box.subtitle = verdictWord(bad->verdict, view_.language);
            box.tone = toneOf(bad->verdict);
        }
    }

    /// Of a key that signs all by itself, where no link to another key could tell it.
    const SignatureCheck* badOwnSignature(const dns::Dnskey& key) const {
        const bool is_alone =
            std::all_of(zone_.dnskey.begin(), zone_.dnskey.end(), [&](const dns::Dnskey& other) {
                return other.has_sep_bit() || isEntryKey(zone_, other);
            });
        const auto bad = std::find_if(
            zone_.signatures.begin(), zone_.signatures.end(), [&](const SignatureCheck& each) {
                return each.covers == dns::RecordType::dnskey && each.key_tag == key.key_tag &&
                       each.algorithm == key.algorithm && each.verdict != SignatureVerdict::good;
            });
        return is_alone && bad != zone_.signatures.end() ? &*bad : nullptr;
    }

    /// What is wrong with a set, in a few words; empty where nothing is known.
    QString faultOf(const SignedSet& set, const SignatureCheck* signature) const {
        if (signature && signature->verdict != SignatureVerdict::good) {
            return verdictWord(signature->verdict, view_.language);
        }
        return set.broken ? breakWords(*set.broken, view_.language) : QString();
    }

    void addSet(const SignedSet& set, std::size_t index) {
        StepBox& box = addNode(Column::records, Kind::rrset, index);
        const QString type = QString::fromStdString(to_string(set.set.type));
        const QString name = nameWithin(set.set.owner, zone_);
        box.title = name.isEmpty() ? type : QStringLiteral("%1 %2").arg(type, name);
        const SignatureCheck* signature = telling(set.signatures);
        const QString fault = faultOf(set, signature);
        // The link from the key says what is wrong with a signature.
        const bool is_of_signature =
            signature && (fault.isEmpty() || !set.broken || set.broken->signature);
        //: Of a signature; %1 a date such as “9 Dec”.
        constexpr Text until{QT_TRANSLATE_NOOP("explain", "until %1")};
        box.subtitle = is_of_signature
                           ? view_.text(until).arg(dateSeenFrom(
                                 signature->expiration, view_.trace.judged_at(), view_.language))
                           : fault;
        const bool keys_hold = zone_.status == dns::Status::secure;
        //: %1 records such as “TLSA _25._tcp.mx1”, %2 a zone, %3 a date and time.
        constexpr Text good{QT_TRANSLATE_NOOP("explain", "%1 in %2 is signed until %3.")};
        //: %1 records such as “TLSA _25._tcp.mx1”, %2 a zone, %3 what is wrong in a few words.
        constexpr Text bad{QT_TRANSLATE_NOOP("explain", "%1 in %2 can’t be trusted: %3.")};
        //: %1 records such as “TLSA _25._tcp.mx1”, %2 a zone.
        constexpr Text moot{
            QT_TRANSLATE_NOOP("explain", "%1 in %2 can’t be trusted, for the zone’s keys can’t.")};
        box.sentence = !fault.isEmpty() ? view_.text(bad).arg(box.title, name_, fault)
                       : !keys_hold || !signature
                           ? view_.text(moot).arg(box.title, name_)
                           : view_.text(good).arg(box.title, name_,
                                                  utcTime(signature->expiration, view_.language));
        box.isConsequence = box.isConsequence || (!keys_hold && !set.broken);
        box.tone = set.broken                 ? Tone::failed
                   : !keys_hold || !signature ? Tone::notRun
                                              : toneOf(signature->verdict);
    }

    ZoneBox& box_;
    const dnssec::Zone& zone_;
    const View& view_;
    QString name_;
    std::size_t keys_ = 0;
};

} // namespace

void addZoneNodes(ZoneBox& box, const dnssec::Zone& zone, const View& view) {
    if (zone.status != dns::Status::insecure) {
        ZoneNodes(box, zone, view).add();
        addZoneLinks(box, zone, view);
    }
}

} // namespace danescope::explain
