#include "ui/panels/text_tab.h"

#include "ui/panels/copy_button.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace danescope::ui {

TextTab::TextTab(QWidget* parent)
    : QWidget(parent)
    , view_(new QPlainTextEdit(this))
    , copy_(new CopyButton([this] { return text(); }, this)) {
    view_->setReadOnly(true);
    view_->setTabChangesFocus(true);
    view_->setFont(recordFont());
    view_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, spacing::tiny, spacing::medium, spacing::tiny);
    row->setSpacing(spacing::tiny);
    row->addWidget(view_, 1);
    row->addWidget(copy_, 0, Qt::AlignTop);
}

void TextTab::setText(const QString& text) {
    if (text != this->text()) {
        view_->setPlainText(text);
    }
    copy_->setEnabled(!text.isEmpty());
}

QString TextTab::text() const {
    return view_->toPlainText();
}

void TextTab::setName(const QString& name, const QString& copyName) {
    view_->setAccessibleName(name);
    copy_->setAccessibleName(copyName);
    copy_->setToolTip(copyName);
}

void TextTab::setPlaceholder(const QString& text) {
    view_->setPlaceholderText(text);
}

} // namespace danescope::ui
