#include "ui/reports/chapters.h"

#include "ui/explain/mode_card.h"
#include "ui/explain/outside_text.h"
#include "ui/explain/policy_words.h"
#include "ui/explain/resolver_name.h"
#include "ui/explain/status_words.h"
#include "ui/explain/table_row.h"
#include "ui/explain/time_words.h"
#include "ui/explain/tool_versions.h"
#include "ui/input/shown_name.h"

#include <algorithm>
#include <set>

namespace danescope::reports {

namespace {

using explain::Chip;
using explain::Section;
using explain::Selection;
using explain::Text;
using explain::Tone;
using explain::View;
using Kind = Selection::Kind;

/// Further servers are in the table of the trace; their evidence is in the saved check.
constexpr std::size_t most_paths = 8;

//: %1 a record type or step such as MX, %2 a name.
constexpr Text of{QT_TRANSLATE_NOOP("explain", "%1 of %2")};
//: %1 a server's name, %2 its address.
constexpr Text at{QT_TRANSLATE_NOOP("explain", "%1 at %2")};

/// In a table, where no cell is empty.
QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString decidingServer(dane::Mode mode, const View& view) {
    const auto path = explain::decidingPath(mode, view.evaluation);
    return path ? input::shownName(view.evaluation.paths[*path].host) : QString();
}

/// "mx1.example.org at 192.0.2.1"
QString serverName(const trace::Path& path, const View& view) {
    const QString host = input::shownName(path.host);
    return path.address.ip
               ? view.text(at).arg(host, QString::fromStdString(path.address.ip->to_string()))
               : host;
}

Chip statusChip(dns::Status status, const trace::Step& step, const View& view) {
    return step.progress == trace::Progress::done
               ? Chip{explain::statusWithProtocolWord(status, view.language),
                      explain::toneOf(status)}
               : Chip{explain::statusWord(dns::Status::skipped, view.language), Tone::notRun};
}

Chip certificateChip(const trace::CertificateStep& step, const View& view) {
    return step.progress == trace::Progress::done
               ? Chip{explain::certificateWord(step.status, view.language),
                      explain::toneOf(step.status)}
               : Chip{explain::statusWord(dns::Status::skipped, view.language), Tone::notRun};
}

Section lanesTable(const View& view) {
    Section table;
    table.columns = {view.text({QT_TRANSLATE_NOOP("explain", "Server")}),
                     QStringLiteral("MX"),
                     view.text({QT_TRANSLATE_NOOP("explain", "Address")}),
                     QStringLiteral("TLSA"),
                     view.text({QT_TRANSLATE_NOOP("explain", "Certificate")}),
                     explain::modeWord(dane::Mode::mandatory, view.language),
                     explain::modeWord(dane::Mode::opportunistic, view.language)};
    const trace::MxStep& mx = view.evaluation.mx;
    for (const trace::Path& path : view.evaluation.paths) {
        const QString ip = orDash(
            path.address.ip ? QString::fromStdString(path.address.ip->to_string()) : QString());
        const QString server =
            QStringLiteral("%1 %2 [%3]")
                .arg(QString::number(path.preference), input::shownName(path.host), ip);
        const auto action = [&](const dane::Decision trace::Decisions::*mode) {
            return path.decisions
                       ? Chip{explain::actionWord(((*path.decisions).*mode).action, view.language),
                              explain::decisionTone(*path.decisions,
                                                    ((*path.decisions).*mode).action, view)}
                       : Chip{explain::statusWord(dns::Status::skipped, view.language),
                              Tone::notRun};
        };
        table.rows.push_back({{server, Tone::neutral},
                              statusChip(mx.status, mx, view),
                              statusChip(path.address.status, path.address, view),
                              statusChip(path.tlsa.status, path.tlsa, view),
                              certificateChip(path.certificate, view),
                              action(&trace::Decisions::mandatory),
                              action(&trace::Decisions::opportunistic)});
    }
    return table;
}

Section sendersTable(const View& view) {
    Section table;
    table.columns = {//: Column of a table: a mail program that sends.
                     view.text({QT_TRANSLATE_NOOP("explain", "Sender")}),
                     view.text({QT_TRANSLATE_NOOP("explain", "Result")}),
                     //: Column of a table: why a sender does what it does.
                     view.text({QT_TRANSLATE_NOOP("explain", "Reason")}),
                     //: Column of a table: the document that a rule is written in.
                     view.text({QT_TRANSLATE_NOOP("explain", "Laid down in")})};
    for (const explain::PolicyLine& line : explain::policyLines(view)) {
        table.rows.push_back({{line.sender, Tone::neutral},
                              line.action,
                              {orDash(line.reason), Tone::neutral},
                              {line.source, Tone::neutral}});
    }
    return table;
}

Chip zoneStatus(std::size_t index, const View& view) {
    const dns::Status status = view.evaluation.chain[index].status;
    return {explain::statusWithProtocolWord(status, view.language), explain::toneOf(status)};
}

Section zonesTable(const explain::Outline& outline, const View& view) {
    Section table;
    table.columns = {//: Column of a table: a zone of the DNS.
                     view.text({QT_TRANSLATE_NOOP("explain", "Zone")}),
                     view.text({QT_TRANSLATE_NOOP("explain", "Status")}),
                     //: Column of a table: how a zone is linked to the one above.
                     view.text({QT_TRANSLATE_NOOP("explain", "Link from above")}),
                     view.text({QT_TRANSLATE_NOOP("explain", "Keys")}),
                     //: Column of a table: what is broken.
                     view.text({QT_TRANSLATE_NOOP("explain", "Fault")})};
    for (std::size_t index = 0; index < outline.chain.size(); ++index) {
        const explain::ZoneBox& zone = outline.chain[index];
        QStringList keys;
        for (const Chip& key : zone.keys) {
            keys << key.text;
        }
        table.rows.push_back({{zone.name, Tone::neutral},
                              zoneStatus(index, view),
                              zone.link,
                              {keys.join(QStringLiteral(", ")), Tone::neutral},
                              zone.fault});
    }
    return table;
}

void addPart(std::vector<Part>& parts, const QString& title, const Chip& status,
             const Selection& selection, const View& view) {
    std::vector<Section> sections = explain::evidence(selection, view);
    if (!sections.empty()) {
        parts.push_back({title, status, std::move(sections)});
    }
}

QString anchorText(const View& view) {
    for (const dnssec::Zone& zone : view.evaluation.chain) {
        if (zone.trust_anchor) {
            return QString::number(zone.trust_anchor->digest.key_tag);
        }
    }
    QStringList tags;
    for (const dnssec::TrustAnchor& anchor : view.trace.request.trust_anchors) {
        tags << QString::number(anchor.digest.key_tag);
    }
    //: In place of the trust anchor that matched; %1 the key tags of those that were tried.
    return view.text({QT_TRANSLATE_NOOP("explain", "none matched; tried %1")})
        .arg(tags.join(QStringLiteral(", ")));
}

QString resolversText(const View& view) {
    QStringList names;
    for (const std::string& resolver : view.trace.request.resolvers) {
        names << explain::resolverName(resolver, view.language);
    }
    return names.isEmpty() ? explain::resolverName({}, view.language)
                           : names.join(QStringLiteral(", "));
}

} // namespace

Chapter decisionChapter(const explain::Outline& outline, const View& view) {
    Section table;
    table.columns = {//: Column of a table: a mode of the gateway.
                     view.text({QT_TRANSLATE_NOOP("explain", "Mode")}),
                     view.text({QT_TRANSLATE_NOOP("explain", "Result")}),
                     //: Column of a table.
                     view.text({QT_TRANSLATE_NOOP("explain", "What happens to the mail")}),
                     //: Column of a table: the mail server whose facts decide.
                     view.text({QT_TRANSLATE_NOOP("explain", "Decided by")})};
    const auto row = [&](const explain::ModeCard& card, const QString& decidedBy) {
        table.rows.push_back({{card.title, Tone::neutral},
                              card.action,
                              {orDash(card.basis), Tone::neutral},
                              {orDash(decidedBy), Tone::neutral}});
    };
    row(outline.mandatory, decidingServer(dane::Mode::mandatory, view));
    row(outline.opportunistic, decidingServer(dane::Mode::opportunistic, view));
    row(outline.rfc7672,
        outline.rfc7672.cells.empty() ? QString() : outline.rfc7672.cells.front().text);
    std::vector<Section> sections{table};
    if (const auto& decisions = view.evaluation.decisions) {
        Section rows;
        rows.facts = {
            {outline.mandatory.title,
             explain::rowSentence(dane::Mode::mandatory, decisions->mandatory.row, view.language)},
            {outline.opportunistic.title,
             explain::rowSentence(dane::Mode::opportunistic, decisions->opportunistic.row,
                                  view.language)}};
        sections.push_back(std::move(rows));
    }
    Chapter chapter{view.text({QT_TRANSLATE_NOOP("explain", "Decision")}),
                    false,
                    {{{}, {}, std::move(sections)}}};
    if (Section senders = sendersTable(view); !senders.rows.empty()) {
        //: Over a table: the mail programs of others, and what they would do with the mail.
        constexpr Text title{QT_TRANSLATE_NOOP("explain", "What other senders would do")};
        chapter.parts.push_back({view.text(title), {}, {std::move(senders)}});
    }
    return chapter;
}

Chapter traceChapter(const explain::Outline& outline, const View& view) {
    Chapter chapter{view.text({QT_TRANSLATE_NOOP("explain", "Trace")}), true, {}};
    if (!view.evaluation.paths.empty()) {
        chapter.parts.push_back({outline.lanesSummary, {}, {lanesTable(view)}});
    }
    if (!outline.chain.empty()) {
        chapter.parts.push_back({outline.chainTitle, {}, {zonesTable(outline, view)}});
    }
    return chapter;
}

Chapter serversChapter(const View& view) {
    Chapter chapter{
        view.text({QT_TRANSLATE_NOOP("explain", "Evidence: domain and mail servers")}), false, {}};
    const trace::MxStep& mx = view.evaluation.mx;
    addPart(chapter.parts,
            view.text(of).arg(QStringLiteral("MX"), input::shownName(view.trace.request.domain)),
            statusChip(mx.status, mx, view), {Kind::mx, 0, 0}, view);
    // Several addresses of a host share its TLSA records.
    std::set<dns::Question> shown;
    const auto& paths = view.evaluation.paths;
    for (std::size_t index = 0; index < std::min(paths.size(), most_paths); ++index) {
        const trace::Path& path = paths[index];
        const QString host = input::shownName(path.host);
        if (shown.insert(path.address.question).second) {
            const bool ipv6 = path.address.family == IpFamily::ipv6;
            addPart(chapter.parts,
                    view.text(of).arg(ipv6 ? QStringLiteral("AAAA") : QStringLiteral("A"), host),
                    statusChip(path.address.status, path.address, view), {Kind::address, index, 0},
                    view);
        }
        if (shown.insert(path.tlsa.question).second) {
            addPart(chapter.parts,
                    view.text(of).arg(QStringLiteral("TLSA"),
                                      input::shownName(path.tlsa.question.owner)),
                    statusChip(path.tlsa.status, path.tlsa, view), {Kind::tlsa, index, 0}, view);
        }
        if (path.certificate.progress == trace::Progress::done) {
            addPart(chapter.parts,
                    view.text(of).arg(view.text({QT_TRANSLATE_NOOP("explain", "Certificate")}),
                                      serverName(path, view)),
                    certificateChip(path.certificate, view), {Kind::certificate, index, 0}, view);
        }
    }
    if (paths.size() > most_paths) {
        Section more;
        //: %n counts the ways to mail servers whose evidence the report leaves out.
        more.paragraphs << view.text(
            {QT_TRANSLATE_N_NOOP("explain",
                                 "The evidence of %n more path(s) is in the saved check.")},
            static_cast<int>(paths.size() - most_paths));
        chapter.parts.push_back({{}, {}, {std::move(more)}});
    }
    return chapter;
}

Chapter zonesChapter(const explain::Outline& outline, const View& view) {
    Chapter chapter{
        view.text({QT_TRANSLATE_NOOP("explain", "Evidence: chain of trust")}), false, {}};
    //: %1 a zone of the DNS.
    constexpr Text zone{QT_TRANSLATE_NOOP("explain", "Zone %1")};
    for (std::size_t index = 0; index < outline.chain.size(); ++index) {
        const explain::ZoneBox& box = outline.chain[index];
        const Chip standing = box.fault.text.isEmpty() ? zoneStatus(index, view) : box.fault;
        addPart(chapter.parts, view.text(zone).arg(box.name), standing, {Kind::zone, 0, index},
                view);
    }
    return chapter;
}

Chapter aboutChapter(const View& view) {
    const trace::Trace& trace = view.trace;
    const auto label = [&](Text text) { return view.text(text); };
    Section section;
    auto& facts = section.facts;
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Checked (UTC)")}),
                       explain::utcTime(trace.started, view.language));
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Checked (local time)")}),
                       explain::localTime(trace.started, view.language));
    if (trace.request.at) {
        facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Judged as of")}),
                           explain::utcTime(*trace.request.at, view.language));
    }
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Time taken")}),
                       explain::duration(trace.elapsed, view.language));
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Resolver")}), resolversText(view));
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Trust anchor")}), anchorText(view));
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "SMTP port")}),
                       QString::number(trace.request.smtp_port));
    std::ranges::move(explain::toolVersions(trace.tool), std::back_inserter(facts));
    if (trace.redacted) {
        section.paragraphs << label({QT_TRANSLATE_NOOP(
            "explain", "Our resolvers, and the names and addresses of the computer that made the "
                       "check, are hidden in this report.")});
    }
    return {label({QT_TRANSLATE_NOOP("explain", "How the check was made")}),
            false,
            {{{}, {}, {std::move(section)}}}};
}

} // namespace danescope::reports
