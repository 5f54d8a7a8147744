#include "ui/trace_view/drawing.h"

#include "ui/trace_view/glyph_path.h"

#include <QPen>

namespace danescope::ui {
namespace {

using explain::Tone;

constexpr qreal stepRadius = 6;
constexpr qreal lineWidth = 1.5;
constexpr qreal rootCauseLineWidth = 2.5;
constexpr qreal ringOffset = 3.5;
constexpr qreal ringWidth = 1.5;
constexpr qreal currentRingWidth = 3;
constexpr qreal haloWidth = 6;
/// Between the two lines of the trust anchor's border.
constexpr qreal doubleLineGap = 3.5;

QPainterPath rounded(const QRectF& box, qreal radius) {
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

/// The area that the tone's line covers along a path. Stroking is dear, above all with dashes, and
/// needs no colour: it is done once. The line styles are the same in both shades.
QPainterPath stroked(const QPainterPath& path, Tone tone, qreal width) {
    QPen pen(Theme(Theme::Shade::light).tone(tone).pen);
    pen.setWidthF(width);
    pen.setCapStyle(Qt::FlatCap);
    if (pen.style() == Qt::DashLine)
        pen.setDashPattern({3.0, 2.0});
    if (pen.style() == Qt::DotLine)
        pen.setDashPattern({1.0, 2.0});
    QPainterPath area = QPainterPathStroker(pen).createStroke(path);
    area.setFillRule(Qt::WindingFill);
    return area;
}

/// What a line round a box covers: it lies between two boxes, which saves the stroking.
QPainterPath between(const QRectF& box, qreal radius, qreal width) {
    const qreal half = width / 2;
    QPainterPath area = rounded(box.adjusted(-half, -half, half, half), radius + half);
    area.addPath(rounded(box.adjusted(half, half, -half, -half), radius - half));
    return area;
}

/// The area that the tone's line covers round a box.
QPainterPath outlined(const QRectF& box, qreal radius, Tone tone, qreal width) {
    return Theme(Theme::Shade::light).tone(tone).pen == Qt::SolidLine
               ? between(box, radius, width)
               : stroked(rounded(box, radius), tone, width);
}

/// Trouble is tinted; what passed or did not run stays quiet.
bool isTinted(Tone tone) {
    return tone == Tone::failed || tone == Tone::warning || tone == Tone::neutral;
}

} // namespace

TextDrawing::TextDrawing(const PlacedText& text, const PictureFonts& fonts)
    : text_(text.text)
    , font_(fonts[text.role])
    , at_(text.rect.topLeft()) {
    text_.setTextFormat(Qt::PlainText);
    text_.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    text_.setTextOption(option);
    text_.prepare({}, font_);
}

void TextDrawing::paint(QPainter& painter, const QColor& color) const {
    if (text_.text().isEmpty())
        return;
    painter.setFont(font_);
    painter.setPen(color);
    painter.drawStaticText(at_, text_);
}

NodeDrawing::NodeDrawing(const Node& node, const PlacedNode& place, const PictureFonts& fonts)
    : tone_(node.tone)
    , isZone_(node.key.kind == NodeKey::Kind::zone)
    , isMuted_(node.isMuted)
    , glyphBox_(place.glyph)
    , glyph_(glyphPath(node.tone, place.glyph))
    , title_(place.title, fonts)
    , subtitle_(place.subtitle, fonts)
    , subtitleRest_(place.subtitleRest, fonts) {
    const qreal radius = isZone_ ? cardRadius : stepRadius;
    outer_ = rounded(place.box, radius);
    border_ = outlined(place.box, radius, tone_,
                       node.rootCause.isEmpty() ? lineWidth : rootCauseLineWidth);
    if (node.isAnchor) {
        const QRectF inside =
            place.box.adjusted(doubleLineGap, doubleLineGap, -doubleLineGap, -doubleLineGap);
        border_.addPath(outlined(inside, radius - doubleLineGap + 1, tone_, lineWidth));
    }
    ring_ = rounded(place.box.adjusted(-ringOffset, -ringOffset, ringOffset, ringOffset),
                    radius + ringOffset);
    for (std::size_t index = 0; index < place.chips.size(); ++index) {
        const PlacedChip& chip = place.chips[index];
        const bool isAnchorMark = node.isAnchor && index == 0;
        const qreal chipEnd = chip.box.height() / 2;
        chips_.push_back(
            {chip.tone, rounded(chip.box, chipEnd),
             chip.tone == Tone::ok ? QPainterPath() : outlined(chip.box, chipEnd, chip.tone, 1),
             chip.glyph, isAnchorMark ? anchorPath(chip.glyph) : glyphPath(chip.tone, chip.glyph),
             TextDrawing(chip.text, fonts)});
    }
    if (!place.flag.isNull()) {
        flag_ = rounded(place.flag, chipRadius);
        flagText_ = TextDrawing(place.flagText, fonts);
    }
    const qreal margin = ringOffset + haloWidth / 2 + 1;
    bounds_ = place.bounds().adjusted(-margin, -margin, margin, margin);
}

/// What merely follows keeps its glyph and line, and loses the colour that calls.
QColor NodeDrawing::color(const Theme& theme) const {
    return isMuted_ ? theme.color(ColorRole::mutedText) : theme.tone(tone_).color;
}

void NodeDrawing::paintFrame(QPainter& painter, const Theme& theme, const NodeState& state) const {
    if (state.isCurrent)
        painter.strokePath(ring_, QPen(theme.color(ColorRole::selection), haloWidth));
    if (state.isSelected || state.isCurrent)
        painter.strokePath(ring_, QPen(theme.color(ColorRole::accent),
                                       state.isCurrent ? currentRingWidth : ringWidth));
    const bool hasTint = isTinted(tone_) && !isMuted_;
    // A line that passes by is hidden behind the node.
    painter.fillPath(outer_, hasTint ? theme.tone(tone_).tint : theme.color(ColorRole::surface));
    painter.fillPath(border_, color(theme));
}

void NodeDrawing::paint(QPainter& painter, const Theme& theme, const NodeState& state) const {
    const QColor color = this->color(theme);
    paintFrame(painter, theme, state);
    if (tone_ == Tone::running)
        paintRunningMark(painter, glyphBox_, color, state.phase);
    else
        paintGlyph(painter, glyph_, glyphBox_, color);
    title_.paint(painter, isZone_ && !isMuted_ ? theme.color(ColorRole::text) : color);
    for (const TextDrawing* line : {&subtitle_, &subtitleRest_})
        line->paint(painter, isTinted(tone_) ? color : theme.color(ColorRole::mutedText));
    for (const Chip& chip : chips_) {
        const ToneStyle chipStyle = theme.tone(chip.tone);
        painter.fillPath(chip.frame, chipStyle.tint);
        painter.fillPath(chip.border, chipStyle.color);
        if (chip.tone == Tone::running)
            paintRunningMark(painter, chip.glyphBox, chipStyle.color, 0);
        else
            paintGlyph(painter, chip.glyph, chip.glyphBox, chipStyle.color);
        chip.text.paint(painter, chipStyle.color);
    }
    if (!flag_.isEmpty()) {
        painter.fillPath(flag_, color);
        flagText_.paint(painter, theme.tone(tone_).tint);
    }
}

EdgeDrawing::EdgeDrawing(const Edge& edge, const PlacedEdge& place, const PictureFonts& fonts)
    : kind_(edge.kind)
    , tone_(edge.tone)
    , glyphBox_(place.glyph)
    , label_(place.label, fonts) {
    QPainterPath line;
    line.addPolygon(place.line);
    line_ = stroked(line, edge.tone, lineWidth);
    if (!glyphBox_.isNull())
        glyph_ = glyphPath(edge.tone, glyphBox_);
    bounds_ =
        line_.boundingRect().united(place.label.rect).united(glyphBox_).adjusted(-1, -1, 1, 1);
}

void EdgeDrawing::paint(QPainter& painter, const Theme& theme) const {
    const ToneStyle style = theme.tone(tone_);
    const bool isLane = kind_ == Edge::Kind::lane;
    painter.fillPath(line_, isLane ? theme.color(ColorRole::mutedText) : style.color);
    if (!glyph_.isEmpty())
        paintGlyph(painter, glyph_, glyphBox_, style.color);
    label_.paint(painter, style.color);
}

LaneDrawing::LaneDrawing(const PlacedLane& place, const PictureFonts& fonts)
    : row_(place.row)
    , hasLine_(place.hasLine)
    , host_(place.host, fonts)
    , address_(place.address, fonts) {}

void LaneDrawing::paint(QPainter& painter, const Theme& theme) const {
    if (hasLine_) {
        const QRectF separator(row_.left() + 1, row_.top(), row_.width() - 2, 1);
        painter.fillRect(separator, theme.color(ColorRole::line));
    }
    host_.paint(painter, theme.color(ColorRole::text));
    address_.paint(painter, theme.color(ColorRole::mutedText));
}

SectionDrawing::SectionDrawing(const PlacedSection& place, const PictureFonts& fonts)
    : bounds_(place.frame)
    , frame_(rounded(place.frame.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius))
    , border_(between(place.frame.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, 1))
    , heading_(place.heading, fonts)
    , footer_(place.footer, fonts) {}

void SectionDrawing::paint(QPainter& painter, const Theme& theme) const {
    if (bounds_.isEmpty())
        return;
    painter.fillPath(frame_, theme.color(ColorRole::surface));
    painter.fillPath(border_, theme.color(ColorRole::line));
    heading_.paint(painter, theme.color(ColorRole::text));
    footer_.paint(painter, theme.color(ColorRole::mutedText));
}

} // namespace danescope::ui
