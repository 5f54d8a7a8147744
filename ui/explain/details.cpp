#include "ui/explain/details.h"

#include "ui/explain/certificate_details.h"
#include "ui/explain/finding_place.h"
#include "ui/explain/finding_section.h"
#include "ui/explain/lanes.h"
#include "ui/explain/lookup_details.h"
#include "ui/explain/mode_card.h"
#include "ui/explain/status_words.h"
#include "ui/explain/table_row.h"
#include "ui/explain/text_columns.h"
#include "ui/explain/wire_details.h"
#include "ui/explain/zone_details.h"
#include "ui/explain/zone_node_details.h"
#include "ui/explain/zones.h"
#include "ui/input/shown_name.h"

#include <algorithm>

namespace danescope::explain {

namespace {

using Kind = Selection::Kind;

void append(std::vector<Section>& sections, const std::vector<Section>& more) {
    sections.insert(sections.end(), more.begin(), more.end());
}

const trace::Path* pathOf(const Selection& selection, const View& view) {
    const auto& paths = view.evaluation.paths;
    return selection.path < paths.size() ? &paths[selection.path] : nullptr;
}

/// The box that is selected, with its sentence; an empty one for a selection that is not there.
StepBox boxOf(const Selection& selection, const View& view, const FindingsByPlace& findings) {
    for (const Lane& lane : lanes(view, findings)) {
        for (const StepBox& box : lane.steps) {
            if (box.id == selection) {
                return box;
            }
        }
    }
    return {};
}

QString titleOf(const Selection& selection, const StepBox& box, const View& view) {
    //: %1 a record type or step such as MX, %2 a name.
    constexpr Text of{QT_TRANSLATE_NOOP("explain", "%1 of %2")};
    const trace::Path* path = pathOf(selection, view);
    const QString domain = input::shownName(view.trace.request.domain);
    const QString host = path != nullptr ? input::shownName(path->host) : domain;
    switch (selection.kind) {
    case Kind::mx:
        return view.text(of).arg(box.title, domain);
    case Kind::tlsa:
        return path == nullptr
                   ? view.text(of).arg(box.title, host)
                   : view.text(of).arg(box.title, input::shownName(path->tlsa.question.owner));
    case Kind::decision: {
        const QString decision = view.text({QT_TRANSLATE_NOOP("explain", "Decision")});
        const bool has_address = path != nullptr && path->address.ip.has_value();
        //: %1 a server's name, %2 its address.
        constexpr Text at{QT_TRANSLATE_NOOP("explain", "%1 at %2")};
        const QString where =
            has_address
                ? view.text(at).arg(host, QString::fromStdString(path->address.ip->to_string()))
                : host;
        return view.text(of).arg(decision, where);
    }
    case Kind::none:
    case Kind::address:
    case Kind::certificate:
    case Kind::zone:
    case Kind::ds:
    case Kind::key:
    case Kind::rrset:
        break;
    }
    return view.text(of).arg(box.title, host);
}

std::vector<Section> stepEvidence(const Selection& selection, const View& view) {
    if (selection.kind == Kind::mx) {
        return answerSections(view.evaluation.mx.question, view.evaluation.mx.alias_chain, view);
    }
    const trace::Path* path = pathOf(selection, view);
    if (path == nullptr) {
        return {};
    }
    if (selection.kind == Kind::address) {
        return answerSections(path->address.question, path->address.alias_chain, view);
    }
    if (selection.kind == Kind::tlsa) {
        std::vector<Section> sections;
        if (!path->tlsa.records.empty()) {
            sections.push_back(tlsaRecordsSection(*path, view));
        }
        append(sections, answerSections(path->tlsa.question, path->tlsa.alias_chain, view));
        return sections;
    }
    return certificateSections(*path, view);
}

/// The reply that a step rests on, byte by byte.
std::vector<Section> stepWire(const Selection& selection, const View& view) {
    const trace::Path* path = pathOf(selection, view);
    if (selection.kind == Kind::mx) {
        return wireSections(view.evaluation.mx.question, view);
    }
    if (selection.kind == Kind::address && path != nullptr) {
        return wireSections(path->address.question, view);
    }
    if (selection.kind == Kind::tlsa && path != nullptr) {
        return wireSections(path->tlsa.question, view);
    }
    return {};
}

/// The decision of a path, mode by mode: the row, and how the facts led to it.
std::vector<Section> decisionSections(const Selection& selection, const View& view) {
    std::vector<Section> sections;
    const trace::Path* path = pathOf(selection, view);
    const auto& decisions = path != nullptr ? path->decisions : view.evaluation.decisions;
    const dane::Facts facts =
        path != nullptr ? path->facts(view.evaluation.mx.status) : factsOf({}, view.evaluation);
    for (const dane::Mode mode : {dane::Mode::mandatory, dane::Mode::opportunistic}) {
        Section section;
        section.heading = modeWord(mode, view.language);
        if (decisions) {
            const dane::Decision& decision =
                mode == dane::Mode::mandatory ? decisions->mandatory : decisions->opportunistic;
            section.facts = {{view.text({QT_TRANSLATE_NOOP("explain", "Result")}),
                              actionWord(decision.action, view.language)}};
            section.paragraphs << rowSentence(mode, decision.row, view.language);
        }
        section.paragraphs << narrowing(mode, facts, view.language);
        sections.push_back(section);
    }
    if (decisions) {
        Section rfc;
        rfc.heading = QStringLiteral("RFC 7672");
        rfc.facts = {{view.text({QT_TRANSLATE_NOOP("explain", "Result")}),
                      actionWord(decisions->rfc7672.action, view.language)}};
        sections.push_back(rfc);
    }
    return sections;
}

/// What findings say, then what is known, then the references.
std::vector<Section> allSections(const std::vector<const findings::Finding*>& said,
                                 const QString& sentence, const std::vector<Section>& known,
                                 const View& view) {
    std::vector<Section> sections = findingSections(said, sentence, view);
    append(sections, known);
    append(sections, referenceSections(said, view));
    return sections;
}

Details zoneDetails(const Selection& selection, const View& view, const FindingsByPlace& findings) {
    const auto& chain = view.evaluation.chain;
    if (selection.zone >= chain.size()) {
        return {};
    }
    const dnssec::Zone& zone = chain[selection.zone];
    const ZoneBox box = zones(view, findings)[selection.zone];
    if (selection.kind != Kind::zone) {
        return zoneNodeDetails(selection, box, view);
    }
    const auto here = findings.find(selection);
    const auto said =
        here == findings.end() ? std::vector<const findings::Finding*>{} : here->second;
    Details details;
    //: %1 a zone of the DNS.
    details.title = view.text({QT_TRANSLATE_NOOP("explain", "Zone %1")}).arg(box.name);
    details.tags = {{statusWithProtocolWord(zone.status, view.language), box.tone}};
    const std::vector<Chip> tags = findingTags(said, view);
    details.tags.insert(details.tags.end(), tags.begin(), tags.end());
    details.sections = allSections(said, box.sentence, evidence(selection, view), view);
    return details;
}

QString protocolStatus(const Selection& selection, const StepBox& box, const View& view) {
    const trace::Path* path = pathOf(selection, view);
    const auto done = [&](const trace::Step& step, dns::Status status) {
        return step.progress == trace::Progress::done
                   ? statusWithProtocolWord(status, view.language)
                   : box.subtitle;
    };
    switch (selection.kind) {
    case Kind::mx:
        return done(view.evaluation.mx, view.evaluation.mx.status);
    case Kind::address:
        return path == nullptr ? box.subtitle : done(path->address, path->address.status);
    case Kind::tlsa:
        return path == nullptr ? box.subtitle : done(path->tlsa, path->tlsa.status);
    case Kind::decision:
        return box.title;
    case Kind::none:
    case Kind::certificate:
    case Kind::zone:
    case Kind::ds:
    case Kind::key:
    case Kind::rrset:
        break;
    }
    return box.subtitle;
}

QString plainText(const Section& section) {
    int widest = 0;
    for (const auto& fact : section.facts) {
        widest = std::max(widest, columnsOf(fact.first));
    }
    QStringList text{section.heading};
    for (const auto& [name, value] : section.facts) {
        text << padded(name, widest + 2) + value;
    }
    text << section.paragraphs;
    if (!section.columns.isEmpty()) {
        text << section.columns.join(QStringLiteral(" | "));
    }
    for (const std::vector<Chip>& row : section.rows) {
        QStringList cells;
        for (const Chip& cell : row) {
            cells << cell.text;
        }
        text << cells.join(QStringLiteral(" | "));
    }
    text << section.lines;
    return text.join(u'\n');
}

} // namespace

Details details(const trace::Snapshot& snapshot, const Selection& selection,
                const Language& language) {
    const View view{*snapshot.trace, *snapshot.evaluation, language};
    const FindingsByPlace findings = findingsByPlace(view.evaluation);
    if (selection.isOfChain()) {
        return zoneDetails(selection, view, findings);
    }
    const StepBox box = boxOf(selection, view, findings);
    if (box.title.isEmpty()) {
        return {};
    }
    const auto here = findings.find(selection);
    const auto said =
        here == findings.end() ? std::vector<const findings::Finding*>{} : here->second;
    Details details;
    details.title = titleOf(selection, box, view);
    details.tags = {{protocolStatus(selection, box, view), box.tone}};
    const std::vector<Chip> tags = findingTags(said, view);
    details.tags.insert(details.tags.end(), tags.begin(), tags.end());
    std::vector<Section> known = evidence(selection, view);
    append(known, stepWire(selection, view));
    details.sections = allSections(said, box.sentence, known, view);
    return details;
}

std::vector<Section> evidence(const Selection& selection, const View& view) {
    const auto& chain = view.evaluation.chain;
    switch (selection.kind) {
    case Kind::none:
    case Kind::ds:
    case Kind::key:
    case Kind::rrset:
        return {};
    case Kind::zone:
        return selection.zone < chain.size() ? zoneSections(chain[selection.zone], view)
                                             : std::vector<Section>{};
    case Kind::decision:
        return decisionSections(selection, view);
    case Kind::mx:
    case Kind::address:
    case Kind::tlsa:
    case Kind::certificate:
        break;
    }
    return stepEvidence(selection, view);
}

QString plainText(const Details& details) {
    QStringList tags;
    for (const Chip& tag : details.tags) {
        tags << tag.text;
    }
    QStringList blocks{details.title + u'\n' + tags.join(QStringLiteral(" | "))};
    for (const Section& section : details.sections) {
        blocks << plainText(section);
    }
    return blocks.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace danescope::explain
