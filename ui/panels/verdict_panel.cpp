#include "ui/panels/verdict_panel.h"

#include "ui/panels/mode_card.h"
#include "ui/panels/text_block.h"
#include "ui/theme/style_sheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace danescope::ui {

VerdictPanel::VerdictPanel(QWidget* parent)
    : QFrame(parent)
    , sentence_(new TextBlock(TextBlock::Kind::plain, this))
    , advice_(new TextBlock(TextBlock::Kind::muted, this))
    , mandatory_(new ModeCardWidget(this))
    , opportunistic_(new ModeCardWidget(this))
    , rfc7672_(new ModeCardWidget(this)) {
    setObjectName(QStringLiteral("verdict"));
    setLook(this, "kind", "card");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    sentence_->setObjectName(QStringLiteral("verdictSentence"));
    sentence_->setTextFont(textFont(TextSize::title, QFont::DemiBold));
    advice_->setObjectName(QStringLiteral("verdictAdvice"));
    mandatory_->setObjectName(QStringLiteral("mandatoryCard"));
    opportunistic_->setObjectName(QStringLiteral("opportunisticCard"));
    rfc7672_->setObjectName(QStringLiteral("rfc7672Card"));

    auto* cards = new QHBoxLayout;
    cards->setSpacing(spacing::small);
    for (ModeCardWidget* card : {mandatory_, opportunistic_, rfc7672_}) {
        cards->addWidget(card, 1);
        connect(card, &QAbstractButton::clicked, this, &VerdictPanel::tablesWanted);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::tiny);
    column->addWidget(sentence_);
    column->addWidget(advice_);
    column->addSpacing(spacing::tiny);
    column->addLayout(cards);
}

void VerdictPanel::setOutline(const explain::Outline& outline) {
    setLook(this, "tone", toneName(outline.banner.tone));
    sentence_->setText(outline.banner.sentence);
    advice_->setText(outline.banner.advice);
    advice_->setVisible(!outline.banner.advice.isEmpty());
    mandatory_->setCard(outline.mandatory);
    opportunistic_->setCard(outline.opportunistic);
    rfc7672_->setCard(outline.rfc7672);
}

} // namespace danescope::ui
