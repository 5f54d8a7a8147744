#include "ui/trace_view/drawing.h"

#include "ui/trace_view/glyph_path.h"

#include <QPen>

namespace danescope::ui {
namespace {

using explain::Tone;

constexpr qreal stepRadius = 6;
constexpr qreal lineWidth = 1.5;
constexpr qreal ringOffset = 3;
constexpr qreal ringWidth = 2;
constexpr qreal haloWidth = 5;
/// Between the two lines of the trust anchor's border.
constexpr qreal doubleLineGap = 3.5;

QPainterPath rounded(const QRectF& box, qreal radius) {
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

/// Dashes of one length whatever the width of the line.
QPen tonePen(const ToneStyle& style, qreal width) {
    QPen pen(style.color, width, style.pen, Qt::FlatCap);
    if (style.pen == Qt::DashLine)
        pen.setDashPattern({3.0, 2.0});
    if (style.pen == Qt::DotLine)
        pen.setDashPattern({1.0, 2.0});
    return pen;
}

/// Trouble is tinted; what passed or did not run stays quiet.
QColor fill(const Theme& theme, Tone tone) {
    const bool isTinted = tone == Tone::failed || tone == Tone::warning || tone == Tone::neutral;
    return isTinted ? theme.tone(tone).tint : theme.color(ColorRole::surface);
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
    , isAnchor_(node.isAnchor)
    , isStep_(node.key.kind == NodeKey::Kind::step)
    , glyphBox_(place.glyph)
    , glyph_(glyphPath(node.tone, place.glyph))
    , title_(place.title, fonts)
    , subtitle_(place.subtitle, fonts) {
    const qreal radius = isStep_ ? stepRadius : cardRadius;
    outer_ = rounded(place.box, radius);
    if (isAnchor_)
        inner_ = rounded(
            place.box.adjusted(doubleLineGap, doubleLineGap, -doubleLineGap, -doubleLineGap),
            radius - doubleLineGap + 1);
    ring_ = rounded(place.box.adjusted(-ringOffset, -ringOffset, ringOffset, ringOffset),
                    radius + ringOffset);
    for (std::size_t index = 0; index < place.chips.size(); ++index) {
        const PlacedChip& chip = place.chips[index];
        const bool isAnchorMark = isAnchor_ && index == 0;
        chips_.push_back({chip.tone, rounded(chip.box, chip.box.height() / 2), chip.glyph,
                          isAnchorMark ? anchorPath(chip.glyph) : glyphPath(chip.tone, chip.glyph),
                          TextDrawing(chip.text, fonts)});
    }
    if (!place.flag.isNull()) {
        flag_ = rounded(place.flag, chipRadius);
        flagText_ = TextDrawing(place.flagText, fonts);
    }
    const qreal margin = ringOffset + haloWidth / 2 + 1;
    bounds_ = place.bounds().adjusted(-margin, -margin, margin, margin);
}

void NodeDrawing::paintFrame(QPainter& painter, const Theme& theme, const NodeState& state) const {
    if (state.isCurrent)
        painter.strokePath(ring_, QPen(theme.color(ColorRole::selection), haloWidth));
    if (state.isSelected || state.isCurrent)
        painter.strokePath(ring_, QPen(theme.color(ColorRole::accent), ringWidth));
    const bool isRootCause = !flag_.isEmpty();
    const QPen pen = tonePen(theme.tone(tone_), isRootCause ? lineWidth + 1 : lineWidth);
    painter.setPen(pen);
    painter.setBrush(fill(theme, tone_));
    painter.drawPath(outer_);
    if (isAnchor_) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(inner_);
    }
}

void NodeDrawing::paint(QPainter& painter, const Theme& theme, const NodeState& state) const {
    const ToneStyle style = theme.tone(tone_);
    paintFrame(painter, theme, state);
    if (tone_ == Tone::running)
        paintRunningMark(painter, glyphBox_, style.color, state.phase);
    else
        paintGlyph(painter, glyph_, glyphBox_, style.color);
    title_.paint(painter, isStep_ ? style.color : theme.color(ColorRole::text));
    subtitle_.paint(painter, fill(theme, tone_) == theme.color(ColorRole::surface)
                                 ? theme.color(ColorRole::mutedText)
                                 : style.color);
    for (const Chip& chip : chips_) {
        const ToneStyle chipStyle = theme.tone(chip.tone);
        painter.setBrush(chipStyle.tint);
        painter.setPen(chip.tone == Tone::ok ? QPen(Qt::NoPen) : tonePen(chipStyle, 1));
        painter.drawPath(chip.frame);
        if (chip.tone == Tone::running)
            paintRunningMark(painter, chip.glyphBox, chipStyle.color, 0);
        else
            paintGlyph(painter, chip.glyph, chip.glyphBox, chipStyle.color);
        chip.text.paint(painter, chipStyle.color);
    }
    if (!flag_.isEmpty()) {
        painter.fillPath(flag_, style.color);
        flagText_.paint(painter, style.tint);
    }
}

EdgeDrawing::EdgeDrawing(const Edge& edge, const PlacedEdge& place, const PictureFonts& fonts)
    : kind_(edge.kind)
    , tone_(edge.tone)
    , label_(place.label, fonts) {
    line_.addPolygon(place.line);
    bounds_ = line_.boundingRect().united(place.label.rect).adjusted(-2, -2, 2, 2);
}

void EdgeDrawing::paint(QPainter& painter, const Theme& theme) const {
    const ToneStyle style = theme.tone(tone_);
    QPen pen = tonePen(style, lineWidth);
    if (kind_ == Edge::Kind::lane)
        pen.setColor(theme.color(ColorRole::mutedText));
    painter.strokePath(line_, pen);
    label_.paint(painter, style.color);
}

LaneDrawing::LaneDrawing(const PlacedLane& place, const PictureFonts& fonts)
    : row_(place.row)
    , host_(place.host, fonts)
    , address_(place.address, fonts) {}

void LaneDrawing::paint(QPainter& painter, const Theme& theme) const {
    painter.setPen(QPen(theme.color(ColorRole::line), 1));
    painter.drawLine(row_.topLeft() + QPointF(1, 0.5), row_.topRight() + QPointF(-1, 0.5));
    host_.paint(painter, theme.color(ColorRole::text));
    address_.paint(painter, theme.color(ColorRole::mutedText));
}

SectionDrawing::SectionDrawing(const PlacedSection& place, const PictureFonts& fonts)
    : bounds_(place.frame)
    , frame_(rounded(place.frame.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius))
    , heading_(place.heading, fonts) {}

void SectionDrawing::paint(QPainter& painter, const Theme& theme) const {
    if (bounds_.isEmpty())
        return;
    painter.setPen(QPen(theme.color(ColorRole::line), 1));
    painter.setBrush(theme.color(ColorRole::surface));
    painter.drawPath(frame_);
    heading_.paint(painter, theme.color(ColorRole::text));
}

} // namespace danescope::ui
