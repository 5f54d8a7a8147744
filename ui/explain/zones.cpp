#include "ui/explain/zones.h"

#include "core/findings/catalogue.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/key_words.h"
#include "ui/explain/status_words.h"
#include "ui/explain/zone_items.h"
#include "ui/explain/zone_nodes.h"
#include "ui/input/shown_name.h"

#include <algorithm>
#include <array>

namespace danescope::explain {

namespace {

/// In the order of dnssec::SignatureVerdict.
constexpr std::array<Text, enum_ids<dnssec::SignatureVerdict>.size()> verdicts{{
    //: Of a signature.
    {QT_TRANSLATE_NOOP("explain", "good")},
    //: Of a signature.
    {QT_TRANSLATE_NOOP("explain", "expired")},
    //: Of a signature.
    {QT_TRANSLATE_NOOP("explain", "not valid yet")},
    {QT_TRANSLATE_NOOP("explain", "ends before it begins")},
    {QT_TRANSLATE_NOOP("explain", "out of date and damaged")},
    //: Of a signature.
    {QT_TRANSLATE_NOOP("explain", "does not verify")},
    {QT_TRANSLATE_NOOP("explain", "key not published")},
    {QT_TRANSLATE_NOOP("explain", "key is no zone key")},
    {QT_TRANSLATE_NOOP("explain", "algorithm not supported")},
    //: Of a signature.
    {QT_TRANSLATE_NOOP("explain", "does not belong to the records")},
    //: Of a signature.
    {QT_TRANSLATE_NOOP("explain", "not examined")},
    {QT_TRANSLATE_NOOP("explain", "key revoked")},
}};

/// In the order of dnssec::BreakKind; %1 is the type of the records.
constexpr std::array<Text, enum_ids<dnssec::BreakKind>.size()> breaks{{
    {QT_TRANSLATE_NOOP("explain", "no trust anchor fits")},
    {QT_TRANSLATE_NOOP("explain", "no keys")},
    {QT_TRANSLATE_NOOP("explain", "no DS fits")},
    {QT_TRANSLATE_NOOP("explain", "digest of the DS differs")},
    {QT_TRANSLATE_NOOP("explain", "key can’t be used")},
    {QT_TRANSLATE_NOOP("explain", "keys not signed")},
    {QT_TRANSLATE_NOOP("explain", "keys not signed by the key of the DS")},
    {QT_TRANSLATE_NOOP("explain", "signature on the keys: %1")},
    //: %1 a record type.
    {QT_TRANSLATE_NOOP("explain", "%1 not signed")},
    //: %1 a record type, %2 what is wrong with its signature.
    {QT_TRANSLATE_NOOP("explain", "%1 signature: %2")},
    //: %1 a record type.
    {QT_TRANSLATE_NOOP("explain", "no proof that there is no %1")},
    //: %1 a record type.
    {QT_TRANSLATE_NOOP("explain", "proof that there is no %1 not signed")},
    //: %1 a record type.
    {QT_TRANSLATE_NOOP("explain", "proof that there is no %1 does not verify")},
    //: %1 a record type.
    {QT_TRANSLATE_NOOP("explain", "proof that there is no %1 speaks of other names")},
    {QT_TRANSLATE_NOOP("explain", "wildcard not proven")},
    {QT_TRANSLATE_NOOP("explain", "lookup failed")},
}};

/// In the order of dns::Status; %1 is the zone.
Text zoneSentence(dns::Status status) {
    switch (status) {
    case dns::Status::secure:
        //: %1 a zone.
        return {QT_TRANSLATE_NOOP("explain", "The keys of %1 are proven up to the trust anchor.")};
    case dns::Status::insecure:
        //: %1 a zone.
        return {QT_TRANSLATE_NOOP("explain", "It is proven that %1 is not protected by DNSSEC.")};
    case dns::Status::bogus:
        //: %1 a zone.
        return {QT_TRANSLATE_NOOP("explain", "The keys of %1 can’t be trusted.")};
    case dns::Status::error:
    case dns::Status::nxdomain:
    case dns::Status::nodata:
        //: %1 a zone.
        return {QT_TRANSLATE_NOOP("explain", "The keys of %1 could not be looked up.")};
    case dns::Status::skipped:
        break;
    }
    //: %1 a zone.
    return {QT_TRANSLATE_NOOP("explain", "Nothing is known of the keys of %1.")};
}

/// The keys that the parent or the anchor vouches for come first.
std::vector<Chip> keyChips(const dnssec::Zone& zone) {
    std::vector<Chip> chips;
    // It is the zone that is broken; which of its keys are good nobody can tell then.
    const Tone tone = zone.status == dns::Status::bogus ? Tone::notRun : toneOf(zone.status);
    for (const bool entry : {true, false}) {
        for (const dns::Dnskey& key : zone.dnskey) {
            if (isEntryKey(zone, key) == entry) {
                chips.push_back({keyName(zone, key), tone});
            }
        }
    }
    return chips;
}

Chip link(const dnssec::Zone& zone, const View& view) {
    if (zone.name.is_root()) {
        return {};
    }
    if (zone.ds.empty() && zone.status == dns::Status::insecure) {
        //: Between two zones: the parent proves that there is no DS record.
        return {view.text({QT_TRANSLATE_NOOP("explain", "no DS")}), Tone::neutral};
    }
    if (breaksAtEntry(zone)) {
        //: Between two zones: the DS record of the parent fits no key of the zone.
        return {view.text({QT_TRANSLATE_NOOP("explain", "DS does not fit")}), Tone::failed};
    }
    if (zone.status == dns::Status::bogus) {
        return {QStringLiteral("DS"), zone.broken ? Tone::ok : Tone::notRun};
    }
    return {QStringLiteral("DS"), toneOf(zone.status)};
}

int parentOf(std::size_t index, const std::vector<dnssec::Zone>& chain) {
    int best = -1;
    for (std::size_t other = 0; other < chain.size(); ++other) {
        const bool above = chain[index].name != chain[other].name &&
                           chain[index].name.is_at_or_below(chain[other].name);
        if (above && (best < 0 || chain[other].name.label_count() >
                                      chain[static_cast<std::size_t>(best)].name.label_count())) {
            best = static_cast<int>(other);
        }
    }
    return best;
}

} // namespace

QString zoneName(const dnssec::Zone& zone, const Language& language) {
    if (zone.name.is_root()) {
        //: The root zone of the DNS.
        return language.text({QT_TRANSLATE_NOOP("explain", ". (root)")});
    }
    return input::shownName(zone.name);
}

QString verdictWord(dnssec::SignatureVerdict verdict, const Language& language) {
    return language.text(verdicts[static_cast<std::size_t>(verdict)]);
}

Tone toneOf(dnssec::SignatureVerdict verdict) {
    switch (verdict) {
    case dnssec::SignatureVerdict::good:
        return Tone::ok;
    case dnssec::SignatureVerdict::unchecked:
        return Tone::notRun;
    case dnssec::SignatureVerdict::algorithm_unsupported:
        return Tone::warning;
    default:
        return Tone::failed;
    }
}

QString breakWords(const dnssec::ChainBreak& broken, const Language& language) {
    const QString verdict = verdictWord(
        broken.signature ? broken.signature->verdict : dnssec::SignatureVerdict::damaged, language);
    const QString type = QString::fromStdString(to_string(broken.at.type));
    const QString words = language.text(breaks[static_cast<std::size_t>(broken.kind)]);
    if (broken.kind == dnssec::BreakKind::keys_signature_bad) {
        return words.arg(verdict);
    }
    if (broken.kind == dnssec::BreakKind::records_signature_bad) {
        return words.arg(type, verdict);
    }
    return words.contains(QLatin1String("%1")) ? words.arg(type) : words;
}

QString nameInSentence(const dnssec::Zone& zone, const View& view) {
    //: Stands in sentences such as "The keys of %1 can’t be trusted."
    constexpr Text root{QT_TRANSLATE_NOOP("explain", "the root zone")};
    return zone.name.is_root() ? view.text(root) : input::shownName(zone.name);
}

std::vector<ZoneBox> zones(const View& view, const FindingsByPlace& findings) {
    std::vector<ZoneBox> boxes;
    const auto& chain = view.evaluation.chain;
    for (std::size_t index = 0; index < chain.size(); ++index) {
        const dnssec::Zone& zone = chain[index];
        ZoneBox box;
        box.id = {Selection::Kind::zone, 0, index};
        box.name = zoneName(zone, view.language);
        box.tone = zone.status == dns::Status::skipped && view.trace.running()
                       ? Tone::running
                       : toneOf(zone.status);
        box.keys = keyChips(zone);
        if (zone.trust_anchor) {
            //: On the root zone; %1 the tag of the key that a trust anchor vouches for.
            constexpr Text anchor{QT_TRANSLATE_NOOP("explain", "trust anchor %1")};
            box.anchor = view.text(anchor).arg(zone.trust_anchor->digest.key_tag);
        }
        box.link = link(zone, view);
        box.parent = parentOf(index, chain);
        box.sentence = view.text(zoneSentence(zone.status)).arg(nameInSentence(zone, view));
        box.isConsequence =
            !zone.broken && box.parent >= 0 &&
            chain[static_cast<std::size_t>(box.parent)].status == dns::Status::bogus;
        if (zone.broken) {
            const bool unknown = zone.broken->kind == dnssec::BreakKind::lookup_failed;
            box.fault = {breakWords(*zone.broken, view.language),
                         unknown ? Tone::warning : Tone::failed};
            // A zone whose keys are good can still hold records that break.
            box.tone = unknown && box.tone != Tone::failed ? Tone::warning : Tone::failed;
        }
        if (const auto here = findings.find(box.id); here != findings.end()) {
            for (const findings::Finding* finding : here->second) {
                if (finding->root_cause) {
                    box.rootCause =
                        findings::info(finding->code).severity != findings::Severity::neutral;
                    box.sentence = explainFinding(*finding, view.trace, view.language).title;
                }
            }
        }
        addZoneNodes(box, zone, view);
        boxes.push_back(std::move(box));
    }
    return boxes;
}

} // namespace danescope::explain
