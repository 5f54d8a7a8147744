#include "ui/trace_view/trace_scene.h"

#include "ui/models/plain_tool_tip.h"

#include <algorithm>
#include <memory>

namespace danescope::ui {
namespace {

enum Level { sectionLevel = -3, laneLevel = -2, edgeLevel = -1 };

/// Deletes the items beyond `count`; each takes itself out of the scene.
template<typename Item>
void shorten(std::vector<Item*>& items, std::size_t count) {
    while (items.size() > count) {
        delete items.back();
        items.pop_back();
    }
}

/// The outer before the inner: so they are painted.
std::vector<PlacedSection> sectionsOf(const Layout& layout) {
    std::vector<PlacedSection> sections{layout.lanesSection, layout.chainSection};
    sections.insert(sections.end(), layout.openZones.begin(), layout.openZones.end());
    return sections;
}

} // namespace

TraceScene::TraceScene(QObject* parent)
    : QGraphicsScene(parent) {
    setItemIndexMethod(NoIndex);
    setBackgroundBrush(theme_.color(ColorRole::window));
}

TraceScene::~TraceScene() {
    // The items refer to the theme, a member: they go first.
    clear();
}

void TraceScene::setTheme(const Theme& theme) {
    theme_ = theme;
    setBackgroundBrush(theme_.color(ColorRole::window));
    update();
}

void TraceScene::setPicture(const Graph& graph, const Layout& layout, const PictureFonts& fonts) {
    fontsDiffer_ = fonts_ != fonts;
    fonts_ = fonts;
    setSections(layout);
    setLanes(graph, layout);
    setEdges(graph, layout);
    setNodes(graph, layout);
    graph_ = graph;
    layout_ = layout;
    setSceneRect(QRectF(QPointF(), layout.size));
}

void TraceScene::setSections(const Layout& layout) {
    const std::vector<PlacedSection> places = sectionsOf(layout);
    const std::vector<PlacedSection> present = sectionsOf(layout_);
    shorten(sections_, places.size());
    for (std::size_t index = 0; index < places.size(); ++index) {
        if (index == sections_.size()) {
            sections_.push_back(new SectionItem(SectionDrawing(places[index], *fonts_), theme_));
            sections_.back()->setZValue(sectionLevel);
            addItem(sections_.back());
        } else if (fontsDiffer_ || places[index] != present[index]) {
            sections_[index]->setDrawing(SectionDrawing(places[index], *fonts_));
        }
    }
}

void TraceScene::setLanes(const Graph& graph, const Layout& layout) {
    shorten(lanes_, layout.lanes.size());
    for (std::size_t index = 0; index < layout.lanes.size(); ++index) {
        const PlacedLane& place = layout.lanes[index];
        if (index == lanes_.size()) {
            lanes_.push_back(new LaneItem(LaneDrawing(place, *fonts_), theme_));
            lanes_.back()->setZValue(laneLevel);
            addItem(lanes_.back());
        } else if (fontsDiffer_ || place != layout_.lanes[index]) {
            lanes_[index]->setDrawing(LaneDrawing(place, *fonts_));
        }
        const LaneLabel& label = graph.lanes[index];
        const bool hasNewTip = index >= graph_.lanes.size() || label != graph_.lanes[index];
        if (hasNewTip)
            lanes_[index]->setToolTip(plainToolTip(
                QStringLiteral("%1\n%2\n%3").arg(label.host, label.address, label.sentence)));
    }
}

void TraceScene::setEdges(const Graph& graph, const Layout& layout) {
    shorten(edges_, layout.edges.size());
    for (std::size_t index = 0; index < layout.edges.size(); ++index) {
        const Edge& edge = graph.edges[index];
        const PlacedEdge& place = layout.edges[index];
        if (index == edges_.size()) {
            edges_.push_back(new EdgeItem(EdgeDrawing(edge, place, *fonts_), theme_));
            edges_.back()->setZValue(edgeLevel);
            addItem(edges_.back());
        } else if (fontsDiffer_ || edge != graph_.edges[index] || place != layout_.edges[index]) {
            edges_[index]->setDrawing(EdgeDrawing(edge, place, *fonts_));
        }
    }
}

void TraceScene::setNodes(const Graph& graph, const Layout& layout) {
    std::map<NodeKey, NodeItem*> kept;
    for (std::size_t index = 0; index < graph.nodes.size(); ++index) {
        const Node& node = graph.nodes[index];
        const PlacedNode& place = layout.nodes[index];
        NodeItem*& item = kept[node.key];
        const auto found = nodes_.find(node.key);
        if (found == nodes_.end()) {
            item = new NodeItem(node, place, *fonts_, theme_);
            addItem(item);
            continue;
        }
        item = found->second;
        nodes_.erase(found);
        if (fontsDiffer_ || item->node() != node || item->place() != place)
            item->setContent(node, place, *fonts_);
    }
    for (const auto& [key, item] : nodes_)
        delete item;
    nodes_ = std::move(kept);
}

void TraceScene::setMarks(const explain::Selection& selection, std::optional<NodeKey> current) {
    for (const auto& [key, item] : nodes_) {
        NodeState state = item->state();
        state.isSelected =
            item->node().selection == selection && selection.kind != explain::Selection::Kind::none;
        state.isCurrent = key == current;
        item->setState(state);
    }
}

void TraceScene::setPhase(qreal phase) {
    for (const auto& [key, item] : nodes_)
        item->setPhase(phase);
}

bool TraceScene::hasRunning() const {
    return std::any_of(nodes_.begin(), nodes_.end(),
                       [](const auto& entry) { return entry.second->isRunning(); });
}

std::optional<NodeKey> TraceScene::nodeAt(QPointF position) const {
    for (const auto& [key, item] : nodes_)
        if (item->boundingRect().contains(position) && item->shape().contains(position))
            return key;
    return std::nullopt;
}

const NodeItem* TraceScene::item(const NodeKey& key) const {
    const auto found = nodes_.find(key);
    return found == nodes_.end() ? nullptr : found->second;
}

} // namespace danescope::ui
