#include "ui/reports/paged_report.h"

#include "ui/reports/report_style.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>

namespace danescope::reports {

namespace {

/// Points.
constexpr qreal side_margin = 48;
constexpr qreal top_margin = 45;
constexpr qreal bottom_margin = 56;
constexpr qreal footer_size = 7.5;
constexpr qreal footer_from_edge = 30;
constexpr int points_an_inch = 72;

QPageSize pageSizeOf(Paper paper) {
    return QPageSize(paper == Paper::letter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

PagedReport::PagedReport(const Report& report, Paper paper, QPagedPaintDevice& device)
    : report_(report) {
    device.setPageLayout(
        QPageLayout(pageSizeOf(paper), QPageLayout::Portrait, {}, QPageLayout::Point));
    pixelsAPoint_ = static_cast<qreal>(device.logicalDpiX()) / points_an_inch;
    page_ = pageSizeOf(paper).size(QPageSize::Point) * pixelsAPoint_;
    text_ = QRectF(QPointF(), page_)
                .adjusted(side_margin * pixelsAPoint_, top_margin * pixelsAPoint_,
                          -side_margin * pixelsAPoint_, -bottom_margin * pixelsAPoint_);
    document_.setUseDesignMetrics(true);
    document_.setTextWidth(text_.width());
    headings_ = fillDocument(document_, report, text_.size(), device.logicalDpiX());
    slices_ = pageSlices(document_, text_.height());
}

void PagedReport::paintPart(QPainter& painter, qreal top, qreal bottom) const {
    painter.save();
    painter.translate(0, -top);
    const QRectF clip(0, top, text_.width(), bottom - top);
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    // What merely touches the part would be painted out of sight, and copied with the page.
    context.clip = clip.adjusted(0, 1, 0, -1);
    context.palette = reportTheme().palette();
    document_.documentLayout()->draw(&painter, context);
    painter.restore();
}

void PagedReport::paint(QPainter& painter, int page) const {
    const ui::Theme theme = reportTheme();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const PageSlice& slice = slices_[static_cast<std::size_t>(page)];
    painter.save();
    painter.translate(text_.topLeft());
    if (slice.headHeight() > 0) {
        paintPart(painter, slice.headTop, slice.headBottom);
    }
    painter.translate(0, slice.headHeight());
    paintPart(painter, slice.top, slice.bottom);
    painter.restore();

    QFont font = reportFont();
    font.setPointSizeF(footer_size);
    painter.setFont(font);
    painter.setPen(theme.color(ui::ColorRole::mutedText));
    const qreal base = page_.height() - footer_from_edge * pixelsAPoint_;
    const QRectF footer(text_.left(), base - 2 * footer_size * pixelsAPoint_, text_.width(),
                        2 * footer_size * pixelsAPoint_);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom,
                     QStringLiteral("%1 · %2").arg(report_.title, report_.subtitle));
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                     QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount()));
    painter.restore();
}

std::vector<Bookmark> PagedReport::bookmarks() const {
    std::vector<Bookmark> bookmarks;
    for (const DocumentHeading& heading : headings_) {
        const qreal top = document_.documentLayout()
                              ->blockBoundingRect(document_.findBlockByNumber(heading.block))
                              .top();
        const auto after =
            std::upper_bound(slices_.begin(), slices_.end(), top,
                             [](qreal y, const PageSlice& slice) { return y < slice.top; });
        const auto page = after - slices_.begin() - 1;
        const PageSlice& slice = slices_[static_cast<std::size_t>(page)];
        const qreal onPage = text_.top() + slice.headHeight() + top - slice.top;
        bookmarks.push_back(
            {heading.level, heading.title, static_cast<int>(page), onPage / pixelsAPoint_});
    }
    return bookmarks;
}

} // namespace danescope::reports
