#include "ui/explain/ticket.h"

#include "core/findings/catalogue.h"
#include "ui/explain/banner.h"
#include "ui/explain/finding_place.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/mode_card.h"
#include "ui/explain/outside_text.h"
#include "ui/explain/resolver_name.h"
#include "ui/explain/status_words.h"
#include "ui/explain/text_columns.h"
#include "ui/explain/time_words.h"
#include "ui/explain/tool_versions.h"
#include "ui/explain/view.h"
#include "ui/input/shown_name.h"

#include <algorithm>

namespace danescope::explain {

namespace {

constexpr int width = 78;
constexpr int height = 40;
constexpr int indent = 2;
constexpr int most_paths = 12;
constexpr int most_findings = 6;
/// Room for the record that would mend it, which comes last.
constexpr int most_cause_lines = 12;

QString protocolWord(std::string_view id) {
    return QString::fromLatin1(id).toUpper();
}

/// At most so many lines; what is left out shows as an ellipsis.
QStringList bounded(QStringList lines, qsizetype most) {
    if (lines.size() > most) {
        lines = lines.mid(0, most);
        lines.last() = wrapped(lines.last(), width - 2).first() + QStringLiteral(" …");
    }
    return lines;
}

QStringList header(const View& view) {
    const QString shown = input::shownName(view.trace.request.domain);
    const QString asked = QString::fromStdString(view.trace.request.domain.to_string());
    const QString domain = shown == asked ? asked : QStringLiteral("%1 (%2)").arg(shown, asked);
    //: First line of a ticket; %1 a domain.
    constexpr Text title{QT_TRANSLATE_NOOP("explain", "DANE check of %1")};
    QStringList lines = bounded(wrapped(view.text(title).arg(domain), width, indent), 2);
    if (!view.trace.practice.empty()) {
        lines << view.text({QT_TRANSLATE_NOOP("explain", "Practice case")});
    }
    return lines << utcAndLocalTime(view.trace.judged_at(), view.language);
}

/// The word for the reader, the protocol's own beside it.
QString bilingual(const QString& word, std::string_view id, const Language& language) {
    return language.code() == LanguageCode::en
               ? word
               : QStringLiteral("%1 (%2)").arg(word, protocolWord(id).replace(u'-', u' '));
}

QStringList modes(const View& view) {
    const auto& decisions = view.evaluation.decisions;
    if (!decisions) {
        return {};
    }
    const ModeCard mandatory = modeCard(dane::Mode::mandatory, view);
    const ModeCard opportunistic = modeCard(dane::Mode::opportunistic, view);
    const ModeCard rfc = rfcCard(view);
    const int column = std::max({columnsOf(mandatory.title), columnsOf(opportunistic.title),
                                 columnsOf(rfc.title)}) +
                       2;
    const auto line = [&](const ModeCard& card, std::string_view id) {
        return bounded(wrapped(padded(card.title, column) +
                                   bilingual(card.action.text, id, view.language) +
                                   QStringLiteral(" · ") + card.basis,
                               width, column),
                       2);
    };
    return QStringList(line(mandatory, id_of(decisions->mandatory.action)))
           << line(opportunistic, id_of(decisions->opportunistic.action))
           << line(rfc, id_of(decisions->rfc7672.action));
}

QStringList causes(const View& view) {
    QStringList entries;
    QStringList lines;
    for (const findings::Finding& finding : view.evaluation.findings) {
        const FindingText text = explainFinding(finding, view.trace, view.language);
        //: A line of a ticket; %1 what a finding is to the check, %2 its code, %3 its sentence.
        constexpr Text entry{QT_TRANSLATE_NOOP("explain", "%1 [%2]: %3")};
        const QString sentence =
            finding.root_cause
                ? joined({text.title, text.meaning, text.proof, text.repair, text.request},
                         view.language)
                : text.title;
        const QString line =
            view.text(entry).arg(findingRole(finding, view.language),
                                 QString::fromLatin1(id_of(finding.code)), sentence);
        if (entries.contains(line)) {
            continue;
        }
        if (entries.size() == most_findings) {
            break;
        }
        entries << line;
        lines << bounded(wrapped(line, width, indent), finding.root_cause ? most_cause_lines : 2);
    }
    return lines;
}

/// Protocol words only: the same for readers in every country.
QString pathLine(const trace::Path& path, const View& view) {
    const dane::Facts facts = path.facts(view.evaluation.mx.status);
    const QString address = path.address.ip ? QString::fromStdString(path.address.ip->to_string())
                                            : QStringLiteral("-");
    QString line =
        QStringLiteral("%1 %2 [%3]: MX %4, %5 %6, TLSA %7, CERT %8")
            .arg(QString::number(path.preference), outsideText(path.host.to_string(), 60), address,
                 protocolWord(id_of(facts.mx)),
                 path.address.family == IpFamily::ipv6 ? QStringLiteral("AAAA")
                                                       : QStringLiteral("A"),
                 protocolWord(id_of(facts.address)), protocolWord(id_of(facts.tlsa)),
                 protocolWord(id_of(facts.certificate)));
    if (path.decisions) {
        line += QStringLiteral(" -> %1 / %2")
                    .arg(protocolWord(id_of(path.decisions->mandatory.action)),
                         protocolWord(id_of(path.decisions->opportunistic.action)));
    }
    return line;
}

QStringList paths(const View& view, qsizetype room) {
    const auto& all = view.evaluation.paths;
    QStringList lines;
    for (std::size_t index = 0; index < all.size(); ++index) {
        const QStringList path = wrapped(pathLine(all[index], view), width, 4);
        const bool last = index + 1 == all.size();
        if (index >= most_paths || lines.size() + path.size() + (last ? 0 : 1) > room) {
            lines << view.text({QT_TRANSLATE_N_NOOP("explain", "… and %n more path(s)")},
                               static_cast<int>(all.size() - index));
            break;
        }
        lines << path;
    }
    return lines;
}

QString anchorText(const View& view) {
    for (const dnssec::Zone& zone : view.evaluation.chain) {
        if (zone.trust_anchor) {
            return QString::number(zone.trust_anchor->digest.key_tag);
        }
    }
    return QStringLiteral("-");
}

QStringList footer(const View& view) {
    QStringList resolvers;
    for (const std::string& resolver : view.trace.request.resolvers) {
        resolvers << resolverName(resolver, view.language);
    }
    const QString resolver = resolvers.isEmpty() ? resolverName({}, view.language)
                                                 : resolvers.join(QStringLiteral(", "));
    //: Last line of a ticket; %1 a resolver, %2 a key tag of the root, %3 versions.
    constexpr Text text{QT_TRANSLATE_NOOP("explain", "Resolver: %1. Trust anchor: %2. %3")};
    QStringList versions;
    for (const auto& [name, version] : toolVersions(view.trace.tool)) {
        versions << QStringLiteral("%1 %2").arg(name, version);
    }
    return bounded(wrapped(view.text(text).arg(resolver, anchorText(view),
                                               versions.join(QStringLiteral(", "))),
                           width, indent),
                   3);
}

} // namespace

QString ticket(const trace::Snapshot& snapshot, const Language& language) {
    const View view{*snapshot.trace, *snapshot.evaluation, language};
    const Banner verdict = banner(view);
    QStringList before = header(view);
    before << QString() << bounded(wrapped(verdict.sentence, width), 4)
           << bounded(wrapped(verdict.advice, width), 5);
    if (const QStringList lines = modes(view); !lines.isEmpty()) {
        before << QString() << lines;
    }
    QStringList after;
    if (const QStringList lines = causes(view); !lines.isEmpty()) {
        after << QString() << lines;
    }
    const QStringList last = QStringList{QString()} << footer(view);
    // The root cause counts for more than the hindmost servers, these for more than the notes.
    constexpr qsizetype least_paths = 6;
    after =
        after.mid(0, std::max<qsizetype>(0, height - before.size() - last.size() - least_paths));
    const qsizetype room = height - before.size() - after.size() - last.size() - 1;
    QStringList lines = before;
    if (const QStringList ways = paths(view, room); !ways.isEmpty()) {
        lines << QString() << ways;
    }
    lines << after << last;
    return lines.join(u'\n') + u'\n';
}

} // namespace danescope::explain
