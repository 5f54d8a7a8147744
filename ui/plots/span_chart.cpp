#include "ui/plots/span_chart.h"

#include "ui/explain/time_words.h"
#include "ui/panels/chip_label.h"

#include <QFontMetrics>

#include <algorithm>
#include <chrono>

#include <qcustomplot.h>

namespace danescope::ui {
namespace {

using explain::Span;
using explain::Spans;
using explain::Tone;

constexpr std::chrono::days mostBefore{60};
constexpr std::chrono::days mostAfter{90};
constexpr std::chrono::hours leastAround{24};
constexpr Milliseconds leastElapsed{10};
/// Room at either end, for arrows too, as a share of the whole.
constexpr double edgeShare = 0.03;
constexpr double barHalf = 0.3;
/// Shares of the width that texts may take.
constexpr double mostForLabels = 0.42;
constexpr double mostForLengths = 0.2;

/// QCustomPlot counts seconds since 1970; an axis of elapsed time counts from the mark.
double key(Instant instant, const Spans& spans) {
    const auto counted =
        spans.axis == Spans::Axis::dates ? instant.time_since_epoch() : instant - spans.mark;
    return std::chrono::duration<double>(counted).count();
}

double edge(const Spans& spans) {
    const TimeSpan shown = shownSpan(spans);
    return (key(shown.end, spans) - key(shown.begin, spans)) * edgeShare;
}

QFont labelFont() {
    return textFont(TextSize::small);
}

/// A full bar is good, a hatched one needs attention, a dashed outline failed, a dotted one was not
/// examined: told apart without colour.
QBrush barBrush(const ToneStyle& style, Tone tone) {
    switch (tone) {
    case Tone::ok:
        return style.color;
    case Tone::warning:
        return {style.color, Qt::BDiagPattern};
    default:
        return style.tint;
    }
}

/// "0 ms", "2.4 s" along the axis.
class ElapsedTicker : public QCPAxisTicker {
public:
    explicit ElapsedTicker(explain::Language language)
        : language_(std::move(language)) {}

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return explain::duration(Milliseconds(qRound64(tick * 1000)), language_);
    }

private:
    explain::Language language_;
};

QSharedPointer<QCPAxisTicker> timeTicker(const Spans& spans, const explain::Language& language) {
    if (spans.axis == Spans::Axis::elapsed)
        return QSharedPointer<QCPAxisTicker>(new ElapsedTicker(language));
    auto* dates = new QCPAxisTickerDateTime;
    dates->setDateTimeSpec(Qt::UTC);
    dates->setDateTimeFormat(explain::shortDateFormat(language));
    return QSharedPointer<QCPAxisTicker>(dates);
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

SpanChart::SpanChart(QCustomPlot& plot)
    : plot_(plot) {
    plot_.setPlottingHint(QCP::phFastPolylines, false);
    plot_.axisRect()->setAutoMargins(QCP::msNone);
    plot_.xAxis->grid()->setZeroLinePen(Qt::NoPen);
    plot_.xAxis->setSubTicks(false);
    plot_.yAxis->grid()->setVisible(false);
    plot_.yAxis2->setVisible(true);
    for (QCPAxis* axis : {plot_.yAxis, plot_.yAxis2}) {
        axis->setRangeReversed(true);
        axis->setSubTickPen(Qt::NoPen);
        axis->setBasePen(Qt::NoPen);
        axis->setTickLength(0);
        axis->setSubTicks(false);
    }
}

void SpanChart::draw(const Spans& spans, const explain::Language& language, const Theme& theme) {
    drawAxes(spans, language, theme);
    plot_.clearItems();
    lit_ = new QCPItemRect(&plot_);
    lit_->setLayer(QStringLiteral("background"));
    lit_->setClipToAxisRect(false);
    for (QCPItemPosition* corner : {lit_->topLeft, lit_->bottomRight})
        corner->setTypeX(QCPItemPosition::ptViewportRatio);
    markRow(-1, false, theme);
    drawWaits(spans, theme);
    drawBars(spans, theme);
    if (!spans.markWord.isEmpty())
        drawMark(spans, theme);
}

void SpanChart::drawAxes(const Spans& spans, const explain::Language& language,
                         const Theme& theme) {
    const QColor line = theme.color(ColorRole::line);
    plot_.setBackground(theme.color(ColorRole::surface));
    plot_.setLocale(language.locale());
    plot_.xAxis->setBasePen(line);
    plot_.xAxis->setTickPen(line);
    plot_.xAxis->grid()->setPen(QPen(line, 1, Qt::DotLine));
    for (QCPAxis* axis : {plot_.xAxis, plot_.yAxis, plot_.yAxis2})
        axis->setTickLabelFont(labelFont());
    plot_.xAxis->setTickLabelColor(theme.color(ColorRole::mutedText));
    // On paper even lines without length leave dots.
    for (QCPAxis* axis : {plot_.yAxis, plot_.yAxis2})
        axis->setTickPen(theme.color(ColorRole::surface));
    plot_.yAxis->setTickLabelColor(theme.color(ColorRole::text));
    plot_.yAxis2->setTickLabelColor(theme.color(ColorRole::mutedText));
    plot_.xAxis->setTicker(timeTicker(spans, language));
    const TimeSpan shown = shownSpan(spans);
    plot_.xAxis->setRange(key(shown.begin, spans) - edge(spans),
                          key(shown.end, spans) + edge(spans));
}

void SpanChart::drawBars(const Spans& spans, const Theme& theme) {
    const TimeSpan shown = shownSpan(spans);
    for (std::size_t row = 0; row < spans.rows.size(); ++row) {
        const Span& span = spans.rows[row];
        const ToneStyle style = theme.tone(span.state.tone);
        const auto y = static_cast<double>(row);
        const auto [first, last] = std::minmax(span.begin, span.end);
        if (first <= shown.end && last >= shown.begin) {
            auto* bar = new QCPItemRect(&plot_);
            bar->topLeft->setCoords(key(std::max(first, shown.begin), spans), y - barHalf);
            bar->bottomRight->setCoords(key(std::min(last, shown.end), spans), y + barHalf);
            bar->setPen(QPen(style.color, 1.5, style.pen));
            bar->setBrush(barBrush(style, span.state.tone));
        }
        const auto arrow = [&](Instant from, double reach) {
            auto* line = new QCPItemLine(&plot_);
            line->start->setCoords(key(from, spans), y);
            line->end->setCoords(key(from, spans) + reach, y);
            line->setPen(QPen(style.color, 1.5));
            line->setHead(QCPLineEnding(QCPLineEnding::esFlatArrow, 7, 6));
        };
        if (first < shown.begin)
            arrow(shown.begin, -0.8 * edge(spans));
        if (last > shown.end)
            arrow(shown.end, 0.8 * edge(spans));
    }
}

void SpanChart::drawWaits(const Spans& spans, const Theme& theme) {
    const QPen pen(theme.color(ColorRole::mutedText), 1);
    const auto line = [&](double fromX, double fromY, double toX, double toY, bool hasHead) {
        auto* part = new QCPItemLine(&plot_);
        part->start->setCoords(fromX, fromY);
        part->end->setCoords(toX, toY);
        part->setPen(pen);
        if (hasHead)
            part->setHead(QCPLineEnding(QCPLineEnding::esSpikeArrow, 5, 5));
    };
    for (std::size_t row = 0; row < spans.rows.size(); ++row) {
        const Span& span = spans.rows[row];
        if (!span.after || *span.after >= row)
            continue;
        const double end = key(spans.rows[*span.after].end, spans);
        const double begin = key(span.begin, spans);
        const auto from = static_cast<double>(*span.after) + barHalf;
        const auto to = static_cast<double>(row);
        if (begin <= end) {
            line(end, from, end, to - barHalf, true);
        } else {
            line(end, from, end, to, false);
            line(end, to, begin, to, true);
        }
    }
}

void SpanChart::drawMark(const Spans& spans, const Theme& theme) {
    const double now = key(spans.mark, spans);
    auto* line = new QCPItemLine(&plot_);
    line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    line->start->setCoords(now, 0);
    line->end->setCoords(now, 1);
    line->setPen(QPen(theme.color(ColorRole::accent), 2));
    auto* word = new QCPItemText(&plot_);
    word->setClipToAxisRect(false);
    word->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    word->position->setCoords(now, 0);
    word->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    word->setText(spans.markWord);
    word->setFont(textFont(TextSize::small, QFont::DemiBold));
    word->setColor(theme.color(ColorRole::accent));
}

void SpanChart::arrange(const Spans& spans, int width) {
    const QFontMetrics metrics(labelFont());
    const QSharedPointer<QCPAxisTickerText> labels(new QCPAxisTickerText);
    const QSharedPointer<QCPAxisTickerText> lengths(new QCPAxisTickerText);
    int left = 0;
    int right = 0;
    for (std::size_t row = 0; row < spans.rows.size(); ++row) {
        const Span& span = spans.rows[row];
        const QString label =
            metrics.elidedText(glyphed({span.label, span.state.tone}), Qt::ElideMiddle,
                               static_cast<int>(width * mostForLabels));
        const QString length = metrics.elidedText(span.length, Qt::ElideRight,
                                                  static_cast<int>(width * mostForLengths));
        labels->addTick(static_cast<double>(row), label);
        lengths->addTick(static_cast<double>(row), length);
        left = std::max(left, metrics.horizontalAdvance(label));
        right = std::max(right, metrics.horizontalAdvance(length));
    }
    plot_.yAxis->setTicker(labels);
    plot_.yAxis2->setTicker(lengths);
    plot_.axisRect()->setMargins(
        {left + spacing::large, headHeight(), right + spacing::large, axisHeight()});
}

void SpanChart::showRows(double first, int height) {
    const double rows =
        std::max(1.0, static_cast<double>(height - headHeight() - axisHeight()) / rowHeight());
    for (QCPAxis* axis : {plot_.yAxis, plot_.yAxis2})
        axis->setRange(first - 0.5, first - 0.5 + rows);
}

void SpanChart::markRow(int row, bool hasFocus, const Theme& theme) {
    const double top = plot_.yAxis->range().lower;
    const double bottom = plot_.yAxis->range().upper;
    lit_->setVisible(row >= 0 && row - 0.5 >= top && row <= bottom);
    lit_->topLeft->setCoords(0, row - 0.5);
    lit_->bottomRight->setCoords(1, std::min(row + 0.5, bottom));
    lit_->setBrush(theme.color(ColorRole::selection));
    lit_->setPen(hasFocus ? QPen(theme.color(ColorRole::accent), 1.5) : QPen(Qt::NoPen));
}

int SpanChart::rowHeight() {
    return QFontMetrics(labelFont()).height() + spacing::small;
}

int SpanChart::headHeight() {
    return QFontMetrics(labelFont()).height() + spacing::tiny;
}

int SpanChart::axisHeight() {
    return QFontMetrics(labelFont()).height() + spacing::medium;
}

} // namespace danescope::ui
