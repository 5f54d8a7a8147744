#include "ui/explain/banner.h"

#include "core/findings/catalogue.h"
#include "ui/explain/failing_paths.h"
#include "ui/explain/finding_place.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/status_words.h"
#include "ui/explain/verdict_tone.h"
#include "ui/input/shown_name.h"

#include <algorithm>

namespace danescope::explain {

namespace {

using dane::Action;
using findings::Finding;

QString domainName(const View& view) {
    return input::shownName(view.trace.request.domain);
}

Banner runningBanner(const View& view) {
    //: %1 a domain.
    constexpr Text checking{QT_TRANSLATE_NOOP("explain", "Checking %1…")};
    constexpr Text asking{
        QT_TRANSLATE_NOOP("explain", "Asking the DNS which servers take its mail.")};
    constexpr Text looking{
        QT_TRANSLATE_NOOP("explain", "Looking up the servers’ addresses and TLSA records.")};
    constexpr Text connecting{
        QT_TRANSLATE_NOOP("explain", "Looking at the servers’ certificates.")};
    const auto& paths = view.evaluation.paths;
    const bool at_certificates =
        std::any_of(paths.begin(), paths.end(), [](const trace::Path& path) {
            return path.certificate.progress == trace::Progress::running;
        });
    const Text advice = view.evaluation.mx.progress != trace::Progress::done ? asking
                        : at_certificates                                    ? connecting
                                                                             : looking;
    return {Tone::running, view.text(checking).arg(domainName(view)), view.text(advice)};
}

Banner withoutVerdict(const View& view) {
    const QString domain = domainName(view);
    const auto say = [&](Tone tone, Text sentence, Text advice) {
        const QString text = view.text(sentence);
        return Banner{tone, text.contains(QLatin1String("%1")) ? text.arg(domain) : text,
                      view.text(advice)};
    };
    switch (*view.trace.end) {
    case trace::CheckEnd::no_trust_anchor:
        return say(Tone::warning,
                   {QT_TRANSLATE_NOOP(
                       "explain", "Nothing was checked: there is no usable root trust anchor.")},
                   {QT_TRANSLATE_NOOP("explain",
                                      "Choose a file with DS or DNSKEY records of the root, or go "
                                      "back to the built-in trust anchors.")});
    case trace::CheckEnd::bad_resolver_setup:
        return say(Tone::warning,
                   {QT_TRANSLATE_NOOP("explain",
                                      "Nothing was checked: the resolver settings can’t be used.")},
                   {QT_TRANSLATE_NOOP("explain",
                                      "Correct the resolver addresses or the root hints file, or "
                                      "go back to the built-in recursion.")});
    case trace::CheckEnd::root_not_validated:
        return say(
            Tone::warning,
            //: %1 a domain.
            {QT_TRANSLATE_NOOP("explain", "Nothing can be said about %1: the root of the DNS "
                                          "could not be validated from here.")},
            {QT_TRANSLATE_NOOP("explain",
                               "Try another resolver or the built-in recursion, and make "
                               "sure that the clock and the trust anchors are right.")});
    case trace::CheckEnd::cancelled:
        //: %1 a domain.
        return say(
            Tone::neutral, {QT_TRANSLATE_NOOP("explain", "The check of %1 was cancelled.")},
            {QT_TRANSLATE_NOOP("explain", "What was learnt so far stays on the screen. Check "
                                          "again for a verdict.")});
    case trace::CheckEnd::timed_out:
        return say(Tone::warning,
                   //: %1 a domain.
                   {QT_TRANSLATE_NOOP("explain",
                                      "The time for the check of %1 ran out before a verdict.")},
                   {QT_TRANSLATE_NOOP("explain", "The steps that are still open show what did not "
                                                 "answer. Check again, or allow more time.")});
    case trace::CheckEnd::completed:
        break;
    }
    //: %1 a domain.
    return say(Tone::warning, {QT_TRANSLATE_NOOP("explain", "There is no verdict for %1.")},
               {QT_TRANSLATE_NOOP("explain", "The steps below show what is known. Check again.")});
}

Banner noDnsBanner(const View& view) {
    constexpr Text sentence{QT_TRANSLATE_NOOP(
        "explain", "Nothing can be said about %1: no DNS question was answered.")};
    constexpr Text advice{
        QT_TRANSLATE_NOOP("explain", "Check this computer’s network connection. Where only certain "
                                     "resolvers are allowed, choose one of them and check again.")};
    return {Tone::warning, view.text(sentence).arg(domainName(view)), view.text(advice)};
}

Banner blockedBanner(const View& view) {
    //: %1 a domain, %2 a port number.
    constexpr Text sentence{QT_TRANSLATE_NOOP(
        "explain",
        "Whether mail to %1 is delivered could not be told: no mail server can be reached "
        "from here on port %2.")};
    constexpr Text advice{QT_TRANSLATE_NOOP(
        "explain",
        "What the DNS says stands; only the certificates are open. If they match, mail is "
        "delivered; if not, it waits. Check from a network that may use this port, such "
        "as the gateway’s own.")};
    return {
        Tone::warning,
        view.text(sentence).arg(domainName(view), QString::number(view.trace.request.smtp_port)),
        view.text(advice)};
}

QString adviceOf(const Finding* finding, const View& view) {
    if (finding == nullptr) {
        return {};
    }
    const FindingText text = explainFinding(*finding, view.trace, view.language);
    return joined({text.title, text.action}, view.language);
}

/// Whether Mandatory mode is safe although there are warnings: each kind of them, where it was
/// found first. Empty where there are none.
QString warningsOf(const View& view) {
    std::vector<const Finding*> warnings;
    for (const Finding& finding : view.evaluation.findings) {
        const bool is_known =
            std::any_of(warnings.begin(), warnings.end(),
                        [&](const Finding* each) { return each->code == finding.code; });
        if (findings::info(finding.code).severity == findings::Severity::warning && !is_known) {
            warnings.push_back(&finding);
        }
    }
    if (warnings.empty()) {
        return {};
    }
    constexpr Text today{
        QT_TRANSLATE_NOOP("explain", "Mandatory mode is safe for this domain today.")};
    //: The user supposed another time than that of the check.
    constexpr Text supposed{QT_TRANSLATE_NOOP(
        "explain", "Mandatory mode would be safe for this domain at the supposed time.")};
    QStringList sentences{view.text(view.trace.request.at ? supposed : today)};
    for (const Finding* warning : warnings) {
        sentences << (warnings.size() == 1
                          ? adviceOf(warning, view)
                          : explainFinding(*warning, view.trace, view.language).title);
    }
    return joined(sentences, view.language);
}

Banner deliveredBanner(const View& view) {
    const auto& paths = view.evaluation.paths;
    const auto failing = std::count_if(paths.begin(), paths.end(), failsDane);
    if (failing == 0) {
        //: %1 a domain.
        constexpr Text all{QT_TRANSLATE_NOOP(
            "explain", "Mail to %1 is delivered: every server proves its identity with DANE.")};
        return {Tone::ok, view.text(all).arg(domainName(view)), warningsOf(view)};
    }
    //: %1 a domain, %2 how many ways to its servers fail, %n how many there are.
    constexpr Text some{QT_TRANSLATE_N_NOOP(
        "explain", "Mail to %1 is delivered, but DANE fails on %2 of %n path(s) to its servers.")};
    const Finding* cause = rootCause(view.evaluation);
    return {Tone::warning,
            view.text(some, static_cast<int>(paths.size()))
                .arg(domainName(view), QString::number(failing)),
            cause != nullptr ? adviceOf(cause, view) : joined(failingPaths(view), view.language)};
}

Banner fallbackBanner(const View& view, Action mandatory) {
    const Finding* cause = rootCause(view.evaluation);
    if (mandatory == Action::dane_success) {
        //: %1 a domain.
        constexpr Text differs{QT_TRANSLATE_NOOP(
            "explain",
            "Mail to %1 is delivered: in Mandatory mode with DANE, in Opportunistic mode "
            "by an earlier server over ordinary TLS.")};
        return {Tone::neutral, view.text(differs).arg(domainName(view)), adviceOf(cause, view)};
    }
    //: %1 a domain.
    constexpr Text sentence{QT_TRANSLATE_NOOP(
        "explain",
        "Mail to %1 is delivered without DANE in Opportunistic mode, and not delivered in "
        "Mandatory mode.")};
    const Finding* reason = cause;
    if (reason == nullptr && !view.evaluation.findings.empty()) {
        reason = &view.evaluation.findings.front();
    }
    //: daneverify is the gateway's command; DANE FAILED is what it prints.
    constexpr Text command{QT_TRANSLATE_NOOP(
        "explain", "The gateway’s daneverify answers for Mandatory mode, so its “DANE FAILED” "
                   "does not keep mail from being delivered in Opportunistic mode.")};
    return {Tone::neutral, view.text(sentence).arg(domainName(view)),
            joined({adviceOf(reason, view), view.text(command)}, view.language)};
}

Banner failedBanner(const View& view) {
    const Finding* cause = rootCause(view.evaluation);
    if (cause == nullptr) {
        //: %1 a domain.
        constexpr Text waits{
            QT_TRANSLATE_NOOP("explain", "Mail to %1 stays in the queue in both modes.")};
        return {Tone::failed, view.text(waits).arg(domainName(view)),
                view.text(
                    {QT_TRANSLATE_NOOP("explain", "The marked steps below show where it fails.")})};
    }
    //: %1 a domain, %2 a whole sentence that says why.
    constexpr Text waits{QT_TRANSLATE_NOOP("explain", "Mail to %1 stays in the queue. %2")};
    //: %1 a domain, %2 a whole sentence that says why.
    constexpr Text returned{
        QT_TRANSLATE_NOOP("explain", "Mail to %1 is returned to its sender. %2")};
    //: %1 a domain, %2 a whole sentence that says why.
    constexpr Text open{
        QT_TRANSLATE_NOOP("explain", "What happens to mail for %1 could not be told. %2")};
    const FindingText text = explainFinding(*cause, view.trace, view.language);
    if (cause->code == findings::Code::validator_disagrees) {
        //: %1 a domain.
        constexpr Text unexplained{
            QT_TRANSLATE_NOOP("explain", "Mail to %1 stays in the queue: DNSSEC validation fails, "
                                         "and why could not be found out.")};
        return {failureTone(view), view.text(unexplained).arg(domainName(view)), text.action};
    }
    const MailFate fate = codeText(cause->code).fate;
    const Text sentence = fate == MailFate::returned ? returned
                          : fate == MailFate::open   ? open
                                                     : waits;
    return {failureTone(view), view.text(sentence).arg(domainName(view), text.title), text.action};
}

} // namespace

Banner banner(const View& view) {
    const auto& decisions = view.evaluation.decisions;
    if (view.trace.running() && !decisions) {
        return runningBanner(view);
    }
    if (!view.trace.running() && hasNoDns(view.trace) &&
        view.trace.end != trace::CheckEnd::cancelled) {
        return noDnsBanner(view);
    }
    const bool asked = !view.trace.end || *view.trace.end == trace::CheckEnd::completed ||
                       *view.trace.end == trace::CheckEnd::cancelled ||
                       *view.trace.end == trace::CheckEnd::timed_out;
    if (!decisions || !asked) {
        return withoutVerdict(view);
    }
    switch (decisions->opportunistic.action) {
    case Action::fallback_to_tls:
        return fallbackBanner(view, decisions->mandatory.action);
    case Action::dane_success:
        return deliveredBanner(view);
    case Action::dane_fail:
        break;
    }
    if (decisions->mandatory.action == Action::dane_success) {
        return deliveredBanner(view);
    }
    return looksBlocked(view.trace) ? blockedBanner(view) : failedBanner(view);
}

} // namespace danescope::explain
