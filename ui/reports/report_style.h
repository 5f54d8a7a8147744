#pragma once

#include "ui/theme/theme.h"
#include "ui/trace_view/trace_picture.h"

#include <QByteArray>
#include <QFont>

namespace danescope::reports {

/// To the inch: what the sizes of a report are given in.
inline constexpr qreal css_pixels_an_inch = 96;

/// How reports look, whatever the window's theme, fonts and scale: light, as on paper.
ui::Theme reportTheme();

/// For running text; the font families cover Latin and Chinese.
QFont reportFont(QFont::Weight weight = QFont::Normal);
QFont reportFont(ui::TextSize size, QFont::Weight weight = QFont::Normal);
/// For records: fixed width.
QFont reportRecordFont();

ui::PictureStyle reportPictureStyle();

/// The SVG of a picture in this style, which names the first font family alone, with the others
/// behind it for readers who do not have that.
QByteArray withAllFamilies(QByteArray svg);

} // namespace danescope::reports
