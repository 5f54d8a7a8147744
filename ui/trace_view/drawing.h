#pragma once

#include "ui/theme/theme.h"
#include "ui/trace_view/graph.h"
#include "ui/trace_view/layout.h"
#include "ui/trace_view/line_drawing.h"

#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QStaticText>

#include <vector>

namespace danescope::ui {

/// A line of text, shaped once.
class TextDrawing {
public:
    TextDrawing() = default;
    TextDrawing(const PlacedText& text, const PictureFonts& fonts);
    void paint(QPainter& painter, const QColor& color) const;

private:
    QStaticText text_;
    QFont font_;
    QPointF at_;
};

/// How a node stands at the moment, apart from what it says.
struct NodeState {
    bool isSelected = false;
    /// The keyboard is on it.
    bool isCurrent = false;
    /// Of the running mark, 0 to 1.
    qreal phase = 0;
    bool operator==(const NodeState&) const = default;
};

/// The drawings below are made from values and then only painted: paths and texts are ready, and
/// painting changes nothing. `bounds` covers everything that is painted.
class NodeDrawing {
public:
    NodeDrawing(const Node& node, const PlacedNode& place, const PictureFonts& fonts);
    QRectF bounds() const { return bounds_; }
    const QPainterPath& shape() const { return outer_; }
    /// Where the running mark moves.
    QRectF movingPart() const { return glyphBox_; }
    void paint(QPainter& painter, const Theme& theme, const NodeState& state) const;

private:
    struct Chip {
        explain::Tone tone;
        QPainterPath frame;
        BoxLineDrawing border;
        QRectF glyphBox;
        QPainterPath glyph;
        TextDrawing text;
    };

    void paintFrame(QPainter& painter, const Theme& theme, const NodeState& state) const;

    QColor color(const Theme& theme) const;

    explain::Tone tone_;
    bool isZone_;
    bool isMuted_;
    QRectF box_;
    QRectF bounds_;
    QPainterPath outer_;
    /// One, or two of the trust anchor.
    std::vector<BoxLineDrawing> borders_;
    QRectF glyphBox_;
    QPainterPath glyph_;
    TextDrawing title_;
    TextDrawing subtitle_;
    TextDrawing subtitleRest_;
    std::vector<Chip> chips_;
    QPainterPath flag_;
    TextDrawing flagText_;
};

class EdgeDrawing {
public:
    EdgeDrawing(const Edge& edge, const PlacedEdge& place, const PictureFonts& fonts);
    QRectF bounds() const { return bounds_; }
    void paint(QPainter& painter, const Theme& theme) const;

private:
    Edge::Kind kind_;
    explain::Tone tone_;
    QRectF bounds_;
    LineDrawing line_;
    QRectF glyphBox_;
    QPainterPath glyph_;
    TextDrawing label_;
};

class LaneDrawing {
public:
    LaneDrawing(const PlacedLane& place, const PictureFonts& fonts);
    QRectF bounds() const { return row_; }
    void paint(QPainter& painter, const Theme& theme) const;

private:
    QRectF row_;
    bool hasLine_;
    TextDrawing host_;
    TextDrawing address_;
};

class SectionDrawing {
public:
    SectionDrawing(const PlacedSection& place, const PictureFonts& fonts);
    QRectF bounds() const { return bounds_; }
    void paint(QPainter& painter, const Theme& theme) const;

private:
    QRectF bounds_;
    /// Empty where the ground is painted already.
    QPainterPath ground_;
    BoxLineDrawing border_;
    TextDrawing heading_;
    TextDrawing footer_;
};

} // namespace danescope::ui
