#include "ui/panels/text_tab.h"

#include "ui/panels/copy_button.h"
#include "ui/panels/lazy_refresh.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

#include <utility>

namespace danescope::ui {

TextTab::TextTab(MakeText makeText, QWidget* parent)
    : QWidget(parent)
    , makeText_(std::move(makeText))
    , language_(explain::LanguageCode::en)
    , view_(new QPlainTextEdit(this))
    , copy_(new CopyButton([this] { return text(); }, this))
    , refresh_(new LazyRefresh(this, [this] { refresh(); })) {
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

void TextTab::setSnapshot(const trace::Snapshot& snapshot, const explain::Language& language) {
    snapshot_ = snapshot;
    language_ = language;
    refresh_->request();
}

QString TextTab::text() const {
    const bool isWhole = snapshot_.trace && !snapshot_.trace->running();
    return isWhole ? makeText_(snapshot_, language_) : QString();
}

void TextTab::setName(const QString& name, const QString& copyName) {
    view_->setAccessibleName(name);
    copy_->setAccessibleName(copyName);
    copy_->setToolTip(copyName);
}

void TextTab::setPlaceholder(const QString& text) {
    view_->setPlaceholderText(text);
}

void TextTab::refresh() {
    const QString now = text();
    if (now != view_->toPlainText()) {
        view_->setPlainText(now);
    }
    copy_->setEnabled(!now.isEmpty());
}

} // namespace danescope::ui
