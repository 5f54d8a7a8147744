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
    qreal topOf(const QTextBlock& block) const { return layout_.blockBoundingRect(block).top(); }

    /// Of the row's cells, which are all padded alike.
    qreal topOf(const QTextTable& table, int row) const {
        const QTextTableCell cell = table.cellAt(row, 0);
        return topOf(cell.firstCursorPosition().block()) -
               cell.format().toTableCellFormat().topPadding();
    }

    void addLines(const QTextBlock& block, int first, int end, const Break& head) {
        const qreal top = topOf(block);
        for (int line = first; line < end; ++line) {
            breaks_.push_back(
                {top + block.layout()->lineAt(line).y(), head.headTop, head.headBottom});
        }
    }

    void add(const QTextBlock& block) {
        // A thin line behind a table, which the table's edge reaches into.
        if (block.length() <= 1) {
            return;
        }
        if (!isKept_) {
            breaks_.push_back({topOf(block)});
        }
        addLines(block, 2, block.layout()->lineCount() - 1, {});
        isKept_ = block.blockFormat().boolProperty(keeps_with_next);
    }

    void add(const QTextTable& table) {
        const QRectF box = layout_.frameBoundingRect(const_cast<QTextTable*>(&table));
        if (!isKept_) {
            breaks_.push_back({box.top()});
        }
        isKept_ = false;
        const int heads = table.format().headerRowCount();
        Break next{box.top()};
        for (int row = 0; row < table.rows(); ++row) {
            if (row > heads) {
                breaks_.push_back(next);
            }
            const qreal bottom = row + 1 < table.rows() ? topOf(table, row + 1) : box.bottom();
            if (bottom - next.y > most_of_row * height_) {
                addLinesOf(table, row, next);
            }
            next.y = bottom;
            // A higher head would leave too little room for what it stands over.
            if (row + 1 == heads && bottom - box.top() <= most_of_row * height_) {
                next.headTop = box.top();
                next.headBottom = bottom;
            }
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
