#include "ui/dialogs/legend_sample.h"

#include "ui/theme/theme.h"
#include "ui/trace_view/glyph_path.h"

#include <QPainter>

namespace danescope::ui {
namespace {

using explain::Tone;
using Shape = LegendEntry::Shape;

constexpr qreal margin = 2;
constexpr qreal lineWidth = 1.5;
constexpr qreal rootCauseLineWidth = 2.5;

void paintBox(QPainter& painter, const QRectF& box, const LegendEntry& entry,
              const ToneStyle& style) {
    const bool isRootCause = entry.shape == Shape::rootCauseBox;
    painter.setPen(QPen(style.color, isRootCause ? rootCauseLineWidth : lineWidth, style.pen));
    painter.setBrush(style.tint);
    painter.drawRoundedRect(box, chipRadius, chipRadius);
    if (entry.shape == Shape::anchorBox)
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), chipRadius, chipRadius);
    if (isRootCause) {
        const QRectF flag(box.right() - box.width() / 2, box.top() - margin, box.width() / 2.6, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.color);
        painter.drawRoundedRect(flag, 2, 2);
    }
    painter.setPen(style.color);
    painter.setFont(textFont(TextSize::heading, QFont::DemiBold));
    painter.drawText(box, Qt::AlignCenter,
                     entry.shape == Shape::anchorBox ? QStringLiteral("⚓") : style.glyph);
}

void paintLink(QPainter& painter, const QRectF& box, Tone tone, const ToneStyle& style) {
    QPen pen(style.color, lineWidth, style.pen);
    const qreal y = box.center().y();
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    if (tone == Tone::failed) {
        const QRectF glyph(box.center().x() - 5, y + 3, 10, 10);
        paintGlyph(painter, glyphPath(tone, glyph), glyph, style.color);
    }
}

void paintBar(QPainter& painter, const QRectF& box, Tone tone, const ToneStyle& style) {
    const qreal inset = box.height() / 4;
    painter.setPen(QPen(style.color, lineWidth, style.pen));
    painter.setBrush(tone == Tone::ok        ? QBrush(style.color)
                     : tone == Tone::warning ? QBrush(style.color, Qt::BDiagPattern)
                                             : QBrush(style.tint));
    painter.drawRect(box.adjusted(0, inset, 0, -inset));
}

void paintWait(QPainter& painter, const QRectF& box, const Theme& theme) {
    const QColor color = theme.color(ColorRole::mutedText);
    const qreal middle = box.center().x();
    const QRectF first(box.left(), box.top() + 2, middle - box.left(), 7);
    const QRectF second(middle + 8, box.bottom() - 9, box.right() - middle - 8, 7);
    painter.setPen(QPen(color, 1));
    painter.drawPolyline(QPolygonF{
        first.bottomRight(), {middle, second.center().y()}, {middle + 8, second.center().y()}});
    painter.fillRect(first, theme.color(ColorRole::ok));
    painter.fillRect(second, theme.color(ColorRole::ok));
}

} // namespace

LegendSample::LegendSample(const LegendEntry& entry, QWidget* parent)
    : QWidget(parent)
    , entry_(entry) {
    const int side = textFont(TextSize::title).pixelSize() * 2;
    setFixedSize(side * 2, side);
}

void LegendSample::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::current();
    const ToneStyle style = theme.tone(entry_.tone);
    const QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (entry_.shape) {
    case Shape::box:
    case Shape::anchorBox:
    case Shape::rootCauseBox:
        return paintBox(painter, box, entry_, style);
    case Shape::parts:
        painter.setPen(style.color);
        painter.setFont(textFont(TextSize::small, QFont::DemiBold));
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap,
                         QStringLiteral("DS KSK\nZSK CSK"));
        return;
    case Shape::link:
        return paintLink(painter, box, entry_.tone, style);
    case Shape::bar:
        return paintBar(painter, box, entry_.tone, style);
    case Shape::nowLine:
        painter.fillRect(QRectF(box.center().x() - 1, box.top(), 2, box.height()),
                         theme.color(ColorRole::accent));
        return;
    case Shape::wait:
        return paintWait(painter, box, theme);
    }
}

} // namespace danescope::ui
