#pragma once

#include "ui/explain/outline.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace danescope::ui {

/// What a colour is for; nothing outside the theme's table names a colour.
enum class ColorRole {
    window,
    surface,
    text,
    mutedText,
    line,
    accent,
    onAccent,
    selection,
    ok,
    okTint,
    failed,
    failedTint,
    warning,
    warningTint,
    neutral,
    neutralTint
};

/// How a tone looks: a glyph, a line style and a colour, so that no meaning hangs on colour alone.
struct ToneStyle {
    /// One character: ✓ ✗ ! ○ – …
    QString glyph;
    Qt::PenStyle pen = Qt::SolidLine;
    /// Text and line; has a contrast of 4.5:1 or more on `tint` and on the surface.
    QColor color;
    QColor tint;
};

/// Pixels at a system font of the usual size.
enum class TextSize { small = 11, body = 13, heading = 15, title = 18 };

/// Distances between things, in device-independent pixels.
namespace spacing {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
} // namespace spacing

inline constexpr int cardRadius = 8;
inline constexpr int chipRadius = 4;

/// What people can choose.
enum class ThemeChoice { system, light, dark, highContrast };

/// The colours and fonts of the window. A cheap value: ask again on
/// QEvent::PaletteChange.
class Theme {
public:
    /// High contrast is light on black, every text 7:1 or more.
    enum class Shade { light, dark, highContrast };

    explicit Theme(Shade shade)
        : shade_(shade) {}

    /// The shade that the program's palette asks for: the system's, or what useTheme() made of it.
    static Theme current();

    Shade shade() const { return shade_; }
    QColor color(ColorRole role) const;
    ToneStyle tone(explain::Tone tone) const;
    QPalette palette() const;

private:
    Shade shade_;
};

/// Makes the whole program look as chosen, at once; widgets hear of it by QEvent::PaletteChange.
void useTheme(ThemeChoice choice);

/// The system's font at a size of the scale; grows with a system font larger than usual.
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
/// The system's fixed-width font, for records only.
QFont recordFont();

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor& one, const QColor& other);

} // namespace danescope::ui
