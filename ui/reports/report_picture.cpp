#include "ui/reports/report_picture.h"

#include "ui/reports/report_style.h"
#include "ui/trace_view/png.h"
#include "ui/trace_view/svg_painting.h"

#include <QImage>
#include <QTextLayout>

namespace danescope::reports {

namespace {

constexpr qreal margin = 24;

} // namespace

ReportPicture::ReportPicture(const Report& report)
    : title_(report.title)
    , style_(reportPictureStyle())
    , trace_(report.outline, style_) {
    const ui::Theme& theme = style_.theme;
    qreal top = margin;
    top = addLines(report.title, reportFont(ui::TextSize::title, QFont::DemiBold),
                   theme.color(ui::ColorRole::text), top);
    top = addLines(report.subtitle, reportFont(ui::TextSize::small),
                   theme.color(ui::ColorRole::mutedText), top);
    top = addLines(report.verdict.sentence, reportFont(ui::TextSize::heading, QFont::DemiBold),
                   theme.tone(report.verdict.tone).color, top + ui::spacing::small);
    top = addLines(report.verdict.advice, reportFont(ui::TextSize::body),
                   theme.color(ui::ColorRole::text), top);
    headHeight_ = top + ui::spacing::medium;
}

/// Wraps the text to the width of the trace; the y below it.
qreal ReportPicture::addLines(const QString& text, const QFont& font, const QColor& color,
                              qreal top) {
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(trace_.size().width());
        lines_.push_back({text.mid(line.textStart(), line.textLength()).trimmed(),
                          font,
                          color,
                          {margin, top + line.ascent()}});
        top += line.height();
    }
    layout.endLayout();
    return top + 2;
}

QSizeF ReportPicture::size() const {
    return trace_.size() + QSizeF(2 * margin, headHeight_ + margin);
}

void ReportPicture::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size()), style_.theme.color(style_.background));
    for (const Line& line : lines_) {
        painter.setFont(line.font);
        painter.setPen(line.color);
        painter.drawText(line.at, line.text);
    }
    painter.translate(margin, headHeight_);
    trace_.paint(painter);
    painter.restore();
}

QImage ReportPicture::image(qreal scale) const {
    QImage image((size() * scale).toSize(), QImage::Format_RGB32);
    if (!image.isNull()) {
        image.setDevicePixelRatio(scale);
        QPainter painter(&image);
        paint(painter);
    }
    return image;
}

QByteArray ReportPicture::png(qreal scale) const {
    return ui::pngOf(image(scale));
}

QByteArray ReportPicture::svg() const {
    return withAllFamilies(
        ui::paintedSvg(size(), title_, [this](QPainter& painter) { paint(painter); }));
}

} // namespace danescope::reports
