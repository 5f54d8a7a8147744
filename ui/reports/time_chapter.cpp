#include "ui/reports/time_chapter.h"

#include "ui/explain/history_text.h"
#include "ui/explain/signature_windows.h"
#include "ui/explain/spans.h"
#include "ui/explain/step_timings.h"
#include "ui/explain/time_words.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>

namespace danescope::reports {

namespace {

using explain::Section;
using explain::Span;
using explain::Spans;
using explain::Text;
using explain::Tone;

/// As many as a page has room for; further ones are in the saved check.
constexpr std::size_t most_rows = 40;

std::vector<explain::Chip> rowOf(const Span& span) {
    return {{span.label, Tone::neutral},
            span.state,
            {span.length, Tone::neutral},
            {span.beginText, Tone::neutral},
            {span.endText, Tone::neutral}};
}

/// Of dates the first, which end soonest; of steps those that took longest, in their order.
void keepMost(Spans& spans) {
    std::vector<std::size_t> kept(spans.rows.size());
    std::iota(kept.begin(), kept.end(), std::size_t{0});
    if (spans.axis == Spans::Axis::elapsed) {
        std::ranges::stable_sort(kept, std::ranges::greater(), [&](std::size_t row) {
            return spans.rows[row].end - spans.rows[row].begin;
        });
    }
    kept.resize(most_rows);
    std::ranges::sort(kept);
    std::vector<Span> rows;
    for (const std::size_t row : kept) {
        rows.push_back(std::move(spans.rows[row]));
        if (auto& after = rows.back().after) {
            const auto found = std::ranges::lower_bound(kept, *after);
            after = found != kept.end() && *found == *after
                        ? std::optional(static_cast<std::size_t>(found - kept.begin()))
                        : std::nullopt;
        }
    }
    spans.rows = std::move(rows);
}

Part partOf(Spans spans, const explain::Language& language) {
    Section section;
    if (spans.rows.empty()) {
        section.paragraphs << spans.empty;
        return {spans.name, {}, {std::move(section)}, {}, {}};
    }
    section.paragraphs << spans.head;
    if (spans.rows.size() > most_rows) {
        //: %n counts rows of a table that the report leaves out.
        constexpr Text more{
            QT_TRANSLATE_N_NOOP("explain", "%n more row(s) are in the saved check.")};
        section.paragraphs << language.text(more, static_cast<int>(spans.rows.size() - most_rows));
        keepMost(spans);
    }
    section.columns = spans.columns;
    for (const Span& span : spans.rows) {
        section.rows.push_back(rowOf(span));
    }
    const QString title = spans.name;
    return {title, {}, {std::move(section)}, std::move(spans), {}};
}

std::vector<explain::Chip> rowOf(const ui::PastCheck& check, const explain::Language& language) {
    //: How long something is valid: nobody could see.
    constexpr Text unknown{QT_TRANSLATE_NOOP("explain", "unknown")};
    const auto& left = check.validityLeft;
    return {
        {explain::utcTime(check.when, language), Tone::neutral},
        {explain::historyVerdict(check.verdict, language), check.tone},
        {explain::duration(check.elapsed, language), Tone::neutral},
        {left ? explain::signedDistance(*left, language) : language.text(unknown), Tone::neutral}};
}

Part pastPart(const ui::CheckHistory& past, const explain::Language& language) {
    //: Heading of a plot and a table: the checks made of a domain.
    constexpr Text title{QT_TRANSLATE_NOOP("explain", "Past checks over time")};
    Section section;
    if (past.size() > most_rows) {
        //: %n counts rows of a table that the report leaves out.
        constexpr Text more{
            QT_TRANSLATE_N_NOOP("explain", "%n earlier check(s) are in the history.")};
        section.paragraphs << language.text(more, static_cast<int>(past.size() - most_rows));
    }
    section.columns = {
        //: Column of a table: when a check was made.
        language.text({QT_TRANSLATE_NOOP("explain", "Check")}),
        language.text({QT_TRANSLATE_NOOP("explain", "Verdict")}),
        language.text({QT_TRANSLATE_NOOP("explain", "Time to verdict")}),
        //: Column of a table: how long until the first signature or certificate ends.
        language.text({QT_TRANSLATE_NOOP("explain", "Validity left")})};
    const auto shown = static_cast<std::ptrdiff_t>(std::min(past.size(), most_rows));
    const ui::CheckHistory rows(past.end() - shown, past.end());
    for (const ui::PastCheck& check : rows) {
        section.rows.push_back(rowOf(check, language));
    }
    return {language.text(title), {}, {std::move(section)}, {}, rows};
}

} // namespace

Chapter timeChapter(const ReportInput& input, const explain::Language& language) {
    //: Chapter of a report: until when signatures are valid, and how long the check took.
    constexpr Text title{QT_TRANSLATE_NOOP("explain", "Validity and timing")};
    Chapter chapter{language.text(title),
                    false,
                    {partOf(explain::signatureWindows(input.snapshot, language), language),
                     partOf(explain::stepTimings(input.snapshot, language), language)}};
    // One check alone, this one, is no course.
    if (input.past.size() > 1) {
        chapter.parts.push_back(pastPart(input.past, language));
    }
    return chapter;
}

} // namespace danescope::reports
