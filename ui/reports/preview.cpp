#include "ui/reports/preview.h"

#include "ui/reports/pdf_writer.h"
#include "ui/reports/report_picture.h"
#include "ui/reports/text_report.h"

namespace danescope::reports {

namespace {

constexpr qsizetype most_bytes = 200'000;
constexpr int most_pages = 12;

} // namespace

std::optional<Preview> previewOf(const ReportInput& input, const ReportOptions& options,
                                 qreal scale, const Progress& progress) {
    if (!progress(0)) {
        return std::nullopt;
    }
    Preview preview;
    if (!isPainted(options.format)) {
        QByteArray text = textReport(input, options);
        if (text.size() > most_bytes) {
            text.truncate(most_bytes);
            text += "\n…";
        }
        preview.text = QString::fromUtf8(text);
        return preview;
    }
    const Report report = makeReport({subjectOf(input.snapshot, options.redact), input.past},
                                     explain::Language(options.language));
    if (options.format == Format::svg || options.format == Format::png) {
        preview.pages.push_back(ReportPicture(report).image(scale));
        return preview;
    }
    auto pages = pagePictures(report, options.paper, scale, most_pages, progress);
    if (!pages) {
        return std::nullopt;
    }
    preview.pages = std::move(*pages);
    return preview;
}

} // namespace danescope::reports
