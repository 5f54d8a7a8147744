#include "ui/reports/time_chapter.h"

#include "ui/explain/signature_windows.h"
#include "ui/explain/spans.h"
#include "ui/explain/step_timings.h"

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

Part partOf(Spans spans, const explain::Language& language) {
    Section section;
    if (spans.rows.empty()) {
        section.paragraphs << spans.empty;
        return {spans.name, {}, {std::move(section)}, {}};
    }
    section.paragraphs << spans.head;
    if (spans.rows.size() > most_rows) {
        //: %n counts rows of a table that the report leaves out.
        constexpr Text more{
            QT_TRANSLATE_N_NOOP("explain", "%n more row(s) are in the saved check.")};
        section.paragraphs << language.text(more, static_cast<int>(spans.rows.size() - most_rows));
        spans.rows.resize(most_rows);
    }
    section.columns = spans.columns;
    for (const Span& span : spans.rows) {
        section.rows.push_back(rowOf(span));
    }
    const QString title = spans.name;
    return {title, {}, {std::move(section)}, std::move(spans)};
}

} // namespace

Chapter timeChapter(const trace::Snapshot& snapshot, const explain::Language& language) {
    //: Chapter of a report: until when signatures are valid, and how long the check took.
    constexpr Text title{QT_TRANSLATE_NOOP("explain", "Validity and timing")};
    return {language.text(title),
            false,
            {partOf(explain::signatureWindows(snapshot, language), language),
             partOf(explain::stepTimings(snapshot, language), language)}};
}

} // namespace danescope::reports
