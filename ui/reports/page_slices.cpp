#include "ui/reports/page_slices.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace danescope::reports {

namespace {

constexpr int keeps_with_next = QTextFormat::UserProperty + 2;
/// Higher rows may be broken between their lines, as a share of the page's height.
constexpr qreal most_of_row = 0.4;

/// A place to end a page at.
struct Break {
    qreal y = 0;
    qreal headTop = 0;
    qreal headBottom = 0;
};

struct Extent {
    qreal top = 0;
    qreal bottom = 0;
};

class Breaks {
public:
    Breaks(const QTextDocument& document, qreal height)
        : layout_(*document.documentLayout())
        , height_(height) {
        QTextFrame* const root = document.rootFrame();
        for (auto each = root->begin(); each != root->end(); ++each) {
            if (auto* table = qobject_cast<QTextTable*>(each.currentFrame())) {
                add(*table);
            } else {
                add(each.currentBlock());
            }
        }
    }

    std::vector<Break> all() && { return std::move(breaks_); }

private:
    Extent extentOf(const QTextBlock& block) const {
        const QRectF box = layout_.blockBoundingRect(block);
        return {box.top(), box.bottom()};
    }

    /// Of the texts in it.
    Extent extentOf(const QTextTable& table, int row) const {
        Extent all = extentOf(table.cellAt(row, 0).firstCursorPosition().block());
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            all.top = std::min(all.top, extentOf(cell.firstCursorPosition().block()).top);
            all.bottom = std::max(all.bottom, extentOf(cell.lastCursorPosition().block()).bottom);
        }
        return all;
    }

    void addLines(const QTextBlock& block, int first, int end, const Break& head) {
        const qreal top = extentOf(block).top;
        for (int line = first; line < end; ++line) {
            breaks_.push_back(
                {top + block.layout()->lineAt(line).y(), head.headTop, head.headBottom});
        }
    }

    void add(const QTextBlock& block) {
        if (!isKept_) {
            breaks_.push_back({extentOf(block).top});
        }
        // A thin line between tables.
        if (block.length() <= 1) {
            return;
        }
        addLines(block, 2, block.layout()->lineCount() - 1, {});
        isKept_ = block.blockFormat().boolProperty(keeps_with_next);
    }

    void add(const QTextTable& table) {
        const int heads = table.format().headerRowCount();
        Extent before = extentOf(table, 0);
        Break head;
        if (!isKept_) {
            breaks_.push_back({layout_.frameBoundingRect(const_cast<QTextTable*>(&table)).top()});
        }
        isKept_ = false;
        for (int row = 0; row < table.rows(); ++row) {
            const Extent extent = extentOf(table, row);
            if (row > 0) {
                // Under the line between the two.
                constexpr qreal under_line = 0.6;
                head.y = before.bottom + under_line * (extent.top - before.bottom);
            }
            if (row > 0 && row == heads) {
                head.headTop = extentOf(table, 0).top;
                head.headBottom = head.y;
            }
            if (row > heads) {
                breaks_.push_back(head);
            }
            if (extent.bottom - extent.top > most_of_row * height_) {
                addLinesOf(table, row, head);
            }
            before = extent;
        }
    }

    /// Of the cell that has most of them; lines side by side are of one height.
    void addLinesOf(const QTextTable& table, int row, const Break& head) {
        QTextBlock longest = table.cellAt(row, 0).firstCursorPosition().block();
        for (int column = 1; column < table.columns(); ++column) {
            const QTextBlock block = table.cellAt(row, column).firstCursorPosition().block();
            if (block.layout()->lineCount() > longest.layout()->lineCount()) {
                longest = block;
            }
        }
        addLines(longest, 2, longest.layout()->lineCount() - 1, head);
    }

    const QAbstractTextDocumentLayout& layout_;
    qreal height_;
    /// By the block before.
    bool isKept_ = false;
    std::vector<Break> breaks_;
};

} // namespace

void keepWithNext(QTextBlockFormat& format) {
    format.setProperty(keeps_with_next, true);
}

std::vector<PageSlice> pageSlices(const QTextDocument& document, qreal height) {
    const qreal end = document.documentLayout()->documentSize().height();
    const std::vector<Break> breaks = Breaks(document, height).all();
    std::vector<PageSlice> slices;
    Break from;
    while (slices.empty() || from.y < end) {
        const qreal limit = from.y + height - (from.headBottom - from.headTop);
        Break to{std::min(limit, end)};
        for (const Break& each : breaks) {
            if (end > limit && each.y > from.y && each.y <= limit) {
                to = each;
            }
        }
        slices.push_back({from.y, to.y, from.headTop, from.headBottom});
        from = to;
    }
    return slices;
}

} // namespace danescope::reports
