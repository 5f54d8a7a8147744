#include "ui/explain/zone_node_details.h"

#include "core/dnssec/crypto.h"
#include "ui/explain/finding_section.h"
#include "ui/explain/key_words.h"
#include "ui/explain/lookup_details.h"
#include "ui/explain/parent_request_text.h"
#include "ui/explain/wire_details.h"
#include "ui/explain/zone_details.h"
#include "ui/explain/zone_items.h"
#include "ui/explain/zones.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace danescope::explain {

namespace {

using Kind = Selection::Kind;

void append(std::vector<Section>& sections, const std::vector<Section>& more) {
    sections.insert(sections.end(), more.begin(), more.end());
}

Section recordSection(const QStringList& lines, const View& view) {
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "Records")});
    section.lines = lines;
    return section;
}

std::vector<Section> signatureSections(const std::vector<dnssec::SignatureCheck>& signatures,
                                       const View& view) {
    return signatures.empty() ? std::vector<Section>{}
                              : std::vector<Section>{signaturesSection(signatures, view)};
}

/// The keys that a DS names by tag and algorithm.
std::vector<dns::Dnskey> namedKeys(const dnssec::Zone& zone, const dns::Ds& ds) {
    std::vector<dns::Dnskey> keys;
    std::copy_if(zone.dnskey.begin(), zone.dnskey.end(), std::back_inserter(keys),
                 [&](const dns::Dnskey& key) {
                     return key.key_tag == ds.key_tag && key.algorithm == ds.algorithm;
                 });
    return keys;
}

/// The keys that a DS may have been meant for.
std::vector<dns::Dnskey> likelyKeys(const dnssec::Zone& zone) {
    constexpr std::size_t most_keys = 4;
    std::vector<dns::Dnskey> keys = zone.dnskey;
    std::stable_partition(keys.begin(), keys.end(),
                          [](const dns::Dnskey& key) { return key.has_sep_bit(); });
    keys.resize(std::min(keys.size(), most_keys));
    return keys;
}

/// The digest as the parent has it beside those computed from the keys.
std::vector<Section> dsSections(const dnssec::Zone& zone, const DsGroup& group, const View& view) {
    Section evidence;
    evidence.heading = view.text({QT_TRANSLATE_NOOP("explain", "Evidence")});
    //: A digest in a DS record; %1 the kind of digest.
    constexpr Text published{QT_TRANSLATE_NOOP("explain", "%1 published")};
    //: A digest computed from a key; %1 the kind of digest, %2 a key such as “KSK 4711”.
    constexpr Text computed{QT_TRANSLATE_NOOP("explain", "%1 computed from %2")};
    const bool is_named = !namedKeys(zone, group.records.front()).empty();
    QStringList lines;
    for (const dns::Ds& ds : group.records) {
        lines << dsLine(zone, ds);
        const QString kind = digestName(ds.digest_type);
        evidence.facts.emplace_back(view.text(published).arg(kind),
                                    QString::fromStdString(to_hex(ds.digest)));
        for (const dns::Dnskey& key : is_named ? namedKeys(zone, ds) : likelyKeys(zone)) {
            if (const auto digest = dnssec::ds_digest(zone.name, key, ds.digest_type)) {
                evidence.facts.emplace_back(view.text(computed).arg(kind, keyName(zone, key)),
                                            QString::fromStdString(to_hex(*digest)));
            }
        }
    }
    if (!is_named) {
        evidence.paragraphs << view.text(
            {QT_TRANSLATE_NOOP("explain", "No key of the zone has this tag and algorithm.")});
    }
    std::vector<Section> sections{evidence, recordSection(lines, view)};
    if (zone.request) {
        sections.push_back(parentRequestSection(*zone.request, view));
    }
    append(sections, wireSections({zone.name, dns::RecordType::ds}, view));
    return sections;
}

std::vector<Section> keySections(const dnssec::Zone& zone, const dns::Dnskey& key,
                                 const View& view) {
    Section evidence;
    evidence.heading = view.text({QT_TRANSLATE_NOOP("explain", "Evidence")});
    const QString yes = view.text({QT_TRANSLATE_NOOP("explain", "yes")});
    const QString no = view.text({QT_TRANSLATE_NOOP("explain", "no")});
    evidence.facts = {
        {view.text({QT_TRANSLATE_NOOP("explain", "Key tag")}), QString::number(key.key_tag)},
        {view.text({QT_TRANSLATE_NOOP("explain", "Algorithm")}), numberedAlgorithm(key.algorithm)}};
    if (const int bits = rsaBits(key); bits > 0) {
        //: Of an RSA key; %1 the number of bits.
        constexpr Text bit_count{QT_TRANSLATE_NOOP("explain", "%1 bits")};
        evidence.facts.emplace_back(view.text({QT_TRANSLATE_NOOP("explain", "Size")}),
                                    view.text(bit_count).arg(bits));
    }
    evidence.facts.emplace_back(view.text({QT_TRANSLATE_NOOP("explain", "Flags")}),
                                QString::number(key.flags));
    evidence.facts.emplace_back(view.text({QT_TRANSLATE_NOOP("explain", "Vouched for from above")}),
                                isEntryKey(zone, key) ? yes : no);
    std::vector<Section> sections{evidence, recordSection({dnskeyLine(zone, key)}, view)};
    if (key.has_sep_bit() || isEntryKey(zone, key)) {
        constexpr std::array<std::uint8_t, 2> digest_types{2, 4};
        Section ds;
        ds.heading = view.text({QT_TRANSLATE_NOOP("explain", "DS records of this key")});
        for (const std::uint8_t type : digest_types) {
            if (const auto digest = dnssec::ds_digest(zone.name, key, type)) {
                ds.lines << dsLine(zone, {key.key_tag, key.algorithm, type, *digest});
            }
        }
        sections.push_back(ds);
    }
    std::vector<dnssec::SignatureCheck> made;
    std::copy_if(zone.signatures.begin(), zone.signatures.end(), std::back_inserter(made),
                 [&](const auto& signature) {
                     return signature.key_tag == key.key_tag &&
                            signature.algorithm == key.algorithm;
                 });
    append(sections, signatureSections(made, view));
    append(sections, wireSections({zone.name, dns::RecordType::dnskey}, view));
    return sections;
}

std::vector<Section> setSections(const SignedSet& set, const View& view) {
    std::vector<Section> sections = signatureSections(set.signatures, view);
    append(sections, lookupSections(set.set, {}, view));
    return sections;
}

std::vector<Section> evidence(const Selection& selection, const dnssec::Zone& zone,
                              const View& view) {
    if (selection.kind == Kind::ds) {
        return dsSections(zone, dsGroups(zone).at(selection.item), view);
    }
    if (selection.kind == Kind::key) {
        return keySections(zone, zone.dnskey.at(selection.item), view);
    }
    return setSections(signedSets(zone).at(selection.item), view);
}

} // namespace

Details zoneNodeDetails(const Selection& selection, const ZoneBox& zone, const View& view) {
    const auto found = std::find_if(zone.nodes.begin(), zone.nodes.end(),
                                    [&](const ZoneNode& node) { return node.box.id == selection; });
    if (found == zone.nodes.end()) {
        return {};
    }
    const StepBox& box = found->box;
    Details details;
    //: %1 a key, DS or record type with its name, %2 a zone.
    constexpr Text title{QT_TRANSLATE_NOOP("explain", "%1 in zone %2")};
    details.title = view.text(title).arg(box.title, zone.name);
    details.tags = {{box.subtitle, box.tone}};
    details.sections = findingSections({}, box.sentence, view);
    append(details.sections, evidence(selection, view.evaluation.chain[selection.zone], view));
    return details;
}

} // namespace danescope::explain
