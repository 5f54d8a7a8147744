#pragma once

#include "ui/trace_view/graph.h"
#include "ui/trace_view/text_measure.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace danescope::ui {

/// One line of text in its place. All geometry is in pixels of the whole picture at zoom 1.
struct PlacedText {
    QString text;
    TextRole role = TextRole::body;
    /// The line's own extent; the text starts at its left edge whatever its script.
    QRectF rect;
    /// True where `text` was shortened.
    bool isElided = false;
    bool operator==(const PlacedText&) const = default;
};

struct PlacedChip {
    QRectF box;
    QRectF glyph;
    PlacedText text;
    explain::Tone tone = explain::Tone::neutral;
    bool operator==(const PlacedChip&) const = default;
};

struct PlacedNode {
    QRectF box;
    QRectF glyph;
    PlacedText title;
    PlacedText subtitle;
    /// The subtitle's second line, where one has too little room; else empty.
    PlacedText subtitleRest;
    std::vector<PlacedChip> chips;
    /// The "root cause" flag on the upper edge; null where there is none.
    QRectF flag;
    PlacedText flagText;
    /// Everything that belongs to the node.
    QRectF bounds() const { return box.united(flag); }
    bool operator==(const PlacedNode&) const = default;
};

struct PlacedEdge {
    QPolygonF line;
    /// Beside the label where the link is broken; else null.
    QRectF glyph;
    PlacedText label;
    bool operator==(const PlacedEdge&) const = default;
};

struct PlacedLane {
    QRectF row;
    /// Whether a line parts it from what is above: a heading or another lane.
    bool hasLine = true;
    PlacedText host;
    PlacedText address;
    bool operator==(const PlacedLane&) const = default;
};

/// A framed card with a heading, around the lanes, the chain or the parts of a zone; null where it
/// is empty.
struct PlacedSection {
    QRectF frame;
    PlacedText heading;
    /// In the lower right corner; mostly empty.
    PlacedText footer;
    /// Lies within another, whose ground it shares.
    bool isInner = false;
    bool operator==(const PlacedSection&) const = default;
};

struct Layout {
    QSizeF size;
    PlacedSection lanesSection;
    PlacedSection chainSection;
    /// One for each of Graph::openZones, within `chainSection`.
    std::vector<PlacedSection> openZones;
    std::vector<PlacedLane> lanes;
    /// One for each of Graph::nodes.
    std::vector<PlacedNode> nodes;
    /// One for each of Graph::edges.
    std::vector<PlacedEdge> edges;
    bool operator==(const Layout&) const = default;
};

/// Places everything; `width` is what there is (pixels), the picture is wider where its texts need
/// more. Nothing overlaps, no text leaves its box: only what is longer than any sensible text is
/// shortened in the middle.
Layout makeLayout(const Graph& graph, TextMeasure& measure, qreal width);

} // namespace danescope::ui
