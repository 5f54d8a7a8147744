#include "ui/trace_view/trace_picture.h"

#include "ui/trace_view/drawing.h"
#include "ui/trace_view/layout.h"
#include "ui/trace_view/svg_painting.h"

#include <utility>

namespace danescope::ui {

struct TracePicture::Drawings {
    QSizeF size;
    std::vector<SectionDrawing> sections;
    std::vector<LaneDrawing> lanes;
    std::vector<EdgeDrawing> edges;
    std::vector<NodeDrawing> nodes;
};

PictureStyle PictureStyle::ofWindow() {
    return {Theme::current(), PictureFonts::ofWindow()};
}

TracePicture::TracePicture(const explain::Outline& outline, PictureStyle style)
    : style_(std::move(style)) {
    const Graph graph = makeGraph(outline);
    TextMeasure measure(style_.fonts);
    const Layout layout = makeLayout(graph, measure, style_.width);

    auto drawings = std::make_unique<Drawings>();
    drawings->size = layout.size;
    drawings->sections.emplace_back(layout.lanesSection, style_.fonts);
    drawings->sections.emplace_back(layout.chainSection, style_.fonts);
    for (const PlacedSection& section : layout.openZones)
        drawings->sections.emplace_back(section, style_.fonts);
    for (const PlacedLane& lane : layout.lanes)
        drawings->lanes.emplace_back(lane, style_.fonts);
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge)
        drawings->edges.emplace_back(graph.edges[edge], layout.edges[edge], style_.fonts);
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        drawings->nodes.emplace_back(graph.nodes[node], layout.nodes[node], style_.fonts);
    drawings_ = std::move(drawings);
}

TracePicture::~TracePicture() = default;

QSizeF TracePicture::size() const {
    return drawings_->size + QSizeF(2 * style_.margin, 2 * style_.margin);
}

void TracePicture::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size()), style_.theme.color(style_.background));
    painter.translate(style_.margin, style_.margin);
    for (const SectionDrawing& section : drawings_->sections)
        section.paint(painter, style_.theme);
    for (const LaneDrawing& lane : drawings_->lanes)
        lane.paint(painter, style_.theme);
    for (const EdgeDrawing& edge : drawings_->edges)
        edge.paint(painter, style_.theme);
    for (const NodeDrawing& node : drawings_->nodes)
        node.paint(painter, style_.theme, {});
    painter.restore();
}

QImage TracePicture::image(qreal scale) const {
    QImage image((size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray TracePicture::svg(const QString& title) const {
    return paintedSvg(size(), title, [this](QPainter& painter) { paint(painter); });
}

} // namespace danescope::ui
