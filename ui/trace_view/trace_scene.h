#pragma once

#include "ui/theme/theme.h"
#include "ui/trace_view/graph.h"
#include "ui/trace_view/layout.h"
#include "ui/trace_view/trace_items.h"

#include <QGraphicsScene>

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace danescope::ui {

/// The items of a graph in its layout. A new graph takes over the items of the old one by their
/// keys, and only what differs is painted anew.
class TraceScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit TraceScene(QObject* parent = nullptr);
    ~TraceScene() override;

    void setPicture(const Graph& graph, const Layout& layout, const PictureFonts& fonts);
    void setTheme(const Theme& theme);
    /// All nodes of the selection are marked; `current` has the keyboard.
    void setMarks(const explain::Selection& selection, std::optional<NodeKey> current);
    /// Of the running marks, 0 to 1.
    void setPhase(qreal phase);

    bool hasRunning() const;
    /// nullopt beside all nodes.
    std::optional<NodeKey> nodeAt(QPointF position) const;
    const NodeItem* item(const NodeKey& key) const;

private:
    using LaneItem = DrawingItem<LaneDrawing>;
    using EdgeItem = DrawingItem<EdgeDrawing>;
    using SectionItem = DrawingItem<SectionDrawing>;

    void setSections(const Layout& layout);
    void setLanes(const Graph& graph, const Layout& layout);
    void setEdges(const Graph& graph, const Layout& layout);
    void setNodes(const Graph& graph, const Layout& layout);

    Theme theme_ = Theme::current();
    std::optional<PictureFonts> fonts_;
    bool fontsDiffer_ = false;
    Graph graph_;
    Layout layout_;
    std::vector<SectionItem*> sections_;
    std::vector<LaneItem*> lanes_;
    std::vector<EdgeItem*> edges_;
    std::map<NodeKey, NodeItem*> nodes_;
};

} // namespace danescope::ui
