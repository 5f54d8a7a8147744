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
using trace::GatewayReason;
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

/// In the order of GatewayAdvice; wait_for_repair has the finding's own advice before it.
constexpr std::array<Text, 11> advices{{
    {QT_TRANSLATE_NOOP("explain", "Nothing has to change on the gateway.")},
    {QT_TRANSLATE_NOOP("explain", "Let outbound mail come in through a mail flow policy with the "
                                  "action RELAY.")},
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

QString resolverList(const GatewayOutcome& outcome, const dane::GatewaySettings& settings) {
    QStringList list;
    for (const std::size_t index : outcome.resolvers) {
        list << QString::fromStdString(settings.resolvers[index].address);
    }
    return list.join(QStringLiteral(", "));
}

QString resolverReason(const GatewayOutcome& outcome, const dane::GatewaySettings& settings,
                       const View& view) {
    //: %1 addresses of resolvers.
    constexpr Text named{QT_TRANSLATE_NOOP(
        "explain", "The gateway asks a resolver without DNSSEC first (%1). Through it every signed "
                   "domain turns BOGUS; the fault is not the domain’s.")};
    constexpr Text unnamed{QT_TRANSLATE_NOOP(
        "explain", "The resolver that this check asked has no DNSSEC. Through it every signed "
                   "domain turns BOGUS; the fault is not the domain’s.")};
    const QString list = resolverList(outcome, settings);
    return list.isEmpty() ? view.text(unnamed) : view.text(named).arg(list);
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

QString reasonText(const GatewayOutcome& outcome, const dane::GatewaySettings& settings,
                   const View& view) {
    constexpr Text accept{QT_TRANSLATE_NOOP(
        "explain",
        "The mail flow policy has the action ACCEPT; only mail under RELAY is checked.")};
    constexpr Text tls_off{
        QT_TRANSLATE_NOOP("explain", "TLS Support is None, so DANE Support can’t be turned on.")};
    constexpr Text dane_off{
        QT_TRANSLATE_NOOP("explain", "DANE Support is None, so TLSA records are not looked at.")};
    constexpr Text route{QT_TRANSLATE_NOOP(
        "explain", "An SMTP route takes the mail to a host of your own choice. A route is not the "
                   "destination that the domain publishes, so DANE can’t hold, in Opportunistic "
                   "mode no more than in Mandatory mode.")};
    //: %1 addresses of resolvers.
    constexpr Text mixed{QT_TRANSLATE_NOOP(
        "explain", "Resolvers with and without DNSSEC (%1) have the same priority. Whenever one "
                   "without it is asked, the domain turns BOGUS; the fault is not the domain’s.")};
    const auto with_tls = [&](Text text) {
        return joined({view.text(text), view.text(of(without_dane, settings.tls))}, view.language);
    };
    switch (outcome.reason) {
    case GatewayReason::mail_flow_accept:
        return with_tls(accept);
    case GatewayReason::tls_off:
        return with_tls(tls_off);
    case GatewayReason::dane_off:
        return with_tls(dane_off);
    case GatewayReason::smtp_route:
        return view.text(route);
    case GatewayReason::resolver_without_dnssec:
        return resolverReason(outcome, settings, view);
    case GatewayReason::resolvers_mixed:
        return view.text(mixed).arg(resolverList(outcome, settings));
    case GatewayReason::decision:
        break;
    }
    return tableReason(outcome, settings, view);
}

QString adviceText(const GatewayOutcome& outcome, const View& view) {
    if (outcome.fate == GatewayFate::open) {
        return {};
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
    const bool returned = outcome.fate == GatewayFate::waits &&
                          outcome.reason == GatewayReason::decision && cause != nullptr &&
                          codeText(cause->code).fate == MailFate::returned;
    GatewayText text;
    text.tone = returned ? Tone::neutral : tones[static_cast<std::size_t>(outcome.fate)];
    if (outcome.reason == GatewayReason::tls_off) {
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
