#include "ui/reports/paged_report.h"

#include "ui/reports/report_style.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

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
    document_.documentLayout()->setPaintDevice(&device);
    document_.setUseDesignMetrics(true);
    document_.setPageSize(text_.size());
    headings_ = fillDocument(document_, report);
    keepHeadingsWithTheirText();
}

qreal PagedReport::topOf(int block) const {
    return document_.documentLayout()->blockBoundingRect(document_.findBlockByNumber(block)).top();
}

/// No heading stands at the foot of a page, its text on the next one. Headings in a row stay
/// together.
void PagedReport::keepHeadingsWithTheirText() {
    const auto pageOf = [&](int block) { return static_cast<int>(topOf(block) / text_.height()); };
    for (std::size_t index = 0; index < headings_.size(); ++index) {
        const int first = headings_[index].block;
        while (index + 1 < headings_.size() &&
               headings_[index + 1].block == headings_[index].block + 1) {
            ++index;
        }
        // What follows may be a smaller heading, or the empty line that a table hangs on.
        constexpr int what_follows = 3;
        const int next =
            std::min(headings_[index].block + what_follows, document_.blockCount() - 1);
        if (pageOf(first) != pageOf(next)) {
            QTextCursor cursor(document_.findBlockByNumber(first));
            QTextBlockFormat format = cursor.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
    }
}

void PagedReport::paint(QPainter& painter, int page) const {
    const ui::Theme theme = reportTheme();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.translate(text_.left(), text_.top() - page * text_.height());
    const QRectF clip(0, page * text_.height(), text_.width(), text_.height());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette = theme.palette();
    document_.documentLayout()->draw(&painter, context);
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
        const qreal top = topOf(heading.block);
        const int page = static_cast<int>(top / text_.height());
        const qreal onPage = text_.top() + top - page * text_.height();
        bookmarks.push_back({heading.level, heading.title, page, onPage / pixelsAPoint_});
    }
    return bookmarks;
}

} // namespace danescope::reports
