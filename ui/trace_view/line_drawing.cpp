#include "ui/trace_view/line_drawing.h"

#include <QPaintEngine>

namespace danescope::ui {
namespace {

/// Parts that touch overlap by this much, lest their smoothed ends let the ground shine through.
constexpr qreal overlap = 0.5;

QPen penOf(Qt::PenStyle style, qreal width) {
    QPen pen;
    pen.setWidthF(width);
    pen.setCapStyle(Qt::FlatCap);
    if (style == Qt::DashLine)
        pen.setDashPattern({3.0, 2.0});
    if (style == Qt::DotLine)
        pen.setDashPattern({1.0, 2.0});
    return pen;
}

void draw(QPainter& painter, const QList<QLineF>& lines, QPen pen, const QColor& color) {
    pen.setColor(color);
    painter.setPen(pen);
    painter.drawLines(lines);
}

/// Longer by `by` at both ends.
QLineF extended(const QLineF& line, qreal by) {
    const QLineF unit = line.unitVector();
    const QPointF step(unit.dx() * by, unit.dy() * by);
    return {line.p1() - step, line.p2() + step};
}

/// What a level or upright line of that width covers.
QRectF areaOf(const QLineF& line, qreal width) {
    const qreal across = line.dy() == 0 ? width / 2 : 0;
    const qreal along = line.dx() == 0 ? width / 2 : 0;
    return QRectF(line.p1(), line.p2()).normalized().adjusted(-along, -across, along, across);
}

/// Smoothing would leave such an area as it is, and take many times as long.
bool coversWholePixels(const QPainter& painter, const QRectF& area) {
    const QRectF pixels = painter.deviceTransform().mapRect(area);
    return painter.paintEngine()->type() == QPaintEngine::Raster &&
           pixels == QRectF(pixels.toRect());
}

/// The quarter of a ring round `center` that begins at `angle`, degrees counterclockwise from
/// three o'clock.
void addQuarter(QPainterPath& path, QPointF center, qreal radius, qreal width, qreal angle) {
    const auto circle = [&center](qreal r) {
        return QRectF(center.x() - r, center.y() - r, 2 * r, 2 * r);
    };
    const QRectF outer = circle(radius + width / 2);
    path.arcMoveTo(outer, angle);
    path.arcTo(outer, angle, 90);
    path.arcTo(circle(radius - width / 2), angle + 90, -90);
    path.closeSubpath();
}

} // namespace

LineDrawing::LineDrawing(const QPolygonF& points, Qt::PenStyle style, qreal width)
    : pen_(penOf(style, width)) {
    for (qsizetype end = 1; end < points.size(); ++end) {
        QLineF part(points[end - 1], points[end]);
        const QPointF corner = extended(part, width / 2).p2();
        // Fills the bend.
        if (end + 1 < points.size())
            part.setP2(corner);
        parts_.push_back(part);
    }
}

void LineDrawing::paint(QPainter& painter, const QColor& color) const {
    draw(painter, parts_, pen_, color);
}

BoxLineDrawing::BoxLineDrawing(const QRectF& box, qreal radius, Qt::PenStyle style, qreal width)
    : pen_(penOf(style, width)) {
    const QRectF inner = box.adjusted(radius, radius, -radius, -radius);
    const auto addSide = [this](const QLineF& side) {
        if (side.length() > overlap)
            sides_.push_back(extended(side, overlap));
    };
    addSide({inner.left(), box.top(), inner.right(), box.top()});
    addSide({box.right(), inner.top(), box.right(), inner.bottom()});
    addSide({inner.right(), box.bottom(), inner.left(), box.bottom()});
    addSide({box.left(), inner.bottom(), box.left(), inner.top()});
    addQuarter(corners_, inner.topRight(), radius, width, 0);
    addQuarter(corners_, inner.topLeft(), radius, width, 90);
    addQuarter(corners_, inner.bottomLeft(), radius, width, 180);
    addQuarter(corners_, inner.bottomRight(), radius, width, 270);
}

void BoxLineDrawing::paint(QPainter& painter, const QColor& color) const {
    QList<QLineF> smoothed;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QLineF& side : sides_) {
        const QRectF area = areaOf(side, pen_.widthF());
        if (pen_.style() == Qt::SolidLine && coversWholePixels(painter, area))
            painter.fillRect(area, color);
        else
            smoothed.push_back(side);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, smoothed, pen_, color);
    painter.fillPath(corners_, color);
}

} // namespace danescope::ui
