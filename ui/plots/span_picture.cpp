#include "ui/plots/span_picture.h"

#include "ui/trace_view/glyph_path.h"

#include <QPen>

#include <algorithm>
#include <utility>

namespace danescope::ui {
namespace {

using explain::Tone;

constexpr qreal barLine = 1.5;
constexpr qreal hatchGap = 5;
constexpr qreal arrowHead = 6;
constexpr qreal spikeHead = 4;

/// On the line that Latin letters would stand on there.
PlacedText placed(const QString& text, TextMeasure& measure, TextRole role, QPointF topLeft) {
    const TextExtent extent = measure.extent(text, role);
    const QPointF higher(0, extent.ascent - measure.extent({}, role).ascent);
    return {text, role, QRectF(topLeft - higher, QSizeF(extent.width, extent.height())), false};
}

/// Diagonals as lines of their own: a brush's pattern would not grow with the picture.
void paintHatch(QPainter& painter, const QRectF& box, const QColor& color) {
    painter.setPen(QPen(color, 1));
    for (qreal foot = box.left() + hatchGap; foot < box.right() + box.height(); foot += hatchGap) {
        const qreal right = std::min(foot, box.right());
        const qreal left = std::max(foot - box.height(), box.left());
        painter.drawLine(QPointF(right, box.top() + foot - right),
                         QPointF(left, box.top() + foot - left));
    }
}

/// The tip is at the line's end.
void paintHead(QPainter& painter, const QLineF& line, qreal size, const QColor& color) {
    const QLineF unit = line.unitVector();
    const QPointF along(unit.dx() * size, unit.dy() * size);
    const QPointF aside(-along.y() / 2, along.x() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{{line.p2(), line.p2() - along + aside, line.p2() - along - aside}});
}

} // namespace

SpanPicture::SpanPicture(const explain::Spans& spans, const explain::Language& language,
                         const PictureStyle& style)
    : theme_(style.theme)
    , background_(style.background)
    , margin_(style.margin)
    , hasMark_(!spans.markWord.isEmpty())
    , layout_(spanLayout(spans)) {
    TextMeasure measure(style.fonts);
    const qreal line = measure.extent({}, TextRole::small).height();
    rowHeight_ = line + spacing::small;
    const qreal head = spacing::tiny + (hasMark_ ? line : 0);
    const qreal rows = static_cast<qreal>(spans.rows.size()) * rowHeight_;
    bars_ = QRectF(0, head, style.width, rows);
    inside_ = QSizeF(style.width, head + rows + spacing::small + line);
    placeRows(spans, measure);
    placeTicks(spans, language, measure);
    const qreal word = measure.extent(spans.markWord, TextRole::title).width;
    markWord_ = TextDrawing(placed(spans.markWord, measure, TextRole::title,
                                   {bars_.left() + layout_.mark * bars_.width() - word / 2, 0}),
                            style.fonts);
}

/// Leaves to `bars_` what the texts at either side do not need.
void SpanPicture::placeRows(const explain::Spans& spans, TextMeasure& measure) {
    struct Texts {
        QString label;
        QString length;
    };
    const qreal width = bars_.width();
    const qreal line = rowHeight_ - spacing::small;
    const qreal glyph = line * 0.6;
    std::vector<Texts> texts;
    qreal left = 0;
    qreal right = 0;
    for (const explain::Span& span : spans.rows) {
        const auto elided = [&](const QString& text, double share) {
            return measure.elided(text, TextRole::small, width * share);
        };
        texts.push_back({elided(span.label, mostForLabels), elided(span.length, mostForLengths)});
        left = std::max(left, measure.extent(texts.back().label, TextRole::small).width);
        right = std::max(right, measure.extent(texts.back().length, TextRole::small).width);
    }
    bars_.setLeft(glyph + spacing::tiny + left + spacing::small);
    bars_.setRight(width - right - spacing::small);
    for (std::size_t row = 0; row < texts.size(); ++row) {
        const qreal top = bars_.top() + static_cast<qreal>(row) * rowHeight_ + spacing::tiny;
        const qreal label = measure.extent(texts[row].label, TextRole::small).width;
        const qreal length = measure.extent(texts[row].length, TextRole::small).width;
        const qreal begin = bars_.left() - spacing::small - label;
        const QRectF box(begin - spacing::tiny - glyph, top + (line - glyph) / 2, glyph, glyph);
        const Tone tone = spans.rows[row].state.tone;
        rows_.push_back(
            {tone, box, glyphPath(tone, box),
             TextDrawing(placed(texts[row].label, measure, TextRole::small, {begin, top}),
                         measure.fonts()),
             TextDrawing(placed(texts[row].length, measure, TextRole::small, {width - length, top}),
                         measure.fonts())});
    }
}

void SpanPicture::placeTicks(const explain::Spans& spans, const explain::Language& language,
                             TextMeasure& measure) {
    for (const AxisTick& tick : axisTicks(spans, language, bars_.width())) {
        const qreal x = bars_.left() + tick.at * bars_.width();
        const qreal width = measure.extent(tick.text, TextRole::small).width;
        ticks_.push_back({x, TextDrawing(placed(tick.text, measure, TextRole::small,
                                                {x - width / 2, bars_.bottom() + spacing::small}),
                                         measure.fonts())});
    }
}

QSizeF SpanPicture::size() const {
    return inside_ + QSizeF(2 * margin_, 2 * margin_);
}

QPointF SpanPicture::at(const QPointF& place) const {
    return {bars_.left() + place.x() * bars_.width(), bars_.top() + (place.y() + 0.5) * rowHeight_};
}

void SpanPicture::paint(QPainter& painter) const {
    const QColor line = theme_.color(ColorRole::line);
    const QColor muted = theme_.color(ColorRole::mutedText);
    const QColor accent = theme_.color(ColorRole::accent);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size()), theme_.color(background_));
    painter.translate(margin_, margin_);
    painter.setPen(QPen(line, 1));
    painter.drawLine(bars_.bottomLeft(), bars_.bottomRight());
    for (const Tick& tick : ticks_) {
        painter.setPen(QPen(line, 1, Qt::DotLine));
        painter.drawLine(QPointF(tick.x, bars_.top()), QPointF(tick.x, bars_.bottom()));
        tick.text.paint(painter, muted);
    }
    for (const QPolygonF& wait : layout_.waits)
        paintWait(painter, wait);
    for (const SpanLayout::Bar& bar : layout_.bars)
        paintBar(painter, bar);
    for (const SpanLayout::Arrow& arrow : layout_.arrows) {
        const QColor color = theme_.tone(arrow.tone).color;
        const QLineF shaft(at(arrow.line.p1()), at(arrow.line.p2()));
        painter.setPen(QPen(color, barLine));
        painter.drawLine(shaft);
        paintHead(painter, shaft, arrowHead, color);
    }
    for (const Row& row : rows_) {
        const QColor color = theme_.tone(row.tone).color;
        if (row.tone == Tone::running)
            paintRunningMark(painter, row.glyphBox, color, 0);
        else
            paintGlyph(painter, row.glyph, row.glyphBox, color);
        row.label.paint(painter, theme_.color(ColorRole::text));
        row.length.paint(painter, muted);
    }
    if (hasMark_) {
        const qreal mark = bars_.left() + layout_.mark * bars_.width();
        painter.setPen(QPen(accent, 2));
        painter.drawLine(QPointF(mark, bars_.top()), QPointF(mark, bars_.bottom()));
        markWord_.paint(painter, accent);
    }
    painter.restore();
}

/// Full where all is well, hatched where it needs attention, else tinted within the tone's line:
/// told apart without colour.
void SpanPicture::paintBar(QPainter& painter, const SpanLayout::Bar& bar) const {
    const ToneStyle style = theme_.tone(bar.tone);
    const QRectF box(at(bar.box.topLeft()), at(bar.box.bottomRight()));
    painter.fillRect(box, bar.tone == Tone::ok ? style.color : style.tint);
    if (bar.tone == Tone::warning)
        paintHatch(painter, box, style.color);
    painter.setPen(QPen(style.color, barLine, style.pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void SpanPicture::paintWait(QPainter& painter, const QPolygonF& wait) const {
    const QColor color = theme_.color(ColorRole::mutedText);
    QPolygonF line;
    for (const QPointF& point : wait)
        line << at(point);
    painter.setPen(QPen(color, 1));
    painter.drawPolyline(line);
    paintHead(painter, QLineF(line[line.size() - 2], line.last()), spikeHead, color);
}

} // namespace danescope::ui
