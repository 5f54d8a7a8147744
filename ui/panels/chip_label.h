#pragma once

#include "ui/explain/outline.h"

#include <QLabel>

namespace danescope::ui {

/// A short text with a tone, on its tint, in the line of its tone.
class ChipLabel : public QLabel {
    Q_OBJECT

public:
    explicit ChipLabel(const explain::Chip& chip, QWidget* parent = nullptr);
    void setChip(const explain::Chip& chip);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    explain::Tone tone_ = explain::Tone::neutral;
};

/// The text behind its tone's glyph, so that the tone does not hang on colour.
QString glyphed(const explain::Chip& chip);

/// A label for text that may come from outside: never markup, wraps.
QLabel* plainLabel(const QString& text, const QFont& font, QWidget* parent = nullptr);

} // namespace danescope::ui
