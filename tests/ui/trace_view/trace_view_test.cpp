#include "ui/trace_view/trace_view.h"

#include "tests/ui/trace_view/sample_outlines.h"
#include "ui/trace_view/picture_view.h"
#include "ui/trace_view/trace_items.h"
#include "ui/trace_view/trace_scene.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <memory>
#include <vector>

namespace danescope {

using explain::Selection;
using Kind = explain::Selection::Kind;
using ui::NodeKey;

namespace {

std::vector<QAccessible::Event> accessibleEvents;

void recordAccessible(QAccessibleEvent* event) {
    accessibleEvents.push_back(event->type());
}

class StillStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override {
        return hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

} // namespace

class TraceViewTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void arrowsWalkLanesAndZones();
    void homeEndAndProblemKeys();
    void enterActivates();
    void clickSelectsAndDragPans();
    void sharedMxIsMarkedInAllLanes();
    void treeAndPictureShareTheSelection();
    void setSelectionSpeaksOnce();
    void zoomKeysAndWheel();
    void fitShowsAll();
    void layoutFollowsTheWidth();
    void narrowScrollBarsBringNoSecondOne();
    void theTopIsShownFirst();
    void aSelectionFarBelowIsShown();
    void whatWasScrolledStays();
    void aNewerOutlineKeepsTheView();
    void selectionFollowsItsPath();
    void vanishedSelectionBecomesNone();
    void screenReadersReadTheSentence();
    void screenReadersHearOfMoves();
    void markMovesOnlyWhileSomethingRuns();
    void markStandsStillWithoutAnimations();
    void fontAndPaletteChangesLayOutAnew();
    void tooltipsArePlain();
    void hostileTextsAreShown();
    void looks();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(picture_, key, modifiers);
    }
    QPoint pointOf(const NodeKey& node) const {
        return picture_->mapFromScene(scene_->item(node)->place().box.center());
    }

    std::unique_ptr<ui::TraceView> view_;
    ui::PictureView* picture_ = nullptr;
    ui::TraceScene* scene_ = nullptr;
    QTreeView* tree_ = nullptr;
};

void TraceViewTest::init() {
    view_ = std::make_unique<ui::TraceView>();
    view_->resize(960, 620);
    view_->setOutline(test::brokenOutline());
    picture_ = view_->findChild<ui::PictureView*>(QStringLiteral("tracePicture"));
    scene_ = view_->findChild<ui::TraceScene*>();
    tree_ = view_->findChild<QTreeView*>(QStringLiteral("traceTree"));
    QVERIFY(picture_ && scene_ && tree_);
    view_->show();
    view_->activateWindow();
    view_->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
    QTRY_VERIFY(picture_->hasFocus());
}

void TraceViewTest::cleanup() {
    view_.reset();
}

void TraceViewTest::arrowsWalkLanesAndZones() {
    view_->setSelection({Kind::tlsa, 0, 0});
    key(Qt::Key_Right);
    QCOMPARE(view_->selection(), (Selection{Kind::certificate, 0, 0}));
    key(Qt::Key_Down);
    QCOMPARE(view_->selection(), (Selection{Kind::certificate, 1, 0}));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QCOMPARE(view_->selection(), (Selection{Kind::mx, 0, 0}));
    key(Qt::Key_Down);
    QCOMPARE(view_->selection(), (Selection{Kind::mx, 0, 0}));
    key(Qt::Key_Right);
    QCOMPARE(view_->selection(), (Selection{Kind::address, 2, 0}));
    key(Qt::Key_Left);
    key(Qt::Key_Down);
    QCOMPARE(view_->selection(), (Selection{Kind::zone, 0, 0}));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(view_->selection(), (Selection{Kind::zone, 0, 2}));
    key(Qt::Key_Down);
    QCOMPARE(view_->selection(), (Selection{Kind::zone, 0, 4}));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QCOMPARE(view_->selection(), (Selection{Kind::tlsa, 2, 0}));
}

void TraceViewTest::homeEndAndProblemKeys() {
    view_->setSelection({Kind::tlsa, 1, 0});
    key(Qt::Key_End);
    QCOMPARE(view_->selection(), (Selection{Kind::decision, 1, 0}));
    key(Qt::Key_Home);
    QCOMPARE(view_->selection(), (Selection{Kind::mx, 0, 0}));
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view_->selection(), (Selection{Kind::zone, 0, 4}));
    key(Qt::Key_N);
    QCOMPARE(view_->selection(), (Selection{Kind::tlsa, 0, 0}));
    key(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(view_->selection(), (Selection{Kind::zone, 0, 2}));
    view_->selectPreviousProblem();
    QCOMPARE(view_->selection(), (Selection{Kind::decision, 2, 0}));
    view_->selectNextProblem();
    view_->selectNext();
    QCOMPARE(view_->selection(), (Selection{Kind::zone, 0, 3}));
    view_->selectPrevious();
    QCOMPARE(view_->selection(), (Selection{Kind::zone, 0, 2}));
}

void TraceViewTest::enterActivates() {
    QSignalSpy activated(view_.get(), &ui::TraceView::activated);
    view_->setSelection({Kind::zone, 0, 1});
    key(Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<Selection>(), (Selection{Kind::zone, 0, 1}));
    QTest::mouseDClick(picture_->viewport(), Qt::LeftButton, {}, pointOf({NodeKey::Kind::zone, 1}));
    QCOMPARE(activated.count(), 2);
    QTest::mouseDClick(picture_->viewport(), Qt::LeftButton, {},
                       picture_->viewport()->rect().bottomRight() - QPoint(2, 2));
    QCOMPARE(activated.count(), 2);
}

void TraceViewTest::clickSelectsAndDragPans() {
    view_->setSelection({Kind::tlsa, 0, 0});
    QTest::mouseClick(picture_->viewport(), Qt::LeftButton, {},
                      pointOf({NodeKey::Kind::step, 1, 4}));
    QCOMPARE(view_->selection(), (Selection{Kind::decision, 1, 0}));

    view_->resize(500, 200);
    QTRY_VERIFY(picture_->verticalScrollBar()->isVisible());
    const QPoint from = picture_->viewport()->rect().center();
    QTest::mousePress(picture_->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(picture_->viewport(), from - QPoint(20, 30));
    QTest::mouseMove(picture_->viewport(), from - QPoint(40, 60));
    QTest::mouseRelease(picture_->viewport(), Qt::LeftButton, {}, from - QPoint(40, 60));
    QVERIFY(picture_->verticalScrollBar()->value() > 0);
    QCOMPARE(view_->selection(), (Selection{Kind::decision, 1, 0}));
}

void TraceViewTest::sharedMxIsMarkedInAllLanes() {
    view_->setSelection({Kind::mx, 0, 0});
    for (std::size_t lane = 0; lane < 3; ++lane) {
        const ui::NodeItem* item = scene_->item({NodeKey::Kind::step, lane, 0});
        QVERIFY(item->state().isSelected);
        QCOMPARE(item->state().isCurrent, lane == 0);
    }
    key(Qt::Key_Down);
    QVERIFY(scene_->item({NodeKey::Kind::step, 1, 0})->state().isCurrent);
    QVERIFY(!scene_->item({NodeKey::Kind::step, 0, 0})->state().isCurrent);
}

void TraceViewTest::treeAndPictureShareTheSelection() {
    QSignalSpy changed(view_.get(), &ui::TraceView::selectionChanged);
    view_->setSelection({Kind::tlsa, 1, 0});
    QCOMPARE(tree_->currentIndex().data().toString(), QStringLiteral("TLSA"));
    QCOMPARE(tree_->currentIndex().parent().siblingAtColumn(2).data().toString(),
             QStringLiteral("2001:db8::10"));
    view_->setTreeShown(true);
    QVERIFY(tree_->isVisible() && !picture_->isVisible());
    QTRY_VERIFY(tree_->hasFocus());
    QTest::keyClick(tree_, Qt::Key_Down);
    QCOMPARE(view_->selection(), (Selection{Kind::certificate, 1, 0}));
    QCOMPARE(changed.count(), 2);
    // The row of a whole path says nothing of its own: the selection stays, and so does the row.
    tree_->setCurrentIndex(tree_->currentIndex().parent());
    QCOMPARE(view_->selection(), (Selection{Kind::certificate, 1, 0}));
    QCOMPARE(tree_->currentIndex().data().toString(), QStringLiteral("10 mx1.example.org"));
    view_->setTreeShown(false);
    QTRY_VERIFY(picture_->hasFocus());
    QVERIFY(scene_->item({NodeKey::Kind::step, 1, 3})->state().isCurrent);
}

void TraceViewTest::setSelectionSpeaksOnce() {
    QSignalSpy changed(view_.get(), &ui::TraceView::selectionChanged);
    view_->setSelection({Kind::zone, 0, 2});
    view_->setSelection({Kind::zone, 0, 2});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].value<Selection>(), (Selection{Kind::zone, 0, 2}));
}

void TraceViewTest::zoomKeysAndWheel() {
    key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(picture_->zoom(), 1.25);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(picture_->zoom(), 1.0);
    const QPointF centre = picture_->viewport()->rect().center();
    QWheelEvent wheel(centre, picture_->viewport()->mapToGlobal(centre), {}, {0, 120}, {},
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(picture_->viewport(), &wheel);
    QCOMPARE(picture_->zoom(), 1.25);
    for (int press = 0; press < 50; ++press)
        view_->zoomIn();
    QCOMPARE(picture_->zoom(), 4.0);
    for (int press = 0; press < 50; ++press)
        view_->zoomOut();
    QCOMPARE(picture_->zoom(), 0.2);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(picture_->zoom(), 1.0);
}

void TraceViewTest::fitShowsAll() {
    view_->setOutline(test::largeOutline(20, 9));
    key(Qt::Key_F);
    QVERIFY(picture_->zoom() < 1.0);
    QVERIFY(!picture_->verticalScrollBar()->isVisible());
    QVERIFY(picture_->viewport()->rect().contains(
        picture_->mapFromScene(scene_->sceneRect()).boundingRect().adjusted(1, 1, -1, -1)));
}

void TraceViewTest::layoutFollowsTheWidth() {
    for (const int width : {700, 960, 820, 1500, 400}) {
        view_->resize(width, 400);
        QTRY_VERIFY(scene_->width() >= picture_->viewport()->width());
        QTRY_COMPARE(picture_->horizontalScrollBar()->isVisible(),
                     scene_->width() > picture_->viewport()->width());
        QTRY_VERIFY(picture_->verticalScrollBar()->isVisible());
    }
    QCOMPARE(picture_->viewport()->width() + picture_->verticalScrollBar()->width(), 400);
}

void TraceViewTest::narrowScrollBarsBringNoSecondOne() {
    view_->setStyleSheet(QStringLiteral("QScrollBar:vertical { width: 10px; }"
                                        "QScrollBar:horizontal { height: 10px; }"));
    view_->setOutline(test::largeOutline(20, 9));
    view_->resize(1100, 400);
    QTRY_COMPARE(scene_->width(), qreal(view_->width() - 10));
    QTRY_VERIFY(picture_->verticalScrollBar()->isVisible());
    QTRY_VERIFY(!picture_->horizontalScrollBar()->isVisible());
    view_->zoomIn();
    QTRY_VERIFY(picture_->horizontalScrollBar()->isVisible());
    view_->zoomReset();
    QTRY_VERIFY(!picture_->horizontalScrollBar()->isVisible());
}

void TraceViewTest::theTopIsShownFirst() {
    // As in the window: filled before it is shown, and given its room step by step.
    view_ = std::make_unique<ui::TraceView>();
    view_->setOutline(test::brokenOutline());
    view_->setSelection({Kind::tlsa, 0, 0});
    picture_ = view_->findChild<ui::PictureView*>(QStringLiteral("tracePicture"));
    scene_ = view_->findChild<ui::TraceScene*>();
    view_->resize(1000, 500);
    view_->show();
    view_->resize(1000, 150);
    QTRY_VERIFY(picture_->verticalScrollBar()->isVisible());
    QTRY_COMPARE(scene_->width(), qreal(picture_->viewport()->width()));
    QCOMPARE(picture_->verticalScrollBar()->value(), 0);
    const QRectF box = scene_->item({NodeKey::Kind::step, 0, 2})->place().bounds();
    QVERIFY(picture_->viewport()->rect().contains(picture_->mapFromScene(box).boundingRect()));
}

void TraceViewTest::aSelectionFarBelowIsShown() {
    view_->setOutline(test::largeOutline(30, 12));
    view_->setSelection({Kind::decision, 25, 0});
    const auto seen = [this] {
        const QRectF box = scene_->item({NodeKey::Kind::step, 25, 4})->place().bounds();
        return picture_->mapFromScene(box).boundingRect();
    };
    for (const QSize size : {QSize(960, 300), QSize(600, 120)}) {
        view_->resize(size);
        QTRY_COMPARE(picture_->size(), size);
        QTRY_VERIFY(picture_->viewport()->rect().contains(seen()));
    }
}

void TraceViewTest::whatWasScrolledStays() {
    view_->setOutline(test::largeOutline(30, 12));
    view_->setSelection({Kind::tlsa, 0, 0});
    picture_->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    const int scroll = picture_->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    view_->resize(view_->width() - 40, view_->height() - 40);
    QTRY_COMPARE(scene_->width(), qreal(picture_->viewport()->width()));
    QCOMPARE(picture_->verticalScrollBar()->value(), scroll);
}

void TraceViewTest::aNewerOutlineKeepsTheView() {
    explain::Outline outline = test::largeOutline(30, 12);
    view_->setOutline(outline);
    view_->setSelection({Kind::tlsa, 20, 0});
    view_->zoomIn();
    const int scroll = picture_->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    const ui::NodeItem* item = scene_->item({NodeKey::Kind::step, 20, 3});
    QCoreApplication::processEvents();
    QSignalSpy changed(view_.get(), &ui::TraceView::selectionChanged);
    QSignalSpy painted(scene_, &QGraphicsScene::changed);

    view_->setOutline(outline);
    QCoreApplication::processEvents();
    QCOMPARE(painted.count(), 0);

    outline.lanes[20].steps[3].subtitle = QStringLiteral("matches");
    outline.lanes[20].steps[3].tone = explain::Tone::warning;
    view_->setOutline(outline);
    QCOMPARE(scene_->item({NodeKey::Kind::step, 20, 3}), item);
    QCOMPARE(item->node().tone, explain::Tone::warning);
    QCOMPARE(view_->selection(), (Selection{Kind::tlsa, 20, 0}));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(picture_->verticalScrollBar()->value(), scroll);
    QCOMPARE(picture_->zoom(), 1.25);
}

void TraceViewTest::selectionFollowsItsPath() {
    view_->setSelection({Kind::tlsa, 2, 0});
    QSignalSpy changed(view_.get(), &ui::TraceView::selectionChanged);
    explain::Outline newer = test::brokenOutline();
    explain::Lane extra = newer.lanes[1];
    extra.address = QStringLiteral("2001:db8::11");
    newer.lanes.insert(newer.lanes.begin() + 2, extra);
    for (std::size_t lane = 2; lane < newer.lanes.size(); ++lane)
        for (std::size_t step = 1; step < 5; ++step)
            newer.lanes[lane].steps[step].id.path = lane;
    view_->setOutline(newer);
    QCOMPARE(view_->selection(), (Selection{Kind::tlsa, 3, 0}));
    QCOMPARE(changed.count(), 1);
    QVERIFY(scene_->item({NodeKey::Kind::step, 3, 2})->state().isSelected);
    QCOMPARE(tree_->currentIndex().parent().row(), 3);
}

void TraceViewTest::vanishedSelectionBecomesNone() {
    view_->setSelection({Kind::zone, 0, 4});
    view_->setOutline(test::passingOutline());
    QCOMPARE(view_->selection(), Selection{});
    view_->setOutline({});
    key(Qt::Key_Right);
    key(Qt::Key_N);
    QCOMPARE(view_->selection(), Selection{});
}

void TraceViewTest::screenReadersReadTheSentence() {
    QVERIFY(!picture_->accessibleName().isEmpty());
    QVERIFY(!tree_->accessibleName().isEmpty());
    view_->setSelection({Kind::tlsa, 0, 0});
    QCOMPARE(picture_->accessibleDescription(), QStringLiteral("TLSA: bogus · 9 ms on path 1."));
    view_->setSelection({});
    QCOMPARE(picture_->accessibleDescription(), QString());
}

void TraceViewTest::screenReadersHearOfMoves() {
    QAccessible::setActive(true);
    if (!QAccessible::isActive())
        QSKIP("This platform plugin has no accessibility");
    accessibleEvents.clear();
    const auto before = QAccessible::installUpdateHandler(recordAccessible);
    view_->setSelection({Kind::tlsa, 0, 0});
    QAccessible::installUpdateHandler(before);
    const auto count = [](QAccessible::Event event) {
        return std::count(accessibleEvents.begin(), accessibleEvents.end(), event);
    };
    QVERIFY(count(QAccessible::DescriptionChanged) > 0);
    QVERIFY(count(QAccessible::Focus) > 0);
}

void TraceViewTest::markMovesOnlyWhileSomethingRuns() {
    const NodeKey address{NodeKey::Kind::step, 0, 1};
    view_->setOutline(test::runningOutline());
    QTRY_VERIFY(scene_->item(address)->state().phase > 0);
    view_->hide();
    const qreal phase = scene_->item(address)->state().phase;
    view_->setOutline(test::brokenOutline());
    view_->show();
    QVERIFY(!scene_->hasRunning());
    QCOMPARE(scene_->item(address)->state().phase, phase);
}

void TraceViewTest::markStandsStillWithoutAnimations() {
    StillStyle still;
    view_->setStyle(&still);
    view_->setOutline(test::runningOutline());
    QVERIFY(scene_->hasRunning());
    QSignalSpy painted(scene_, &QGraphicsScene::changed);
    QTRY_VERIFY(painted.count() > 0);
    painted.clear();
    QVERIFY(!painted.wait(200));
    QCOMPARE(scene_->item({NodeKey::Kind::step, 0, 1})->state().phase, 0.0);
    view_->setStyle(nullptr);
}

void TraceViewTest::fontAndPaletteChangesLayOutAnew() {
    const QFont before = QApplication::font();
    const qreal height = scene_->sceneRect().height();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 1.6);
    QApplication::setFont(larger);
    QTRY_VERIFY(scene_->sceneRect().height() > height * 1.1);
    QApplication::setFont(before);
    QTRY_COMPARE(scene_->sceneRect().height(), height);

    const QPalette palette = QApplication::palette();
    QApplication::setPalette(ui::Theme(ui::Theme::Shade::dark).palette());
    const QColor dark = ui::Theme(ui::Theme::Shade::dark).color(ui::ColorRole::window);
    QTRY_COMPARE(scene_->backgroundBrush().color(), dark);
    QApplication::setPalette(palette);
}

void TraceViewTest::tooltipsArePlain() {
    view_->setOutline(test::hostileOutline());
    const QString tip = scene_->item({NodeKey::Kind::step, 2, 3})->toolTip();
    QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;bold&lt;/b&gt; &amp; more")), qPrintable(tip));
}

void TraceViewTest::hostileTextsAreShown() {
    view_->setOutline(test::hostileOutline());
    view_->setTreeShown(true);
    view_->setSelection({Kind::zone, 0, 5});
    QCOMPARE(view_->grab().size(), view_->size() * view_->devicePixelRatio());
    view_->setTreeShown(false);
    QCOMPARE(view_->grab().size(), view_->size() * view_->devicePixelRatio());
}

void TraceViewTest::looks() {
    const QDir folder(QStringLiteral(SCREENSHOT_DIR));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const auto save = [&](const char* name) {
        return view_->grab().save(
            folder.filePath(QStringLiteral("picture_view_%1.png").arg(QLatin1String(name))));
    };
    view_->setSelection({Kind::tlsa, 0, 0});
    QVERIFY(save("focus_light"));
    key(Qt::Key_Home);
    QVERIFY(save("shared_mx_light"));
    view_->setTreeShown(true);
    QVERIFY(save("tree_light"));
    view_->setTreeShown(false);
    view_->resize(700, 400);
    QTRY_VERIFY(picture_->horizontalScrollBar()->isVisible());
    view_->setSelection({Kind::zone, 0, 2});
    QVERIFY(save("narrow_light"));

    const QPalette palette = QApplication::palette();
    const ui::Theme dark(ui::Theme::Shade::dark);
    QApplication::setPalette(dark.palette());
    QTRY_COMPARE(scene_->backgroundBrush().color(), dark.color(ui::ColorRole::window));
    view_->resize(960, 620);
    QTRY_COMPARE(scene_->width(), 960.0);
    QVERIFY(save("focus_dark"));
    view_->setTreeShown(true);
    QVERIFY(save("tree_dark"));
    QApplication::setPalette(palette);
}

} // namespace danescope

QTEST_MAIN(danescope::TraceViewTest)
#include "trace_view_test.moc"
