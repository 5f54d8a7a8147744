#pragma once

#include "ui/reports/figure.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <vector>

namespace danescope::reports {

/// The figures of a text document, each one character of it, as wide as the page allows.
class FigureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Draws the document's figures from now on, none larger than `room`, in pixels of the
    /// document; belongs to it.
    FigureObject(QTextDocument& document, QSizeF room, qreal pixelsAnInch);

    /// The format of the character that stands for the figure.
    QTextCharFormat add(Figure figure);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const Figure& figureOf(const QTextFormat& format) const;

    QSizeF room_;
    /// Of a figure that has room.
    qreal naturalScale_;
    std::vector<Figure> figures_;
};

} // namespace danescope::reports
