#include "ui/panels/rows_splitter.h"

#include <QTest>
#include <QWidget>

#include <memory>

using danescope::ui::RowsSplitter;

/// Shares of the height, the upper one no more than it has a use for.
class RowsSplitterTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        rows_ = std::make_unique<RowsSplitter>();
        rows_->setHandleWidth(0);
        rows_->addWidget(new QWidget);
        rows_->addWidget(new QWidget);
        rows_->resize(100, 1000);
        rows_->setShares({7, 3});
        rows_->show();
    }

    void theHeightIsShared() { QCOMPARE(rows_->sizes(), QList<int>({700, 300})); }

    void theLowerGetsWhatTheUpperHasNoUseFor() {
        rows_->setUpperLimit(200);
        QCOMPARE(rows_->sizes(), QList<int>({200, 800}));
    }

    void theUpperGetsItsShareBack() {
        rows_->setUpperLimit(200);
        rows_->setUpperLimit(900);
        QCOMPARE(rows_->sizes(), QList<int>({700, 300}));
        QCOMPARE(rows_->shares(), QList<int>({7, 3}));
    }

    void anotherHeightIsSharedAlike() {
        rows_->setUpperLimit(500);
        rows_->resize(100, 500);
        QCOMPARE(rows_->sizes(), QList<int>({350, 150}));
        rows_->resize(100, 2000);
        QCOMPARE(rows_->sizes(), QList<int>({500, 1500}));
    }

    void wrongSharesAreLeftOut() {
        for (const QList<int>& wrong : {QList<int>{}, {1}, {1, 2, 3}, {0, 0}, {-1, 2}}) {
            rows_->setShares(wrong);
            QCOMPARE(rows_->shares(), QList<int>({7, 3}));
        }
    }

private:
    std::unique_ptr<RowsSplitter> rows_;
};

QTEST_MAIN(RowsSplitterTest)
#include "rows_splitter_test.moc"
