#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace danescope::ui {
namespace {

struct Shades {
    ColorRole role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr std::array<Shades, 16> colors{{
    {ColorRole::window, 0xfff4f6f8, 0xff12171d, 0xff000000},
    {ColorRole::surface, 0xffffffff, 0xff1a2129, 0xff000000},
    {ColorRole::text, 0xff17202b, 0xffe6ebf1, 0xffffffff},
    {ColorRole::mutedText, 0xff5a6675, 0xff9aa7b5, 0xffdfe4ea},
    {ColorRole::line, 0xffd8dee6, 0xff303a45, 0xffffffff},
    {ColorRole::accent, 0xff2457c5, 0xff7aa5ff, 0xffffd83d},
    {ColorRole::onAccent, 0xffffffff, 0xff12171d, 0xff000000},
    {ColorRole::selection, 0xffe6eefc, 0xff1f2e4d, 0xff0b2f6b},
    {ColorRole::ok, 0xff0a7350, 0xff55d3a3, 0xff5df08f},
    {ColorRole::okTint, 0xffe3f4ec, 0xff14342a, 0xff002b16},
    {ColorRole::failed, 0xffb3261e, 0xffff8f86, 0xffffaca4},
    {ColorRole::failedTint, 0xfffbe9e7, 0xff3d1d1b, 0xff3a0505},
    {ColorRole::warning, 0xff8a5a00, 0xfff2c14e, 0xffffd83d},
    {ColorRole::warningTint, 0xfffdf2d8, 0xff3a2d10, 0xff2e2300},
    {ColorRole::neutral, 0xff52606d, 0xffa9b5c2, 0xffd3dae2},
    {ColorRole::neutralTint, 0xffeceff3, 0xff252e38, 0xff20262d},
}};

// The palette is looked up by the role's place in the table.
constexpr bool inRoleOrder() {
    for (std::size_t i = 0; i < colors.size(); ++i)
        if (static_cast<std::size_t>(colors[i].role) != i)
            return false;
    return true;
}
static_assert(inRoleOrder());

struct ToneEntry {
    explain::Tone tone;
    const char16_t* glyph;
    Qt::PenStyle pen;
    ColorRole color;
    ColorRole tint;
};

constexpr std::array<ToneEntry, 6> tones{{
    {explain::Tone::ok, u"✓", Qt::SolidLine, ColorRole::ok, ColorRole::okTint},
    {explain::Tone::failed, u"✗", Qt::DashLine, ColorRole::failed, ColorRole::failedTint},
    {explain::Tone::warning, u"!", Qt::SolidLine, ColorRole::warning, ColorRole::warningTint},
    {explain::Tone::neutral, u"○", Qt::SolidLine, ColorRole::neutral, ColorRole::neutralTint},
    {explain::Tone::notRun, u"–", Qt::DotLine, ColorRole::neutral, ColorRole::surface},
    {explain::Tone::running, u"…", Qt::SolidLine, ColorRole::accent, ColorRole::selection},
}};

/// Where the system's font has no Chinese, another one is taken, and of those that share their
/// code points the shapes of Taiwan are wanted.
#if defined(Q_OS_WIN)
constexpr QLatin1String chineseFamily("Microsoft JhengHei UI");
#elif defined(Q_OS_MACOS)
constexpr QLatin1String chineseFamily("PingFang TC");
#else
constexpr QLatin1String chineseFamily("Noto Sans CJK TC");
#endif

/// White on black is 21; systems that ask for less mean an ordinary dark window.
constexpr double highContrastRatio = 20.5;

double linearChannel(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF()) +
           0.0722 * linearChannel(color.blueF());
}

} // namespace

Theme Theme::current() {
    const QPalette palette = QGuiApplication::palette();
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window.lightness() >= 128) {
        return Theme(Shade::light);
    }
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return Theme(contrastRatio(window, text) >= highContrastRatio ? Shade::highContrast
                                                                  : Shade::dark);
}

QColor Theme::color(ColorRole role) const {
    const Shades& shades = colors[static_cast<std::size_t>(role)];
    switch (shade_) {
    case Shade::dark:
        return QColor::fromRgb(shades.dark);
    case Shade::highContrast:
        return QColor::fromRgb(shades.highContrast);
    case Shade::light:
        break;
    }
    return QColor::fromRgb(shades.light);
}

ToneStyle Theme::tone(explain::Tone tone) const {
    const auto* entry = std::find_if(tones.begin(), tones.end(),
                                     [tone](const ToneEntry& each) { return each.tone == tone; });
    return {QString::fromUtf16(entry->glyph), entry->pen, color(entry->color), color(entry->tint)};
}

QPalette Theme::palette() const {
    QPalette palette(color(ColorRole::text), color(ColorRole::surface), color(ColorRole::surface),
                     color(ColorRole::line), color(ColorRole::line), color(ColorRole::text),
                     color(ColorRole::surface), color(ColorRole::surface),
                     color(ColorRole::window));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::window));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::surface));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::mutedText));
    palette.setColor(QPalette::Highlight, color(ColorRole::accent));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::onAccent));
    palette.setColor(QPalette::Link, color(ColorRole::accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::accent));
    palette.setColor(QPalette::Light, color(ColorRole::surface));
    palette.setColor(QPalette::Midlight, color(ColorRole::neutralTint));
    palette.setColor(QPalette::Shadow, color(ColorRole::line));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::mutedText));
    return palette;
}

void useTheme(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::system:
        return QGuiApplication::setPalette(QPalette());
    case ThemeChoice::light:
        return QGuiApplication::setPalette(Theme(Theme::Shade::light).palette());
    case ThemeChoice::dark:
        return QGuiApplication::setPalette(Theme(Theme::Shade::dark).palette());
    case ThemeChoice::highContrast:
        return QGuiApplication::setPalette(Theme(Theme::Shade::highContrast).palette());
    }
}

QFont textFont(TextSize size, QFont::Weight weight) {
    QFont font = QGuiApplication::font();
    const QFontInfo present(font);
    const double usual = static_cast<double>(TextSize::body);
    const double scale = std::max(1.0, present.pixelSize() / usual);
    // By its own name: behind an alias Qt would take the second family for all.
    font.setFamilies({present.family(), chineseFamily});
    font.setPixelSize(qRound(static_cast<double>(size) * scale));
    font.setWeight(weight);
    return font;
}

QFont recordFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(textFont(TextSize::body).pixelSize() - 1);
    return font;
}

double contrastRatio(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace danescope::ui
