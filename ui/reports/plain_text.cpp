#include "ui/reports/plain_text.h"

#include <algorithm>

namespace danescope::reports {

namespace {

bool isUnsafe(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool beginsFormula(const QString& text) {
    static const QString signs = QStringLiteral("=+-@");
    return text.size() > 1 && signs.contains(text.at(0));
}

void clean(QString& text) {
    text = plainText(text);
}

void clean(QStringList& texts) {
    for (QString& text : texts) {
        clean(text);
    }
}

void clean(std::vector<std::pair<QString, QString>>& facts) {
    for (auto& [name, value] : facts) {
        clean(name);
        clean(value);
    }
}

void clean(explain::Section& section) {
    clean(section.heading);
    clean(section.paragraphs);
    clean(section.facts);
    clean(section.lines);
    clean(section.columns);
    for (std::vector<explain::Chip>& row : section.rows) {
        for (explain::Chip& cell : row) {
            clean(cell.text);
        }
    }
}

void clean(explain::Spans& spans) {
    clean(spans.markWord);
    clean(spans.name);
    clean(spans.head);
    clean(spans.empty);
    clean(spans.columns);
    for (explain::Span& span : spans.rows) {
        clean(span.label);
        clean(span.state.text);
        clean(span.length);
        clean(span.beginText);
        clean(span.endText);
        clean(span.sentence);
    }
}

} // namespace

QString plainText(const QString& text) {
    // Nearly all are: half of a pair counts as unsafe by itself.
    const bool isSafe = std::none_of(text.cbegin(), text.cend(),
                                     [](QChar character) { return isUnsafe(character.unicode()); });
    if (isSafe) {
        return beginsFormula(text) ? u'\'' + text : text;
    }
    QString plain;
    plain.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const char32_t shown =
            isUnsafe(character) ? char32_t{QChar::ReplacementCharacter} : character;
        plain += QString::fromUcs4(&shown, 1);
    }
    return beginsFormula(plain) ? u'\'' + plain : plain;
}

void makePlain(Report& report) {
    clean(report.title);
    clean(report.subtitle);
    clean(report.verdict.sentence);
    clean(report.verdict.advice);
    clean(report.summary);
    for (Chapter& chapter : report.chapters) {
        clean(chapter.title);
        for (Part& part : chapter.parts) {
            clean(part.title);
            clean(part.status.text);
            for (explain::Section& section : part.sections) {
                clean(section);
            }
            if (part.plot) {
                clean(*part.plot);
            }
        }
    }
}

} // namespace danescope::reports
