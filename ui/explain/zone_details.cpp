#include "ui/explain/zone_details.h"

#include "ui/explain/key_words.h"
#include "ui/explain/lookup_details.h"
#include "ui/explain/parent_request_text.h"
#include "ui/explain/time_words.h"
#include "ui/explain/zones.h"
#include "ui/input/shown_name.h"

#include <algorithm>
#include <iterator>

namespace danescope::explain {

namespace {

constexpr std::size_t most_rows = 200;

Section entrySection(const dnssec::Zone& zone, const View& view) {
    Section section;
    if (zone.trust_anchor) {
        section.heading = view.text({QT_TRANSLATE_NOOP("explain", "Trust anchor that matched")});
        section.lines << dsLine(zone, zone.trust_anchor->digest);
        return section;
    }
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "What the parent zone vouches for")});
    for (const dns::Ds& ds : zone.ds) {
        section.lines << dsLine(zone, ds);
    }
    if (zone.ds.empty()) {
        constexpr Text unknown{QT_TRANSLATE_NOOP("explain", "No DS record is known.")};
        constexpr Text proven{QT_TRANSLATE_NOOP(
            "explain", "The parent zone proves that there is no DS record, as the records below "
                       "show.")};
        section.paragraphs << view.text(zone.status == dns::Status::insecure ? proven : unknown);
    }
    return section;
}

Section keysSection(const dnssec::Zone& zone, const View& view) {
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "Keys (DNSKEY)")});
    section.columns = {view.text({QT_TRANSLATE_NOOP("explain", "Key")}),
                       view.text({QT_TRANSLATE_NOOP("explain", "Algorithm")}),
                       //: Column of a table: flags of a DNSSEC key.
                       view.text({QT_TRANSLATE_NOOP("explain", "Flags")}),
                       view.text({QT_TRANSLATE_NOOP("explain", "Vouched for from above")})};
    for (const dns::Dnskey& key : zone.dnskey) {
        const bool entry = isEntryKey(zone, key);
        section.rows.push_back(
            {{keyName(zone, key), Tone::neutral},
             {numberedAlgorithm(key.algorithm), Tone::neutral},
             {QString::number(key.flags),
              key.is_revoked() || !key.has_zone_bit() ? Tone::warning : Tone::neutral},
             entry ? Chip{view.text({QT_TRANSLATE_NOOP("explain", "yes")}), Tone::ok}
                   : Chip{view.text({QT_TRANSLATE_NOOP("explain", "no")}), Tone::neutral}});
    }
    return section;
}

} // namespace

Section signaturesSection(const std::vector<dnssec::SignatureCheck>& signatures, const View& view) {
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "Signatures (RRSIG)")});
    section.columns = {//: Column of a table: the records that a signature covers.
                       view.text({QT_TRANSLATE_NOOP("explain", "Covers")}),
                       view.text({QT_TRANSLATE_NOOP("explain", "Key")}),
                       view.text({QT_TRANSLATE_NOOP("explain", "Valid from")}),
                       view.text({QT_TRANSLATE_NOOP("explain", "Valid until")}),
                       //: Column of a table: what a signature is worth.
                       view.text({QT_TRANSLATE_NOOP("explain", "Verdict")})};
    const std::size_t shown = std::min(signatures.size(), most_rows);
    for (std::size_t index = 0; index < shown; ++index) {
        const dnssec::SignatureCheck& signature = signatures[index];
        section.rows.push_back(
            {{QStringLiteral("%1 %2").arg(QString::fromStdString(to_string(signature.covers)),
                                          input::shownName(signature.owner)),
              Tone::neutral},
             {QString::number(signature.key_tag), Tone::neutral},
             {utcAndLocalTime(signature.inception, view.language), Tone::neutral},
             {utcAndLocalTime(signature.expiration, view.language), Tone::neutral},
             {verdictWord(signature.verdict, view.language), toneOf(signature.verdict)}});
    }
    return section;
}

std::vector<Section> zoneSections(const dnssec::Zone& zone, const View& view) {
    std::vector<Section> sections{entrySection(zone, view)};
    if (zone.request) {
        sections.push_back(parentRequestSection(*zone.request, view));
    }
    if (zone.broken) {
        Section broken;
        broken.heading = view.text({QT_TRANSLATE_NOOP("explain", "The broken link")});
        broken.facts = {
            {QStringLiteral("%1 %2").arg(QString::fromStdString(to_string(zone.broken->at.type)),
                                         input::shownName(zone.broken->at.owner)),
             breakWords(*zone.broken, view.language)}};
        sections.push_back(broken);
    }
    if (!zone.dnskey.empty()) {
        sections.push_back(keysSection(zone, view));
    }
    if (!zone.signatures.empty()) {
        sections.push_back(signaturesSection(zone.signatures, view));
    }
    if (zone.ds.empty() && !zone.name.is_root()) {
        std::ranges::move(lookupSections({zone.name, dns::RecordType::ds}, {}, view),
                          std::back_inserter(sections));
    }
    return sections;
}

} // namespace danescope::explain
