#include "ui/panels/gateway_verdict.h"

#include "ui/panels/text_block.h"
#include "ui/theme/style_sheet.h"

namespace danescope::ui {
namespace {

void put(TextBlock* block, const QString& text) {
    block->setText(text);
    block->setVisible(!text.isEmpty());
}

} // namespace

GatewayVerdict::GatewayVerdict(QWidget* parent)
    : ToneCard(parent)
    , sentence_(new TextBlock(TextBlock::Kind::plain, this))
    , why_(new TextBlock(TextBlock::Kind::muted, this))
    , advice_(new TextBlock(TextBlock::Kind::plain, this))
    , profile_(new TextBlock(TextBlock::Kind::record, this))
    , risks_(new TextBlock(TextBlock::Kind::plain, this)) {
    setObjectName(QStringLiteral("gatewayVerdict"));
    sentence_->setObjectName(QStringLiteral("gatewaySentence"));
    why_->setObjectName(QStringLiteral("gatewayWhy"));
    advice_->setObjectName(QStringLiteral("gatewayAdvice"));
    profile_->setObjectName(QStringLiteral("gatewayProfile"));
    risks_->setObjectName(QStringLiteral("gatewayRisks"));
    sentence_->setTextFont(textFont(TextSize::heading, QFont::DemiBold));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::tiny);
    for (TextBlock* block : {sentence_, why_, advice_, profile_, risks_}) {
        column->addWidget(block);
    }
}

void GatewayVerdict::setText(const explain::GatewayText& text) {
    setTone(text.tone);
    put(sentence_, Theme::current().tone(text.tone).glyph + QChar::Space + text.sentence);
    put(why_, text.why);
    put(advice_, text.advice);
    QStringList lines;
    for (const auto& [name, value] : text.profile) {
        //: A setting of the gateway and its value.
        lines << tr("%1: %2").arg(name, value);
    }
    put(profile_, lines.join(u'\n'));
    QStringList risks;
    for (const QString& risk : text.risks) {
        risks << Theme::current().tone(explain::Tone::warning).glyph + QChar::Space + risk;
    }
    put(risks_, risks.join(u'\n'));
    setAccessibleName(text.sentence);
}

} // namespace danescope::ui
