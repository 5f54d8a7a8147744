#include "ui/panels/status_texts.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>

namespace danescope::ui {

StatusTexts::StatusTexts(QWidget* parent)
    : QWidget(parent)
    , check_(new QLabel(this))
    , tool_(new QLabel(this))
    , hint_(new QLabel(this)) {
    check_->setObjectName(QStringLiteral("statusLine"));
    for (QLabel* label : {check_, tool_, hint_}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(spacing::small, 0, spacing::small, 0);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(check_);
    row->addWidget(tool_);
    row->addStretch();
    row->addWidget(hint_);
}

void StatusTexts::setCheck(const QString& text) {
    checkText_ = text;
    check_->setAccessibleName(text);
    fit();
}

void StatusTexts::setTool(const QString& text) {
    tool_->setText(text);
    fit();
}

void StatusTexts::setHint(const QString& text) {
    hint_->setText(text);
    fit();
}

QSize StatusTexts::minimumSizeHint() const {
    return {0, QWidget::minimumSizeHint().height()};
}

bool StatusTexts::event(QEvent* event) {
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
    return isHandled;
}

void StatusTexts::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void StatusTexts::fit() {
    check_->setText(checkText_);
    const int check = check_->sizeHint().width();
    const int withTool = check + tool_->sizeHint().width();
    tool_->setVisible(withTool <= width());
    hint_->setVisible(withTool + hint_->sizeHint().width() <= width());
    if (check > width()) {
        const int around = check - check_->fontMetrics().horizontalAdvance(checkText_);
        check_->setText(
            check_->fontMetrics().elidedText(checkText_, Qt::ElideRight, width() - around));
    }
    const bool isWhole = check <= width() && !tool_->isHidden() && !hint_->isHidden();
    setToolTip(
        isWhole ? QString()
                : plainToolTip(QStringList{checkText_, tool_->text(), hint_->text()}.join(u'\n')));
}

} // namespace danescope::ui
