#include "ui/dialogs/comparison_dialog.h"

#include "ui/dialogs/comparison_document.h"
#include "ui/panels/copy_button.h"
#include "ui/theme/style_sheet.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QTextOption>
#include <QVBoxLayout>

namespace danescope::ui {

ComparisonDialog::ComparisonDialog(QWidget* parent)
    : QDialog(parent)
    , language_(explain::LanguageCode::en)
    , view_(new QTextEdit(this))
    , copy_(new CopyButton([this] { return explain::plainText(text_, language_); }, this)) {
    setObjectName(QStringLiteral("comparison"));
    view_->setObjectName(QStringLiteral("comparisonView"));
    view_->setReadOnly(true);
    view_->setTabChangesFocus(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLook(view_, "kind", "plain");
    copy_->setObjectName(QStringLiteral("copyComparison"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(copy_);
    row->addWidget(buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(view_, 1);
    column->addLayout(row);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 42);
}

void ComparisonDialog::setChecks(const trace::Snapshot& before, const trace::Snapshot& after,
                                 const explain::Language& language) {
    before_ = before;
    after_ = after;
    setLanguage(language);
    view_->setFocus(Qt::OtherFocusReason);
}

void ComparisonDialog::setLanguage(const explain::Language& language) {
    language_ = language;
    if (before_.trace && after_.trace) {
        text_ = explain::comparisonText(before_, after_, language_);
    }
    retranslate();
}

void ComparisonDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ComparisonDialog::retranslate() {
    setWindowTitle(text_.title.isEmpty() ? tr("Comparison") : text_.title);
    view_->setAccessibleName(tr("The two checks side by side"));
    copy_->setAccessibleName(tr("Copy the comparison"));
    copy_->setToolTip(tr("Copy what changed as text"));
    writeComparison(*view_->document(), text_);
    view_->moveCursor(QTextCursor::Start);
}

} // namespace danescope::ui
