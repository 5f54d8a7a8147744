#include "ui/trace_view/glyph_path.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace danescope::ui {
namespace {

QPen strokeFor(const QRectF& box, const QColor& color) {
    return {color, std::max(1.4, box.width() / 6.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

QPainterPath glyphPath(explain::Tone tone, const QRectF& box) {
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPainterPath path;
    switch (tone) {
    case explain::Tone::ok:
        path.moveTo(at(0.10, 0.55));
        path.lineTo(at(0.38, 0.84));
        path.lineTo(at(0.90, 0.18));
        break;
    case explain::Tone::failed:
        path.moveTo(at(0.16, 0.16));
        path.lineTo(at(0.84, 0.84));
        path.moveTo(at(0.84, 0.16));
        path.lineTo(at(0.16, 0.84));
        break;
    case explain::Tone::warning:
        path.moveTo(at(0.5, 0.08));
        path.lineTo(at(0.5, 0.60));
        path.moveTo(at(0.5, 0.90));
        path.lineTo(at(0.5, 0.91));
        break;
    case explain::Tone::neutral:
        path.addEllipse(QRectF(at(0.14, 0.14), at(0.86, 0.86)));
        break;
    case explain::Tone::notRun:
        path.moveTo(at(0.18, 0.5));
        path.lineTo(at(0.82, 0.5));
        break;
    case explain::Tone::running:
        break;
    }
    return path;
}

QPainterPath anchorPath(const QRectF& box) {
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPainterPath path;
    path.addEllipse(QRectF(at(0.38, 0.0), at(0.62, 0.24)));
    path.moveTo(at(0.5, 0.24));
    path.lineTo(at(0.5, 0.96));
    path.moveTo(at(0.28, 0.42));
    path.lineTo(at(0.72, 0.42));
    path.moveTo(at(0.06, 0.58));
    path.quadTo(at(0.10, 0.94), at(0.5, 0.96));
    path.quadTo(at(0.90, 0.94), at(0.94, 0.58));
    return path;
}

void paintGlyph(QPainter& painter, const QPainterPath& path, const QRectF& box,
                const QColor& color) {
    painter.setPen(strokeFor(box, color));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintRunningMark(QPainter& painter, const QRectF& box, const QColor& color, qreal phase) {
    constexpr int sixteenths = 16;
    const int start = -static_cast<int>(std::lround(phase * 360 * sixteenths));
    painter.setPen(strokeFor(box, color));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = box.width() * 0.1;
    painter.drawArc(box.adjusted(inset, inset, -inset, -inset), start, 270 * sixteenths);
}

} // namespace danescope::ui
