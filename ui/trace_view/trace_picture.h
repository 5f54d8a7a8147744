#pragma once

#include "ui/explain/outline.h"
#include "ui/theme/theme.h"
#include "ui/trace_view/graph.h"
#include "ui/trace_view/text_measure.h"

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QSizeF>

#include <memory>

namespace danescope::ui {

/// How a picture of an outline is to look.
struct PictureStyle {
    Theme theme;
    PictureFonts fonts;
    /// Pixels at scale 1 the lanes and the chain may use; a picture that needs more is wider.
    qreal width = 900;
    /// Around everything, pixels at scale 1.
    qreal margin = 16;
    /// Behind everything.
    ColorRole background = ColorRole::window;
    /// The theme and fonts of the window.
    static PictureStyle ofWindow();
};

/// A whole outline as a picture, without any widget; nothing is selected in it.
class TracePicture {
public:
    TracePicture(const explain::Outline& outline, PictureStyle style);
    ~TracePicture();
    TracePicture(const TracePicture&) = delete;
    TracePicture& operator=(const TracePicture&) = delete;

    /// With the margin, in pixels at scale 1.
    QSizeF size() const;
    /// Paints at the painter's origin.
    void paint(QPainter& painter) const;
    /// `scale` pixels for each; a null image where that is too large to hold.
    QImage image(qreal scale = 1) const;
    QByteArray svg(const QString& title) const;

private:
    struct Drawings;
    PictureStyle style_;
    std::unique_ptr<const Drawings> drawings_;
};

} // namespace danescope::ui
