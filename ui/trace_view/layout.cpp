#include "ui/trace_view/layout.h"

#include "ui/theme/theme.h"
#include "ui/trace_view/chain_layout.h"
#include "ui/trace_view/lane_layout.h"
#include "ui/trace_view/open_zone_layout.h"
#include "ui/trace_view/text_layout.h"

#include <algorithm>

namespace danescope::ui {
namespace {

constexpr qreal narrowestPicture = 240;

/// Puts the heading at the top of the frame; the y below it.
qreal placeHeading(PlacedSection& section, const QString& text, TextMeasure& measure) {
    if (text.isEmpty())
        return section.frame.top();
    LineBox line;
    line.include(measure.extent(text, TextRole::heading));
    const QPointF corner(section.frame.left() + spacing::large,
                         section.frame.top() + spacing::medium);
    section.heading = placed(measure, text, TextRole::heading, corner, line,
                             section.frame.width() - 2 * spacing::large);
    return corner.y() + line.height() + spacing::small;
}

bool hasZones(const Graph& graph) {
    return std::any_of(graph.nodes.begin(), graph.nodes.end(),
                       [](const Node& node) { return node.key.kind == NodeKey::Kind::zone; });
}

Layout layoutOfWidth(const Graph& graph, TextMeasure& measure, qreal width) {
    Layout layout;
    layout.nodes.resize(graph.nodes.size());
    layout.edges.resize(graph.edges.size());
    qreal bottom = 0;
    qreal right = width;

    if (!graph.lanes.empty()) {
        layout.lanesSection.frame = QRectF(0, 0, width, 0);
        const qreal top = placeHeading(layout.lanesSection, graph.lanesTitle, measure);
        const QRectF rows = layLanes(graph, measure, QRectF(0, top, width, 0), layout);
        layout.lanesSection.frame = QRectF(0, 0, rows.width(), rows.bottom() + spacing::tiny);
        bottom = layout.lanesSection.frame.bottom();
        right = std::max(right, rows.right());
    }
    if (hasZones(graph)) {
        const qreal frameTop = bottom > 0 ? bottom + spacing::medium : 0;
        layout.chainSection.frame = QRectF(0, frameTop, width, 0);
        const qreal top = placeHeading(layout.chainSection, graph.chainTitle, measure);
        const QRectF area(spacing::large, top + spacing::tiny, width - 2 * spacing::large, 0);
        QRectF zones = layChain(graph, measure, area, layout);
        zones = zones.united(layOpenZones(
            graph, measure, QRectF(area.left(), zones.bottom() + spacing::medium, area.width(), 0),
            layout));
        right = std::max(right, zones.right() + spacing::large);
        layout.chainSection.frame =
            QRectF(0, frameTop, right, zones.bottom() + spacing::large - frameTop);
        bottom = layout.chainSection.frame.bottom();
    }
    layout.size = QSizeF(right, bottom);
    return layout;
}

} // namespace

Layout makeLayout(const Graph& graph, TextMeasure& measure, qreal width) {
    width = std::max(width, narrowestPicture);
    Layout layout = layoutOfWidth(graph, measure, width);
    // One of the sections needs more: the other fills the same width.
    if (layout.size.width() > width)
        layout = layoutOfWidth(graph, measure, layout.size.width());
    return layout;
}

} // namespace danescope::ui
