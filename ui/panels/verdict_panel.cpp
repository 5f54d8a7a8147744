#include "ui/panels/verdict_panel.h"

#include "ui/panels/mode_card.h"
#include "ui/panels/text_block.h"
#include "ui/panels/tone_badge.h"
#include "ui/theme/style_sheet.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace danescope::ui {

VerdictPanel::VerdictPanel(const CommandActions& actions, QWidget* parent)
    : ToneCard(parent)
    , badge_(new ToneBadge(this))
    , sentence_(new TextBlock(TextBlock::Kind::plain, this))
    , advice_(new TextBlock(TextBlock::Kind::muted, this))
    , pasteChain_(new QToolButton(this))
    , mandatory_(new ModeCardWidget(this))
    , opportunistic_(new ModeCardWidget(this))
    , rfc7672_(new ModeCardWidget(this))
    , cards_{mandatory_, opportunistic_, rfc7672_} {
    setObjectName(QStringLiteral("verdict"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    sentence_->setObjectName(QStringLiteral("verdictSentence"));
    sentence_->setTextFont(textFont(TextSize::title, QFont::DemiBold));
    advice_->setObjectName(QStringLiteral("verdictAdvice"));
    QAction* paste = actions.action(CommandId::pasteChain);
    pasteChain_->setObjectName(QStringLiteral("pasteChain"));
    pasteChain_->setDefaultAction(paste);
    pasteChain_->setFocusPolicy(Qt::StrongFocus);
    setLook(pasteChain_, "kind", "small");
    pasteChain_->setVisible(paste->isEnabled());
    connect(paste, &QAction::enabledChanged, pasteChain_, &QWidget::setVisible);
    mandatory_->setObjectName(QStringLiteral("mandatoryCard"));
    opportunistic_->setObjectName(QStringLiteral("opportunisticCard"));
    rfc7672_->setObjectName(QStringLiteral("rfc7672Card"));

    auto* cards = new QHBoxLayout;
    cards->setSpacing(spacing::small);
    for (ModeCardWidget* card : cards_) {
        cards->addWidget(card, 1);
        connect(card, &QAbstractButton::clicked, this, &VerdictPanel::tablesWanted);
    }

    auto* text = new QVBoxLayout;
    text->setSpacing(spacing::tiny);
    text->addWidget(sentence_);
    text->addWidget(advice_);
    text->addWidget(pasteChain_, 0, Qt::AlignLeft);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(badge_, 0, Qt::AlignTop);
    head->addLayout(text, 1);
    head->setAlignment(text, Qt::AlignVCenter);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large + spacing::tiny, spacing::medium, spacing::large,
                               spacing::medium);
    column->setSpacing(spacing::medium);
    column->addLayout(head);
    column->addLayout(cards);
}

void VerdictPanel::setOutline(const explain::Outline& outline) {
    setTone(outline.banner.tone);
    badge_->setTone(outline.banner.tone);
    sentence_->setText(outline.banner.sentence);
    advice_->setText(outline.banner.advice);
    advice_->setVisible(!outline.banner.advice.isEmpty());
    mandatory_->setCard(outline.mandatory);
    opportunistic_->setCard(outline.opportunistic);
    rfc7672_->setCard(outline.rfc7672);
    alignHeads();
}

void VerdictPanel::setBrief(bool brief) {
    for (ModeCardWidget* card : cards_) {
        card->setBrief(brief);
    }
}

void VerdictPanel::resizeEvent(QResizeEvent* event) {
    ToneCard::resizeEvent(event);
    alignHeads();
}

void VerdictPanel::alignHeads() {
    const bool stacked = std::ranges::any_of(
        cards_, [](const ModeCardWidget* card) { return card->headWidth() > card->width(); });
    int titleHeight = 0;
    for (ModeCardWidget* card : cards_) {
        card->setStacked(stacked);
        titleHeight = std::max(titleHeight, card->titleHeight());
    }
    for (ModeCardWidget* card : cards_) {
        card->setTitleHeight(titleHeight);
    }
}

} // namespace danescope::ui
