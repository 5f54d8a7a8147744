#include "ui/trace_view/trace_items.h"

#include "ui/models/plain_tool_tip.h"

namespace danescope::ui {

NodeItem::NodeItem(const Node& node, const PlacedNode& place, const PictureFonts& fonts,
                   const Theme& theme)
    : node_(node)
    , place_(place)
    , drawing_(node, place, fonts)
    , theme_(theme) {
    setToolTip(plainToolTip(node.sentence));
}

void NodeItem::setContent(const Node& node, const PlacedNode& place, const PictureFonts& fonts) {
    NodeDrawing drawing(node, place, fonts);
    if (drawing.bounds() != drawing_.bounds() || place.box != place_.box)
        prepareGeometryChange();
    if (node.sentence != node_.sentence)
        setToolTip(plainToolTip(node.sentence));
    drawing_ = std::move(drawing);
    node_ = node;
    place_ = place;
    update();
}

void NodeItem::setState(const NodeState& state) {
    if (state == state_)
        return;
    state_ = state;
    // The ring lies above the lines that end at the node.
    setZValue(state.isSelected || state.isCurrent ? 1 : 0);
    update();
}

void NodeItem::setPhase(qreal phase) {
    state_.phase = phase;
    if (isRunning())
        update(drawing_.movingPart());
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    drawing_.paint(*painter, theme_, state_);
}

} // namespace danescope::ui
