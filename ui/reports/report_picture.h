#pragma once

#include "ui/reports/report.h"
#include "ui/trace_view/trace_picture.h"

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QSizeF>

#include <vector>

namespace danescope::reports {

/// The picture of a check that stands alone: over the trace it says of which domain, when, and what
/// came of it.
class ReportPicture {
public:
    explicit ReportPicture(const Report& report);

    /// Pixels at scale 1.
    QSizeF size() const;
    void paint(QPainter& painter) const;
    /// With `scale` pixels for each; null where that is too large to hold.
    QImage image(qreal scale) const;
    /// PNG with `scale` pixels for each; empty where that is too large to hold.
    QByteArray png(qreal scale) const;
    QByteArray svg() const;

private:
    struct Line {
        QString text;
        QFont font;
        QColor color;
        /// Of its base line.
        QPointF at;
    };

    qreal addLines(const QString& text, const QFont& font, const QColor& color, qreal top);

    QString title_;
    ui::PictureStyle style_;
    ui::TracePicture trace_;
    std::vector<Line> lines_;
    qreal headHeight_ = 0;
};

} // namespace danescope::reports
