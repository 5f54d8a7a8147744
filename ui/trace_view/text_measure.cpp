#include "ui/trace_view/text_measure.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace danescope::ui {
namespace {

/// Enough for the texts of the largest picture, several times over.
constexpr qsizetype mostKnown = 4096;

/// Wider than any line of bounded length.
constexpr qreal unlimited = 1e6;

TextExtent measured(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return {0, metrics.ascent(), metrics.descent()};
    line.setLineWidth(unlimited);
    layout.endLayout();
    return {line.naturalTextWidth(), std::max(line.ascent(), metrics.ascent()),
            std::max(line.descent(), metrics.descent())};
}

} // namespace

PictureFonts PictureFonts::ofWindow() {
    return {textFont(TextSize::body, QFont::DemiBold), textFont(TextSize::body, QFont::DemiBold),
            textFont(TextSize::body), textFont(TextSize::small)};
}

TextExtent TextMeasure::extent(const QString& text, TextRole role) {
    auto& known = known_[static_cast<std::size_t>(role)];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    if (known.size() >= mostKnown)
        known.clear();
    return *known.insert(text, measured(text, fonts_[role]));
}

QString TextMeasure::elided(const QString& text, TextRole role, qreal width) {
    if (extent(text, role).width <= width)
        return text;
    QString shortened = QFontMetricsF(fonts_[role]).elidedText(text, Qt::ElideMiddle, width);
    if (extent(shortened, role).width > width)
        shortened = extent(QString(QChar(0x2026)), role).width <= width ? QString(QChar(0x2026))
                                                                        : QString();
    return shortened;
}

} // namespace danescope::ui
