#include "ui/trace_view/svg_painting.h"

#include <QBuffer>
#include <QSvgGenerator>

namespace danescope::ui {

QByteArray paintedSvg(const QSizeF& size, const QString& title,
                      const std::function<void(QPainter&)>& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Qt writes the title as it is.
    generator.setTitle(title.toHtmlEscaped());
    // Of CSS pixels: the size is written in millimetres.
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace danescope::ui
