#include "ui/plots/span_chart.h"

#include "ui/panels/chip_label.h"

#include <QFontMetrics>

#include <algorithm>

#include <qcustomplot.h>

namespace danescope::ui {
namespace {

using explain::Span;
using explain::Spans;
using explain::Tone;

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

} // namespace

SpanChart::SpanChart(QCustomPlot& plot)
    : plot_(plot) {
    plot_.setPlottingHint(QCP::phFastPolylines, false);
    plot_.axisRect()->setAutoMargins(QCP::msNone);
    plot_.xAxis->grid()->setZeroLinePen(Qt::NoPen);
    plot_.xAxis->setSubTicks(false);
    plot_.xAxis->setRange(0, 1);
    plot_.yAxis->grid()->setVisible(false);
    plot_.yAxis2->setVisible(true);
    for (QCPAxis* axis : {plot_.yAxis, plot_.yAxis2}) {
        axis->setRangeReversed(true);
        axis->setSubTickPen(Qt::NoPen);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setTickLength(0);
        axis->setSubTicks(false);
    }
}

void SpanChart::draw(const Spans& spans, const Theme& theme) {
    drawAxes(theme);
    plot_.clearItems();
    lit_ = new QCPItemRect(&plot_);
    lit_->setLayer(QStringLiteral("background"));
    lit_->setClipToAxisRect(false);
    for (QCPItemPosition* corner : {lit_->topLeft, lit_->bottomRight})
        corner->setTypeX(QCPItemPosition::ptViewportRatio);
    markRow(-1, false, theme);
    const SpanLayout layout = spanLayout(spans);
    drawWaits(layout, theme);
    drawBars(layout, theme);
    if (!spans.markWord.isEmpty())
        drawMark(layout.mark, spans.markWord, theme);
}

void SpanChart::drawAxes(const Theme& theme) {
    const QColor line = theme.color(ColorRole::line);
    plot_.setBackground(theme.color(ColorRole::surface));
    plot_.xAxis->setBasePen(line);
    plot_.xAxis->setTickPen(line);
    plot_.xAxis->grid()->setPen(QPen(line, 1, Qt::DotLine));
    for (QCPAxis* axis : {plot_.xAxis, plot_.yAxis, plot_.yAxis2})
        axis->setTickLabelFont(labelFont());
    plot_.xAxis->setTickLabelColor(theme.color(ColorRole::mutedText));
    plot_.yAxis->setTickLabelColor(theme.color(ColorRole::text));
    plot_.yAxis2->setTickLabelColor(theme.color(ColorRole::mutedText));
}

void SpanChart::drawBars(const SpanLayout& layout, const Theme& theme) {
    for (const SpanLayout::Bar& each : layout.bars) {
        const ToneStyle style = theme.tone(each.tone);
        auto* bar = new QCPItemRect(&plot_);
        bar->topLeft->setCoords(each.box.topLeft());
        bar->bottomRight->setCoords(each.box.bottomRight());
        bar->setPen(QPen(style.color, 1.5, style.pen));
        bar->setBrush(barBrush(style, each.tone));
    }
    for (const SpanLayout::Arrow& arrow : layout.arrows) {
        auto* line = new QCPItemLine(&plot_);
        line->start->setCoords(arrow.line.p1());
        line->end->setCoords(arrow.line.p2());
        line->setPen(QPen(theme.tone(arrow.tone).color, 1.5));
        line->setHead(QCPLineEnding(QCPLineEnding::esFlatArrow, 7, 6));
    }
}

void SpanChart::drawWaits(const SpanLayout& layout, const Theme& theme) {
    for (const QPolygonF& wait : layout.waits) {
        for (qsizetype point = 1; point < wait.size(); ++point) {
            auto* part = new QCPItemLine(&plot_);
            part->start->setCoords(wait[point - 1]);
            part->end->setCoords(wait[point]);
            part->setPen(QPen(theme.color(ColorRole::mutedText), 1));
            if (point + 1 == wait.size())
                part->setHead(QCPLineEnding(QCPLineEnding::esSpikeArrow, 5, 5));
        }
    }
}

void SpanChart::drawMark(double at, const QString& text, const Theme& theme) {
    auto* line = new QCPItemLine(&plot_);
    line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    line->start->setCoords(at, 0);
    line->end->setCoords(at, 1);
    line->setPen(QPen(theme.color(ColorRole::accent), 2));
    auto* word = new QCPItemText(&plot_);
    word->setClipToAxisRect(false);
    word->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    word->position->setCoords(at, 0);
    word->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    word->setText(text);
    word->setFont(textFont(TextSize::small, QFont::DemiBold));
    word->setColor(theme.color(ColorRole::accent));
}

void SpanChart::arrange(const Spans& spans, const explain::Language& language, int width) {
    const QFontMetrics metrics(labelFont());
    const QSharedPointer<QCPAxisTickerText> times(new QCPAxisTickerText);
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
    const QMargins margins(left + spacing::large, headHeight(), right + spacing::large,
                           axisHeight());
    plot_.axisRect()->setMargins(margins);
    for (const AxisTick& tick :
         axisTicks(spans, language, width - margins.left() - margins.right()))
        times->addTick(tick.at, tick.text);
    plot_.xAxis->setTicker(times);
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
