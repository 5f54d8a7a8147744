#pragma once

#include "ui/theme/theme.h"
#include "ui/trace_view/drawing.h"

#include <QGraphicsItem>

namespace danescope::ui {

/// Shows a drawing. The theme is the scene's, which outlives its items.
template<typename Drawing>
class DrawingItem : public QGraphicsItem {
public:
    DrawingItem(Drawing drawing, const Theme& theme)
        : drawing_(std::move(drawing))
        , theme_(theme) {}

    void setDrawing(Drawing drawing) {
        if (drawing.bounds() != drawing_.bounds())
            prepareGeometryChange();
        drawing_ = std::move(drawing);
        update();
    }

    QRectF boundingRect() const override { return drawing_.bounds(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        drawing_.paint(*painter, theme_);
    }

private:
    Drawing drawing_;
    const Theme& theme_;
};

/// A step or a zone: knows what it shows, so that it is drawn anew only when that differs.
class NodeItem : public QGraphicsItem {
public:
    NodeItem(const Node& node, const PlacedNode& place, const PictureFonts& fonts,
             const Theme& theme);

    void setContent(const Node& node, const PlacedNode& place, const PictureFonts& fonts);
    void setState(const NodeState& state);
    /// Turns the running mark; nothing else is painted.
    void setPhase(qreal phase);

    const Node& node() const { return node_; }
    const PlacedNode& place() const { return place_; }
    bool isRunning() const { return node_.tone == explain::Tone::running; }
    const NodeState& state() const { return state_; }

    QRectF boundingRect() const override { return drawing_.bounds(); }
    QPainterPath shape() const override { return drawing_.shape(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    Node node_;
    PlacedNode place_;
    NodeDrawing drawing_;
    NodeState state_;
    const Theme& theme_;
};

} // namespace danescope::ui
