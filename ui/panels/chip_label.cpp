#include "ui/panels/chip_label.h"

#include "ui/theme/style_sheet.h"

namespace danescope::ui {

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
