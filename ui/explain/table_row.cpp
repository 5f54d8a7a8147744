#include "ui/explain/table_row.h"

#include "core/dane/rfc_decision.h"
#include "ui/explain/mode_card.h"
#include "ui/explain/status_words.h"

#include <algorithm>
#include <array>

namespace danescope::explain {

namespace {

const dane::TableRow* find(dane::Mode mode, std::optional<int> number) {
    for (const dane::TableRow& row : dane::table(mode)) {
        if (number == row.number) {
            return &row;
        }
    }
    return nullptr;
}

/// The table says NXDOMAIN for any proven absence.
QString tableStatus(dns::Status status, const Language& language) {
    return status == dns::Status::nxdomain
               //: State of the TLSA records in the decision table.
               ? language.text({QT_TRANSLATE_NOOP("explain", "proven absent")})
               : statusWord(status, language);
}

Tone actionTone(dane::Action action) {
    return action == dane::Action::dane_success ? Tone::ok
           : action == dane::Action::dane_fail  ? Tone::failed
                                                : Tone::neutral;
}

Tone actionTone(dane::RfcAction action) {
    return action == dane::RfcAction::authenticated ? Tone::ok
           : action == dane::RfcAction::defer       ? Tone::failed
                                                    : Tone::neutral;
}

/// What a sender by RFC 7672 does where just this row of the gateway's table fits.
dane::RfcAction rfcAction(const dane::TableRow& row) {
    const dane::Facts facts{row.mx, row.address.value_or(dns::Status::skipped),
                            row.tlsa.value_or(dns::Status::skipped),
                            row.certificate.value_or(dane::CertificateStatus::not_checked)};
    return dane::decide_by_rfc(facts, false).action;
}

/// The facts as they stood when the first `steps` steps had an answer.
dane::Facts known(const dane::Facts& facts, std::size_t steps) {
    dane::Facts then;
    then.mx = steps >= 1 ? facts.mx : then.mx;
    then.address = steps >= 2 ? facts.address : then.address;
    then.tlsa = steps >= 3 ? facts.tlsa : then.tlsa;
    then.certificate = steps >= 4 ? facts.certificate : then.certificate;
    return then;
}

/// What stands on the choice of a step, %n how many rows are still possible.
constexpr std::array<Text, 5> step_labels{{
    {QT_TRANSLATE_N_NOOP("explain", "At first: %n row(s)")},
    {QT_TRANSLATE_N_NOOP("explain", "After MX: %n row(s)")},
    {QT_TRANSLATE_N_NOOP("explain", "After the address: %n row(s)")},
    {QT_TRANSLATE_N_NOOP("explain", "After TLSA: %n row(s)")},
    {QT_TRANSLATE_N_NOOP("explain", "After the certificate: %n row(s)")},
}};

/// "1–3, 5"
QString ranges(const std::vector<int>& numbers) {
    QStringList parts;
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) {
            ++last;
        }
        parts << (first == last ? QString::number(numbers[first])
                                : QStringLiteral("%1–%2").arg(numbers[first]).arg(numbers[last]));
        first = last + 1;
    }
    return parts.join(QStringLiteral(", "));
}

QString remaining(trace::StepKind step, const std::vector<int>& rows, const Language& language) {
    const QString name = stepWord(step, language);
    if (rows.empty()) {
        //: %1 a step such as MX.
        return language.text({QT_TRANSLATE_NOOP("explain", "After the step “%1” no row fits.")})
            .arg(name);
    }
    //: %n how many rows remain, %1 a step such as MX, %2 their numbers.
    return language
        .text({QT_TRANSLATE_N_NOOP("explain", "After the step “%1” row(s) %2 remain.")},
              static_cast<int>(rows.size()))
        .arg(name, ranges(rows));
}

std::vector<Chip> cellsOf(const dane::TableRow& row, const Language& language) {
    const auto status = [&](const std::optional<dns::Status>& value) {
        return value ? Chip{tableStatus(*value, language), toneOf(*value)} : Chip{};
    };
    const Chip certificate = row.certificate ? Chip{certificateWord(*row.certificate, language),
                                                    toneOf(*row.certificate)}
                                             : Chip{};
    const dane::RfcAction by_rfc = rfcAction(row);
    return {status(row.mx),
            status(row.address),
            status(row.tlsa),
            certificate,
            {actionWord(row.action, language), actionTone(row.action)},
            {actionWord(by_rfc, language), actionTone(by_rfc)}};
}

} // namespace

QString rowSentence(dane::Mode mode, std::optional<int> number, const Language& language) {
    const dane::TableRow* row = find(mode, number);
    if (row == nullptr) {
        return language.text({QT_TRANSLATE_NOOP(
            "explain", "No row of the gateway’s table fits these facts; the result is assumed.")});
    }
    //: %1 row, %2 result, %3 status of the MX records.
    constexpr Text mx{QT_TRANSLATE_NOOP("explain", "Row %1 gives %2 where MX is %3.")};
    //: %1 row, %2 result, %3 and %4 statuses.
    constexpr Text address{
        QT_TRANSLATE_NOOP("explain", "Row %1 gives %2 where MX is %3 and the address is %4.")};
    //: %1 row, %2 result, %3, %4 and %5 statuses.
    constexpr Text tlsa{QT_TRANSLATE_NOOP(
        "explain", "Row %1 gives %2 where MX is %3, the address is %4 and TLSA is %5.")};
    //: %1 row, %2 result, %3, %4 and %5 statuses, %6 result of the certificate.
    constexpr Text certificate{
        QT_TRANSLATE_NOOP("explain", "Row %1 gives %2 where MX is %3, the address is %4, TLSA is "
                                     "%5 and the certificate check says: %6.")};
    const Text text = row->certificate ? certificate
                      : row->tlsa      ? tlsa
                      : row->address   ? address
                                       : mx;
    QString sentence = language.text(text)
                           .arg(row->number)
                           .arg(actionWord(row->action, language), statusWord(row->mx, language));
    if (row->address) {
        sentence = sentence.arg(tableStatus(*row->address, language));
    }
    if (row->tlsa) {
        sentence = sentence.arg(tableStatus(*row->tlsa, language));
    }
    return row->certificate ? sentence.arg(certificateWord(*row->certificate, language)) : sentence;
}

QStringList narrowing(dane::Mode mode, const dane::Facts& facts, const Language& language) {
    dane::Facts known;
    QStringList sentences;
    known.mx = facts.mx;
    if (facts.mx != dns::Status::skipped) {
        sentences << remaining(trace::StepKind::mx, dane::possible_rows(mode, known), language);
    }
    known.address = facts.address;
    if (facts.address != dns::Status::skipped) {
        sentences << remaining(trace::StepKind::address, dane::possible_rows(mode, known),
                               language);
    }
    known.tlsa = facts.tlsa;
    if (facts.tlsa != dns::Status::skipped) {
        sentences << remaining(trace::StepKind::tlsa, dane::possible_rows(mode, known), language);
    }
    known.certificate = facts.certificate;
    if (facts.certificate != dane::CertificateStatus::not_checked) {
        sentences << remaining(trace::StepKind::certificate, dane::possible_rows(mode, known),
                               language);
    }
    return sentences;
}

DecisionTable decisionTable(const trace::Snapshot& snapshot, dane::Mode mode,
                            std::optional<std::size_t> path, const Language& language) {
    const trace::Evaluation& evaluation = *snapshot.evaluation;
    const auto& decisions = path ? evaluation.paths.at(*path).decisions : evaluation.decisions;
    const dane::Facts facts = factsOf(path ? path : decidingPath(mode, evaluation), evaluation);
    const std::optional<int> matched = !decisions ? std::nullopt
                                       : mode == dane::Mode::mandatory
                                           ? decisions->mandatory.row
                                           : decisions->opportunistic.row;
    //: %1 a mode.
    constexpr Text title{QT_TRANSLATE_NOOP("explain", "Decision table of %1 mode")};
    DecisionTable table;
    table.title = language.text(title).arg(modeWord(mode, language));
    table.sentence = decisions
                         ? rowSentence(mode, matched, language)
                         : language.text({QT_TRANSLATE_NOOP("explain", "Nothing is decided yet.")});
    table.columns = {"MX", language.text({QT_TRANSLATE_NOOP("explain", "Address")}), "TLSA",
                     language.text({QT_TRANSLATE_NOOP("explain", "Certificate")}),
                     //: Column of the decision table: what the gateway does.
                     language.text({QT_TRANSLATE_NOOP("explain", "Result")}), "RFC 7672"};
    for (const dane::TableRow& row : dane::table(mode)) {
        table.rows.push_back({row.number, cellsOf(row, language), matched == row.number,
                              rowSentence(mode, row.number, language)});
    }
    for (std::size_t step = 0; step < step_labels.size(); ++step) {
        const std::vector<int> rows = dane::possible_rows(mode, known(facts, step));
        table.steps.push_back(
            {language.text(step_labels[step], static_cast<int>(rows.size())), rows});
    }
    return table;
}

} // namespace danescope::explain
