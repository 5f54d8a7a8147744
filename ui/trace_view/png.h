#pragma once

#include <QByteArray>
#include <QImage>

namespace danescope::ui {

/// The image as PNG, opaque; empty for one that could not be held. May run on any thread.
QByteArray pngOf(const QImage& image);

} // namespace danescope::ui
