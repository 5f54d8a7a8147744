#include "ui/explain/comparison_text.h"

#include "ui/explain/banner.h"
#include "ui/explain/comparison_rows.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/mode_card.h"
#include "ui/explain/outside_text.h"
#include "ui/explain/time_words.h"
#include "ui/input/shown_name.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace danescope::explain {

namespace {

/// In the order of trace::Insight; %1 is the zone or host.
constexpr std::array<Text, enum_ids<trace::Insight>.size()> insights{{
    {QT_TRANSLATE_NOOP(
        "explain", "The keys (DNSKEY) of %1 were replaced, but its DS record at the parent zone "
                   "is still the old one: the chain of trust is broken there.")},
    {QT_TRANSLATE_NOOP("explain",
                       "The DS record of %1 at the parent zone was replaced, but the zone’s keys "
                       "(DNSKEY) are still the old ones: the chain of trust is broken there.")},
    {QT_TRANSLATE_NOOP("explain", "%1 presents another certificate, but its TLSA records are still "
                                  "the old ones: they no longer match.")},
    {QT_TRANSLATE_NOOP("explain", "The TLSA records of %1 were replaced, but its certificate is "
                                  "still the old one: they no longer match.")},
    {QT_TRANSLATE_NOOP("explain", "The signatures of %1 were not renewed, and their time has "
                                  "passed.")},
    {QT_TRANSLATE_NOOP("explain", "%1 was signed with DNSSEC and is no longer: without signatures "
                                  "there is no DANE.")},
    {QT_TRANSLATE_NOOP("explain", "%1 is signed with DNSSEC now, and was not before.")},
    {QT_TRANSLATE_NOOP("explain", "The connection to %1 worked before and fails now.")},
    {QT_TRANSLATE_NOOP("explain", "The two checks were made with different settings: that alone "
                                  "can explain a difference.")},
}};

bool sameVerdict(const trace::Comparison& comparison) {
    const auto& before = comparison.decisions_before;
    const auto& after = comparison.decisions_after;
    if (!before || !after) {
        return !before && !after;
    }
    return before->mandatory.action == after->mandatory.action &&
           before->opportunistic.action == after->opportunistic.action &&
           before->rfc7672.action == after->rfc7672.action;
}

bool sameCause(const trace::Comparison& comparison) {
    const auto& before = comparison.cause_before;
    const auto& after = comparison.cause_after;
    if (!before || !after) {
        return !before && !after;
    }
    return before->code == after->code && before->zone == after->zone &&
           before->host == after->host;
}

Banner headline(const trace::Comparison& comparison, const View& after, std::size_t changes) {
    const Banner now = banner(after);
    const bool alike = sameVerdict(comparison) && sameCause(comparison);
    QString sentence;
    if (!sameVerdict(comparison)) {
        sentence = after.text({QT_TRANSLATE_NOOP("explain", "The verdict has changed.")});
    } else if (!alike) {
        sentence = after.text(
            {QT_TRANSLATE_NOOP("explain", "The verdict is the same, but for another reason.")});
    } else if (changes == 0) {
        sentence = after.text({QT_TRANSLATE_NOOP("explain", "Nothing has changed.")});
    } else {
        sentence = after.text(
            {QT_TRANSLATE_N_NOOP("explain", "The verdict is the same; %n thing(s) changed.")},
            static_cast<int>(changes));
    }
    return {alike ? Tone::neutral : now.tone, sentence, now.sentence};
}

QStringList conclusions(const trace::Comparison& comparison, const Language& language) {
    QStringList sentences;
    for (const trace::Conclusion& each : comparison.conclusions) {
        sentences << language.text(insights[static_cast<std::size_t>(each.insight)])
                         .replace(QLatin1String("%1"), shownHost(each.subject));
    }
    return sentences;
}

QStringList remedy(const trace::Comparison& comparison, const View& after) {
    if (!comparison.cause_after) {
        return {};
    }
    const FindingText text = explainFinding(*comparison.cause_after, after.trace, after.language);
    QStringList sentences{text.title, text.action, text.proof, text.repair, text.request};
    sentences.removeAll(QString());
    return sentences;
}

QString marked(const QStringList& lines, QChar mark) {
    QString text;
    for (const QString& line : lines) {
        text += QStringLiteral("  %1 %2\n").arg(mark).arg(line);
    }
    return text;
}

} // namespace

ComparisonText comparisonText(const trace::Snapshot& before, const trace::Snapshot& after,
                              const Language& language) {
    const trace::Comparison comparison = trace::compare(before, after);
    const View view{*after.trace, *after.evaluation, language};
    ComparisonText text;
    //: Title of a comparison; %1 a domain.
    constexpr Text title{QT_TRANSLATE_NOOP("explain", "Two checks of %1")};
    text.title = language.text(title).arg(input::shownName(after.trace->request.domain));
    text.before = localTime(before.trace->started, language);
    text.after = localTime(after.trace->started, language);
    std::vector<ComparisonRow> rows = comparisonRows(comparison, language);
    const auto same = std::stable_partition(rows.begin(), rows.end(),
                                            [](const ComparisonRow& row) { return row.changed; });
    text.rest.assign(std::make_move_iterator(same), std::make_move_iterator(rows.end()));
    rows.erase(same, rows.end());
    text.changes = std::move(rows);
    text.headline = headline(comparison, view, text.changes.size());
    text.conclusions = conclusions(comparison, language);
    text.remedy = remedy(comparison, view);
    return text;
}

QString plainText(const ComparisonText& text, const Language& language) {
    //: Heading in a comparison as text; %1 and %2 are when the checks were made.
    constexpr Text times{QT_TRANSLATE_NOOP("explain", "Before (−): %1\nAfter (+): %2")};
    QString all = text.title + u'\n' + language.text(times).arg(text.before, text.after) +
                  QStringLiteral("\n\n") + text.headline.sentence + u' ' + text.headline.advice +
                  u'\n';
    for (const QString& sentence : text.conclusions + text.remedy) {
        all += sentence + u'\n';
    }
    for (const ComparisonRow& row : text.changes) {
        all += u'\n' + row.subject + u'\n' + marked(row.before, u'−') + marked(row.after, u'+');
    }
    return all;
}

} // namespace danescope::explain
