#include "ui/explain/finding_section.h"

#include "core/findings/catalogue.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/verdict_tone.h"

#include <algorithm>

namespace danescope::explain {

namespace {

using findings::Finding;

QString codeId(const Finding& finding) {
    return QString::fromLatin1(id_of(finding.code));
}

bool isMoreSerious(const Finding* one, const Finding* other) {
    if (one->root_cause != other->root_cause) {
        return one->root_cause;
    }
    return findings::info(one->code).severity > findings::info(other->code).severity;
}

/// Who has to act, where somebody has to.
Section actionSection(const FindingText& text, const View& view) {
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "Who acts, and how")});
    if (text.party != findings::Party::nobody) {
        section.facts = {{view.text({QT_TRANSLATE_NOOP("explain", "Who acts")}),
                          view.text(partyText(text.party))}};
    }
    section.paragraphs = {text.action};
    return section;
}

Section otherSection(const Finding& finding, const View& view) {
    const FindingText text = explainFinding(finding, view.trace, view.language);
    Section section;
    //: %1 what a finding is to the check, such as "warning"; %2 its code.
    constexpr Text heading{QT_TRANSLATE_NOOP("explain", "Also here: %1 (%2)")};
    section.heading = view.text(heading).arg(findingRole(finding, view.language), codeId(finding));
    section.paragraphs = {text.title, text.meaning, text.action,
                          text.proof, text.repair,  text.request};
    section.paragraphs.removeAll(QString());
    return section;
}

/// The most serious first.
std::vector<const Finding*> sorted(std::vector<const Finding*> findings) {
    std::stable_sort(findings.begin(), findings.end(), isMoreSerious);
    return findings;
}

/// The root cause looks as serious as what it does to the mail.
Tone findingTone(const Finding& finding, const View& view) {
    const Tone tone = toneOf(findings::info(finding.code).severity);
    return finding.root_cause && tone != Tone::neutral ? failureTone(view) : tone;
}

} // namespace

std::vector<Section> findingSections(const std::vector<const Finding*>& findings,
                                     const QString& sentence, const View& view) {
    Section meaning;
    meaning.heading = view.text({QT_TRANSLATE_NOOP("explain", "What it means")});
    if (findings.empty()) {
        meaning.paragraphs = {sentence};
        return {meaning};
    }
    const std::vector<const Finding*> all = sorted(findings);
    const FindingText text = explainFinding(*all.front(), view.trace, view.language);
    meaning.paragraphs = {text.title, text.meaning, text.fate};
    std::vector<Section> sections{meaning};
    Section proof;
    proof.heading = view.text({QT_TRANSLATE_NOOP("explain", "Proof")});
    Section repair;
    //: Heading over what has to be published to mend a fault.
    repair.heading = view.text({QT_TRANSLATE_NOOP("explain", "Repair")});
    repair.copied = text.record;
    proof.paragraphs << text.proof;
    repair.paragraphs << text.repair;
    (text.repair.isEmpty() ? proof : repair).paragraphs << text.request;
    for (Section* section : {&proof, &repair}) {
        section->paragraphs.removeAll(QString());
        if (!section->paragraphs.isEmpty()) {
            sections.push_back(std::move(*section));
        }
    }
    sections.push_back(actionSection(text, view));
    for (std::size_t index = 1; index < all.size(); ++index) {
        sections.push_back(otherSection(*all[index], view));
    }
    return sections;
}

std::vector<Section> referenceSections(const std::vector<const Finding*>& findings,
                                       const View& view) {
    if (findings.empty()) {
        return {};
    }
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "References")});
    for (const Finding* finding : sorted(findings)) {
        const findings::CodeInfo& info = findings::info(finding->code);
        QString line = QString::fromUtf8(info.references);
        line.replace(QStringLiteral("; "), QStringLiteral(" · "));
        if (info.extended_error) {
            line += QStringLiteral(" · EDE %1").arg(*info.extended_error);
        }
        section.facts.emplace_back(codeId(*finding), line);
    }
    return {section};
}

std::vector<Chip> findingTags(const std::vector<const Finding*>& findings, const View& view) {
    std::vector<Chip> chips;
    chips.reserve(findings.size());
    for (const Finding* finding : findings) {
        chips.push_back(
            {QStringLiteral("%1 · %2").arg(findingRole(*finding, view.language), codeId(*finding)),
             findingTone(*finding, view)});
    }
    return chips;
}

} // namespace danescope::explain
