#include "ui/panels/tone_badge.h"

#include "ui/theme/theme.h"
#include "ui/trace_view/glyph_path.h"

#include <QPainter>

namespace danescope::ui {
namespace {

/// Of the disc's side.
constexpr qreal glyphShare = 0.46;

} // namespace

ToneBadge::ToneBadge(QWidget* parent)
    : QWidget(parent) {
    const int side = textFont(TextSize::title).pixelSize() * 7 / 4;
    setFixedSize(side, side);
}

void ToneBadge::setTone(explain::Tone tone) {
    tone_ = tone;
    update();
}

void ToneBadge::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::current();
    const bool isRunning = tone_ == explain::Tone::running;
    const ToneStyle style = theme.tone(tone_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isRunning ? style.tint : style.color);
    painter.drawEllipse(QRectF(rect()));
    const qreal side = width() * glyphShare;
    const QRectF box((width() - side) / 2, (height() - side) / 2, side, side);
    if (isRunning) {
        paintRunningMark(painter, box, style.color, 0);
    } else {
        paintGlyph(painter, glyphPath(tone_, box), box, theme.color(ColorRole::surface));
    }
}

} // namespace danescope::ui
