#include "ui/trace_view/text_layout.h"

#include <algorithm>
#include <cmath>

namespace danescope::ui {
namespace {

constexpr qreal chipPadding = 7;
constexpr qreal chipRise = 2;
constexpr qreal flagPadding = 6;
constexpr qreal flagInset = 8;
/// How far the flag reaches into the node: less than the room above the node's first line.
constexpr qreal flagOverlap = 5;

/// An edge that holds says so by its line alone.
bool hasGlyph(const Edge& edge) {
    return edge.tone == explain::Tone::failed || edge.tone == explain::Tone::warning;
}

} // namespace

void LineBox::include(const TextExtent& extent) {
    ascent = std::max(ascent, std::ceil(extent.ascent));
    descent = std::max(descent, std::ceil(extent.descent));
}

qreal glyphSize(const LineBox& line) {
    return std::round(line.ascent * 0.75);
}

PlacedText placed(TextMeasure& measure, const QString& text, TextRole role, QPointF topLeft,
                  const LineBox& line, qreal width) {
    PlacedText result;
    result.role = role;
    result.text = measure.elided(text, role, width);
    result.isElided = result.text != text;
    const TextExtent extent = measure.extent(result.text, role);
    result.rect = QRectF(topLeft.x(), topLeft.y() + line.ascent - extent.ascent, extent.width,
                         extent.height());
    return result;
}

QSizeF chipSize(TextMeasure& measure, const QString& text, const LineBox& line, qreal mostWidth) {
    const qreal natural = std::ceil(measure.extent(text, TextRole::small).width) + 2 * chipPadding +
                          glyphSize(line) + glyphGap;
    return {std::min(natural, mostWidth), line.height() + 2 * chipRise};
}

PlacedChip placedChip(TextMeasure& measure, const explain::Chip& chip, QPointF topLeft,
                      const LineBox& line, qreal mostWidth) {
    PlacedChip result;
    result.tone = chip.tone;
    result.box = QRectF(topLeft, chipSize(measure, chip.text, line, mostWidth));
    const qreal side = glyphSize(line);
    const qreal left = result.box.left() + chipPadding;
    result.glyph = QRectF(left, result.box.center().y() - side / 2, side, side);
    const qreal textLeft = left + side + glyphGap;
    result.text =
        placed(measure, chip.text, TextRole::small, {textLeft, result.box.top() + chipRise}, line,
               result.box.right() - chipPadding - textLeft + 0.5);
    return result;
}

qreal edgeLabelWidth(TextMeasure& measure, const Edge& edge, const LineBox& line, qreal mostWidth) {
    if (edge.label.isEmpty())
        return 0;
    const qreal text = std::ceil(measure.extent(edge.label, TextRole::small).width) + 1;
    return std::min(text + (hasGlyph(edge) ? glyphSize(line) + glyphGap : 0), mostWidth);
}

void placeEdgeLabel(TextMeasure& measure, const Edge& edge, QPointF topLeft, const LineBox& line,
                    qreal width, PlacedEdge& place) {
    const qreal side = glyphSize(line);
    if (hasGlyph(edge) && !edge.label.isEmpty()) {
        place.glyph = QRectF(topLeft.x(), topLeft.y() + (line.height() - side) / 2, side, side);
        topLeft.rx() += side + glyphGap;
        width -= side + glyphGap;
    }
    place.label = placed(measure, edge.label, TextRole::small, topLeft, line, width);
}

qreal flagWidth(TextMeasure& measure, const QString& text) {
    if (text.isEmpty())
        return 0;
    return std::ceil(measure.extent(text, TextRole::small).width) + 2 * flagPadding + 2 * flagInset;
}

qreal flagRise(const LineBox& line) {
    return line.height() + 2 - flagOverlap;
}

void placeFlag(TextMeasure& measure, const QString& text, const LineBox& line, PlacedNode& node) {
    if (text.isEmpty())
        return;
    const qreal width = flagWidth(measure, text) - 2 * flagInset;
    node.flag = QRectF(node.box.right() - flagInset - width, node.box.top() - flagRise(line), width,
                       line.height() + 2);
    node.flagText = placed(measure, text, TextRole::small,
                           {node.flag.left() + flagPadding, node.flag.top() + 1}, line,
                           width - 2 * flagPadding + 0.5);
}

} // namespace danescope::ui
