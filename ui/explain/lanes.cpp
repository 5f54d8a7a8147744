#include "ui/explain/lanes.h"

#include "core/findings/catalogue.h"
#include "ui/explain/failing_paths.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/mode_card.h"
#include "ui/explain/status_words.h"
#include "ui/explain/time_words.h"
#include "ui/explain/verdict_tone.h"
#include "ui/input/shown_name.h"

#include <algorithm>

namespace danescope::explain {

namespace {

using Kind = Selection::Kind;

QString subtitle(const QString& word, const trace::Step& step, const View& view) {
    return step.elapsed
               ? QStringLiteral("%1 · %2").arg(word, duration(*step.elapsed, view.language))
               : word;
}

/// The box of a step that has no result; nullopt for one that is done.
std::optional<StepBox> unfinished(const trace::Step& step, Text asking, const View& view) {
    const QString because = step.because_of ? stepWord(*step.because_of, view.language) : QString();
    switch (step.progress) {
    case trace::Progress::running:
        return StepBox{{},
                       Tone::running,
                       {},
                       view.text(asking),
                       view.text({QT_TRANSLATE_NOOP("explain", "This step is under way.")})};
    case trace::Progress::waiting: {
        if (!view.trace.running()) {
            break;
        }
        //: %1 a step such as MX.
        constexpr Text waits{QT_TRANSLATE_NOOP("explain", "waits for %1")};
        //: %1 a step such as MX.
        constexpr Text sentence{
            QT_TRANSLATE_NOOP("explain", "This step begins once the step “%1” is done.")};
        const QString before =
            because.isEmpty() ? stepWord(trace::StepKind::mx, view.language) : because;
        return StepBox{
            {}, Tone::notRun, {}, view.text(waits).arg(before), view.text(sentence).arg(before)};
    }
    case trace::Progress::not_needed:
        break;
    case trace::Progress::done:
        return std::nullopt;
    }
    //: %1 a step such as MX.
    constexpr Text not_needed{QT_TRANSLATE_NOOP(
        "explain", "This step was not run, since the step “%1” already decided.")};
    constexpr Text ended{
        QT_TRANSLATE_NOOP("explain", "This step was not run, since the check ended before it.")};
    const bool decided = step.progress == trace::Progress::not_needed && step.because_of;
    return StepBox{{},
                   Tone::notRun,
                   {},
                   statusWord(dns::Status::skipped, view.language),
                   decided ? view.text(not_needed).arg(because) : view.text(ended)};
}

//: A DNS question is on its way.
constexpr Text asking{QT_TRANSLATE_NOOP("explain", "asking…")};
//: A connection to a mail server is being made.
constexpr Text connecting{QT_TRANSLATE_NOOP("explain", "connecting…")};
//: All that a step needs is there; it is about to begin.
constexpr Text not_begun{QT_TRANSLATE_NOOP("explain", "not begun yet")};

QString typeText(const dns::Question& question) {
    return QString::fromStdString(to_string(question.type));
}

StepBox lookupBox(const trace::Step& step, const dns::Question& question, dns::Status status,
                  const View& view) {
    if (auto box = unfinished(step, asking, view)) {
        return *box;
    }
    return {{},
            toneOf(status),
            {},
            subtitle(statusWord(status, view.language), step, view),
            statusSentence(status, typeText(question), input::shownName(question.owner),
                           view.language)};
}

StepBox mxBox(const View& view) {
    const trace::MxStep& mx = view.evaluation.mx;
    StepBox box = lookupBox(mx, mx.question, mx.status, view);
    if (mx.progress == trace::Progress::done && mx.null_mx) {
        box.tone = Tone::neutral;
        //: The domain's null MX record says so.
        box.subtitle =
            subtitle(view.text({QT_TRANSLATE_NOOP("explain", "takes no mail")}), mx, view);
    }
    return box;
}

StepBox addressBox(const trace::AddressStep& step, const View& view) {
    StepBox box = lookupBox(step, step.question, step.status, view);
    // A host without any address is not a matter of DANE alone: nobody can deliver there.
    if (step.progress == trace::Progress::done && !step.ip && box.tone == Tone::neutral) {
        box.tone = Tone::failed;
    }
    return box;
}

StepBox certificateBox(const trace::Path& path, const View& view) {
    const trace::CertificateStep& step = path.certificate;
    const bool is_next = step.progress == trace::Progress::waiting && view.trace.running() &&
                         path.tlsa.progress == trace::Progress::done;
    if (is_next) {
        return {{},
                Tone::notRun,
                {},
                view.text(not_begun),
                view.text({QT_TRANSLATE_NOOP("explain", "This step is about to begin.")})};
    }
    if (auto box = unfinished(step, connecting, view)) {
        return *box;
    }
    //: %1 a server's name.
    constexpr Text matches{
        QT_TRANSLATE_NOOP("explain", "The certificate of %1 matches its TLSA records.")};
    //: %1 a server's name.
    constexpr Text fails{
        QT_TRANSLATE_NOOP("explain", "The certificate of %1 is not proven by its TLSA records.")};
    //: %1 a server's name.
    constexpr Text unknown{
        QT_TRANSLATE_NOOP("explain", "The certificate of %1 could not be checked.")};
    const bool not_checked = step.status == dane::CertificateStatus::not_checked;
    const Text sentence = not_checked                                       ? unknown
                          : step.status == dane::CertificateStatus::success ? matches
                                                                            : fails;
    return {{},
            not_checked ? Tone::warning : toneOf(step.status),
            {},
            subtitle(certificateWord(step.status, view.language), step, view),
            view.text(sentence).arg(input::shownName(path.host))};
}

QString rowWord(const trace::Decisions& decisions, const View& view) {
    const auto mandatory = decisions.mandatory.row;
    const auto opportunistic = decisions.opportunistic.row;
    if (!mandatory || !opportunistic) {
        //: No row of the decision table says so.
        return view.text({QT_TRANSLATE_NOOP("explain", "not in the table")});
    }
    if (mandatory == opportunistic) {
        //: %1 number of a row of the decision table.
        return view.text({QT_TRANSLATE_NOOP("explain", "row %1")}).arg(*mandatory);
    }
    //: %1 and %2 numbers of rows of the Mandatory and the Opportunistic decision table.
    return view.text({QT_TRANSLATE_NOOP("explain", "rows %1 and %2")})
        .arg(*mandatory)
        .arg(*opportunistic);
}

StepBox decisionBox(const std::optional<trace::Decisions>& decisions, const View& view) {
    if (!decisions) {
        if (view.trace.running()) {
            return {{},
                    Tone::notRun,
                    view.text({QT_TRANSLATE_NOOP("explain", "Decision")}),
                    view.text({QT_TRANSLATE_NOOP("explain", "open")}),
                    view.text({QT_TRANSLATE_NOOP("explain", "Nothing is decided yet.")})};
        }
        return {{},
                Tone::notRun,
                view.text({QT_TRANSLATE_NOOP("explain", "Decision")}),
                statusWord(dns::Status::skipped, view.language),
                view.text({QT_TRANSLATE_NOOP(
                    "explain", "Nothing was decided, since the check ended before.")})};
    }
    const bool same = decisions->mandatory.action == decisions->opportunistic.action;
    //: %1 what Mandatory mode does, such as DANE FAIL.
    constexpr Text other{QT_TRANSLATE_NOOP("explain", "Mandatory: %1")};
    return {{},
            decisionTone(*decisions, decisions->opportunistic.action, view),
            actionWord(decisions->opportunistic.action, view.language),
            same ? rowWord(*decisions, view)
                 : view.text(other).arg(actionWord(decisions->mandatory.action, view.language)),
            decisionsSentence(*decisions, view)};
}

/// Puts in what the findings say of a step: their sentence, and the mark of the root cause.
StepBox placed(StepBox box, const Selection& id, const QString& title, const View& view,
               const FindingsByPlace& findings) {
    box.id = id;
    if (box.title.isEmpty()) {
        box.title = title;
    }
    const auto here = findings.find(id);
    if (here == findings.end() || id.kind == Kind::decision) {
        return box;
    }
    for (const findings::Finding* finding : here->second) {
        const bool harmless = findings::info(finding->code).severity == findings::Severity::neutral;
        const bool serious = findings::info(finding->code).severity == findings::Severity::failure;
        if (finding->root_cause || (serious && !box.rootCause)) {
            box.sentence = explainFinding(*finding, view.trace, view.language).title;
        }
        box.rootCause = box.rootCause || (finding->root_cause && !harmless);
    }
    if (box.rootCause && box.tone == Tone::neutral) {
        box.tone = failureTone(view);
    }
    return box;
}

QString familyTitle(IpFamily family) {
    return family == IpFamily::ipv6 ? QStringLiteral("AAAA") : QStringLiteral("A");
}

QString addressText(const trace::AddressStep& step, const View& view) {
    if (step.ip) {
        return QString::fromStdString(step.ip->to_string());
    }
    if (step.progress != trace::Progress::done) {
        return view.text({QT_TRANSLATE_NOOP("explain", "address not known yet")});
    }
    return step.status == dns::Status::nodata || step.status == dns::Status::nxdomain
               ? view.text({QT_TRANSLATE_NOOP("explain", "no address")})
               : view.text({QT_TRANSLATE_NOOP("explain", "address could not be found out")});
}

Lane lane(std::size_t index, const View& view, const FindingsByPlace& findings) {
    const trace::Path& path = view.evaluation.paths[index];
    Lane lane;
    lane.host = QStringLiteral("%1 %2").arg(path.preference).arg(input::shownName(path.host));
    lane.address = addressText(path.address, view);
    lane.steps = {
        placed(mxBox(view), {Kind::mx, 0, 0}, "MX", view, findings),
        placed(addressBox(path.address, view), {Kind::address, index, 0},
               familyTitle(path.address.family), view, findings),
        placed(lookupBox(path.tlsa, path.tlsa.question, path.tlsa.status, view),
               {Kind::tlsa, index, 0}, "TLSA", view, findings),
        placed(certificateBox(path, view), {Kind::certificate, index, 0},
               view.text({QT_TRANSLATE_NOOP("explain", "Certificate")}), view, findings),
        placed(decisionBox(path.decisions, view), {Kind::decision, index, 0}, {}, view, findings)};
    //: %1 a server's name, %2 its address, %3 a whole sentence about the decision.
    constexpr Text sentence{QT_TRANSLATE_NOOP("explain", "Server %1 at %2. %3")};
    lane.sentence = view.text(sentence).arg(input::shownName(path.host), lane.address,
                                            lane.steps.back().sentence);
    return lane;
}

Lane laneOfDomain(const View& view, const FindingsByPlace& findings) {
    const bool open = view.trace.running();
    trace::Path path;
    for (trace::Step* step :
         {static_cast<trace::Step*>(&path.address), static_cast<trace::Step*>(&path.tlsa),
          static_cast<trace::Step*>(&path.certificate)}) {
        step->progress = open ? trace::Progress::waiting : trace::Progress::not_needed;
        if (open || view.evaluation.mx.progress == trace::Progress::done) {
            step->because_of = trace::StepKind::mx;
        }
    }
    Lane lane;
    lane.host = input::shownName(view.trace.request.domain);
    lane.address = open ? view.text({QT_TRANSLATE_NOOP("explain", "servers not known yet")})
                        : view.text({QT_TRANSLATE_NOOP("explain", "no server to check")});
    lane.steps = {placed(mxBox(view), {Kind::mx, 0, 0}, "MX", view, findings),
                  placed(addressBox(path.address, view), {Kind::address, 0, 0},
                         view.text({QT_TRANSLATE_NOOP("explain", "Address")}), view, findings),
                  placed(lookupBox(path.tlsa, path.tlsa.question, path.tlsa.status, view),
                         {Kind::tlsa, 0, 0}, "TLSA", view, findings),
                  placed(certificateBox(path, view), {Kind::certificate, 0, 0},
                         view.text({QT_TRANSLATE_NOOP("explain", "Certificate")}), view, findings),
                  placed(decisionBox(view.evaluation.decisions, view), {Kind::decision, 0, 0}, {},
                         view, findings)};
    lane.sentence = lane.steps.front().sentence;
    return lane;
}

} // namespace

std::vector<Lane> lanes(const View& view, const FindingsByPlace& findings) {
    if (view.evaluation.paths.empty()) {
        return {laneOfDomain(view, findings)};
    }
    std::vector<Lane> all;
    for (std::size_t index = 0; index < view.evaluation.paths.size(); ++index) {
        all.push_back(lane(index, view, findings));
    }
    return all;
}

QString lanesSummary(const View& view) {
    const auto& paths = view.evaluation.paths;
    const auto count = [&](auto wanted) {
        return static_cast<int>(std::count_if(paths.begin(), paths.end(), wanted));
    };
    const int total = static_cast<int>(paths.size());
    const int open = count([](const trace::Path& path) { return !path.decisions; });
    const int passing = total - open - count(failsDane);
    const int neutral = count([](const trace::Path& path) {
        return path.decisions &&
               path.decisions->opportunistic.action == dane::Action::fallback_to_tls;
    });
    if (total == 0) {
        return {};
    }
    if (open == total && view.trace.running()) {
        return view.text({QT_TRANSLATE_N_NOOP("explain", "%n path(s), nothing decided yet")},
                         total);
    }
    if (open == total) {
        return view.text({QT_TRANSLATE_N_NOOP("explain", "%n path(s), nothing decided")}, total);
    }
    if (neutral == total) {
        return view.text({QT_TRANSLATE_N_NOOP("explain", "%n path(s), none with DANE")}, total);
    }
    if (total == 1) {
        //: A way to a mail server, one server at one address; there is no other.
        constexpr Text passes{QT_TRANSLATE_NOOP("explain", "The only path passes")};
        //: A way to a mail server, one server at one address; there is no other.
        constexpr Text fails{QT_TRANSLATE_NOOP("explain", "The only path fails")};
        return view.text(passing == 1 ? passes : fails);
    }
    //: %1 how many paths pass, %n how many there are.
    return view.text({QT_TRANSLATE_N_NOOP("explain", "%1 of %n path(s) pass")}, total).arg(passing);
}

} // namespace danescope::explain
