#include "ui/trace_view/picture_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>

namespace danescope::ui {
namespace {

constexpr qreal smallestZoom = 0.2;
constexpr qreal largestZoom = 4.0;
constexpr qreal zoomStep = 1.25;
/// Of a wheel's notch, in eighths of a degree.
constexpr qreal wheelNotch = 120.0;

std::optional<Move> moveOf(const QKeyEvent& event) {
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return Move::left;
    case Qt::Key_Right:
        return Move::right;
    case Qt::Key_Up:
        return Move::up;
    case Qt::Key_Down:
        return Move::down;
    case Qt::Key_Home:
        return isControl ? Move::start : Move::first;
    case Qt::Key_End:
        return isControl ? Move::end : Move::last;
    case Qt::Key_N:
        return isShift ? Move::previousProblem : Move::nextProblem;
    default:
        return std::nullopt;
    }
}

/// How far to scroll so that start..end is within 0..room; its start where there is no room for
/// all.
int wayInto(int start, int end, int room) {
    if (start < 0 || end - start > room)
        return start;
    return std::max(0, end - room);
}

} // namespace

PictureView::PictureView(QWidget* parent)
    : QGraphicsView(parent) {
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setDragMode(ScrollHandDrag);
    // Clicks and keys are answered here, by the key of the node: items take no events.
    setInteractive(false);
    setTransformationAnchor(AnchorViewCenter);
    setFocusPolicy(Qt::StrongFocus);
    for (const QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::actionTriggered, this, &PictureView::touched);
}

void PictureView::zoomBy(qreal factor) {
    const qreal wanted = std::clamp(zoom() * factor, smallestZoom, largestZoom);
    setTransform(QTransform::fromScale(wanted, wanted));
    settleScrollBars();
    emit zoomed();
    emit touched();
}

void PictureView::zoomIn() {
    zoomBy(zoomStep);
}

void PictureView::zoomOut() {
    zoomBy(1 / zoomStep);
}

void PictureView::zoomReset() {
    zoomBy(1 / zoom());
}

void PictureView::fit() {
    if (sceneRect().isEmpty())
        return;
    const QSizeF room = QSizeF(maximumViewportSize());
    const qreal wanted =
        std::min({1.0, room.width() / sceneRect().width(), room.height() / sceneRect().height()});
    const qreal scale = std::max(wanted, smallestZoom);
    zoomBy(scale / zoom());
}

void PictureView::reveal(const QRectF& place, int margin) {
    const QRect box = mapFromScene(place).boundingRect();
    const QRect picture = mapFromScene(sceneRect()).boundingRect();
    const QRect wanted =
        box.adjusted(-margin, -margin, margin, margin).intersected(picture).united(box);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    wayInto(wanted.left(), wanted.right() + 1, room.width()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  wayInto(wanted.top(), wanted.bottom() + 1, room.height()));
}

void PictureView::scrollToTop() {
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

int PictureView::verticalBarWidth() const {
    return verticalScrollBar()->sizeHint().width();
}

int PictureView::horizontalBarHeight() const {
    return horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
               ? 0
               : horizontalScrollBar()->sizeHint().height();
}

void PictureView::settleScrollBars() {
    // The view reckons with the style's scroll bars; those of the style sheet are narrower, and it
    // would show a horizontal one for the difference.
    const QSizeF picture = transform().mapRect(sceneRect()).size();
    const QSize room = maximumViewportSize();
    const int beside = picture.height() > room.height() ? verticalBarWidth() : 0;
    setHorizontalScrollBarPolicy(picture.width() > room.width() - beside ? Qt::ScrollBarAsNeeded
                                                                         : Qt::ScrollBarAlwaysOff);
}

bool PictureView::zoomKey(const QKeyEvent& event) {
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (isControl)
            zoomIn();
        return isControl;
    case Qt::Key_Minus:
        if (isControl)
            zoomOut();
        return isControl;
    case Qt::Key_0:
        if (isControl)
            zoomReset();
        return isControl;
    case Qt::Key_F:
        if (event.modifiers() != Qt::NoModifier)
            return false;
        fit();
        return true;
    default:
        return false;
    }
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    emit touched();
    if (zoomKey(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit enterPressed();
    else if (const auto move = moveOf(*event))
        emit moveWished(*move);
    else
        QGraphicsView::keyPressEvent(event);
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    emit touched();
    pressedAt_ = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void PictureView::mouseReleaseEvent(QMouseEvent* event) {
    QGraphicsView::mouseReleaseEvent(event);
    const int moved = (event->pos() - pressedAt_).manhattanLength();
    if (event->button() == Qt::LeftButton && moved < QApplication::startDragDistance())
        emit clicked(mapToScene(event->pos()));
}

void PictureView::mouseDoubleClickEvent(QMouseEvent* event) {
    pressedAt_ = event->pos();
    if (event->button() == Qt::LeftButton)
        emit doubleClicked(mapToScene(event->pos()));
}

void PictureView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setTransformationAnchor(AnchorUnderMouse);
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / wheelNotch));
    setTransformationAnchor(AnchorViewCenter);
    event->accept();
}

void PictureView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    emit focusChanged();
}

void PictureView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    emit focusChanged();
}

void PictureView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    emit resized();
}

} // namespace danescope::ui
