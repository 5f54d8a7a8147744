#include "ui/explain/gateway_text.h"

#include "ui/explain/catalogue_text.h"
#include "ui/explain/finding_place.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/policy_words.h"
#include "ui/explain/status_words.h"
#include "ui/explain/table_row.h"
#include "ui/input/shown_name.h"

#include <array>

namespace danescope::explain {

namespace {

using trace::GatewayAdvice;
using trace::GatewayFate;
using trace::GatewayOutcome;
using trace::GatewayRisk;

/// In the order of GatewayFate; %1 a domain.
constexpr std::array<Text, 6> fates{{
    //: %1 a domain.
    {QT_TRANSLATE_NOOP("explain", "Mail to %1 is delivered, and DANE proves the server.")},
    //: %1 a domain.
    {QT_TRANSLATE_NOOP("explain", "Mail to %1 is delivered over ordinary TLS, without DANE.")},
    //: %1 a domain.
    {QT_TRANSLATE_NOOP("explain", "Mail to %1 goes out without a look at DANE.")},
    //: %1 a domain.
    {QT_TRANSLATE_NOOP("explain", "Mail to %1 stays in the queue, and is returned when the bounce "
                                  "profile’s time ends.")},
    //: %1 a domain.
    {QT_TRANSLATE_NOOP("explain", "Some mail to %1 is delivered and some stays in the queue.")},
    //: %1 a domain.
    {QT_TRANSLATE_NOOP("explain", "What happens to mail for %1 can’t be told: the check does not "
                                  "reach that far.")},
}};

constexpr std::array<Tone, 6> tones{Tone::ok,     Tone::neutral, Tone::neutral,
                                    Tone::failed, Tone::warning, Tone::notRun};

/// In the order of TlsSupport: what goes out where DANE does not run.
constexpr std::array<Text, 6> without_dane{{
    {QT_TRANSLATE_NOOP("explain", "It goes out in clear text.")},
    {QT_TRANSLATE_NOOP("explain", "By TLS Support it goes over TLS where the server offers it, "
                                  "otherwise in clear text.")},
    {QT_TRANSLATE_NOOP("explain",
                       "By TLS Support it goes over TLS only, whoever the server may be.")},
    {QT_TRANSLATE_NOOP("explain", "By TLS Support it goes over TLS where the server offers it, and "
                                  "the certificate is looked at but does not decide.")},
    {QT_TRANSLATE_NOOP("explain", "By TLS Support it goes over TLS only, to a server whose "
                                  "certificate an authority vouches for.")},
    {QT_TRANSLATE_NOOP("explain", "By TLS Support it goes over TLS only, to a server whose "
                                  "certificate names the domain itself.")},
}};

/// In the order of GatewayRisk.
constexpr std::array<Text, 2> risk_texts{{
    {QT_TRANSLATE_NOOP("explain", "A resolver of lesser priority has no DNSSEC: as soon as the "
                                  "first one does not answer, the domain turns BOGUS.")},
    {QT_TRANSLATE_NOOP("explain", "The secondary DNS server has no DNSSEC: as soon as the "
                                  "resolvers can’t be reached, the domain turns BOGUS.")},
}};

/// In the order of GatewayAdvice, without mend_setting, the last; wait_for_repair has the finding's
/// own advice before it.
constexpr std::array<Text, 10> advices{{
    {QT_TRANSLATE_NOOP("explain", "Nothing has to change on the gateway.")},
    {QT_TRANSLATE_NOOP("explain", "Turn TLS on with this destination controls profile:")},
    {QT_TRANSLATE_NOOP("explain", "The domain publishes DANE. This destination controls profile "
                                  "makes use of it:")},
    {QT_TRANSLATE_NOOP("explain",
                       "The domain publishes no DANE, so turning it on would gain nothing.")},
    {QT_TRANSLATE_NOOP("explain", "Set the route to USEDNS, or turn DANE off for this domain with "
                                  "a destination controls profile:")},
    {QT_TRANSLATE_NOOP("explain", "Give a resolver with DNSSEC the better priority, that is the "
                                  "lower number.")},
    {QT_TRANSLATE_NOOP("explain", "Give the gateway a resolver with DNSSEC.")},
    {QT_TRANSLATE_NOOP("explain", "Every server of the domain passes. This destination controls "
                                  "profile makes sure that it stays so:")},
    {QT_TRANSLATE_NOOP("explain", "Mandatory asks for more than the domain offers. This "
                                  "destination controls profile lets its mail through:")},
    {QT_TRANSLATE_NOOP("explain", "If mail can’t wait, this destination controls profile delivers "
                                  "it without the protection of DANE:")},
}};

template<class Enum, std::size_t size>
Text of(const std::array<Text, size>& texts, Enum value) {
    return texts[static_cast<std::size_t>(value)];
}

QString tableReason(const GatewayOutcome& outcome, const dane::GatewaySettings& settings,
                    const View& view) {
    if (!outcome.decision) {
        return {};
    }
    const auto mode = settings.dane == dane::DaneSupport::mandatory ? dane::Mode::mandatory
                                                                    : dane::Mode::opportunistic;
    //: %1 name of a mode, %2 a whole sentence about the row of its table.
    constexpr Text sentence{QT_TRANSLATE_NOOP("explain", "By %1 mode: %2")};
    const findings::Finding* cause = rootCause(view.evaluation);
    const bool say_cause = cause != nullptr && outcome.fate != GatewayFate::delivered_with_dane;
    return joined({view.text(sentence).arg(modeWord(mode, view.language),
                                           rowSentence(mode, outcome.decision->row, view.language)),
                   say_cause ? explainFinding(*cause, view.trace, view.language).title : QString()},
                  view.language);
}

/// What decides before the table is looked at: the titles of all findings, and what the first
/// means.
QString settingReason(const GatewayOutcome& outcome, const dane::GatewaySettings& settings,
                      const View& view) {
    constexpr Text at_times{QT_TRANSLATE_NOOP(
        "explain", "Other resolvers of the same priority have DNSSEC, so it depends on which of "
                   "them the gateway asks.")};
    QStringList sentences;
    for (const findings::Finding& finding : outcome.findings) {
        sentences << explainFinding(finding, view.trace, view.language).title;
    }
    sentences << explainFinding(outcome.findings.front(), view.trace, view.language).meaning;
    if (outcome.fate == GatewayFate::waits_at_times) {
        sentences << view.text(at_times);
    }
    if (outcome.fate == GatewayFate::delivered_without_dane) {
        sentences << view.text(of(without_dane, settings.tls));
    }
    return joined(sentences, view.language);
}

QString reasonText(const GatewayOutcome& outcome, const dane::GatewaySettings& settings,
                   const View& view) {
    return outcome.findings.empty() ? tableReason(outcome, settings, view)
                                    : settingReason(outcome, settings, view);
}

QString adviceText(const GatewayOutcome& outcome, const View& view) {
    if (outcome.fate == GatewayFate::open) {
        return {};
    }
    if (outcome.advice == GatewayAdvice::mend_setting) {
        return explainFinding(outcome.findings.front(), view.trace, view.language).action;
    }
    QString own = view.text(of(advices, outcome.advice));
    const findings::Finding* cause = rootCause(view.evaluation);
    if (outcome.advice != GatewayAdvice::wait_for_repair || cause == nullptr) {
        return own;
    }
    return joined({explainFinding(*cause, view.trace, view.language).action, own}, view.language);
}

} // namespace

GatewayText gatewayText(const dane::GatewaySettings& settings, const View& view) {
    const GatewayOutcome outcome = trace::gateway_outcome(view.trace, view.evaluation, settings);
    const QString domain = input::shownName(view.trace.request.domain);
    const findings::Finding* cause = rootCause(view.evaluation);
    const bool returned = outcome.fate == GatewayFate::waits && outcome.findings.empty() &&
                          cause != nullptr && codeText(cause->code).fate == MailFate::returned;
    GatewayText text;
    text.tone = returned ? Tone::neutral : tones[static_cast<std::size_t>(outcome.fate)];
    if (!outcome.findings.empty() &&
        outcome.findings.front().code == findings::Code::policy_tls_off) {
        text.tone = Tone::warning;
    }
    text.sentence =
        //: %1 a domain.
        view.text(returned
                      ? Text{QT_TRANSLATE_NOOP("explain", "Mail to %1 is returned to its sender.")}
                      : of(fates, outcome.fate))
            .arg(domain);
    text.why = reasonText(outcome, settings, view);
    if (returned) {
        text.advice = explainFinding(*cause, view.trace, view.language).action;
        return text;
    }
    text.advice = adviceText(outcome, view);
    for (const GatewayRisk risk : outcome.risks) {
        text.risks << view.text(of(risk_texts, risk));
    }
    if (outcome.profile) {
        //: A field of the gateway's destination controls: the domain that a profile is for.
        text.profile.emplace_back(view.text({QT_TRANSLATE_NOOP("explain", "Destination")}),
                                  QString::fromStdString(outcome.profile->destination));
        text.profile.emplace_back(QStringLiteral("TLS Support"),
                                  tlsSupportWord(outcome.profile->tls));
        text.profile.emplace_back(QStringLiteral("DANE Support"),
                                  daneSupportWord(outcome.profile->dane));
    }
    return text;
}

QString plainText(const GatewayText& text) {
    QStringList lines{text.sentence, text.why, text.advice};
    for (const auto& [name, value] : text.profile) {
        lines << QStringLiteral("    %1: %2").arg(name, value);
    }
    lines += text.risks;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace danescope::explain
