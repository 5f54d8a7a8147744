#pragma once

#include "ui/trace_view/layout.h"

namespace danescope::ui {

/// Common height and baseline of all texts that share a line.
struct LineBox {
    qreal ascent = 0;
    qreal descent = 0;
    qreal height() const { return ascent + descent; }
    void include(const TextExtent& extent);
};

/// The room a tone's glyph takes beside a text of that line: a square, and the gap after it.
qreal glyphSize(const LineBox& line);
inline constexpr qreal glyphGap = 5;

/// Puts the text with its baseline on the line's, shortened to `width` if it is longer.
PlacedText placed(TextMeasure& measure, const QString& text, TextRole role, QPointF topLeft,
                  const LineBox& line, qreal width);

/// A chip's extent, and the chip with its upper left corner at `topLeft`.
QSizeF chipSize(TextMeasure& measure, const QString& text, const LineBox& line, qreal mostWidth);
PlacedChip placedChip(TextMeasure& measure, const explain::Chip& chip, QPointF topLeft,
                      const LineBox& line, qreal mostWidth);

/// What an edge's label takes, with its glyph; 0 for an edge without.
qreal edgeLabelWidth(TextMeasure& measure, const Edge& edge, const LineBox& line, qreal mostWidth);
void placeEdgeLabel(TextMeasure& measure, const Edge& edge, QPointF topLeft, const LineBox& line,
                    qreal width, PlacedEdge& place);

/// The flag on a node's upper edge, when it has one: across the edge, near the right corner.
void placeFlag(TextMeasure& measure, const QString& text, const LineBox& line, PlacedNode& node);
/// What the flag needs of the node's width, and how far it stands above the node.
qreal flagWidth(TextMeasure& measure, const QString& text);
qreal flagRise(const LineBox& line);

} // namespace danescope::ui
