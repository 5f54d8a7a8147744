#include "ui/trace_view/drawing.h"

#include "ui/trace_view/glyph_path.h"

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

/// The line styles are the same in all shades.
Qt::PenStyle penStyle(Tone tone) {
    return Theme(Theme::Shade::light).tone(tone).pen;
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
    , box_(place.box)
    , glyphBox_(place.glyph)
    , glyph_(glyphPath(node.tone, place.glyph))
    , title_(place.title, fonts)
    , subtitle_(place.subtitle, fonts)
    , subtitleRest_(place.subtitleRest, fonts) {
    const qreal radius = isZone_ ? cardRadius : stepRadius;
    const Qt::PenStyle style = penStyle(tone_);
    outer_ = rounded(place.box, radius);
    borders_.emplace_back(place.box, radius, style,
                          node.rootCause.isEmpty() ? lineWidth : rootCauseLineWidth);
    if (node.isAnchor) {
        const QRectF inside =
            place.box.adjusted(doubleLineGap, doubleLineGap, -doubleLineGap, -doubleLineGap);
        borders_.emplace_back(inside, radius - doubleLineGap + 1, style, lineWidth);
    }
    for (std::size_t index = 0; index < place.chips.size(); ++index) {
        const PlacedChip& chip = place.chips[index];
        const bool isAnchorMark = node.isAnchor && index == 0;
        const qreal chipEnd = chip.box.height() / 2;
        chips_.push_back(
            {chip.tone, rounded(chip.box, chipEnd),
             chip.tone == Tone::ok ? BoxLineDrawing()
                                   : BoxLineDrawing(chip.box, chipEnd, penStyle(chip.tone), 1),
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
    const auto ring = [&](ColorRole role, qreal width) {
        BoxLineDrawing(box_.adjusted(-ringOffset, -ringOffset, ringOffset, ringOffset),
                       (isZone_ ? cardRadius : stepRadius) + ringOffset, Qt::SolidLine, width)
            .paint(painter, theme.color(role));
    };
    if (state.isCurrent)
        ring(ColorRole::selection, haloWidth);
    if (state.isSelected || state.isCurrent)
        ring(ColorRole::accent, state.isCurrent ? currentRingWidth : ringWidth);
    const bool hasTint = isTinted(tone_) && !isMuted_;
    // A line that passes by is hidden behind the node.
    painter.fillPath(outer_, hasTint ? theme.tone(tone_).tint : theme.color(ColorRole::surface));
    for (const BoxLineDrawing& border : borders_)
        border.paint(painter, color(theme));
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
        chip.border.paint(painter, chipStyle.color);
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
    , line_(place.line, penStyle(edge.tone), lineWidth)
    , glyphBox_(place.glyph)
    , label_(place.label, fonts) {
    if (!glyphBox_.isNull())
        glyph_ = glyphPath(edge.tone, glyphBox_);
    bounds_ = place.line.boundingRect()
                  .united(place.label.rect)
                  .united(glyphBox_)
                  .adjusted(-lineWidth, -lineWidth, lineWidth, lineWidth);
}

void EdgeDrawing::paint(QPainter& painter, const Theme& theme) const {
    const ToneStyle style = theme.tone(tone_);
    const bool isLane = kind_ == Edge::Kind::lane;
    line_.paint(painter, isLane ? theme.color(ColorRole::mutedText) : style.color);
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
    , ground_(place.isInner ? QPainterPath()
                            : rounded(place.frame.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius))
    , border_(place.frame.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, Qt::SolidLine, 1)
    , heading_(place.heading, fonts)
    , footer_(place.footer, fonts) {}

void SectionDrawing::paint(QPainter& painter, const Theme& theme) const {
    if (bounds_.isEmpty())
        return;
    painter.fillPath(ground_, theme.color(ColorRole::surface));
    border_.paint(painter, theme.color(ColorRole::line));
    heading_.paint(painter, theme.color(ColorRole::text));
    footer_.paint(painter, theme.color(ColorRole::mutedText));
}

} // namespace danescope::ui
