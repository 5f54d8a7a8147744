#include "ui/reports/figure.h"

#include "ui/plots/span_picture.h"
#include "ui/reports/report_style.h"
#include "ui/trace_view/trace_picture.h"

#include <memory>

namespace danescope::reports {

namespace {

template<class Picture>
Figure figureOf(const QString& title, std::shared_ptr<Picture> picture) {
    return {title, picture->size(),
            [picture = std::move(picture)](QPainter& painter) { picture->paint(painter); }};
}

} // namespace

Figure traceFigure(const Report& report) {
    return figureOf(report.title,
                    std::make_shared<const ui::TracePicture>(report.outline, reportPictureStyle()));
}

Figure plotFigure(const explain::Spans& plot, explain::LanguageCode language) {
    // As wide as a page of A4 has room for at its full size.
    constexpr qreal width = 660;
    ui::PictureStyle style = reportPictureStyle();
    style.width = width;
    return figureOf(plot.name, std::make_shared<const ui::SpanPicture>(
                                   plot, explain::Language(language), style));
}

} // namespace danescope::reports
