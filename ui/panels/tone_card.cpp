#include "ui/panels/tone_card.h"

#include "ui/theme/style_sheet.h"

#include <QPainter>
#include <QPainterPath>

namespace danescope::ui {
namespace {

constexpr int edgeWidth = 5;

} // namespace

ToneCard::ToneCard(QWidget* parent)
    : QFrame(parent)
    , radius_(cardRadius) {
    setLook(this, "kind", "card");
}

void ToneCard::setTone(explain::Tone tone) {
    tone_ = tone;
    update();
}

void ToneCard::setStrip() {
    radius_ = 0;
    setLook(this, "kind", "strip");
}

void ToneCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    // A border of the style sheet would be bent where a thick side meets a thin one.
    QPainterPath edge;
    edge.addRoundedRect(rect(), radius_, radius_);
    QPainterPath side;
    side.addRect(0, 0, edgeWidth, height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(edge.intersected(side), Theme::current().tone(tone_).color);
}

} // namespace danescope::ui
