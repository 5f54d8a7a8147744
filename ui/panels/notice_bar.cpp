#include "ui/panels/notice_bar.h"

#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QHBoxLayout>

namespace danescope::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : ToneCard(parent)
    , glyph_(new QLabel(this))
    , label_(plainLabel(QString(), textFont(TextSize::body), this))
    , button_(new QToolButton(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setLook(glyph_, "kind", "word");
    glyph_->setTextFormat(Qt::PlainText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    button_->setFocusPolicy(Qt::NoFocus);
    button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(button_, "kind", "small");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, spacing::tiny, spacing::tiny, spacing::tiny);
    // As high with a button as without.
    row->addStrut(button_->sizeHint().height());
    row->setSpacing(spacing::small);
    row->addWidget(glyph_);
    row->addWidget(label_, 1);
    row->addWidget(button_);
    hide();
}

void NoticeBar::say(const QString& sentence, explain::Tone tone, QAction* action) {
    glyph_->setText(Theme::current().tone(tone).glyph);
    setLook(glyph_, "tone", toneName(tone));
    setTone(tone);
    label_->setText(sentence);
    setAccessibleName(sentence);
    if (button_->defaultAction() != action) {
        // A button keeps every action that it was given.
        for (QAction* earlier : button_->actions()) {
            button_->removeAction(earlier);
        }
        if (action != nullptr) {
            button_->setDefaultAction(action);
        }
    }
    button_->setFocusPolicy(action != nullptr ? Qt::StrongFocus : Qt::NoFocus);
    button_->setVisible(action != nullptr);
    show();
}

void NoticeBar::clear() {
    label_->clear();
    hide();
}

} // namespace danescope::ui
