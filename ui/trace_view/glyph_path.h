#pragma once

#include "ui/explain/outline.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>

namespace danescope::ui {

/// The tone's glyph as lines to stroke, so that it looks the same whatever fonts there are. Empty
/// for `running`, whose mark moves.
QPainterPath glyphPath(explain::Tone tone, const QRectF& box);

/// The trust anchor's ⚓, as lines to stroke.
QPainterPath anchorPath(const QRectF& box);

/// Strokes a glyph path made for that box.
void paintGlyph(QPainter& painter, const QPainterPath& path, const QRectF& box,
                const QColor& color);

/// The running mark: an open ring, turned by `phase` (0 to 1).
void paintRunningMark(QPainter& painter, const QRectF& box, const QColor& color, qreal phase);

} // namespace danescope::ui
