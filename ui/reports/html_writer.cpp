#include "ui/reports/html_writer.h"

#include "ui/reports/figure.h"
#include "ui/reports/report_style.h"
#include "ui/trace_view/svg_painting.h"

#include <QFile>

#include <array>

namespace danescope::reports {

namespace {

using explain::Tone;

QString className(Tone tone) {
    switch (tone) {
    case Tone::ok:
        return QStringLiteral("ok");
    case Tone::failed:
        return QStringLiteral("failed");
    case Tone::warning:
        return QStringLiteral("warning");
    case Tone::neutral:
        return QStringLiteral("neutral");
    case Tone::running:
        return QStringLiteral("running");
    case Tone::notRun:
        break;
    }
    return QStringLiteral("not-run");
}

QString styleSheet() {
    static constexpr std::array<std::pair<const char*, ui::ColorRole>, 16> roles{
        {{"{window}", ui::ColorRole::window},
         {"{surface}", ui::ColorRole::surface},
         {"{text}", ui::ColorRole::text},
         {"{mutedText}", ui::ColorRole::mutedText},
         {"{line}", ui::ColorRole::line},
         {"{accent}", ui::ColorRole::accent},
         {"{onAccent}", ui::ColorRole::onAccent},
         {"{selection}", ui::ColorRole::selection},
         {"{ok}", ui::ColorRole::ok},
         {"{okTint}", ui::ColorRole::okTint},
         {"{failed}", ui::ColorRole::failed},
         {"{failedTint}", ui::ColorRole::failedTint},
         {"{warning}", ui::ColorRole::warning},
         {"{warningTint}", ui::ColorRole::warningTint},
         {"{neutral}", ui::ColorRole::neutral},
         {"{neutralTint}", ui::ColorRole::neutralTint}}};
    QFile file(QStringLiteral(":/reports/report.css"));
    QString css = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (const auto& [name, role] : roles) {
        css.replace(QLatin1String(name), reportTheme().color(role).name());
    }
    return css;
}

/// The one way that a text gets into the document.
QString element(const char* tag, const QString& text, const QString& classes = {}) {
    const QString name = QString::fromLatin1(tag);
    const QString attribute =
        classes.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(classes);
    return QStringLiteral("<%1%2>").arg(name, attribute) + text.toHtmlEscaped() +
           QStringLiteral("</%1>\n").arg(name);
}

/// Never colour alone: the tone's sign stands before the words.
QString chip(const explain::Chip& chip) {
    if (chip.text.isEmpty() || chip.tone == Tone::neutral) {
        return chip.text.toHtmlEscaped();
    }
    const QString glyph = reportTheme().tone(chip.tone).glyph;
    return QStringLiteral("<span class=\"chip %1\">").arg(className(chip.tone)) + glyph +
           QChar::Nbsp + chip.text.toHtmlEscaped() + QStringLiteral("</span>");
}

QString facts(const std::vector<std::pair<QString, QString>>& facts) {
    QString html;
    for (const auto& [name, value] : facts) {
        html += element("dt", name) + element("dd", value);
    }
    return html.isEmpty() ? html : QStringLiteral("<dl>\n") + html + QStringLiteral("</dl>\n");
}

QString table(const explain::Section& section) {
    QString html = QStringLiteral("<div class=\"wide\"><table>\n<thead><tr>");
    for (const QString& column : section.columns) {
        html +=
            QStringLiteral("<th scope=\"col\">") + column.toHtmlEscaped() + QStringLiteral("</th>");
    }
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const std::vector<explain::Chip>& row : section.rows) {
        html += QStringLiteral("<tr>");
        for (const explain::Chip& cell : row) {
            html += QStringLiteral("<td>") + chip(cell) + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table></div>\n");
}

QString section(const explain::Section& section, bool isDeep) {
    QString html;
    if (!section.heading.isEmpty()) {
        html += element(isDeep ? "h4" : "h3", section.heading);
    }
    html += facts(section.facts);
    for (const QString& paragraph : section.paragraphs) {
        html += element("p", paragraph);
    }
    if (!section.columns.isEmpty()) {
        html += table(section);
    }
    if (!section.lines.isEmpty()) {
        html += element("pre", section.lines.join(u'\n'));
    }
    return html;
}

/// Without the head of an XML document, and as an element of HTML rather than of SVG Tiny.
QString figure(const Figure& figure) {
    const QString svg = QString::fromUtf8(ui::paintedSvg(figure.size, figure.title, figure.paint));
    const qsizetype element = svg.indexOf(QLatin1String("<svg"));
    const qsizetype content = svg.indexOf(u'>', element) + 1;
    return QStringLiteral("<figure>\n<svg role=\"img\" viewBox=\"0 0 %1 %2\">")
               .arg(figure.size.width())
               .arg(figure.size.height()) +
           svg.mid(content) + QStringLiteral("</figure>\n");
}

QString part(const Part& part, explain::LanguageCode language) {
    QString html;
    if (!part.title.isEmpty()) {
        html += QStringLiteral("<h3>") + part.title.toHtmlEscaped() +
                (part.status.text.isEmpty() ? QString() : u' ' + chip(part.status)) +
                QStringLiteral("</h3>\n");
    }
    if (const auto plot = plotFigure(part, language)) {
        html += figure(*plot);
    }
    for (const explain::Section& each : part.sections) {
        html += section(each, !part.title.isEmpty());
    }
    return html;
}

QString verdict(const explain::Banner& banner) {
    return QStringLiteral("<div class=\"verdict %1\">\n").arg(className(banner.tone)) +
           element("p", reportTheme().tone(banner.tone).glyph + QChar::Nbsp + banner.sentence,
                   QStringLiteral("sentence")) +
           (banner.advice.isEmpty() ? QString()
                                    : element("p", banner.advice, QStringLiteral("advice"))) +
           QStringLiteral("</div>\n");
}

} // namespace

QByteArray toHtml(const Report& report) {
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n")
                       .arg(explain::Language(report.language).locale().bcp47Name());
    html +=
        QStringLiteral("<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\""
                       " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"generator\" content=\"Danescope\">\n");
    html += element("title", report.title);
    html += QStringLiteral("<style>\n") + styleSheet() +
            QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
    html += element("h1", report.title);
    html += element("p", report.subtitle, QStringLiteral("subtitle"));
    html += verdict(report.verdict) + facts(report.summary);
    for (const Chapter& chapter : report.chapters) {
        html += element("h2", chapter.title);
        if (chapter.holdsPicture) {
            for (const Figure& each : traceFigures(report)) {
                html += figure(each);
            }
        }
        for (const Part& each : chapter.parts) {
            html += part(each, report.language);
        }
    }
    return (html + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace danescope::reports
