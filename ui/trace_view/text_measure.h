#pragma once

#include <QFont>
#include <QHash>
#include <QString>

#include <array>
#include <cstddef>
#include <utility>

namespace danescope::ui {

enum class TextRole { heading, title, body, small };

/// The fonts of the picture, one for each role.
class PictureFonts {
public:
    PictureFonts(const QFont& heading, const QFont& title, const QFont& body, const QFont& small)
        : fonts_{heading, title, body, small} {}

    /// The theme's, at the system's present size.
    static PictureFonts ofWindow();

    const QFont& operator[](TextRole role) const { return fonts_[static_cast<std::size_t>(role)]; }
    bool operator==(const PictureFonts&) const = default;

private:
    std::array<QFont, 4> fonts_;
};

/// The extent of one line of text, in pixels at zoom 1.
struct TextExtent {
    qreal width = 0;
    qreal ascent = 0;
    qreal descent = 0;
    qreal height() const { return ascent + descent; }
};

/// Measures lines as they will be drawn, the fonts that stand in for missing glyphs included, and
/// remembers the answers: the same few words come again and again.
class TextMeasure {
public:
    explicit TextMeasure(PictureFonts fonts)
        : fonts_(std::move(fonts)) {}

    const PictureFonts& fonts() const { return fonts_; }

    TextExtent extent(const QString& text, TextRole role);
    /// The text, shortened in the middle if it is wider than `width`.
    QString elided(const QString& text, TextRole role, qreal width);

private:
    PictureFonts fonts_;
    std::array<QHash<QString, TextExtent>, 4> known_;
};

} // namespace danescope::ui
