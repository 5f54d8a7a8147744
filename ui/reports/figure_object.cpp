#include "ui/reports/figure_object.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QTextDocument>

#include <algorithm>

namespace danescope::reports {

namespace {

constexpr int type = QTextFormat::UserObject + 1;
constexpr int number_property = QTextFormat::UserProperty + 1;
constexpr qreal css_pixels_an_inch = 96;
/// Of the page's height: room for the heading over it.
constexpr qreal most_of_a_page = 0.9;

} // namespace

FigureObject::FigureObject(QTextDocument& document)
    : QObject(&document) {
    document.documentLayout()->registerHandler(type, this);
}

QTextCharFormat FigureObject::add(Figure figure) {
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(number_property, static_cast<int>(figures_.size()));
    figures_.push_back(std::move(figure));
    return format;
}

const Figure& FigureObject::figureOf(const QTextFormat& format) const {
    return figures_[static_cast<std::size_t>(format.intProperty(number_property))];
}

QSizeF FigureObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format) {
    const QSizeF page = document->pageSize();
    const QSizeF size = figureOf(format).size;
    const QPaintDevice* device = document->documentLayout()->paintDevice();
    const qreal natural =
        (device ? device->logicalDpiX() : css_pixels_an_inch) / css_pixels_an_inch;
    const qreal scale = std::min(
        {natural, page.width() / size.width(), most_of_a_page * page.height() / size.height()});
    return size * scale;
}

void FigureObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                              const QTextFormat& format) {
    const Figure& figure = figureOf(format);
    painter->save();
    painter->translate(rect.topLeft());
    const qreal scale = rect.width() / figure.size.width();
    painter->scale(scale, scale);
    figure.paint(*painter);
    painter->restore();
}

} // namespace danescope::reports
