#include "ui/trace_view/open_zone_layout.h"

#include "ui/theme/theme.h"
#include "ui/trace_view/text_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace danescope::ui {
namespace {

constexpr std::size_t columnCount = 4;
constexpr qreal padding = 10;
constexpr qreal rise = 6;
constexpr qreal narrowestGap = 28;
/// Between the bends of two lines in one gap.
constexpr qreal bendStep = 4;
constexpr int mostBends = 4;
/// The widths below are in line heights.
constexpr qreal widestText = 13;
constexpr qreal widestLabel = 13;

struct Lines {
    LineBox heading;
    LineBox title;
    LineBox small;
    qreal boxHeight() const { return title.height() + small.height() + 2 * rise; }
};

bool isPart(const Node& node) {
    return node.key.kind == NodeKey::Kind::part;
}

Lines measuredLines(const Graph& graph, TextMeasure& measure) {
    Lines lines;
    for (const OpenZone& open : graph.openZones) {
        lines.heading.include(measure.extent(open.name, TextRole::title));
        lines.small.include(measure.extent(open.more, TextRole::small));
    }
    for (const Node& node : graph.nodes) {
        if (!isPart(node))
            continue;
        lines.title.include(measure.extent(node.title, TextRole::title));
        lines.small.include(measure.extent(node.subtitle, TextRole::small));
        lines.small.include(measure.extent(node.rootCause, TextRole::small));
    }
    for (const Edge& edge : graph.edges)
        if (edge.kind == Edge::Kind::trust)
            lines.small.include(measure.extent(edge.label, TextRole::small));
    return lines;
}

/// One open zone on its way into the layout.
class ZoneColumns {
public:
    ZoneColumns(const Graph& graph, const OpenZone& open, TextMeasure& measure, const Lines& lines)
        : graph_(graph)
        , open_(open)
        , measure_(measure)
        , lines_(lines) {
        for (std::size_t node = 0; node < graph.nodes.size(); ++node)
            if (isPart(graph.nodes[node]) && graph.nodes[node].key.index == open.zone)
                parts_.push_back(node);
        for (const std::size_t part : parts_)
            widen(graph.nodes[part]);
        for (const Edge& edge : graph.edges) {
            if (edge.kind != Edge::Kind::trust || !isMine(edge))
                continue;
            qreal& gap = gaps_[column(edge.to)];
            gap = std::max(gap, labelWidth(edge) + mostBends * bendStep + 2 * spacing::small);
        }
    }

    /// Into a frame whose upper left corner is `corner`, at least `width` wide; the frame.
    QRectF place(QPointF corner, qreal width, Layout& layout) const {
        PlacedSection section;
        const qreal inset = spacing::medium;
        const QPointF heading = corner + QPointF(inset, spacing::small);
        section.heading = placed(measure_, open_.name, TextRole::title, heading, lines_.heading,
                                 widestText * 2 * lines_.title.height());
        const QPointF origin = corner + QPointF(inset, spacing::small + lines_.heading.height() +
                                                           spacing::small + flagRoom_);
        const qreal rowHeight = lines_.boxHeight() + std::max<qreal>(spacing::small, flagRoom_ + 3);
        const auto lefts = columnLefts(origin.x());
        qreal bottom = origin.y();
        qreal right = section.heading.rect.right();
        for (const std::size_t part : parts_) {
            const Node& node = graph_.nodes[part];
            const std::size_t at = column(part);
            const QPointF place(lefts[at], origin.y() + node.cell.row * rowHeight);
            layout.nodes[part] = placedPart(node, place, widths_[at]);
            bottom = std::max(bottom, layout.nodes[part].box.bottom());
            right = std::max(right, layout.nodes[part].box.right());
        }
        if (!open_.more.isEmpty()) {
            const QPointF below(lefts[columnCount - 1] + padding, bottom + spacing::tiny);
            section.footer = placed(measure_, open_.more, TextRole::small, below, lines_.small,
                                    widestText * lines_.title.height());
            bottom = section.footer.rect.bottom();
            right = std::max(right, section.footer.rect.right());
        }
        section.frame = QRectF(corner.x(), corner.y(), std::max(width, right + inset - corner.x()),
                               std::ceil(bottom) + spacing::medium - corner.y());
        section.isInner = true;
        layout.openZones.push_back(section);
        placeEdges(layout);
        return section.frame;
    }

private:
    std::size_t column(std::size_t node) const {
        return static_cast<std::size_t>(
            std::clamp(graph_.nodes[node].cell.column, 0, static_cast<int>(columnCount) - 1));
    }

    bool isMine(const Edge& edge) const { return graph_.nodes[edge.to].key.index == open_.zone; }

    qreal bounded(const QString& text, TextRole role, qreal most) const {
        return std::min(std::ceil(measure_.extent(text, role).width) + 1,
                        std::round(most * lines_.small.height()));
    }

    qreal labelWidth(const Edge& edge) const {
        return edgeLabelWidth(measure_, edge, lines_.small,
                              std::round(widestLabel * lines_.small.height()));
    }

    void widen(const Node& node) {
        const qreal title =
            glyphSize(lines_.title) + glyphGap + bounded(node.title, TextRole::title, widestText);
        const qreal words = std::max({title, bounded(node.subtitle, TextRole::small, widestText),
                                      flagWidth(measure_, node.rootCause)});
        if (!node.rootCause.isEmpty())
            flagRoom_ = flagRise(lines_.small);
        qreal& width = widths_[static_cast<std::size_t>(node.cell.column)];
        width = std::max(width, words + 2 * padding);
    }

    /// Columns that hold nothing take no room.
    std::array<qreal, columnCount> columnLefts(qreal left) const {
        std::array<qreal, columnCount> lefts{};
        bool isFirst = true;
        for (std::size_t at = 0; at < columnCount; ++at) {
            if (widths_[at] > 0 && !isFirst)
                left += std::max(gaps_[at], narrowestGap);
            lefts[at] = left;
            left += widths_[at];
            isFirst = isFirst && widths_[at] == 0;
        }
        return lefts;
    }

    PlacedNode placedPart(const Node& node, QPointF corner, qreal width) const {
        PlacedNode box;
        box.box = QRectF(corner, QSizeF(width, lines_.boxHeight()));
        const qreal side = glyphSize(lines_.title);
        const qreal left = corner.x() + padding;
        const qreal top = corner.y() + rise;
        box.glyph = QRectF(left, top + (lines_.title.height() - side) / 2, side, side);
        const qreal titleLeft = left + side + glyphGap;
        const qreal right = box.box.right() - padding;
        box.title = placed(measure_, node.title, TextRole::title, {titleLeft, top}, lines_.title,
                           right - titleLeft + 0.5);
        box.subtitle =
            placed(measure_, node.subtitle, TextRole::small, {left, top + lines_.title.height()},
                   lines_.small, right - left + 0.5);
        placeFlag(measure_, node.rootCause, lines_.small, box);
        return box;
    }

    void placeEdges(Layout& layout) const {
        for (std::size_t index = 0; index < graph_.edges.size(); ++index) {
            const Edge& edge = graph_.edges[index];
            if (edge.kind == Edge::Kind::trust && isMine(edge))
                layout.edges[index] = placedLink(edge, layout);
        }
    }

    /// Bends in the gap before its end, each source at a place of its own.
    PlacedEdge placedLink(const Edge& edge, const Layout& layout) const {
        PlacedEdge link;
        const QRectF& from = layout.nodes[edge.from].box;
        const QRectF& to = layout.nodes[edge.to].box;
        const qreal start = from.center().y();
        const qreal end = to.center().y();
        const qreal gap = std::max(gaps_[column(edge.to)], narrowestGap);
        const int row = std::min(graph_.nodes[edge.from].cell.row, mostBends - 1);
        const qreal bend = to.left() - gap + spacing::small + row * bendStep;
        link.line << QPointF(from.right(), start);
        if (start != end)
            link.line << QPointF(bend, start) << QPointF(bend, end);
        link.line << QPointF(to.left(), end);
        const qreal width = labelWidth(edge);
        const QPointF below(to.left() - spacing::tiny - width, end + 3);
        placeEdgeLabel(measure_, edge, below, lines_.small, width, link);
        return link;
    }

    const Graph& graph_;
    const OpenZone& open_;
    TextMeasure& measure_;
    const Lines& lines_;
    std::vector<std::size_t> parts_;
    std::array<qreal, columnCount> widths_{};
    /// Before each column.
    std::array<qreal, columnCount> gaps_{};
    /// Above a box that has the flag.
    qreal flagRoom_ = 0;
};

} // namespace

QRectF layOpenZones(const Graph& graph, TextMeasure& measure, const QRectF& area, Layout& layout) {
    const Lines lines = measuredLines(graph, measure);
    QRectF extent;
    qreal top = area.top();
    for (const OpenZone& open : graph.openZones) {
        const QRectF frame = ZoneColumns(graph, open, measure, lines)
                                 .place({area.left(), top}, area.width(), layout);
        extent = extent.united(frame);
        top = frame.bottom() + spacing::medium;
    }
    return extent;
}

} // namespace danescope::ui
