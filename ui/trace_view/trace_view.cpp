#include "ui/trace_view/trace_view.h"

#include "ui/models/cell_delegate.h"
#include "ui/models/trace_tree_model.h"
#include "ui/trace_view/picture_view.h"
#include "ui/trace_view/trace_scene.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QStyle>
#include <QTimerEvent>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace danescope::ui {
namespace {

constexpr int framesPerSecond = 25;
constexpr qreal turnsPerSecond = 0.8;
/// Around the node the keyboard moves to, so that its neighbours are seen as well.
constexpr int visibleMargin = 40;
/// Around a node that is merely to be seen whole, with its ring.
constexpr int ringMargin = 8;
/// Of the tree; names longer than this are whole in the details.
constexpr int widestColumn = 420;

/// The zone that a selection opens.
std::optional<std::size_t> zoneOf(const explain::Selection& selection) {
    return selection.isOfChain() ? std::optional(selection.zone) : std::nullopt;
}

} // namespace

TraceView::TraceView(QWidget* parent)
    : QWidget(parent)
    , measure_(PictureFonts::ofWindow())
    , stack_(new QStackedWidget(this))
    , scene_(new TraceScene(this))
    , picture_(new PictureView)
    , model_(new TraceTreeModel(this))
    , tree_(new QTreeView) {
    makePicture();
    makeTree();
    stack_->addWidget(picture_);
    stack_->addWidget(tree_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    setFocusProxy(picture_);
    retranslate();
}

TraceView::~TraceView() {
    // Both take part in deleting each other; none of it is to come back here.
    picture_->disconnect(this);
    tree_->selectionModel()->disconnect(this);
}

void TraceView::makePicture() {
    picture_->setObjectName(QStringLiteral("tracePicture"));
    picture_->setScene(scene_);
    connect(picture_, &PictureView::moveWished, this, &TraceView::move);
    connect(picture_, &PictureView::clicked, this, &TraceView::clickedAt);
    connect(picture_, &PictureView::doubleClicked, this, &TraceView::doubleClickedAt);
    connect(picture_, &PictureView::enterPressed, this, [this] { emit activated(selection_); });
    connect(picture_, &PictureView::focusChanged, this, &TraceView::showMarks);
    // Later: in the middle of a resize the view cannot show or hide its scroll bars.
    connect(picture_, &PictureView::resized, this, &TraceView::fitRoom, Qt::QueuedConnection);
    connect(picture_, &PictureView::touched, this, [this] { isUntouched_ = false; });
    connect(picture_, &PictureView::zoomed, this, &TraceView::measureHeight);
}

void TraceView::makeTree() {
    tree_->setObjectName(QStringLiteral("traceTree"));
    tree_->setModel(model_);
    tree_->setUniformRowHeights(true);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setItemDelegate(new CellDelegate(tree_));
    tree_->setTextElideMode(Qt::ElideMiddle);
    // Screen readers read its rows behind the picture too, where it lays out nothing by itself.
    treeLayout_.setSingleShot(true);
    connect(&treeLayout_, &QTimer::timeout, tree_, &QTreeView::doItemsLayout);
    tree_->header()->setMaximumSectionSize(widestColumn);
    tree_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TraceView::treeMoved);
    connect(tree_, &QTreeView::activated, this, [this] { emit activated(selection_); });
    connect(model_, &QAbstractItemModel::rowsInserted, tree_,
            [this](const QModelIndex& parent, int first, int last) {
                for (int row = first; row <= last; ++row)
                    tree_->expandRecursively(model_->index(row, 0, parent));
            });
}

void TraceView::setOutline(const explain::Outline& outline,
                           const std::optional<explain::Selection>& selection) {
    if (outline == outline_) {
        if (selection)
            setSelection(*selection);
        return;
    }
    const explain::Selection wanted =
        selection.value_or(carriedOver(selection_, outline_, outline));
    const bool isOther = wanted != selection_;
    outline_ = outline;
    selection_ = wanted;
    rebuild();
    // Rows come and go; which of them is current is settled below.
    isAdopting_ = true;
    model_->setOutline(outline_);
    isAdopting_ = false;
    treeLayout_.start();
    showSelection();
    if (isOther) {
        isUntouched_ = isUntouched_ || selection;
        if (isUntouched_)
            revealFromTop();
        else
            reveal(visibleMargin);
        announce();
        emit selectionChanged(selection_);
    }
    animateWhereNeeded();
}

void TraceView::setSelection(const explain::Selection& selection) {
    if (!changeSelection(selection))
        return;
    isUntouched_ = true;
    revealFromTop();
}

bool TraceView::changeSelection(const explain::Selection& selection) {
    if (selection == selection_)
        return false;
    const bool opensOther = zoneOf(selection) != zoneOf(selection_);
    selection_ = selection;
    if (opensOther)
        rebuild();
    showSelection();
    announce();
    emit selectionChanged(selection_);
    return true;
}

void TraceView::reveal(int margin) {
    if (current_ && scene_->item(*current_))
        picture_->reveal(scene_->item(*current_)->place().bounds(), margin);
}

void TraceView::revealFromTop() {
    picture_->scrollToTop();
    reveal(ringMargin);
}

void TraceView::showSelection() {
    const auto node = nodeOf(graph_, selection_, currentNode());
    current_ = node ? std::optional(graph_.nodes[*node].key) : std::nullopt;
    showMarks();
    showTreeSelection();
    describe();
}

void TraceView::showMarks() {
    scene_->setMarks(selection_, picture_->hasFocus() ? current_ : std::nullopt);
}

void TraceView::showTreeSelection() {
    const QModelIndex present = tree_->currentIndex();
    if (present.isValid() && model_->selectionAt(present) == selection_)
        return;
    const QModelIndex wanted = model_->indexOf(selection_);
    if (wanted.isValid())
        tree_->setCurrentIndex(wanted);
}

std::optional<std::size_t> TraceView::currentNode() const {
    for (std::size_t node = 0; current_ && node < graph_.nodes.size(); ++node)
        if (graph_.nodes[node].key == *current_)
            return node;
    return std::nullopt;
}

void TraceView::selectNode(std::size_t node) {
    isUntouched_ = false;
    current_ = graph_.nodes[node].key;
    const explain::Selection selection = graph_.nodes[node].selection;
    // The MX box of another lane is the same selection at another place.
    if (!changeSelection(selection))
        showMarks();
    reveal(visibleMargin);
}

void TraceView::move(Move move) {
    if (const auto node = moved(graph_, currentNode(), move))
        selectNode(*node);
}

void TraceView::clickedAt(QPointF position) {
    const auto key = scene_->nodeAt(position);
    for (std::size_t node = 0; key && node < graph_.nodes.size(); ++node)
        if (graph_.nodes[node].key == *key)
            return selectNode(node);
}

void TraceView::doubleClickedAt(QPointF position) {
    if (scene_->nodeAt(position))
        emit activated(selection_);
}

void TraceView::treeMoved(const QModelIndex& current) {
    const explain::Selection selection = model_->selectionAt(current);
    if (isAdopting_ || selection.kind == explain::Selection::Kind::none)
        return;
    isUntouched_ = false;
    changeSelection(selection);
    reveal(visibleMargin);
}

void TraceView::rebuild() {
    graph_ = makeGraph(outline_, selection_);
    relayout();
}

void TraceView::fitRoom() {
    const QSize room = picture_->maximumViewportSize();
    const auto needsBar = [this](QSize size) { return wholeHeight_ > size.height(); };
    if (room.width() != room_.width() || needsBar(room) != needsBar(room_))
        relayout();
    else if (room != room_)
        adoptRoom();
}

void TraceView::relayout() {
    const int width = picture_->maximumViewportSize().width();
    Layout layout = makeLayout(graph_, measure_, width);
    wholeHeight_ = layout.size.height();
    if (wholeHeight_ > picture_->maximumViewportSize().height())
        layout = makeLayout(graph_, measure_, width - picture_->verticalBarWidth());
    scene_->setPicture(graph_, layout, measure_.fonts());
    showMarks();
    adoptRoom();
}

void TraceView::adoptRoom() {
    room_ = picture_->maximumViewportSize();
    picture_->settleScrollBars();
    measureHeight();
    if (isUntouched_)
        revealFromTop();
}

void TraceView::measureHeight() {
    const int height = isTreeShown() ? QWIDGETSIZE_MAX
                                     : qCeil(wholeHeight_ * std::max(1.0, picture_->zoom())) +
                                           picture_->horizontalBarHeight();
    if (height != usefulHeight_) {
        usefulHeight_ = height;
        emit usefulHeightChanged();
    }
}

void TraceView::retheme() {
    scene_->setTheme(Theme::current());
    measure_ = TextMeasure(PictureFonts::ofWindow());
    relayout();
}

void TraceView::retranslate() {
    //: Accessible name of the picture that shows each step of the check.
    picture_->setAccessibleName(tr("Trace as a picture"));
    //: Accessible name of the tree that shows each step of the check.
    tree_->setAccessibleName(tr("Trace as a tree"));
    describe();
}

void TraceView::describe() {
    const auto node = currentNode();
    QString sentence = node ? graph_.nodes[*node].sentence : QString();
    if (node && !graph_.nodes[*node].rootCause.isEmpty())
        sentence += QStringLiteral(" · ") + graph_.nodes[*node].rootCause;
    // Each setting is announced, and outlines come many times a second.
    if (sentence != picture_->accessibleDescription())
        picture_->setAccessibleDescription(sentence);
}

void TraceView::announce() {
    if (!picture_->hasFocus())
        return;
    // A screen reader reads name and description again: the selected item's sentence.
    QAccessibleEvent event(picture_, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void TraceView::setTreeShown(bool isShown) {
    if (isShown == isTreeShown())
        return;
    QWidget* shown = isShown ? static_cast<QWidget*>(tree_) : picture_;
    const bool hadFocus = stack_->currentWidget()->hasFocus();
    stack_->setCurrentWidget(shown);
    setFocusProxy(shown);
    measureHeight();
    if (hadFocus)
        shown->setFocus();
    animateWhereNeeded();
}

bool TraceView::isTreeShown() const {
    return stack_->currentWidget() == tree_;
}

void TraceView::animateWhereNeeded() {
    const bool mayMove =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const bool isNeeded = mayMove && isVisible() && !isTreeShown() && scene_->hasRunning();
    if (isNeeded && !animation_.isActive())
        animation_.start(1000 / framesPerSecond, this);
    else if (!isNeeded)
        animation_.stop();
}

void TraceView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != animation_.timerId())
        return QWidget::timerEvent(event);
    phase_ = std::fmod(phase_ + turnsPerSecond / framesPerSecond, 1.0);
    scene_->setPhase(phase_);
}

void TraceView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    animateWhereNeeded();
}

void TraceView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    animation_.stop();
}

void TraceView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        retheme();
        animateWhereNeeded();
        break;
    case QEvent::LanguageChange:
        model_->retranslate();
        rebuild();
        retranslate();
        break;
    default:
        break;
    }
}

void TraceView::zoomIn() {
    picture_->zoomIn();
}
void TraceView::zoomOut() {
    picture_->zoomOut();
}
void TraceView::zoomReset() {
    picture_->zoomReset();
}
void TraceView::fit() {
    picture_->fit();
}
void TraceView::selectNext() {
    move(Move::next);
}
void TraceView::selectPrevious() {
    move(Move::previous);
}
void TraceView::selectNextProblem() {
    move(Move::nextProblem);
}
void TraceView::selectPreviousProblem() {
    move(Move::previousProblem);
}

} // namespace danescope::ui
