#include "ui/dialogs/comparison_document.h"

#include "ui/dialogs/comparison_dialog.h"
#include "ui/theme/theme.h"

#include <QTextCursor>
#include <QTextTable>

#include <array>

namespace danescope::ui {
namespace {

/// Shares of the width: what it is, before, after.
constexpr std::array<int, 3> columnShares{22, 39, 39};

QTextCharFormat charFormat(const QFont& font, const QColor& color) {
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

/// Writes one document, from its top.
class Writer {
public:
    explicit Writer(QTextDocument& document)
        : theme_(Theme::current())
        , cursor_(&document)
        , body_(charFormat(textFont(TextSize::body), theme_.color(ColorRole::text)))
        , strong_(
              charFormat(textFont(TextSize::body, QFont::DemiBold), theme_.color(ColorRole::text)))
        , muted_(charFormat(textFont(TextSize::body), theme_.color(ColorRole::mutedText)))
        , record_(charFormat(recordFont(), theme_.color(ColorRole::text))) {}

    void headline(const explain::Banner& banner) {
        const ToneStyle tone = theme_.tone(banner.tone);
        paragraph(tone.glyph + QLatin1Char(' ') + banner.sentence,
                  charFormat(textFont(TextSize::title, QFont::DemiBold), tone.color));
        paragraph(banner.advice, body_);
    }

    void heading(const QString& text) {
        paragraph(
            text,
            charFormat(textFont(TextSize::heading, QFont::DemiBold), theme_.color(ColorRole::text)),
            spacing::large);
    }

    void sentences(const QStringList& sentences, const QString& mark) {
        for (const QString& sentence : sentences) {
            paragraph(mark + sentence, body_);
        }
    }

    void table(const std::vector<explain::ComparisonRow>& rows,
               const explain::ComparisonText& text) {
        QTextTableFormat format;
        format.setCellPadding(spacing::tiny + 2);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme_.color(ColorRole::line));
        format.setHeaderRowCount(1);
        format.setTopMargin(spacing::small);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const int share : columnShares) {
            widths.append(QTextLength(QTextLength::PercentageLength, share));
        }
        format.setColumnWidthConstraints(widths);
        QTextTable* table = cursor_.insertTable(static_cast<int>(rows.size()) + 1, 3, format);
        //: Column of a comparison: what is compared.
        const QString what = ComparisonDialog::tr("What");
        //: Column of a comparison; %1 is when the earlier check was made.
        const QString before = ComparisonDialog::tr("Before: %1").arg(text.before);
        //: Column of a comparison; %1 is when the later check was made.
        const QString after = ComparisonDialog::tr("After: %1").arg(text.after);
        int column = 0;
        for (const QString& title : {what, before, after}) {
            cell(*table, 0, column++).insertText(title, muted_);
        }
        int row = 1;
        for (const explain::ComparisonRow& each : rows) {
            cell(*table, row, 0).insertText(each.subject, strong_);
            QTextCursor left = cell(*table, row, 1);
            lines(left, each.before, each.after, u'−', each);
            QTextCursor right = cell(*table, row, 2);
            lines(right, each.after, each.before, u'+', each);
            ++row;
        }
        cursor_.movePosition(QTextCursor::End);
    }

private:
    static QTextCursor cell(const QTextTable& table, int row, int column) {
        return table.cellAt(row, column).firstCursorPosition();
    }

    /// A line that the other check does not have is marked by a sign and by weight.
    void lines(QTextCursor& cursor, const QStringList& own, const QStringList& other, QChar mark,
               const explain::ComparisonRow& row) {
        if (own.isEmpty()) {
            cursor.insertText(QStringLiteral("–"), muted_);
        }
        for (qsizetype index = 0; index < own.size(); ++index) {
            const bool isOdd = row.changed && !other.contains(own[index]);
            QTextCharFormat format = row.isRecord ? record_ : body_;
            if (isOdd) {
                format.setFontWeight(QFont::DemiBold);
            }
            // A failure that came is no good news: only records have the colours of what came and
            // what went.
            if (isOdd && row.isRecord) {
                format.setForeground(
                    theme_.color(mark == u'+' ? ColorRole::ok : ColorRole::failed));
            }
            cursor.insertText((index > 0 ? QStringLiteral("\n") : QString()) +
                                  (isOdd ? QString(mark) + QLatin1Char(' ') : QString()) +
                                  own[index],
                              format);
        }
    }

    void paragraph(const QString& text, const QTextCharFormat& format, int above = 0) {
        if (text.isEmpty()) {
            return;
        }
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(spacing::tiny);
        if (isFirst_) {
            cursor_.setBlockFormat(block);
        } else {
            cursor_.insertBlock(block, format);
        }
        isFirst_ = false;
        cursor_.insertText(text, format);
    }

    Theme theme_;
    QTextCursor cursor_;
    QTextCharFormat body_;
    QTextCharFormat strong_;
    QTextCharFormat muted_;
    QTextCharFormat record_;
    bool isFirst_ = true;
};

} // namespace

void writeComparison(QTextDocument& document, const explain::ComparisonText& text) {
    document.clear();
    document.setDefaultFont(textFont(TextSize::body));
    document.setDocumentMargin(spacing::medium);
    Writer writer(document);
    writer.headline(text.headline);
    writer.sentences(text.conclusions, QStringLiteral("• "));
    if (!text.remedy.isEmpty()) {
        writer.heading(ComparisonDialog::tr("What to do"));
        writer.sentences(text.remedy, {});
    }
    if (!text.changes.empty()) {
        writer.heading(ComparisonDialog::tr("What changed"));
        writer.table(text.changes, text);
    }
    if (!text.rest.empty()) {
        writer.heading(ComparisonDialog::tr("What is the same, or was renewed as usual"));
        writer.table(text.rest, text);
    }
}

} // namespace danescope::ui
