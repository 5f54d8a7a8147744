#pragma once

#include "ui/explain/language.h"
#include "ui/explain/spans.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

namespace danescope::ui {

/// The time that bars are drawn over. Signatures last days and certificates up to decades: around
/// the instant of a verdict no more is shown than tells them apart, and bars that go on beyond it
/// end in an arrow.
struct TimeSpan {
    Instant begin{};
    Instant end{};
    bool operator==(const TimeSpan&) const = default;
};

TimeSpan shownSpan(const explain::Spans& spans);

/// Where the parts of a plot of spans stand: across as shares of the axis of time, from 0 to 1;
/// down in rows, whose middles are whole numbers from 0.
struct SpanLayout {
    struct Bar {
        QRectF box;
        explain::Tone tone{};
    };
    /// From where a bar is cut off, outwards.
    struct Arrow {
        QLineF line;
        explain::Tone tone{};
    };
    /// Without those that lie out of sight as a whole.
    std::vector<Bar> bars;
    std::vector<Arrow> arrows;
    /// From the end of a row to the beginning of the one that waited for it.
    std::vector<QPolygonF> waits;
    /// The instant that Spans::markWord names.
    double mark = 0;
};

SpanLayout spanLayout(const explain::Spans& spans);

/// A mark on the axis of time.
struct AxisTick {
    /// As in SpanLayout.
    double at = 0;
    /// "1 Dec", "100 ms"
    QString text;
};

/// As many as have room on an axis of that width in pixels, at round times: days and months in UTC,
/// or milliseconds since the beginning.
std::vector<AxisTick> axisTicks(const explain::Spans& spans, const explain::Language& language,
                                double width);

/// Shares of a plot's width that the texts beside its bars may take.
inline constexpr double mostForLabels = 0.42;
inline constexpr double mostForLengths = 0.2;

} // namespace danescope::ui
