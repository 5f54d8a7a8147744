#include "ui/reports/report_writer.h"

#include "ui/reports/html_writer.h"
#include "ui/reports/pdf_writer.h"
#include "ui/reports/report_picture.h"
#include "ui/reports/text_report.h"

namespace danescope::reports {

namespace {

/// For screens of twice the usual density, and for print.
constexpr qreal picture_scale = 2;

constexpr int judged = 10;
constexpr int written = 100;

std::optional<QByteArray> painted(const Report& report, const ReportOptions& options,
                                  const Progress& progress) {
    switch (options.format) {
    case Format::html:
        return toHtml(report);
    case Format::pdf:
        return toPdf(report, options.paper, progress);
    case Format::svg:
        return ReportPicture(report).svg();
    case Format::png:
        return ReportPicture(report).png(picture_scale);
    case Format::ticket:
    case Format::markdown:
    case Format::json:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> writtenReport(const ReportInput& input, const ReportOptions& options,
                                        const Progress& progress) {
    if (!progress(0)) {
        return std::nullopt;
    }
    std::optional<QByteArray> content;
    if (isPainted(options.format)) {
        const Report report = makeReport({subjectOf(input.snapshot, options.redact), input.past},
                                         explain::Language(options.language));
        if (!progress(judged)) {
            return std::nullopt;
        }
        content = painted(report, options, progress);
    } else {
        content = textReport(input, options);
    }
    return content && progress(written) ? content : std::nullopt;
}

} // namespace danescope::reports
