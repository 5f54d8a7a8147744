#include "ui/panels/problem_label.h"

#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

namespace danescope::ui {

ProblemLabel::ProblemLabel(QWidget* field, QWidget* parent)
    : QLabel(parent)
    , field_(field) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setLook(this, "kind", "error");
    hide();
}

void ProblemLabel::say(const QString& sentence) {
    setText(sentence.isEmpty() ? QString() : glyphed({sentence, explain::Tone::failed}));
    setVisible(!sentence.isEmpty());
    field_->setAccessibleDescription(text());
    setLook(field_, "invalid", !sentence.isEmpty());
}

} // namespace danescope::ui
