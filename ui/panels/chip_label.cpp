#include "ui/panels/chip_label.h"

#include "ui/theme/style_sheet.h"

#include <QPainter>

namespace danescope::ui {
namespace {

constexpr double cornerRadius = 4;

/// The line around a chip; good, odd and plain ones have none but their tint.
QColor edgeOf(explain::Tone tone, const ToneStyle& style) {
    const bool hasLine = style.pen != Qt::SolidLine || tone == explain::Tone::running;
    return hasLine ? style.color : style.tint;
}

} // namespace

ChipLabel::ChipLabel(const explain::Chip& chip, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setFont(textFont(TextSize::small));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setLook(this, "kind", "chip");
    setChip(chip);
}

void ChipLabel::setChip(const explain::Chip& chip) {
    setText(glyphed(chip));
    setLook(this, "tone", toneName(chip.tone));
    tone_ = chip.tone;
}

/// Not by the style sheet: its dashes are dots where a line is as thin as here, and dots say that a
/// step was not run.
void ChipLabel::paintEvent(QPaintEvent* event) {
    const ToneStyle style = Theme::current().tone(tone_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edgeOf(tone_, style), 1, style.pen));
    painter.setBrush(style.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
    painter.end();
    QLabel::paintEvent(event);
}

QString glyphed(const explain::Chip& chip) {
    return Theme::current().tone(chip.tone).glyph + QChar::Space + chip.text;
}

QLabel* plainLabel(const QString& text, const QFont& font, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace danescope::ui
