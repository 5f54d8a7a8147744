#include "ui/explain/policy_words.h"

#include "ui/explain/mode_card.h"
#include "ui/explain/status_words.h"
#include "ui/explain/verdict_tone.h"

#include <array>

namespace danescope::explain {

namespace {

/// In the order of dane::PolicyReason.
constexpr std::array<Text, 8> reasons{{
    {},
    //: Why a sender does not use DANE, as its log says it.
    {QT_TRANSLATE_NOOP("explain", "host or domain name not found")},
    {QT_TRANSLATE_NOOP("explain", "host name lookup error")},
    {QT_TRANSLATE_NOOP("explain", "destination without DNSSEC")},
    {QT_TRANSLATE_NOOP("explain", "no TLSA record")},
    {QT_TRANSLATE_NOOP("explain", "TLSA lookup error")},
    {QT_TRANSLATE_NOOP("explain", "TLSA records unusable")},
    {QT_TRANSLATE_NOOP("explain", "server certificate not trusted")},
}};

constexpr std::array<const char*, 6> tls_words{
    "None",
    "Preferred",
    "Required",
    "Preferred - Verify",
    "Required - Verify",
    "Required - Verify Hosted Domains",
};

constexpr std::array<const char*, 3> dane_words{"None", "Opportunistic", "Mandatory"};

Tone toneOf(dane::RfcAction action, const View& view) {
    switch (action) {
    case dane::RfcAction::authenticated:
        return Tone::ok;
    case dane::RfcAction::unauthenticated_tls:
    case dane::RfcAction::opportunistic_tls:
        return Tone::neutral;
    case dane::RfcAction::defer:
        break;
    }
    // Where other senders fall back, nothing is broken: this one is merely strict.
    return decisionTone(*view.evaluation.decisions, dane::Action::dane_fail, view);
}

QString word(dane::RfcAction action, const View& view) {
    switch (action) {
    case dane::RfcAction::authenticated:
        //: What a sender does: the server is proven with DANE.
        return view.text({QT_TRANSLATE_NOOP("explain", "Delivers with DANE")});
    case dane::RfcAction::unauthenticated_tls:
        //: What a sender does: encrypted, but the server is not proven.
        return view.text({QT_TRANSLATE_NOOP("explain", "Delivers, not proven")});
    case dane::RfcAction::opportunistic_tls:
        //: What a sender does: ordinary opportunistic TLS.
        return view.text({QT_TRANSLATE_NOOP("explain", "Delivers without DANE")});
    case dane::RfcAction::defer:
        break;
    }
    //: What a sender does: keeps the mail and tries again.
    return view.text({QT_TRANSLATE_NOOP("explain", "Waits")});
}

QString senderText(const trace::PolicyOutcome& outcome, const View& view) {
    QString sender = QString::fromUtf8(dane::profile(outcome.policy).name);
    if (!outcome.decision.row) {
        return sender;
    }
    //: %1 number of a row of the decision table.
    constexpr Text row{QT_TRANSLATE_NOOP("explain", "row %1")};
    // The number stays with its word.
    return sender + QStringLiteral(" · ") +
           view.text(row).replace(u' ', QChar::Nbsp).arg(*outcome.decision.row);
}

QString reasonText(const trace::PolicyOutcome& outcome, const View& view) {
    if (outcome.decision.reason != dane::PolicyReason::none) {
        return view.text(reasons[static_cast<std::size_t>(outcome.decision.reason)]);
    }
    return outcome.decision.basis == dane::Basis::assumed
               //: No rule of this sender says what happens here.
               ? view.text({QT_TRANSLATE_NOOP("explain", "not laid down, assumed")})
               : QString();
}

} // namespace

std::vector<PolicyLine> policyLines(const View& view) {
    std::vector<PolicyLine> lines;
    for (const trace::PolicyOutcome& outcome : trace::policy_outcomes(view.evaluation)) {
        const dane::PolicyProfile& profile = dane::profile(outcome.policy);
        lines.push_back(
            {senderText(outcome, view),
             {word(outcome.decision.action, view), toneOf(outcome.decision.action, view)},
             reasonText(outcome, view),
             QString::fromUtf8(profile.source)});
    }
    return lines;
}

QString tlsSupportWord(dane::TlsSupport support) {
    return QString::fromLatin1(tls_words[static_cast<std::size_t>(support)]);
}

QString daneSupportWord(dane::DaneSupport support) {
    return QString::fromLatin1(dane_words[static_cast<std::size_t>(support)]);
}

} // namespace danescope::explain
