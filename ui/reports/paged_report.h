#pragma once

#include "ui/reports/bookmark.h"
#include "ui/reports/options.h"
#include "ui/reports/page_slices.h"
#include "ui/reports/report.h"
#include "ui/reports/report_document.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

#include <vector>

namespace danescope::reports {

/// A report on pages, laid out for one device.
class PagedReport {
public:
    /// Sets the device's page layout; it must outlive the pages.
    PagedReport(const Report& report, Paper paper, QPagedPaintDevice& device);

    int pageCount() const { return static_cast<int>(slices_.size()); }
    /// Of a whole page, in pixels of the device.
    QSizeF pageSize() const { return page_; }
    /// Paints one page, its upper left corner at the origin, in pixels of the device.
    void paint(QPainter& painter, int page) const;
    std::vector<Bookmark> bookmarks() const;

private:
    /// Paints what stands between two heights of the document, the upper one at the origin.
    void paintPart(QPainter& painter, qreal top, qreal bottom) const;

    const Report& report_;
    qreal pixelsAPoint_;
    QSizeF page_;
    /// Of the text on a page.
    QRectF text_;
    QTextDocument document_;
    std::vector<PageSlice> slices_;
    std::vector<DocumentHeading> headings_;
};

} // namespace danescope::reports
