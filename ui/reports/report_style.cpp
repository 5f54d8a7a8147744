#include "ui/reports/report_style.h"

namespace danescope::reports {

namespace {

/// The first that is installed; glyphs it does not have come from those behind it. Chinese in the
/// forms of Taiwan.
const QStringList& families() {
    static const QStringList names{"Open Sans",         "Segoe UI",         "Helvetica Neue",
                                   "DejaVu Sans",       "Noto Sans CJK TC", "PingFang TC",
                                   "Microsoft JhengHei"};
    return names;
}

const QStringList& recordFamilies() {
    static const QStringList names{"DejaVu Sans Mono", "Consolas", "Menlo",
                                   "Noto Sans Mono CJK TC"};
    return names;
}

} // namespace

ui::Theme reportTheme() {
    return ui::Theme(ui::Theme::Shade::light);
}

QFont reportFont(QFont::Weight weight) {
    QFont font;
    font.setFamilies(families());
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(weight);
    // Too little to see, and enough that Qt joins no letters: "file" is to be found and copied as
    // such, not with one sign for two of its letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QFont reportFont(ui::TextSize size, QFont::Weight weight) {
    QFont font = reportFont(weight);
    font.setPixelSize(static_cast<int>(size));
    return font;
}

QFont reportRecordFont() {
    QFont font;
    font.setFamilies(recordFamilies());
    font.setStyleHint(QFont::Monospace);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ui::PictureStyle reportPictureStyle() {
    ui::PictureStyle style{reportTheme(),
                           ui::PictureFonts(reportFont(ui::TextSize::body, QFont::DemiBold),
                                            reportFont(ui::TextSize::body, QFont::DemiBold),
                                            reportFont(ui::TextSize::body),
                                            reportFont(ui::TextSize::small))};
    style.margin = 0;
    style.background = ui::ColorRole::surface;
    return style;
}

QByteArray withAllFamilies(QByteArray svg) {
    const QString attribute = QStringLiteral("font-family=\"%1\"");
    const QStringList all = families() + QStringList(QStringLiteral("sans-serif"));
    return svg.replace(attribute.arg(families().first()).toUtf8(),
                       attribute.arg(all.join(QStringLiteral(", "))).toUtf8());
}

} // namespace danescope::reports
