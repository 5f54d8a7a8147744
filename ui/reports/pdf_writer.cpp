#include "ui/reports/pdf_writer.h"

#include "ui/reports/completed_pdf.h"
#include "ui/reports/paged_report.h"
#include "ui/reports/report_style.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>

namespace danescope::reports {

namespace {

constexpr int resolution = 600;
constexpr int laid_out = 30;
constexpr int painted = 85;

void prepare(QPdfWriter& writer) {
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(resolution);
    writer.setCreator(QStringLiteral("Danescope"));
}

/// After `page` pages of `pages`.
int percentOf(int page, int pages) {
    return laid_out + (painted - laid_out) * page / std::max(pages, 1);
}

} // namespace

std::optional<QByteArray> toPdf(const Report& report, Paper paper, const Progress& progress) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer);
    writer.setTitle(report.title);
    const PagedReport pages(report, paper, writer);
    QPainter painter(&writer);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (!progress(percentOf(page, pages.pageCount()))) {
            return std::nullopt;
        }
        if (page > 0) {
            writer.newPage();
        }
        pages.paint(painter, page);
    }
    painter.end();
    buffer.close();
    if (!progress(painted)) {
        return std::nullopt;
    }
    return completedPdf(bytes, pages.bookmarks(),
                        explain::Language(report.language).locale().bcp47Name());
}

std::optional<std::vector<QImage>> pagePictures(const Report& report, Paper paper, qreal scale,
                                                int most, const Progress& progress) {
    QBuffer buffer;
    QPdfWriter metrics(&buffer);
    prepare(metrics);
    const PagedReport pages(report, paper, metrics);
    const qreal shrunk = scale * css_pixels_an_inch / resolution;
    const int count = std::min(most, pages.pageCount());
    std::vector<QImage> pictures;
    for (int page = 0; page < count; ++page) {
        if (!progress(percentOf(page, count))) {
            return std::nullopt;
        }
        QImage picture((pages.pageSize() * shrunk).toSize(), QImage::Format_RGB32);
        picture.fill(reportTheme().color(ui::ColorRole::surface));
        QPainter painter(&picture);
        painter.scale(shrunk, shrunk);
        pages.paint(painter, page);
        painter.end();
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

} // namespace danescope::reports
