#include "ui/reports/page_slices.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

using namespace danescope;
using reports::PageSlice;

namespace {

constexpr qreal height = 400;

void addTable(QTextCursor& cursor, int rows, bool hasHead, const QString& text) {
    QTextTableFormat format;
    format.setHeaderRowCount(hasHead ? 1 : 0);
    QTextTable* table = cursor.insertTable(rows, 2, format);
    for (int row = 0; row < rows; ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(QString::number(row));
        table->cellAt(row, 1).firstCursorPosition().insertText(text);
    }
    cursor.movePosition(QTextCursor::End);
}

std::vector<PageSlice> slicesOf(QTextDocument& document) {
    document.setTextWidth(300);
    return reports::pageSlices(document, height);
}

bool isWhole(const QTextDocument& document, const QTextBlock& block,
             const std::vector<PageSlice>& slices) {
    const QRectF box = document.documentLayout()->blockBoundingRect(block);
    return std::any_of(slices.begin(), slices.end(), [&](const PageSlice& slice) {
        return slice.top <= box.top() && box.bottom() <= slice.bottom;
    });
}

} // namespace

class PageSlicesTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyDocumentIsAPage() {
        QTextDocument document;
        QCOMPARE(slicesOf(document).size(), std::size_t{1});
    }

    void coversEverythingOnce() {
        QTextDocument document;
        QTextCursor cursor(&document);
        for (int number = 0; number < 30; ++number) {
            cursor.insertBlock();
            cursor.insertText(QString("many words ").repeated(20));
        }
        addTable(cursor, 80, true, "short");
        const std::vector<PageSlice> slices = slicesOf(document);
        QVERIFY(slices.size() > 3);
        QCOMPARE(slices.front().top, 0.0);
        QCOMPARE(slices.back().bottom, document.documentLayout()->documentSize().height());
        for (std::size_t page = 0; page < slices.size(); ++page) {
            QVERIFY(slices[page].bottom > slices[page].top);
            QVERIFY(slices[page].bottom - slices[page].top + slices[page].headHeight() <= height);
            QVERIFY(page == 0 || slices[page].top == slices[page - 1].bottom);
        }
    }

    void breaksNoRowAndRepeatsTheHead() {
        QTextDocument document;
        QTextCursor cursor(&document);
        addTable(cursor, 60, true, QString("many words ").repeated(6));
        const std::vector<PageSlice> slices = slicesOf(document);
        QVERIFY(slices.size() > 3);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QVERIFY2(isWhole(document, block, slices), qPrintable(block.text()));
        }
        for (std::size_t page = 1; page < slices.size(); ++page) {
            QVERIFY(slices[page].headHeight() > 0);
            QVERIFY(slices[page].headTop < slices.front().bottom);
        }
        QCOMPARE(slices.front().headHeight(), 0.0);
    }

    void keepsHeadingsWithTheirText() {
        for (int before = 0; before < 40; ++before) {
            QTextDocument document;
            QTextCursor cursor(&document);
            for (int line = 0; line < before; ++line) {
                cursor.insertText("line");
                cursor.insertBlock();
            }
            QTextBlockFormat kept;
            reports::keepWithNext(kept);
            cursor.setBlockFormat(kept);
            cursor.insertText("heading");
            const QTextBlock heading = cursor.block();
            cursor.insertBlock(QTextBlockFormat());
            addTable(cursor, 3, true, "text");
            const std::vector<PageSlice> slices = slicesOf(document);
            const auto top = [&](const QTextBlock& block) {
                return document.documentLayout()->blockBoundingRect(block).top();
            };
            // The empty line, the head, its second cell, the first row.
            const QTextBlock row = heading.next().next().next().next();
            QCOMPARE(row.text(), QString("1"));
            for (const PageSlice& slice : slices) {
                QCOMPARE(slice.top <= top(heading) && top(heading) < slice.bottom,
                         slice.top <= top(row) && top(row) < slice.bottom);
            }
        }
    }

    void leavesNoEdgeOfATableBehind() {
        QTextDocument document;
        QTextCursor cursor(&document);
        QTextTableFormat format;
        format.setCellPadding(6);
        std::vector<QTextTable*> tables;
        for (int number = 0; number < 40; ++number) {
            tables.push_back(cursor.insertTable(1, 1, format));
            tables.back()->cellAt(0, 0).firstCursorPosition().insertText("line");
            cursor.movePosition(QTextCursor::End);
            cursor.insertBlock();
            cursor.insertText("text");
        }
        const std::vector<PageSlice> slices = slicesOf(document);
        QVERIFY(slices.size() > 3);
        for (QTextTable* table : tables) {
            const QRectF box = document.documentLayout()->frameBoundingRect(table);
            for (const PageSlice& slice : slices) {
                QVERIFY(slice.bottom <= box.top() || slice.bottom >= box.bottom());
            }
        }
    }

    void repeatsNoHeadThatFillsThePage() {
        QTextDocument document;
        QTextCursor cursor(&document);
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        QTextTable* table = cursor.insertTable(60, 1, format);
        table->cellAt(0, 0).firstCursorPosition().insertText(QString("many words ").repeated(200));
        for (int row = 1; row < table->rows(); ++row) {
            table->cellAt(row, 0).firstCursorPosition().insertText("row");
        }
        const std::vector<PageSlice> slices = slicesOf(document);
        QVERIFY(slices.size() > 2);
        for (const PageSlice& slice : slices) {
            QCOMPARE(slice.headHeight(), 0.0);
            QVERIFY(slice.bottom > slice.top);
        }
        QCOMPARE(slices.back().bottom, document.documentLayout()->documentSize().height());
    }

    void breaksRowsThatAreTooLong() {
        QTextDocument document;
        QTextCursor cursor(&document);
        addTable(cursor, 2, false, QString("many words ").repeated(300));
        const std::vector<PageSlice> slices = slicesOf(document);
        QVERIFY(slices.size() > 3);
        for (std::size_t page = 0; page + 1 < slices.size(); ++page) {
            QVERIFY(slices[page].bottom - slices[page].top > height / 2);
        }
    }
};

QTEST_MAIN(PageSlicesTest)
#include "page_slices_test.moc"
