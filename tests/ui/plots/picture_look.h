#pragma once

#include "ui/trace_view/trace_picture.h"

#include <QImage>
#include <QPainter>
#include <QSet>

namespace danescope::test {

/// As in a report.
inline ui::PictureStyle styleOf(ui::Theme::Shade shade) {
    ui::PictureStyle style = ui::PictureStyle::ofWindow();
    style.theme = ui::Theme(shade);
    style.background = ui::ColorRole::surface;
    style.width = 660;
    return style;
}

/// What the picture leaves out stays magenta.
template<class Picture>
QImage painted(const Picture& picture) {
    constexpr int scale = 2;
    QImage image((picture.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

inline QSet<QRgb> colorsOf(const QImage& image) {
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colors.insert(image.pixel(x, y));
        }
    }
    return colors;
}

} // namespace danescope::test
