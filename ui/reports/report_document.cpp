#include "ui/reports/report_document.h"

#include "ui/reports/column_shares.h"
#include "ui/reports/figure_object.h"
#include "ui/reports/page_slices.h"
#include "ui/reports/report_style.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace danescope::reports {

namespace {

using explain::Tone;
using ui::ColorRole;

constexpr qreal points_an_inch = 72;

/// Points.
namespace size {
constexpr qreal title = 19;
constexpr qreal verdict = 12.5;
constexpr qreal chapter = 14;
constexpr qreal part = 11;
constexpr qreal heading = 8.5;
constexpr qreal body = 9.5;
constexpr qreal table = 8;
constexpr qreal record = 7.2;
} // namespace size

/// Writes the report into a document from its top to its end. Lengths that are not font sizes are
/// CSS pixels until they get into a format.
class DocumentWriter {
public:
    DocumentWriter(QTextDocument& document, QSizeF roomForFigures, qreal pixelsAnInch)
        : cursor_(&document)
        , figures_(*new FigureObject(document, roomForFigures, pixelsAnInch))
        , theme_(reportTheme())
        , pixelsAnInch_(pixelsAnInch) {}

    std::vector<DocumentHeading> write(const Report& report) {
        block(report.title, text(size::title, ColorRole::text, QFont::DemiBold), 0, 2);
        block(report.subtitle, text(size::body, ColorRole::mutedText), 0, 12);
        verdict(report.verdict);
        facts(report.summary);
        for (const Chapter& chapter : report.chapters) {
            write(chapter, report);
        }
        return std::move(headings_);
    }

private:
    QTextCharFormat text(qreal points, ColorRole role, QFont::Weight weight = QFont::Normal) const {
        return text(points, theme_.color(role), weight);
    }

    /// Of CSS pixels, in pixels of the document.
    qreal scaled(qreal length) const { return length * pixelsAnInch_ / css_pixels_an_inch; }

    /// In pixels: Qt looks up fonts in points for each piece of text again.
    QFont sized(QFont font, qreal points) const {
        font.setPixelSize(qRound(points * pixelsAnInch_ / points_an_inch));
        return font;
    }

    QTextCharFormat text(qreal points, const QColor& color,
                         QFont::Weight weight = QFont::Normal) const {
        const QFont font = sized(reportFont(weight), points);
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(color);
        return format;
    }

    QTextCharFormat record() const {
        const QFont font = sized(reportRecordFont(), size::record);
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(theme_.color(ColorRole::text));
        return format;
    }

    QTextBlockFormat spaced(qreal above, qreal below) const {
        QTextBlockFormat format;
        format.setTopMargin(scaled(above));
        format.setBottomMargin(scaled(below));
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        return format;
    }

    /// A block that stays with what it stands over.
    void headingBlock(const QString& content, const QTextCharFormat& format, qreal above,
                      qreal below) {
        QTextBlockFormat kept = spaced(above, below);
        keepWithNext(kept);
        nextBlock(kept, format);
        cursor_.insertText(content, format);
    }

    /// A block of its own; the document's first block is taken where it is still empty.
    void block(const QString& content, const QTextCharFormat& format, qreal above, qreal below) {
        nextBlock(spaced(above, below), format);
        cursor_.insertText(content, format);
    }

    void nextBlock(const QTextBlockFormat& format, const QTextCharFormat& charFormat) {
        if (fresh_) {
            cursor_.setBlockFormat(format);
            cursor_.setBlockCharFormat(charFormat);
        } else {
            cursor_.insertBlock(format, charFormat);
        }
        fresh_ = false;
    }

    void heading(int level, const QString& title, const explain::Chip& status = {}) {
        if (title.isEmpty()) {
            return;
        }
        const bool isChapter = level == 1;
        headingBlock(title,
                     text(isChapter ? size::chapter : size::part, ColorRole::text, QFont::DemiBold),
                     isChapter ? 22 : 14, isChapter ? 6 : 4);
        headings_.push_back({level, title, cursor_.blockNumber()});
        if (!status.text.isEmpty()) {
            cursor_.insertText(QStringLiteral("   "), text(size::table, ColorRole::text));
            chip(status, size::table);
        }
    }

    /// Never colour alone: the tone's sign stands before the words.
    void chip(const explain::Chip& chip, qreal points) {
        const ui::ToneStyle style = theme_.tone(chip.tone);
        if (chip.tone == Tone::neutral || chip.text.isEmpty()) {
            cursor_.insertText(chip.text, text(points, ColorRole::text));
        } else {
            cursor_.insertText(style.glyph + QChar::Nbsp + chip.text,
                               text(points, style.color, QFont::DemiBold));
        }
    }

    static QTextTableFormat tableFormat(std::vector<QTextLength> widths) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setBorderCollapse(false);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({widths.begin(), widths.end()});
        return format;
    }

    /// Puts the cursor behind the table that it is in.
    void leaveTable(qreal below = 8) {
        cursor_.movePosition(QTextCursor::End);
        // The block behind a table is there already: it is the next one's, or a thin line.
        cursor_.setBlockFormat(spaced(0, below));
        cursor_.setBlockCharFormat(text(1, ColorRole::text));
    }

    QTextCursor cell(QTextTable& table, int row, int column, const QTextTableCellFormat& format) {
        QTextTableCell target = table.cellAt(row, column);
        target.setFormat(format);
        QTextCursor inside = target.firstCursorPosition();
        QTextBlockFormat line;
        line.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
        inside.setBlockFormat(line);
        return inside;
    }

    QTextTableCellFormat padded(qreal vertical, qreal left, qreal right) const {
        QTextTableCellFormat format;
        format.setTopPadding(scaled(vertical));
        format.setBottomPadding(scaled(vertical));
        format.setLeftPadding(scaled(left));
        format.setRightPadding(scaled(right));
        return format;
    }

    QTextTable& table(int rows, std::vector<QTextLength> widths) {
        const int columns = static_cast<int>(widths.size());
        nextBlock(spaced(0, 0), text(1, ColorRole::text));
        return *cursor_.insertTable(rows, columns, tableFormat(std::move(widths)));
    }

    void verdict(const explain::Banner& banner) {
        const ui::ToneStyle style = theme_.tone(banner.tone);
        QTextTable& box = table(1, {QTextLength(QTextLength::FixedLength, scaled(5)),
                                    QTextLength(QTextLength::VariableLength, 0)});
        QTextTableCellFormat bar;
        bar.setBackground(style.color);
        cell(box, 0, 0, bar);
        QTextTableCellFormat inside = padded(9, 12, 12);
        inside.setBackground(style.tint);
        cursor_ = cell(box, 0, 1, inside);
        cursor_.insertText(style.glyph + QChar::Nbsp + banner.sentence,
                           text(size::verdict, style.color, QFont::DemiBold));
        if (!banner.advice.isEmpty()) {
            cursor_.insertBlock(spaced(4, 0), text(size::body, ColorRole::text));
            cursor_.insertText(banner.advice);
        }
        leaveTable(16);
    }

    void facts(const std::vector<std::pair<QString, QString>>& facts) {
        if (facts.empty()) {
            return;
        }
        QTextTable& list =
            table(static_cast<int>(facts.size()), {QTextLength(QTextLength::PercentageLength, 24),
                                                   QTextLength(QTextLength::PercentageLength, 76)});
        for (int row = 0; row < list.rows(); ++row) {
            const auto& [name, value] = facts[static_cast<std::size_t>(row)];
            cell(list, row, 0, padded(1.5, 0, 8))
                .insertText(name, text(size::body, ColorRole::mutedText));
            cell(list, row, 1, padded(1.5, 0, 0))
                .insertText(value, text(size::body, ColorRole::text));
        }
        leaveTable();
    }

    void records(const QStringList& lines) {
        QTextTable& box = table(1, {QTextLength(QTextLength::PercentageLength, 100)});
        QTextTableCellFormat format = padded(6, 8, 8);
        format.setBackground(theme_.color(ColorRole::window));
        cell(box, 0, 0, format).insertText(lines.join(QChar::LineSeparator), record());
        leaveTable();
    }

    static std::vector<QTextLength> columnWidths(const explain::Section& section) {
        // Of this font across a page of A4.
        constexpr int room = 117;
        std::vector<QTextLength> widths;
        for (const double share : columnShares(section, room)) {
            widths.emplace_back(QTextLength::PercentageLength, 100 * share);
        }
        return widths;
    }

    void tableOf(const explain::Section& section) {
        const int columns = static_cast<int>(section.columns.size());
        QTextTable& grid = table(static_cast<int>(section.rows.size()) + 1, columnWidths(section));
        QTextTableFormat whole = grid.format();
        whole.setHeaderRowCount(1);
        grid.setFormat(whole);
        QTextTableCellFormat format = padded(3, 0, 10);
        format.setBottomBorder(scaled(1));
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(theme_.color(ColorRole::line));
        for (int column = 0; column < columns; ++column) {
            cell(grid, 0, column, format)
                .insertText(section.columns.at(column),
                            text(size::table, ColorRole::mutedText, QFont::DemiBold));
        }
        for (int row = 1; row < grid.rows(); ++row) {
            const auto& cells = section.rows[static_cast<std::size_t>(row) - 1];
            const int filled = std::min(columns, static_cast<int>(cells.size()));
            for (int column = 0; column < columns; ++column) {
                cursor_ = cell(grid, row, column, format);
                chip(column < filled ? cells[static_cast<std::size_t>(column)] : explain::Chip{},
                     size::table);
            }
        }
        leaveTable();
    }

    void write(const explain::Section& section) {
        if (!section.heading.isEmpty()) {
            headingBlock(section.heading,
                         text(size::heading, ColorRole::mutedText, QFont::DemiBold), 8, 2);
        }
        facts(section.facts);
        for (const QString& paragraph : section.paragraphs) {
            block(paragraph, text(size::body, ColorRole::text), 0, 5);
        }
        if (!section.columns.isEmpty()) {
            tableOf(section);
        }
        if (!section.lines.isEmpty()) {
            records(section.lines);
        }
    }

    void write(Figure figure) {
        QTextBlockFormat around;
        around.setBottomMargin(scaled(8));
        nextBlock(around, {});
        cursor_.insertText(QString(QChar::ObjectReplacementCharacter),
                           figures_.add(std::move(figure)));
    }

    void write(const Chapter& chapter, const Report& report) {
        heading(1, chapter.title);
        if (chapter.holdsPicture) {
            for (Figure& figure : traceFigures(report)) {
                write(std::move(figure));
            }
        }
        for (const Part& part : chapter.parts) {
            heading(2, part.title, part.status);
            if (auto plot = plotFigure(part, report.language)) {
                write(std::move(*plot));
            }
            for (const explain::Section& section : part.sections) {
                write(section);
            }
        }
    }

    QTextCursor cursor_;
    FigureObject& figures_;
    ui::Theme theme_;
    qreal pixelsAnInch_;
    std::vector<DocumentHeading> headings_;
    bool fresh_ = true;
};

} // namespace

std::vector<DocumentHeading> fillDocument(QTextDocument& document, const Report& report,
                                          QSizeF page, qreal pixelsAnInch) {
    // There is a heading over each figure.
    constexpr qreal most_of_a_page = 0.9;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0);
    document.setUndoRedoEnabled(false);
    QTextCursor(&document).beginEditBlock();
    std::vector<DocumentHeading> headings =
        DocumentWriter(document, {page.width(), most_of_a_page * page.height()}, pixelsAnInch)
            .write(report);
    // Shaped once more for each painting otherwise.
    for (QTextBlock block = document.begin(); block != document.end(); block = block.next()) {
        block.layout()->setCacheEnabled(true);
    }
    QTextCursor(&document).endEditBlock();
    return headings;
}

} // namespace danescope::reports
