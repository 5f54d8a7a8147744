#include "ui/explain/zone_links.h"

#include "ui/explain/key_words.h"
#include "ui/explain/zone_items.h"
#include "ui/explain/zones.h"

#include <algorithm>
#include <optional>

namespace danescope::explain {

namespace {

using Column = ZoneNode::Column;
using Kind = Selection::Kind;
using dnssec::BreakKind;
using dnssec::SignatureCheck;
using dnssec::SignatureVerdict;

//: On a link of the chain of trust: there is no signature.
constexpr Text unsigned_link{QT_TRANSLATE_NOOP("explain", "not signed")};
//: On a link of the chain of trust: the proof that there is no such record is missing.
constexpr Text unproven_link{QT_TRANSLATE_NOOP("explain", "not proven")};

class ZoneLinks {
public:
    ZoneLinks(ZoneBox& box, const dnssec::Zone& zone, const View& view)
        : box_(box)
        , zone_(zone)
        , view_(view)
        , sets_(signedSets(zone)) {}

    void add() {
        addDsLinks();
        addKeyLinks();
        addSetLinks();
        addMissingLinks();
    }

private:
    std::optional<std::size_t> nodeOf(Kind kind, std::size_t item) const {
        const Selection wanted{kind, 0, box_.id.zone, item};
        const auto found =
            std::find_if(box_.nodes.begin(), box_.nodes.end(),
                         [&](const ZoneNode& node) { return node.box.id == wanted; });
        if (found == box_.nodes.end()) {
            return std::nullopt;
        }
        return static_cast<std::size_t>(found - box_.nodes.begin());
    }

    std::optional<std::size_t> keyNode(const SignatureCheck& signature) const {
        for (std::size_t index = 0; index < zone_.dnskey.size(); ++index) {
            const dns::Dnskey& key = zone_.dnskey[index];
            if (key.key_tag == signature.key_tag && key.algorithm == signature.algorithm) {
                return nodeOf(Kind::key, index);
            }
        }
        return std::nullopt;
    }

    /// What was said of a node once is not said of it again.
    void addLink(std::size_t from, std::size_t to, Tone tone, const QString& word) {
        const bool is_said =
            std::any_of(box_.links.begin(), box_.links.end(), [&](const ZoneLink& other) {
                return other.to == to && !other.word.isEmpty();
            });
        box_.links.push_back({from, to, tone, is_said ? QString() : word});
    }

    QString wordOf(const SignatureCheck& signature) const {
        return signature.verdict == SignatureVerdict::good
                   ? QString()
                   : verdictWord(signature.verdict, view_.language);
    }

    QString breakWord() const { return breakWords(*zone_.broken, view_.language); }

    void addDsLinks() {
        const std::vector<DsGroup> groups = dsGroups(zone_);
        for (std::size_t index = 0; index < groups.size(); ++index) {
            const auto from = nodeOf(Kind::ds, index);
            for (std::size_t key = 0; from && key < zone_.dnskey.size(); ++key) {
                const auto to = nodeOf(Kind::key, key);
                if (to && groups[index].names(zone_.dnskey[key])) {
                    addDsLink(*from, *to, isEntryKey(zone_, zone_.dnskey[key]));
                }
            }
        }
    }

    void addDsLink(std::size_t from, std::size_t to, bool holds) {
        if (holds) {
            addLink(from, to, box_.isConsequence ? Tone::notRun : Tone::ok, {});
        } else if (breaksAtEntry(zone_)) {
            addLink(from, to, Tone::failed, breakWord());
        } else {
            addLink(from, to, Tone::neutral, {});
        }
    }

    /// Each signature over the key set carries trust from its key to those that sign the records.
    void addKeyLinks() {
        for (const SignatureCheck& signature : zone_.signatures) {
            const auto from = keyNode(signature);
            if (signature.covers != dns::RecordType::dnskey || !from ||
                box_.nodes[*from].column != Column::entryKey) {
                continue;
            }
            const bool is_moot = box_.isConsequence || breaksAtEntry(zone_);
            const Tone tone = is_moot ? Tone::notRun : toneOf(signature.verdict);
            for (std::size_t to = 0; to < box_.nodes.size(); ++to) {
                if (box_.nodes[to].column == Column::zoneKey) {
                    addLink(*from, to, tone, wordOf(signature));
                }
            }
        }
    }

    void addSetLinks() {
        const bool keys_hold = zone_.status == dns::Status::secure;
        for (std::size_t index = 0; index < sets_.size(); ++index) {
            const auto to = nodeOf(Kind::rrset, index);
            for (const SignatureCheck& each : sets_[index].signatures) {
                if (const auto from = keyNode(each); from && to) {
                    addLink(*from, *to, keys_hold ? toneOf(each.verdict) : Tone::notRun,
                            wordOf(each));
                }
            }
        }
    }

    bool isReached(std::size_t node) const {
        return std::any_of(box_.links.begin(), box_.links.end(),
                           [node](const ZoneLink& link) { return link.to == node; });
    }

    /// Where trust should come from: the first node of the nearest column before.
    std::optional<std::size_t> sourceOf(std::size_t node) const {
        std::optional<std::size_t> source;
        for (std::size_t other = 0; other < box_.nodes.size(); ++other) {
            const Column column = box_.nodes[other].column;
            if (column < box_.nodes[node].column &&
                (!source || column > box_.nodes[*source].column)) {
                source = other;
            }
        }
        return source;
    }

    bool keysAreUnsigned() const {
        return zone_.broken && (zone_.broken->kind == BreakKind::keys_unsigned ||
                                zone_.broken->kind == BreakKind::keys_unsigned_by_entry_key);
    }

    /// The links that are not there: trust has no way on to what is broken.
    void addMissingLinks() {
        for (std::size_t node = 0; node < box_.nodes.size(); ++node) {
            const auto from = sourceOf(node);
            if (!from || isReached(node)) {
                continue;
            }
            switch (box_.nodes[node].column) {
            case Column::ds:
                break;
            case Column::entryKey:
                if (breaksAtEntry(zone_)) {
                    addLink(*from, node, Tone::failed, breakWord());
                }
                break;
            case Column::zoneKey:
                if (keysAreUnsigned()) {
                    addLink(*from, node, Tone::failed, view_.text(unsigned_link));
                }
                break;
            case Column::records:
                if (const auto& broken = sets_[box_.nodes[node].box.id.item].broken) {
                    addLink(*from, node, Tone::failed, missingWord(*broken));
                }
                break;
            }
        }
    }

    QString missingWord(const dnssec::ChainBreak& broken) const {
        if (broken.signature) {
            return verdictWord(broken.signature->verdict, view_.language);
        }
        return view_.text(broken.kind == BreakKind::records_unsigned ? unsigned_link
                                                                     : unproven_link);
    }

    ZoneBox& box_;
    const dnssec::Zone& zone_;
    const View& view_;
    std::vector<SignedSet> sets_;
};

} // namespace

void addZoneLinks(ZoneBox& box, const dnssec::Zone& zone, const View& view) {
    ZoneLinks(box, zone, view).add();
}

} // namespace danescope::explain
