#include "ui/explain/mode_card.h"

#include "core/dane/policy_profile.h"
#include "ui/explain/catalogue_text.h"
#include "ui/explain/finding_place.h"
#include "ui/explain/status_words.h"
#include "ui/explain/table_row.h"
#include "ui/explain/verdict_tone.h"

#include <array>

namespace danescope::explain {

namespace {

/// In the order of dane::Action: what happens to the mail, with the row that says so.
constexpr std::array<Text, 3> by_row{{
    //: %1 row number, %2 number of rows.
    {QT_TRANSLATE_NOOP("explain", "Row %1 of %2 · delivered")},
    //: %1 row number, %2 number of rows.
    {QT_TRANSLATE_NOOP("explain", "Row %1 of %2 · stays in the queue, then is returned")},
    //: %1 row number, %2 number of rows.
    {QT_TRANSLATE_NOOP("explain", "Row %1 of %2 · delivered over ordinary TLS")},
}};

/// In the order of dane::Action: the table says nothing of such facts.
constexpr std::array<Text, 3> by_assumption{{
    {QT_TRANSLATE_NOOP("explain", "Not in the table · delivered")},
    {QT_TRANSLATE_NOOP("explain", "Not in the table · stays in the queue, then is returned")},
    {QT_TRANSLATE_NOOP("explain", "Not in the table · delivered over ordinary TLS")},
}};

/// In the order of dane::RfcAction.
constexpr std::array<Text, 4> by_rfc{{
    {QT_TRANSLATE_NOOP("explain", "Delivered over TLS, the server proven (§2.2)")},
    {QT_TRANSLATE_NOOP("explain", "Delivered over TLS, the server not proven (§2.2)")},
    {QT_TRANSLATE_NOOP("explain", "Delivered as if there were no DANE (§2.2)")},
    {QT_TRANSLATE_NOOP("explain", "Waits and is tried again (§2.1, §2.2)")},
}};

const dane::Decision& decisionOf(dane::Mode mode, const trace::Decisions& decisions) {
    return mode == dane::Mode::mandatory ? decisions.mandatory : decisions.opportunistic;
}

/// No sender can deliver there, with DANE or without.
bool isReturned(const View& view) {
    const findings::Finding* cause = rootCause(view.evaluation);
    return cause != nullptr && codeText(cause->code).fate == MailFate::returned;
}

QString basisText(dane::Mode mode, const dane::Decision& decision, const View& view) {
    const auto action = static_cast<std::size_t>(decision.action);
    if (!decision.row && isReturned(view)) {
        return view.text(
            {QT_TRANSLATE_NOOP("explain", "Not in the table · returned to its sender")});
    }
    return decision.row ? view.text(by_row[action]).arg(*decision.row).arg(dane::table(mode).size())
                        : view.text(by_assumption[action]);
}

Tone cellTone(dns::Status status, bool running) {
    return status == dns::Status::skipped && running ? Tone::running : toneOf(status);
}

std::vector<Chip> cells(std::optional<std::size_t> path, const View& view) {
    const trace::Evaluation& evaluation = view.evaluation;
    const dane::Facts facts = factsOf(path, evaluation);
    const bool ipv6 = path && evaluation.paths[*path].address.family == IpFamily::ipv6;
    const auto is_running = [](const trace::Step& step) {
        return step.progress == trace::Progress::running;
    };
    std::vector<Chip> chips{{"MX", cellTone(facts.mx, is_running(evaluation.mx))}};
    const trace::Path* shown = path ? &evaluation.paths[*path] : nullptr;
    chips.push_back({ipv6 ? "AAAA" : "A",
                     cellTone(facts.address, shown != nullptr && is_running(shown->address))});
    chips.push_back({"TLSA", cellTone(facts.tlsa, shown != nullptr && is_running(shown->tlsa))});
    const bool connecting = shown != nullptr && is_running(shown->certificate);
    chips.push_back({view.text({QT_TRANSLATE_NOOP("explain", "Certificate")}),
                     connecting ? Tone::running : toneOf(facts.certificate)});
    return chips;
}

ModeCard openCard(const QString& title, const View& view) {
    const bool running = view.trace.running();
    const QString word = running ? view.text({QT_TRANSLATE_NOOP("explain", "open")})
                                 : view.text({QT_TRANSLATE_NOOP("explain", "not decided")});
    //: %1 name of a mode.
    constexpr Text sentence{QT_TRANSLATE_NOOP("explain", "%1: nothing is decided.")};
    return {title,
            {word, running ? Tone::running : Tone::notRun},
            {},
            {},
            view.text(sentence).arg(title)};
}

} // namespace

Tone decisionTone(const trace::Decisions& decisions, dane::Action action, const View& view) {
    switch (action) {
    case dane::Action::dane_success:
        return Tone::ok;
    case dane::Action::fallback_to_tls:
        return Tone::neutral;
    case dane::Action::dane_fail:
        break;
    }
    return decisions.opportunistic.action == dane::Action::fallback_to_tls ? Tone::neutral
                                                                           : failureTone(view);
}

QString decisionsSentence(const trace::Decisions& decisions, const View& view) {
    //: %1 a mode, %2 what it does, %3 its row of the table, or that the table is silent.
    constexpr Text sentence{QT_TRANSLATE_NOOP("explain", "%1 mode: %2. %3.")};
    QStringList sentences;
    for (const dane::Mode mode : {dane::Mode::mandatory, dane::Mode::opportunistic}) {
        const dane::Decision& decision = decisionOf(mode, decisions);
        sentences << view.text(sentence).arg(modeWord(mode, view.language),
                                             actionWord(decision.action, view.language),
                                             basisText(mode, decision, view));
    }
    return joined(sentences, view.language);
}

std::optional<std::size_t> decidingPath(dane::Mode mode, const trace::Evaluation& evaluation) {
    const auto decided =
        mode == dane::Mode::mandatory ? evaluation.mandatory_path : evaluation.opportunistic_path;
    if (evaluation.paths.empty() || decided) {
        return decided;
    }
    if (const findings::Finding* cause = rootCause(evaluation)) {
        for (const Selection& place : places(*cause, evaluation)) {
            if (place.kind != Selection::Kind::zone && place.path < evaluation.paths.size()) {
                return place.path;
            }
        }
    }
    return 0;
}

dane::Facts factsOf(std::optional<std::size_t> path, const trace::Evaluation& evaluation) {
    const dns::Status mx = evaluation.mx.status;
    return path ? evaluation.paths[*path].facts(mx) : dane::Facts{mx};
}

ModeCard modeCard(dane::Mode mode, const View& view) {
    const auto path = decidingPath(mode, view.evaluation);
    const auto& decisions = view.evaluation.decisions;
    if (!decisions) {
        ModeCard card = openCard(modeWord(mode, view.language), view);
        card.cells = cells(path, view);
        return card;
    }
    const dane::Decision& decision = decisionOf(mode, *decisions);
    ModeCard card{modeWord(mode, view.language),
                  {actionWord(decision.action, view.language),
                   decisionTone(*decisions, decision.action, view)},
                  cells(path, view),
                  basisText(mode, decision, view),
                  {}};
    //: %1 a mode, %2 what it does, %3 its row of the table, or that the table is silent.
    constexpr Text sentence{QT_TRANSLATE_NOOP("explain", "%1 mode: %2. %3.")};
    card.sentence = joined({view.text(sentence).arg(card.title, card.action.text, card.basis),
                            rowSentence(mode, decision.row, view.language)},
                           view.language);
    return card;
}

ModeCard rfcCard(const View& view) {
    const QString title = QStringLiteral("RFC 7672");
    const auto& decisions = view.evaluation.decisions;
    if (!decisions) {
        return openCard(title, view);
    }
    const dane::RfcAction action = decisions->rfc7672.action;
    const bool agrees = action == dane::as_rfc_action(decisions->opportunistic.action);
    const Tone tone = action == dane::RfcAction::authenticated ? Tone::ok
                      : action == dane::RfcAction::defer       ? failureTone(view)
                                                               : Tone::neutral;
    const Chip agreement =
        agrees ? Chip{view.text({QT_TRANSLATE_NOOP("explain", "as in Opportunistic mode")}),
                      Tone::neutral}
               : Chip{view.text({QT_TRANSLATE_NOOP("explain", "other than in Opportunistic mode")}),
                      Tone::warning};
    const bool returned = action == dane::RfcAction::defer && isReturned(view);
    const QString basis =
        returned ? view.text({QT_TRANSLATE_NOOP("explain", "Returned by any sender, with DANE or "
                                                           "without")})
                 : view.text(by_rfc[static_cast<std::size_t>(action)]);
    //: %1 what a sender by RFC 7672 does, %2 the same in other words, %3 whether the gateway
    //: agrees.
    constexpr Text sentence{QT_TRANSLATE_NOOP("explain", "A sender by RFC 7672: %1. %2; %3.")};
    const QString word = returned
                             //: What a sender does with the mail: back to who wrote it.
                             ? view.text({QT_TRANSLATE_NOOP("explain", "Return")})
                             : actionWord(action, view.language);
    return {title,
            {word, tone},
            {agreement},
            basis,
            view.text(sentence).arg(word, basis, agreement.text)};
}

} // namespace danescope::explain
