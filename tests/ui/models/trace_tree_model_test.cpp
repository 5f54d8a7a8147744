#include "ui/models/trace_tree_model.h"

#include "tests/ui/trace_view/sample_outlines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace danescope {

using explain::Selection;
using explain::Tone;
using ui::TraceTreeModel;
using Kind = explain::Selection::Kind;

class TraceTreeModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void holdsPathsStepsZonesAndKeys();
    void rowsSayWhatTheySay();
    void selectionsMapBothWays();
    void sameOutlineSignalsNothing();
    void alteredStepIsOneChange();
    void newPathIsOneRow();
    void keepsExpansionThroughACheck();
    void survivesEveryFollowUp();
    void tooltipsArePlain();

private:
    QModelIndex group(int row) const { return model_->index(row, 0); }
    QModelIndex step(int lane, int column) const {
        return model_->index(column, 0, model_->index(lane, 0, group(0)));
    }

    std::unique_ptr<TraceTreeModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

void TraceTreeModelTest::init() {
    model_ = std::make_unique<TraceTreeModel>();
    tester_ = std::make_unique<QAbstractItemModelTester>(
        model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model_->setOutline(test::brokenOutlineFromWithin());
}

void TraceTreeModelTest::cleanup() {
    tester_.reset();
    model_.reset();
}

void TraceTreeModelTest::holdsPathsStepsZonesAndKeys() {
    QCOMPARE(model_->rowCount(), 2);
    QCOMPARE(model_->rowCount(group(0)), 3);
    QCOMPARE(model_->rowCount(model_->index(0, 0, group(0))), 5);
    QCOMPARE(model_->rowCount(group(1)), 5);
    // DS, two keys, three RRsets, and how many more there are.
    QCOMPARE(model_->rowCount(model_->index(2, 0, group(1))), 7);
    QCOMPARE(model_->columnCount(), 3);
    model_->setOutline({});
    QCOMPARE(model_->rowCount(), 0);
}

void TraceTreeModelTest::rowsSayWhatTheySay() {
    const QModelIndex tlsa = step(0, 2);
    QCOMPARE(tlsa.data().toString(), QStringLiteral("TLSA"));
    QCOMPARE(tlsa.siblingAtColumn(1).data().toString(), QStringLiteral("✗ failed"));
    QCOMPARE(tlsa.siblingAtColumn(2).data().toString(), QStringLiteral("bogus · 9 ms"));
    QCOMPARE(tlsa.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("TLSA: bogus · 9 ms on path 1."));
    const QModelIndex zone = model_->index(2, 0, group(1));
    QCOMPARE(zone.siblingAtColumn(2).data().toString(), QStringLiteral("broken here · root cause"));
    QCOMPARE(model_->index(3, 2, zone).data().toString(), QStringLiteral("expired · until 9 Dec"));
    QCOMPARE(model_->index(6, 0, zone).data().toString(), QStringLiteral("and 7 more"));
    QCOMPARE(model_->index(0, 2, group(1)).data().toString(), QStringLiteral("trust anchor 38696"));
    QCOMPARE(group(0).data().toString(), QStringLiteral("0 of 3 paths pass"));
    for (int column = 0; column < 3; ++column)
        QVERIFY(!model_->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TraceTreeModelTest::selectionsMapBothWays() {
    for (const Selection& selection :
         {Selection{Kind::address, 1, 0}, Selection{Kind::decision, 2, 0},
          Selection{Kind::zone, 0, 4}, Selection{Kind::mx, 0, 0}}) {
        const QModelIndex index = model_->indexOf(selection);
        QVERIFY(index.isValid());
        QCOMPARE(model_->selectionAt(index), selection);
    }
    QCOMPARE(model_->indexOf(Selection{Kind::mx, 0, 0}), step(0, 0));
    QCOMPARE(model_->selectionAt(step(2, 0)), (Selection{Kind::mx, 0, 0}));
    const QModelIndex zone = model_->index(2, 0, group(1));
    QCOMPARE(model_->selectionAt(model_->index(1, 0, zone)), (Selection{Kind::key, 0, 2, 0}));
    QCOMPARE(model_->indexOf(Selection{Kind::rrset, 0, 2, 1}), model_->index(4, 0, zone));
    QCOMPARE(model_->selectionAt(model_->index(6, 0, zone)), (Selection{Kind::zone, 0, 2}));
    QCOMPARE(model_->selectionAt(group(0)), Selection{});
    QVERIFY(!model_->indexOf(Selection{}).isValid());
    QVERIFY(!model_->indexOf(Selection{Kind::zone, 0, 77}).isValid());
}

void TraceTreeModelTest::sameOutlineSignalsNothing() {
    QSignalSpy changed(model_.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(model_.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(model_.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(model_.get(), &QAbstractItemModel::modelReset);
    model_->setOutline(test::brokenOutlineFromWithin());
    QCOMPARE(changed.count() + inserted.count() + removed.count() + reset.count(), 0);
}

void TraceTreeModelTest::alteredStepIsOneChange() {
    QSignalSpy changed(model_.get(), &QAbstractItemModel::dataChanged);
    explain::Outline newer = test::brokenOutlineFromWithin();
    newer.lanes[1].steps[3].tone = Tone::running;
    model_->setOutline(newer);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].value<QModelIndex>(), step(1, 3));
    QCOMPARE(step(1, 3).siblingAtColumn(1).data().toString(), QStringLiteral("… running"));
}

void TraceTreeModelTest::newPathIsOneRow() {
    const QPersistentModelIndex last = step(2, 4);
    QSignalSpy inserted(model_.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(model_.get(), &QAbstractItemModel::rowsRemoved);
    explain::Outline newer = test::brokenOutlineFromWithin();
    explain::Lane extra = newer.lanes[1];
    extra.host = QStringLiteral("15 mx15.example.org");
    newer.lanes.insert(newer.lanes.begin() + 2, extra);
    model_->setOutline(newer);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(last, step(3, 4));
}

void TraceTreeModelTest::keepsExpansionThroughACheck() {
    model_->setOutline(test::runningOutline());
    QTreeView view;
    view.setModel(model_.get());
    view.expand(group(0));
    view.expand(model_->index(1, 0, group(0)));
    view.setCurrentIndex(step(1, 2));

    explain::Outline newer = test::runningOutline();
    newer.lanes[0].address = QStringLiteral("192.0.2.1");
    newer.lanes[1].address = QStringLiteral("192.0.2.2");
    newer.lanes[1].steps[1].tone = Tone::ok;
    newer.chain[1].keys = {{QStringLiteral("KSK 1"), Tone::ok}};
    model_->setOutline(newer);
    QVERIFY(view.isExpanded(model_->index(1, 0, group(0))));
    QVERIFY(!view.isExpanded(model_->index(0, 0, group(0))));
    QCOMPARE(view.currentIndex(), step(1, 2));
}

void TraceTreeModelTest::survivesEveryFollowUp() {
    const explain::Outline outlines[] = {
        {},
        test::runningOutline(),
        test::brokenOutline(),
        test::hostileOutline(),
        test::largeOutline(40, 12),
        test::passingOutline(),
        test::brokenOutline(test::SampleText::zhTw),
    };
    for (const auto& first : outlines)
        for (const auto& second : outlines) {
            model_->setOutline(first);
            model_->setOutline(second);
            TraceTreeModel fresh;
            fresh.setOutline(second);
            QCOMPARE(model_->rowCount(), fresh.rowCount());
            for (int row = 0; row < fresh.rowCount(); ++row) {
                const int children = fresh.rowCount(fresh.index(row, 0));
                QCOMPARE(model_->rowCount(group(row)), children);
                for (int child = 0; child < children; ++child)
                    QCOMPARE(model_->index(child, 0, group(row)).data(),
                             fresh.index(child, 0, fresh.index(row, 0)).data());
            }
        }
}

void TraceTreeModelTest::tooltipsArePlain() {
    model_->setOutline(test::hostileOutline());
    const QString tip = step(2, 3).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;bold&lt;/b&gt; &amp; more")), qPrintable(tip));
    QCOMPARE(step(2, 3).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("<b>bold</b> & more"));
}

} // namespace danescope

QTEST_MAIN(danescope::TraceTreeModelTest)
#include "trace_tree_model_test.moc"
