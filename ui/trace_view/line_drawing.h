#pragma once

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>
#include <QRectF>

namespace danescope::ui {

/// A solid, dashed or dotted line with bends. Each straight part is drawn by itself: Qt has a quick
/// way for those, and none for a path with dashes.
class LineDrawing {
public:
    LineDrawing() = default;
    LineDrawing(const QPolygonF& points, Qt::PenStyle style, qreal width);
    void paint(QPainter& painter, const QColor& color) const;

private:
    QList<QLineF> parts_;
    QPen pen_;
};

/// A line round a box: its sides in the style asked for, its rounded corners always solid.
class BoxLineDrawing {
public:
    BoxLineDrawing() = default;
    BoxLineDrawing(const QRectF& box, qreal radius, Qt::PenStyle style, qreal width);
    void paint(QPainter& painter, const QColor& color) const;

private:
    QList<QLineF> sides_;
    QPen pen_;
    /// The area of the corners' lines.
    QPainterPath corners_;
};

} // namespace danescope::ui
