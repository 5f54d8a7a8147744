#include "ui/reports/figure.h"

#include "ui/plots/history_picture.h"
#include "ui/plots/span_picture.h"
#include "ui/reports/report_style.h"
#include "ui/trace_view/trace_picture.h"

#include <algorithm>
#include <cstddef>
#include <memory>

namespace danescope::reports {

namespace {

template<class Picture>
Figure figureOf(const QString& title, std::shared_ptr<Picture> picture) {
    return {title, picture->size(),
            [picture = std::move(picture)](QPainter& painter) { picture->paint(painter); }};
}

} // namespace

std::vector<Figure> traceFigures(const Report& report) {
    constexpr std::size_t most_lanes = 15;
    const auto figure = [&](const explain::Outline& outline) {
        return figureOf(report.title,
                        std::make_shared<const ui::TracePicture>(outline, reportPictureStyle()));
    };
    const std::vector<explain::Lane>& lanes = report.outline.lanes;
    if (lanes.size() <= most_lanes) {
        return {figure(report.outline)};
    }
    std::vector<Figure> figures;
    explain::Outline some = report.outline;
    some.chain.clear();
    for (std::size_t first = 0; first < lanes.size(); first += most_lanes) {
        const std::size_t end = std::min(first + most_lanes, lanes.size());
        some.lanes = {lanes.begin() + static_cast<std::ptrdiff_t>(first),
                      lanes.begin() + static_cast<std::ptrdiff_t>(end)};
        figures.push_back(figure(some));
    }
    if (!report.outline.chain.empty()) {
        some.lanes.clear();
        some.chain = report.outline.chain;
        figures.push_back(figure(some));
    }
    return figures;
}

std::optional<Figure> plotFigure(const Part& part, explain::LanguageCode language) {
    // As wide as a page of A4 has room for at its full size.
    constexpr qreal width = 660;
    ui::PictureStyle style = reportPictureStyle();
    style.width = width;
    const explain::Language words(language);
    if (part.plot) {
        return figureOf(part.plot->name,
                        std::make_shared<const ui::SpanPicture>(*part.plot, words, style));
    }
    if (!part.past.empty()) {
        return figureOf(part.title,
                        std::make_shared<const ui::HistoryPicture>(part.past, words, style));
    }
    return std::nullopt;
}

} // namespace danescope::reports
