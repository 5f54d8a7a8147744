#include "ui/trace_view/chain_layout.h"

#include "ui/theme/theme.h"
#include "ui/trace_view/text_layout.h"

#include <algorithm>
#include <cmath>

namespace danescope::ui {
namespace {

constexpr qreal cardPadding = 12;
constexpr qreal cardRise = 10;
/// The widths below are in line heights.
constexpr qreal narrowestCard = 9;
/// Chips flow into a second line beyond this; the narrow form gives each chip a line of its own.
constexpr qreal wideChips = 18;
constexpr qreal narrowChips = 9;
constexpr qreal widestTitle = 20;
constexpr qreal widestLabel = 12;
constexpr qreal narrowestGap = 3;

struct Lines {
    LineBox title;
    LineBox small;
    qreal times(qreal count) const { return std::round(count * small.height()); }
};

bool isZone(const Node& node) {
    return node.key.kind == NodeKey::Kind::zone;
}

Lines measuredLines(const Graph& graph, TextMeasure& measure) {
    Lines lines;
    const auto small = [&](const QString& text) {
        lines.small.include(measure.extent(text, TextRole::small));
    };
    for (const Node& node : graph.nodes) {
        if (!isZone(node))
            continue;
        lines.title.include(measure.extent(node.title, TextRole::title));
        small(node.rootCause);
        for (const auto& chip : node.marks)
            small(chip.text);
        for (const auto& chip : node.keys)
            small(chip.text);
    }
    for (const Edge& edge : graph.edges)
        small(edge.label);
    return lines;
}

/// Lays chips in lines from the left; the lines' right edge and the next free y.
class ChipFlow {
public:
    ChipFlow(TextMeasure& measure, const Lines& lines, QPointF corner, qreal width)
        : measure_(measure)
        , lines_(lines)
        , width_(width)
        , corner_(corner)
        , cursor_(corner) {}

    void add(const explain::Chip& chip) {
        const QSizeF size = chipSize(measure_, chip.text, lines_.small, lines_.times(wideChips));
        if (cursor_.x() > corner_.x() && cursor_.x() + size.width() > corner_.x() + width_)
            breakLine();
        chips_.push_back(
            placedChip(measure_, chip, cursor_, lines_.small, lines_.times(wideChips)));
        right_ = std::max(right_, chips_.back().box.right());
        cursor_.rx() += size.width() + spacing::tiny;
        lineHeight_ = size.height();
    }

    void breakLine() {
        if (lineHeight_ == 0)
            return;
        cursor_ = {corner_.x(), cursor_.y() + lineHeight_ + spacing::tiny};
        lineHeight_ = 0;
    }

    qreal right() const { return right_; }
    qreal bottom() const { return chips_.empty() ? corner_.y() : chips_.back().box.bottom(); }
    std::vector<PlacedChip> take() { return std::move(chips_); }

private:
    TextMeasure& measure_;
    const Lines& lines_;
    qreal width_;
    QPointF corner_;
    QPointF cursor_;
    std::vector<PlacedChip> chips_;
    qreal right_ = 0;
    qreal lineHeight_ = 0;
};

/// The card with its upper left corner at the origin, as narrow as its texts allow; the flag comes
/// with the final width.
PlacedNode placedZone(const Node& node, TextMeasure& measure, const Lines& lines,
                      qreal chipsWidth) {
    PlacedNode card;
    const QPointF corner(cardPadding, cardRise);
    const qreal side = glyphSize(lines.title);
    card.glyph = QRectF(corner.x(), corner.y() + (lines.title.height() - side) / 2, side, side);
    const qreal titleLeft = card.glyph.right() + glyphGap;
    card.title = placed(measure, node.title, TextRole::title, {titleLeft, corner.y()}, lines.title,
                        lines.times(widestTitle));

    const QPointF below(corner.x(), corner.y() + lines.title.height() + spacing::tiny + 2);
    ChipFlow flow(measure, lines, below, chipsWidth);
    for (const auto& mark : node.marks)
        flow.add(mark);
    flow.breakLine();
    for (const auto& key : node.keys)
        flow.add(key);

    const qreal width =
        std::max({lines.times(narrowestCard), std::ceil(card.title.rect.right()) + cardPadding,
                  std::ceil(flow.right()) + cardPadding, flagWidth(measure, node.rootCause)});
    const qreal bottom =
        node.marks.empty() && node.keys.empty() ? corner.y() + lines.title.height() : flow.bottom();
    card.box = QRectF(0, 0, width, std::ceil(bottom) + cardRise);
    card.chips = flow.take();
    return card;
}

void moveBy(PlacedNode& card, QPointF by) {
    card.box.translate(by);
    card.glyph.translate(by);
    card.title.rect.translate(by);
    for (PlacedChip& chip : card.chips) {
        chip.box.translate(by);
        chip.glyph.translate(by);
        chip.text.rect.translate(by);
    }
}

/// Widths by depth and heights by branch of everything the grid holds.
struct Grid {
    std::vector<qreal> columns;
    std::vector<qreal> gaps;
    std::vector<qreal> rows;

    static void widen(std::vector<qreal>& sizes, int at, qreal size) {
        const auto index = static_cast<std::size_t>(at);
        sizes.resize(std::max(sizes.size(), index + 1), 0);
        sizes[index] = std::max(sizes[index], size);
    }
};

/// Edges leave and enter the cards on the line of their titles.
qreal portHeight(const Lines& lines) {
    return cardRise + std::round(lines.title.height() / 2);
}

PlacedEdge placedDelegation(const Edge& edge, const Layout& layout, TextMeasure& measure,
                            const Lines& lines) {
    PlacedEdge placedEdge;
    const QRectF& from = layout.nodes[edge.from].box;
    const QRectF& to = layout.nodes[edge.to].box;
    const qreal start = from.top() + portHeight(lines);
    const qreal end = to.top() + portHeight(lines);
    if (start == end) {
        placedEdge.line << QPointF(from.right(), start) << QPointF(to.left(), end);
    } else {
        // Down through the gap beside the parent, where no card of another branch can be.
        const qreal bend = from.right() + spacing::small;
        placedEdge.line << QPointF(from.right(), start) << QPointF(bend, start)
                        << QPointF(bend, end) << QPointF(to.left(), end);
    }
    const qreal left = placedEdge.line[placedEdge.line.size() - 2].x();
    const qreal labelWidth = edgeLabelWidth(measure, edge, lines.small, lines.times(widestLabel));
    const qreal labelLeft = to.left() - spacing::small - labelWidth;
    placeEdgeLabel(measure, edge, {std::max(left + 2, labelLeft), end + 3}, lines.small, labelWidth,
                   placedEdge);
    return placedEdge;
}

QRectF layCards(const Graph& graph, TextMeasure& measure, QPointF origin, const Lines& lines,
                qreal chipsWidth, Layout& layout) {
    Grid grid;
    qreal flagRoom = 0;
    for (std::size_t index = 0; index < graph.nodes.size(); ++index) {
        const Node& node = graph.nodes[index];
        if (!isZone(node))
            continue;
        PlacedNode& card = layout.nodes[index];
        card = placedZone(node, measure, lines, chipsWidth);
        Grid::widen(grid.columns, node.cell.column, card.box.width());
        Grid::widen(grid.rows, node.cell.row, card.box.height());
        Grid::widen(grid.gaps, node.cell.column, lines.times(narrowestGap));
        if (!node.rootCause.isEmpty())
            flagRoom = flagRise(lines.small);
    }
    for (const Edge& edge : graph.edges)
        if (edge.kind == Edge::Kind::delegation)
            Grid::widen(grid.gaps, graph.nodes[edge.to].cell.column - 1,
                        edgeLabelWidth(measure, edge, lines.small, lines.times(widestLabel)) +
                            3 * spacing::small);

    const qreal rowGap = std::max<qreal>(spacing::large, flagRoom + spacing::small);
    QRectF extent(origin, QSizeF());
    for (std::size_t index = 0; index < graph.nodes.size(); ++index) {
        const Node& node = graph.nodes[index];
        if (!isZone(node))
            continue;
        QPointF corner = origin + QPointF(0, flagRoom);
        for (int column = 0; column < node.cell.column; ++column)
            corner.rx() += grid.columns[static_cast<std::size_t>(column)] +
                           grid.gaps[static_cast<std::size_t>(column)];
        for (int row = 0; row < node.cell.row; ++row)
            corner.ry() += grid.rows[static_cast<std::size_t>(row)] + rowGap;
        PlacedNode& card = layout.nodes[index];
        card.box.setWidth(grid.columns[static_cast<std::size_t>(node.cell.column)]);
        moveBy(card, corner);
        placeFlag(measure, node.rootCause, lines.small, card);
        extent = extent.united(card.box);
    }
    return extent;
}

} // namespace

QRectF layChain(const Graph& graph, TextMeasure& measure, const QRectF& area, Layout& layout) {
    const Lines lines = measuredLines(graph, measure);
    QRectF extent = layCards(graph, measure, area.topLeft(), lines, lines.times(wideChips), layout);
    if (extent.width() > area.width())
        extent = layCards(graph, measure, area.topLeft(), lines, lines.times(narrowChips), layout);
    for (std::size_t index = 0; index < graph.edges.size(); ++index)
        if (graph.edges[index].kind == Edge::Kind::delegation)
            layout.edges[index] = placedDelegation(graph.edges[index], layout, measure, lines);
    return extent;
}

} // namespace danescope::ui
