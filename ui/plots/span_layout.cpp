#include "ui/plots/span_layout.h"

#include "ui/explain/time_words.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace danescope::ui {
namespace {

using explain::Span;
using explain::Spans;
using std::chrono::days;
using std::chrono::floor;

constexpr days mostBefore{60};
constexpr days mostAfter{90};
constexpr std::chrono::hours leastAround{24};
constexpr Milliseconds leastElapsed{10};
/// Room at either end, for arrows too, as a share of what is shown.
constexpr double edgeShare = 0.03;
constexpr double arrowShare = 0.8;
constexpr double barHalf = 0.3;

/// From instants to shares of the axis.
class Axis {
public:
    explicit Axis(const Spans& spans)
        : shown_(shownSpan(spans))
        , length_((shown_.end - shown_.begin) * (1 + 2 * edgeShare)) {}

    const TimeSpan& shown() const { return shown_; }
    double at(Instant instant) const { return edge() + (instant - shown_.begin) / length_; }
    static double edge() { return edgeShare / (1 + 2 * edgeShare); }

private:
    TimeSpan shown_;
    std::chrono::duration<double, Milliseconds::period> length_;
};

void addBar(SpanLayout& layout, const Axis& axis, const Span& span, double row) {
    const auto& [begin, end] = axis.shown();
    const auto [first, last] = std::minmax(span.begin, span.end);
    if (first <= end && last >= begin) {
        const QPointF from(axis.at(std::max(first, begin)), row - barHalf);
        const QPointF to(axis.at(std::min(last, end)), row + barHalf);
        layout.bars.push_back({QRectF(from, to), span.state.tone});
    }
    const double reach = arrowShare * Axis::edge();
    if (first < begin)
        layout.arrows.push_back(
            {QLineF(axis.at(begin), row, axis.at(begin) - reach, row), span.state.tone});
    if (last > end)
        layout.arrows.push_back(
            {QLineF(axis.at(end), row, axis.at(end) + reach, row), span.state.tone});
}

/// Straight down, then across where the row began later.
QPolygonF waitOf(const Axis& axis, const Spans& spans, std::size_t from, std::size_t to) {
    const double end = axis.at(spans.rows[from].end);
    const double begin = axis.at(spans.rows[to].begin);
    const double top = static_cast<double>(from) + barHalf;
    const auto middle = static_cast<double>(to);
    if (begin <= end)
        return {{QPointF(end, top), QPointF(end, middle - barHalf)}};
    return {{QPointF(end, top), QPointF(end, middle), QPointF(begin, middle)}};
}

/// The least of 1, 2, 5 and 10 times a power of ten that divides the span into few enough parts.
Milliseconds roundStep(Milliseconds span, int most) {
    const double least = std::max(1.0, static_cast<double>(span.count()) / most);
    const double unit = std::pow(10, std::floor(std::log10(least)));
    double step = unit;
    for (const int factor : {2, 5, 10})
        step = step < least ? unit * factor : step;
    return Milliseconds(std::llround(step));
}

std::vector<Instant> elapsedTicks(Instant mark, const TimeSpan& shown, int most) {
    const Milliseconds step = roundStep(shown.end - shown.begin, most);
    std::vector<Instant> ticks;
    for (Instant at = mark; at <= shown.end; at += step)
        ticks.push_back(at);
    return ticks;
}

/// Every so many days, weeks from Monday on; the first of each month where days are too many.
std::vector<Instant> dateTicks(const TimeSpan& shown, int most) {
    using namespace std::chrono;
    constexpr std::array<days, 4> steps{days{1}, days{2}, days{7}, days{14}};
    const auto step = std::ranges::find_if(
        steps, [&](days each) { return shown.end - shown.begin <= each * most; });
    std::vector<Instant> ticks;
    if (step != steps.end()) {
        constexpr sys_days monday{1970y / January / 5};
        const auto first = monday + (floor<days>(shown.begin) - monday) / *step * *step;
        for (sys_days day = first; day <= shown.end; day += *step)
            ticks.emplace_back(day);
    } else {
        const year_month_day begin(floor<days>(shown.begin));
        for (year_month month = begin.year() / begin.month(); sys_days(month / 1) <= shown.end;
             month += months{1})
            ticks.emplace_back(sys_days(month / 1));
    }
    std::erase_if(ticks, [&](Instant at) { return at < shown.begin; });
    return ticks;
}

} // namespace

TimeSpan shownSpan(const Spans& spans) {
    const bool hasDates = spans.axis == Spans::Axis::dates;
    TimeSpan shown{hasDates ? spans.mark - leastAround : spans.mark,
                   hasDates ? spans.mark + leastAround : spans.mark + leastElapsed};
    for (const Span& span : spans.rows) {
        shown.begin = std::min({shown.begin, span.begin, span.end});
        shown.end = std::max({shown.end, span.begin, span.end});
    }
    if (!hasDates)
        return shown;
    return {std::max<Instant>(shown.begin, spans.mark - mostBefore),
            std::min<Instant>(shown.end, spans.mark + mostAfter)};
}

SpanLayout spanLayout(const Spans& spans) {
    const Axis axis(spans);
    SpanLayout layout;
    layout.mark = axis.at(spans.mark);
    for (std::size_t row = 0; row < spans.rows.size(); ++row) {
        const Span& span = spans.rows[row];
        addBar(layout, axis, span, static_cast<double>(row));
        if (span.after && *span.after < row)
            layout.waits.push_back(waitOf(axis, spans, *span.after, row));
    }
    return layout;
}

std::vector<AxisTick> axisTicks(const Spans& spans, const explain::Language& language,
                                double width) {
    constexpr double room = 90;
    const int most = std::max(2, static_cast<int>(width / room));
    const Axis axis(spans);
    const bool hasDates = spans.axis == Spans::Axis::dates;
    std::vector<AxisTick> ticks;
    for (const Instant at :
         hasDates ? dateTicks(axis.shown(), most) : elapsedTicks(spans.mark, axis.shown(), most))
        ticks.push_back({axis.at(at), hasDates ? explain::shortDate(at, language)
                                               : explain::duration(at - spans.mark, language)});
    return ticks;
}

} // namespace danescope::ui
