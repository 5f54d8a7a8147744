#include "ui/panels/mode_card.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/flow_layout.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace danescope::ui {

ModeCardWidget::ModeCardWidget(QWidget* parent)
    : QAbstractButton(parent)
    , head_(new QHBoxLayout)
    , title_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this))
    , action_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this))
    , facts_(new QWidget(this))
    , cells_(new FlowLayout(spacing::tiny, facts_))
    , basis_(plainLabel(QString(), textFont(TextSize::small), this)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLook(basis_, "kind", "muted");
    setLook(action_, "kind", "word");
    facts_->setAttribute(Qt::WA_TransparentForMouseEvents);
    title_->setWordWrap(false);
    action_->setWordWrap(false);
    head_->setSpacing(spacing::tiny);
    head_->addWidget(title_, 1);
    head_->addWidget(action_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::tiny + 2);
    column->addLayout(head_);
    column->addWidget(facts_);
    column->addWidget(basis_);
    column->addStretch();
    retranslate();
}

void ModeCardWidget::setCard(const explain::ModeCard& card) {
    if (card == card_) {
        return;
    }
    card_ = card;
    title_->setText(card.title);
    action_->setText(glyphed(card.action));
    setLook(action_, "tone", toneName(card.action.tone));
    while (chips_.size() > card.cells.size()) {
        delete chips_.back();
        chips_.pop_back();
    }
    for (std::size_t i = 0; i < card.cells.size(); ++i) {
        if (i == chips_.size()) {
            chips_.push_back(new ChipLabel(card.cells[i], facts_));
            cells_->addWidget(chips_.back());
            chips_.back()->show();
        } else {
            chips_[i]->setChip(card.cells[i]);
        }
    }
    basis_->setText(card.basis);
    setAccessibleName(card.sentence);
    updateGeometry();
}

int ModeCardWidget::headWidth() const {
    const QMargins margins = layout()->contentsMargins();
    const auto onOneLine = [](const QLabel* label) {
        return label->fontMetrics().horizontalAdvance(label->text());
    };
    return onOneLine(title_) + spacing::medium + onOneLine(action_) + margins.left() +
           margins.right();
}

int ModeCardWidget::titleHeight() const {
    return title_->heightForWidth(headWidth());
}

void ModeCardWidget::setTitleHeight(int height) {
    title_->setMinimumHeight(height);
}

void ModeCardWidget::setStacked(bool stacked) {
    head_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Large text in a narrow window needs more lines still.
    title_->setWordWrap(stacked);
    action_->setWordWrap(stacked);
}

void ModeCardWidget::setBrief(bool brief) {
    facts_->setVisible(!brief);
}

QSize ModeCardWidget::sizeHint() const {
    return layout()->sizeHint();
}

int ModeCardWidget::heightForWidth(int width) const {
    return layout()->totalHeightForWidth(width);
}

void ModeCardWidget::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = hasFocus() || underMouse() || isDown();
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(theme.color(lit ? ColorRole::accent : ColorRole::line), line));
    painter.setBrush(theme.color(isDown() ? ColorRole::selection : ColorRole::surface));
    const qreal inset = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), cardRadius - 2,
                            cardRadius - 2);
}

void ModeCardWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QAbstractButton::changeEvent(event);
}

void ModeCardWidget::retranslate() {
    setToolTip(plainToolTip(tr("Show the decision tables with the row that decided")));
}

} // namespace danescope::ui
