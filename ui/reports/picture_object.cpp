#include "ui/reports/picture_object.h"

#include "ui/trace_view/trace_picture.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QTextDocument>

#include <algorithm>

namespace danescope::reports {

namespace {

constexpr qreal css_pixels_an_inch = 96;
/// Of the page's height: room for the heading over it.
constexpr qreal most_of_a_page = 0.9;

} // namespace

PictureObject::PictureObject(const ui::TracePicture& picture, QObject* parent)
    : QObject(parent)
    , picture_(picture) {}

QSizeF PictureObject::intrinsicSize(QTextDocument* document, int, const QTextFormat&) {
    const QSizeF page = document->pageSize();
    const QSizeF size = picture_.size();
    const QPaintDevice* device = document->documentLayout()->paintDevice();
    const qreal natural =
        (device ? device->logicalDpiX() : css_pixels_an_inch) / css_pixels_an_inch;
    const qreal scale = std::min(
        {natural, page.width() / size.width(), most_of_a_page * page.height() / size.height()});
    return size * scale;
}

void PictureObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                               const QTextFormat&) {
    painter->save();
    painter->translate(rect.topLeft());
    const qreal scale = rect.width() / picture_.size().width();
    painter->scale(scale, scale);
    picture_.paint(*painter);
    painter->restore();
}

} // namespace danescope::reports
