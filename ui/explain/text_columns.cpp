#include "ui/explain/text_columns.h"

#include <QList>

#include <algorithm>
#include <array>

namespace danescope::explain {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array<Range, 9> wide{{{0x1100, 0x115F},
                                     {0x2E80, 0xA4CF},
                                     {0xAC00, 0xD7A3},
                                     {0xF900, 0xFAFF},
                                     {0xFE30, 0xFE6F},
                                     {0xFF00, 0xFF60},
                                     {0xFFE0, 0xFFE6},
                                     {0x1F300, 0x1FAFF},
                                     {0x20000, 0x3FFFD}}};

bool isWide(char32_t character) {
    return std::any_of(wide.begin(), wide.end(), [character](const Range& range) {
        return character >= range.first && character <= range.last;
    });
}

int columnsOf(char32_t character) {
    return QChar::isMark(character) ? 0 : isWide(character) ? 2 : 1;
}

bool closes(char32_t character) {
    static const QString closing = QStringLiteral("。，、；：！？）」』》…”");
    return character <= 0xFFFF && closing.contains(QChar(static_cast<char16_t>(character)));
}

bool opens(char32_t character) {
    static const QString opening = QStringLiteral("（「『《“");
    return character <= 0xFFFF && opening.contains(QChar(static_cast<char16_t>(character)));
}

/// The pieces of a text that must stay together: words, and single wide characters with the
/// punctuation that belongs to them.
QStringList pieces(const QString& text) {
    QStringList found;
    QString piece;
    char32_t before = 0;
    for (const char32_t character : text.toUcs4()) {
        const bool may_break = before == U' ' || ((isWide(character) || isWide(before)) &&
                                                  !closes(character) && !opens(before));
        if (may_break && !piece.isEmpty() && character != U' ') {
            found << piece;
            piece.clear();
        }
        piece += QString::fromUcs4(&character, 1);
        before = character;
    }
    return piece.isEmpty() ? found : found << piece;
}

/// The part of a word that fits, at least one character.
QString fitting(const QString& word, int columns) {
    QString part;
    for (const char32_t character : word.toUcs4()) {
        const QString next = QString::fromUcs4(&character, 1);
        if (!part.isEmpty() && explain::columnsOf(part + next) > columns) {
            break;
        }
        part += next;
    }
    return part;
}

QString withoutLastSpaces(QString text) {
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    return text;
}

} // namespace

int columnsOf(const QString& text) {
    int columns = 0;
    for (const char32_t character : text.toUcs4()) {
        columns += columnsOf(character);
    }
    return columns;
}

QStringList wrapped(const QString& text, int columns, int indent) {
    const QString margin(indent, u' ');
    QStringList lines;
    QString line;
    for (QString piece : pieces(text)) {
        if (columnsOf(line + withoutLastSpaces(piece)) > columns && !line.trimmed().isEmpty()) {
            lines << withoutLastSpaces(line);
            line = margin;
        }
        while (columnsOf(line + withoutLastSpaces(piece)) > columns) {
            const QString part = fitting(piece, columns - columnsOf(line));
            lines << line + part;
            line = margin;
            piece.remove(0, part.size());
        }
        line += piece;
    }
    return line.trimmed().isEmpty() ? lines : lines << withoutLastSpaces(line);
}

QString padded(const QString& text, int columns) {
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

} // namespace danescope::explain
