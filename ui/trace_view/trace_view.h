#pragma once

#include "ui/explain/outline.h"
#include "ui/trace_view/graph.h"
#include "ui/trace_view/layout.h"
#include "ui/trace_view/navigation.h"
#include "ui/trace_view/text_measure.h"

#include <QBasicTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace danescope::ui {

class PictureView;
class TraceScene;
class TraceTreeModel;

/// The trace of a check as a picture, or the same as a tree, with one selection.
class TraceView : public QWidget {
    Q_OBJECT

public:
    explicit TraceView(QWidget* parent = nullptr);
    ~TraceView() override;

    /// A newer outline of the same check keeps selection, zoom and scroll position; a selected path
    /// or zone that is now at another place stays selected. Where a selection is given, it is shown
    /// as setSelection() would.
    void setOutline(const explain::Outline& outline,
                    const std::optional<explain::Selection>& selection = {});

    /// Shows the top of the picture, or as much of it as seeing the selection leaves; and keeps to
    /// that while its room changes, until someone scrolls, zooms or selects here.
    void setSelection(const explain::Selection& selection);
    const explain::Selection& selection() const { return selection_; }

    void setTreeShown(bool isShown);
    bool isTreeShown() const;

    /// Pixels that show all of the picture at its zoom, or at its own size where it is zoomed out;
    /// as many as there can be where the tree is shown.
    int usefulHeight() const { return usefulHeight_; }

public slots:
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void fit();
    /// In reading order: lane by lane, then zone by zone.
    void selectNext();
    void selectPrevious();
    /// Round and round.
    void selectNextProblem();
    void selectPreviousProblem();

signals:
    void selectionChanged(const danescope::explain::Selection& selection);
    /// Enter or a double click: show the evidence.
    void activated(const danescope::explain::Selection& selection);
    void usefulHeightChanged();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void makePicture();
    void makeTree();
    void move(Move move);
    void clickedAt(QPointF position);
    void doubleClickedAt(QPointF position);
    void treeMoved(const QModelIndex& current);
    bool changeSelection(const explain::Selection& selection);
    void reveal(int margin);
    void revealFromTop();
    /// Selects what the node stands for, with the keyboard on it.
    void selectNode(std::size_t node);
    void rebuild();
    void fitRoom();
    void relayout();
    void adoptRoom();
    void measureHeight();
    void retheme();
    void retranslate();
    void describe();
    void showSelection();
    void showMarks();
    void showTreeSelection();
    void announce();
    void animateWhereNeeded();
    std::optional<std::size_t> currentNode() const;

    explain::Outline outline_;
    explain::Selection selection_;
    /// The node that has the keyboard: tells the lanes' shared MX boxes apart.
    std::optional<NodeKey> current_;
    Graph graph_;
    TextMeasure measure_;
    /// What the layout was made for.
    QSize room_;
    /// Of the picture across the whole width: where there is less room, a scroll bar takes a part.
    qreal wholeHeight_ = 0;
    int usefulHeight_ = QWIDGETSIZE_MAX;
    /// The scroll position is the program's: nobody has touched the picture since it was chosen.
    bool isUntouched_ = true;
    qreal phase_ = 0;
    bool isAdopting_ = false;
    QBasicTimer animation_;
    QTimer treeLayout_;
    QStackedWidget* stack_;
    TraceScene* scene_;
    PictureView* picture_;
    TraceTreeModel* model_;
    QTreeView* tree_;
};

} // namespace danescope::ui
