#pragma once

#include <QByteArray>
#include <QPainter>
#include <QSizeF>
#include <QString>

#include <functional>

namespace danescope::ui {

/// What `paint` paints, as an SVG document of `size` CSS pixels; the title is plain text.
QByteArray paintedSvg(const QSizeF& size, const QString& title,
                      const std::function<void(QPainter&)>& paint);

} // namespace danescope::ui
