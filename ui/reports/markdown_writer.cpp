#include "ui/reports/markdown_writer.h"

#include <algorithm>

namespace danescope::reports {

namespace {

/// Every ASCII punctuation character that could begin markup may be escaped (CommonMark §2.4).
QString escaped(const QString& text) {
    static const QString special = QStringLiteral("\\`*_{}[]<>()#|~&!@:$^");
    QString safe;
    for (const QChar character : text) {
        if (special.contains(character)) {
            safe += u'\\';
        }
        safe += character;
    }
    // A bare address would become a link.
    return safe.replace(QLatin1String("www."), QLatin1String("www\\."), Qt::CaseInsensitive);
}

/// A paragraph; at the beginning of a line, and only there, "1." and "-" would begin lists.
QString paragraph(const QString& text) {
    QString safe = escaped(text);
    qsizetype digits = 0;
    while (digits < safe.size() && safe.at(digits).isDigit()) {
        ++digits;
    }
    if (digits > 0 && digits < safe.size() && safe.at(digits) == u'.') {
        safe.insert(digits, u'\\');
    }
    if (!safe.isEmpty() && QStringLiteral("-+=").contains(safe.at(0))) {
        safe.prepend(u'\\');
    }
    return safe + u'\n';
}

/// Lines as they are, within a fence longer than any in them (CommonMark §4.5).
QString fenced(const QStringList& lines) {
    qsizetype longest = 2;
    for (const QString& line : lines) {
        qsizetype run = 0;
        for (const QChar character : line) {
            run = character == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    const QString fence(longest + 1, u'`');
    return QStringLiteral("%1text\n").arg(fence) + lines.join(u'\n') + u'\n' + fence + u'\n';
}

QString row(const QStringList& cells) {
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString table(const explain::Section& section) {
    QStringList heads;
    for (const QString& column : section.columns) {
        heads << escaped(column);
    }
    QString text = row(heads) + row(QStringList(section.columns.size(), QStringLiteral("---")));
    for (const std::vector<explain::Chip>& chips : section.rows) {
        QStringList cells;
        for (const explain::Chip& chip : chips) {
            const bool isTrouble = chip.tone == explain::Tone::failed && !chip.text.isEmpty();
            cells << (isTrouble ? QStringLiteral("**%1**") : QStringLiteral("%1"))
                         .arg(escaped(chip.text));
        }
        text += row(cells);
    }
    return text;
}

/// Between a name and its value, as each language sets it.
QString colon(explain::LanguageCode language) {
    switch (language) {
    case explain::LanguageCode::fr:
        return QStringLiteral("\u00a0: ");
    case explain::LanguageCode::zh_TW:
        return QStringLiteral("：");
    case explain::LanguageCode::en:
        break;
    }
    return QStringLiteral(": ");
}

/// The colon stands behind the strong text: within, one that no space follows would leave the text
/// plain (CommonMark §6.2).
QString facts(const std::vector<std::pair<QString, QString>>& facts,
              explain::LanguageCode language) {
    QString text;
    for (const auto& [name, value] : facts) {
        text +=
            QStringLiteral("- **%1**%2%3\n").arg(escaped(name), colon(language), escaped(value));
    }
    return text;
}

void append(QStringList& blocks, const QString& block) {
    if (!block.isEmpty()) {
        blocks << block;
    }
}

QString heading(int level, const QString& text) {
    return text.isEmpty() ? QString() : QString(level, u'#') + u' ' + escaped(text) + u'\n';
}

void append(QStringList& blocks, const explain::Section& section, int level,
            explain::LanguageCode language) {
    append(blocks, heading(level, section.heading));
    append(blocks, facts(section.facts, language));
    for (const QString& text : section.paragraphs) {
        blocks << paragraph(text);
    }
    if (!section.columns.isEmpty()) {
        blocks << table(section);
    }
    if (!section.lines.isEmpty()) {
        blocks << fenced(section.lines);
    }
}

} // namespace

QByteArray toMarkdown(const Report& report) {
    QStringList blocks{heading(1, report.title), paragraph(report.subtitle),
                       QStringLiteral("**%1**\n").arg(escaped(report.verdict.sentence))};
    if (!report.verdict.advice.isEmpty()) {
        blocks << paragraph(report.verdict.advice);
    }
    append(blocks, facts(report.summary, report.language));
    for (const Chapter& chapter : report.chapters) {
        append(blocks, heading(2, chapter.title));
        for (const Part& part : chapter.parts) {
            const QString title = part.status.text.isEmpty()
                                      ? part.title
                                      : QStringLiteral("%1 · %2").arg(part.title, part.status.text);
            append(blocks, heading(3, title));
            for (const explain::Section& section : part.sections) {
                append(blocks, section, part.title.isEmpty() ? 3 : 4, report.language);
            }
        }
    }
    return blocks.join(u'\n').toUtf8();
}

} // namespace danescope::reports
