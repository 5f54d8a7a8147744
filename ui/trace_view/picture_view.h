#pragma once

#include "ui/trace_view/navigation.h"

#include <QGraphicsView>
#include <QPointF>

namespace danescope::ui {

/// Looks at a scene: zooms, pans, and turns keys and clicks into wishes. It keeps no selection.
class PictureView : public QGraphicsView {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    qreal zoom() const { return transform().m11(); }
    void zoomIn();
    void zoomOut();
    void zoomReset();
    /// The whole picture, not larger than life.
    void fit();
    /// Scrolls no further than it takes to see `place` (of the scene) and `margin` pixels around
    /// it; of a place larger than the view, its upper left part.
    void reveal(const QRectF& place, int margin);
    void scrollToTop();
    /// To be called where the picture or the room for it has another size.
    void settleScrollBars();
    /// Pixels of the room's width that the vertical scroll bar takes while it is there.
    int verticalBarWidth() const;
    /// Pixels below the picture that the horizontal scroll bar takes now.
    int horizontalBarHeight() const;

signals:
    void moveWished(danescope::ui::Move move);
    void clicked(QPointF scenePosition);
    void doubleClicked(QPointF scenePosition);
    void enterPressed();
    void focusChanged();
    void resized();
    void zoomed();
    /// Someone scrolls, zooms, clicks or types here.
    void touched();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void zoomBy(qreal factor);
    bool zoomKey(const QKeyEvent& event);

    QPoint pressedAt_;
};

} // namespace danescope::ui
