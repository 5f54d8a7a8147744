#include "ui/trace_view/lane_layout.h"

#include "ui/theme/theme.h"
#include "ui/trace_view/text_layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace danescope::ui {
namespace {

constexpr qreal boxPadding = 10;
constexpr qreal tightPadding = 6;
constexpr qreal boxRise = 6;
constexpr qreal boxGap = 24;
constexpr qreal narrowestBox = 88;
/// Boxes wider than their words need by this much look empty; what is left goes into the gaps.
constexpr qreal mostSlack = 48;
constexpr qreal widestGap = 56;
constexpr qreal tightGap = 14;
/// In line heights. A step's words fit in this in all languages; only hostile ones are longer.
constexpr qreal widestText = 18;
constexpr qreal narrowestLabel = 7;
constexpr qreal tightLabel = 10.5;
constexpr qreal labelShare = 0.30;
/// Between the parts of a subtitle.
constexpr QChar partsDot(u'·');

struct Columns {
    qreal label = 0;
    qreal gap = boxGap;
    /// Within the boxes, left and right.
    qreal padding = boxPadding;
    std::vector<qreal> boxes;

    qreal total() const {
        qreal sum = label;
        for (const qreal box : boxes)
            sum += gap + box;
        return sum;
    }
};

struct Lines {
    LineBox host;
    LineBox small;
    LineBox title;
};

bool isStep(const Node& node) {
    return node.key.kind == NodeKey::Kind::step;
}

Lines measuredLines(const Graph& graph, TextMeasure& measure) {
    Lines lines;
    const auto include = [&](LineBox& line, const QString& text, TextRole role) {
        line.include(measure.extent(text, role));
    };
    for (const LaneLabel& lane : graph.lanes) {
        include(lines.host, lane.host, TextRole::body);
        include(lines.small, lane.address, TextRole::small);
    }
    for (const Node& node : graph.nodes) {
        if (!isStep(node))
            continue;
        include(lines.title, node.title, TextRole::title);
        include(lines.small, node.subtitle, TextRole::small);
        include(lines.small, node.rootCause, TextRole::small);
    }
    return lines;
}

qreal textWidth(TextMeasure& measure, const QString& text, TextRole role, const Lines& lines) {
    return std::min(std::ceil(measure.extent(text, role).width) + 1,
                    widestText * lines.title.height());
}

/// The two lines of a text broken where the longer of them is shortest; the second is empty where
/// there is no place to break it. The dot between two parts of a text is not for a line's end.
std::pair<QString, QString> broken(const QString& text, TextMeasure& measure) {
    std::pair<QString, QString> best(text, QString());
    qreal narrowest = measure.extent(text, TextRole::small).width;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        QString first = text.left(at);
        QString rest = text.mid(at + 1);
        if (first.endsWith(partsDot))
            first.chop(2);
        else if (rest.startsWith(partsDot))
            rest.remove(0, 2);
        const qreal width = std::max(measure.extent(first, TextRole::small).width,
                                     measure.extent(rest, TextRole::small).width);
        if (width < narrowest) {
            narrowest = width;
            best = {first, rest};
        }
    }
    return best;
}

/// What the steps need; `isBroken` where their subtitles may take two lines.
Columns naturalColumns(const Graph& graph, TextMeasure& measure, const Lines& lines,
                       bool isBroken) {
    const auto subtitleWidth = [&](const QString& text) {
        if (!isBroken)
            return textWidth(measure, text, TextRole::small, lines);
        const auto [first, rest] = broken(text, measure);
        return std::max(textWidth(measure, first, TextRole::small, lines),
                        textWidth(measure, rest, TextRole::small, lines));
    };
    Columns columns;
    for (const LaneLabel& lane : graph.lanes)
        columns.label =
            std::max({columns.label, std::ceil(measure.extent(lane.host, TextRole::body).width),
                      std::ceil(measure.extent(lane.address, TextRole::small).width)});
    for (const Node& node : graph.nodes) {
        if (!isStep(node))
            continue;
        columns.boxes.resize(std::max(columns.boxes.size(), node.key.column + 1), narrowestBox);
        const qreal words = std::max(glyphSize(lines.title) + glyphGap +
                                         textWidth(measure, node.title, TextRole::title, lines),
                                     subtitleWidth(node.subtitle));
        qreal& box = columns.boxes[node.key.column];
        box = std::max({box, words + 2 * boxPadding, flagWidth(measure, node.rootCause)});
    }
    return columns;
}

/// Takes what is lacking from the gaps, the boxes' padding and the host names; shares what is left
/// over: the boxes come to one width, then boxes and gaps grow a little, so that the lanes fill the
/// card without looking blown up.
void share(Columns& columns, qreal width, const Lines& lines) {
    const qreal narrowest = narrowestLabel * lines.host.height();
    columns.label =
        std::clamp(columns.label + 1, narrowest, std::max(narrowest, width * labelShare));
    if (columns.boxes.empty())
        return;
    const auto count = static_cast<qreal>(columns.boxes.size());
    const auto lacking = [&] { return std::max(0.0, columns.total() - width); };
    columns.gap = std::max(tightGap, columns.gap - std::ceil(lacking() / count));
    const qreal squeeze = std::min(2 * (boxPadding - tightPadding), std::ceil(lacking() / count));
    columns.padding -= squeeze / 2;
    for (qreal& box : columns.boxes)
        box -= squeeze;
    columns.label = std::max(std::min(columns.label, tightLabel * lines.host.height()),
                             columns.label - lacking());
    const qreal widest = *std::max_element(columns.boxes.begin(), columns.boxes.end());
    const qreal even = (width - columns.label - count * columns.gap) / count;
    if (even >= widest) {
        std::fill(columns.boxes.begin(), columns.boxes.end(),
                  std::floor(std::min(even, widest + mostSlack)));
    } else {
        const qreal left = std::max(0.0, width - columns.total());
        for (qreal& box : columns.boxes)
            box += std::floor(std::min(left / count, mostSlack));
    }
    const qreal left = std::max(0.0, width - columns.total());
    columns.gap = std::min(widestGap, columns.gap + std::floor(left / count));
}

PlacedNode placedStep(const Node& node, const QRectF& box, qreal padding, bool isBroken,
                      TextMeasure& measure, const Lines& lines) {
    PlacedNode step;
    step.box = box;
    const qreal side = glyphSize(lines.title);
    const qreal left = box.left() + padding;
    const qreal right = box.right() - padding;
    const qreal top = box.top() + boxRise;
    step.glyph = QRectF(left, top + (lines.title.height() - side) / 2, side, side);
    const qreal titleLeft = left + side + glyphGap;
    step.title = placed(measure, node.title, TextRole::title, {titleLeft, top}, lines.title,
                        right - titleLeft);
    const QPointF below(left, top + lines.title.height() + 1);
    const bool fits = measure.extent(node.subtitle, TextRole::small).width <= right - left;
    const auto [first, rest] =
        isBroken && !fits ? broken(node.subtitle, measure) : std::pair(node.subtitle, QString());
    step.subtitle = placed(measure, first, TextRole::small, below, lines.small, right - left);
    if (!rest.isEmpty())
        step.subtitleRest =
            placed(measure, rest, TextRole::small, below + QPointF(0, lines.small.height()),
                   lines.small, right - left);
    placeFlag(measure, node.rootCause, lines.small, step);
    return step;
}

} // namespace

QRectF layLanes(const Graph& graph, TextMeasure& measure, const QRectF& area, Layout& layout) {
    const Lines lines = measuredLines(graph, measure);
    const qreal padding = spacing::large;
    const qreal room = area.width() - 2 * padding;
    Columns columns = naturalColumns(graph, measure, lines, false);
    share(columns, room, lines);
    const bool isBroken = columns.total() > room;
    if (isBroken) {
        columns = naturalColumns(graph, measure, lines, true);
        share(columns, room, lines);
    }

    const bool hasFlag = std::any_of(graph.nodes.begin(), graph.nodes.end(), [](const Node& node) {
        return isStep(node) && !node.rootCause.isEmpty();
    });
    // Below a heading there is room already.
    const qreal margin =
        (hasFlag ? std::max<qreal>(spacing::small, flagRise(lines.small) + 3) : spacing::small) +
        (graph.lanesTitle.isEmpty() ? spacing::tiny : 0);
    const qreal boxHeight =
        lines.title.height() + (isBroken ? 2 : 1) * lines.small.height() + 1 + 2 * boxRise;
    const qreal labelHeight = lines.host.height() + lines.small.height() + 1;
    const qreal rowHeight = std::max(boxHeight, labelHeight) + 2 * margin;
    const qreal rowWidth = std::max(area.width(), columns.total() + 2 * padding);

    qreal top = area.top();
    for (const LaneLabel& label : graph.lanes) {
        PlacedLane lane;
        lane.hasLine = !layout.lanes.empty() || !graph.lanesTitle.isEmpty();
        lane.row = QRectF(area.left(), top, rowWidth, rowHeight);
        const QPointF corner(area.left() + padding, top + (rowHeight - labelHeight) / 2);
        lane.host = placed(measure, label.host, TextRole::body, corner, lines.host, columns.label);
        lane.address =
            placed(measure, label.address, TextRole::small,
                   corner + QPointF(0, lines.host.height() + 1), lines.small, columns.label);
        layout.lanes.push_back(lane);
        top += rowHeight;
    }

    std::vector<qreal> lefts;
    qreal left = area.left() + padding + columns.label;
    for (const qreal box : columns.boxes) {
        lefts.push_back(left + columns.gap);
        left += columns.gap + box;
    }
    for (std::size_t index = 0; index < graph.nodes.size(); ++index) {
        const Node& node = graph.nodes[index];
        if (!isStep(node))
            continue;
        const QRectF& row = layout.lanes[node.key.index].row;
        const QRectF box(lefts[node.key.column], row.center().y() - boxHeight / 2,
                         columns.boxes[node.key.column], boxHeight);
        layout.nodes[index] = placedStep(node, box, columns.padding, isBroken, measure, lines);
    }
    for (std::size_t index = 0; index < graph.edges.size(); ++index) {
        const Edge& edge = graph.edges[index];
        if (edge.kind != Edge::Kind::lane)
            continue;
        const QRectF& from = layout.nodes[edge.from].box;
        const QRectF& to = layout.nodes[edge.to].box;
        layout.edges[index].line << QPointF(from.right(), from.center().y())
                                 << QPointF(to.left(), to.center().y());
    }
    return {area.left(), area.top(), rowWidth, top - area.top()};
}

} // namespace danescope::ui
