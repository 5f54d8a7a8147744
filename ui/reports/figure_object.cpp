#include "ui/reports/figure_object.h"

#include "ui/reports/report_style.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>

namespace danescope::reports {

namespace {

constexpr int type = QTextFormat::UserObject + 1;
constexpr int number_property = QTextFormat::UserProperty + 1;

} // namespace

FigureObject::FigureObject(QTextDocument& document, QSizeF room, qreal pixelsAnInch)
    : QObject(&document)
    , room_(room)
    , naturalScale_(pixelsAnInch / css_pixels_an_inch) {
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

QSizeF FigureObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    const QSizeF size = figureOf(format).size;
    const qreal scale =
        std::min({naturalScale_, room_.width() / size.width(), room_.height() / size.height()});
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
