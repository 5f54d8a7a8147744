#include "ui/reports/report.h"

#include "core/findings/catalogue.h"
#include "core/trace/transcript.h"
#include "ui/explain/finding_place.h"
#include "ui/explain/finding_section.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/outside_text.h"
#include "ui/explain/status_words.h"
#include "ui/explain/time_words.h"
#include "ui/explain/view.h"
#include "ui/input/shown_name.h"
#include "ui/reports/chapters.h"
#include "ui/reports/plain_text.h"
#include "ui/reports/time_chapter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace danescope::reports {

namespace {

using explain::Section;
using explain::Text;
using explain::View;
using findings::Finding;

QString titleOf(const View& view) {
    const QString shown = input::shownName(view.trace.request.domain);
    const QString asked = QString::fromStdString(view.trace.request.domain.to_string());
    //: Title of a report; %1 a domain.
    constexpr Text title{QT_TRANSLATE_NOOP("explain", "DANE check of %1")};
    return view.text(title).arg(shown == asked ? asked
                                               : QStringLiteral("%1 (%2)").arg(shown, asked));
}

std::vector<std::pair<QString, QString>> summaryOf(const View& view) {
    const Finding* cause = explain::rootCause(view.evaluation);
    if (cause == nullptr) {
        return {};
    }
    std::vector<std::pair<QString, QString>> facts;
    if (const auto party = findings::info(cause->code).party; party != findings::Party::nobody) {
        facts.emplace_back(view.text({QT_TRANSLATE_NOOP("explain", "Who acts")}),
                           view.text(explain::partyText(party)));
    }
    QString role = explain::findingRole(*cause, view.language);
    role[0] = role.at(0).toUpper();
    facts.emplace_back(role, QString::fromLatin1(id_of(cause->code)));
    return facts;
}

Chapter causeChapter(const Finding& cause, const View& view) {
    Chapter chapter;
    chapter.title = view.text({QT_TRANSLATE_NOOP("explain", "Cause, proof and repair")});
    std::vector<explain::Section> sections = explain::findingSections({&cause}, {}, view);
    std::ranges::move(explain::referenceSections({&cause}, view), std::back_inserter(sections));
    chapter.parts.push_back({{}, {}, std::move(sections)});
    return chapter;
}

/// Where a finding is: its host, or else its zone.
QString placeOf(const Finding& finding) {
    return explain::shownHost(finding.host.empty() ? finding.zone : finding.host);
}

/// One kind of finding: its words where it was found first, then the further places.
Section findingSection(const std::vector<const Finding*>& alike, const View& view) {
    const Finding& first = *alike.front();
    const explain::FindingText text = explain::explainFinding(first, view.trace, view.language);
    Section section;
    section.heading = QStringLiteral("%1 · %2").arg(explain::findingRole(first, view.language),
                                                    QString::fromLatin1(id_of(first.code)));
    section.paragraphs = {
        explain::joined({text.title, text.meaning}, view.language),
        explain::joined({text.proof, text.repair, text.request, text.action}, view.language)};
    section.paragraphs.removeAll(QString());
    QStringList places;
    for (const Finding* finding : alike) {
        if (const QString place = placeOf(*finding);
            place != placeOf(first) && !places.contains(place)) {
            places << place;
        }
    }
    if (!places.isEmpty()) {
        //: %1 names of servers or zones.
        constexpr Text same{QT_TRANSLATE_NOOP("explain", "The same holds for %1.")};
        section.paragraphs << view.text(same).arg(places.join(QStringLiteral(", ")));
    }
    return section;
}

Chapter findingsChapter(const std::vector<Finding>& findings, const View& view) {
    Chapter chapter;
    //: Chapter of a report: everything found but the root cause.
    chapter.title = view.text({QT_TRANSLATE_NOOP("explain", "Also found")});
    std::vector<std::vector<const Finding*>> kinds;
    for (const Finding& finding : findings) {
        const auto alike = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) {
            return kind.front()->code == finding.code;
        });
        if (finding.root_cause) {
            continue;
        }
        if (alike == kinds.end()) {
            kinds.push_back({&finding});
        } else {
            alike->push_back(&finding);
        }
    }
    Part part;
    for (const std::vector<const Finding*>& alike : kinds) {
        part.sections.push_back(findingSection(alike, view));
    }
    if (!part.sections.empty()) {
        chapter.parts.push_back(std::move(part));
    }
    return chapter;
}

Chapter transcriptChapter(const View& view) {
    Section section;
    for (const std::string& line : trace::transcript(view.trace, view.evaluation)) {
        section.lines << QString::fromStdString(line);
    }
    section.paragraphs << view.text({QT_TRANSLATE_NOOP(
        "explain",
        "What the gateway’s own command would have printed; it stops at the first success.")});
    return {view.text({QT_TRANSLATE_NOOP("explain", "Transcript")}), false, {{{}, {}, {section}}}};
}

} // namespace

Report makeReport(const ReportInput& input, const explain::Language& language) {
    const trace::Snapshot& snapshot = input.snapshot;
    const View view{*snapshot.trace, *snapshot.evaluation, language};
    Report report;
    report.language = language.code();
    report.outline = explain::outline(snapshot, language);
    report.title = titleOf(view);
    report.subtitle = explain::utcAndLocalTime(view.trace.judged_at(), language);
    report.verdict = report.outline.banner;
    report.summary = summaryOf(view);
    report.chapters.push_back(decisionChapter(report.outline, view));
    if (const Finding* cause = explain::rootCause(view.evaluation)) {
        report.chapters.push_back(causeChapter(*cause, view));
    }
    report.chapters.push_back(traceChapter(report.outline, view));
    report.chapters.push_back(findingsChapter(view.evaluation.findings, view));
    report.chapters.push_back(serversChapter(view));
    report.chapters.push_back(zonesChapter(report.outline, view));
    report.chapters.push_back(timeChapter(input, language));
    report.chapters.push_back(transcriptChapter(view));
    report.chapters.push_back(aboutChapter(view));
    std::erase_if(report.chapters, [](const Chapter& chapter) {
        return chapter.parts.empty() && !chapter.holdsPicture;
    });
    makePlain(report);
    return report;
}

} // namespace danescope::reports
