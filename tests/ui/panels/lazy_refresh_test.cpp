#include "ui/panels/lazy_refresh.h"

#include <QTest>

using namespace danescope;

class LazyRefreshTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        widget_ = std::make_unique<QWidget>();
        refreshes_ = 0;
        refresh_ = new ui::LazyRefresh(widget_.get(), [this] { ++refreshes_; });
    }

    void cleanup() { widget_.reset(); }

    void whatIsHiddenWaitsUntilItIsShown() {
        refresh_->request();
        refresh_->request();
        QCoreApplication::processEvents();
        QCOMPARE(refreshes_, 0);
        widget_->show();
        QCOMPARE(refreshes_, 1);
    }

    void manyChangesCostOneRefresh() {
        widget_->show();
        refreshes_ = 0;
        refresh_->request();
        refresh_->request();
        QCOMPARE(refreshes_, 0);
        QTRY_COMPARE(refreshes_, 1);
        QCoreApplication::processEvents();
        QCOMPARE(refreshes_, 1);
    }

    void whatWasHiddenMeanwhileWaits() {
        widget_->show();
        refreshes_ = 0;
        refresh_->request();
        widget_->hide();
        QCoreApplication::processEvents();
        QCOMPARE(refreshes_, 0);
        widget_->show();
        QCOMPARE(refreshes_, 1);
    }

    void whatIsUpToDateIsLeftAlone() {
        widget_->show();
        refreshes_ = 0;
        widget_->hide();
        widget_->show();
        QCOMPARE(refreshes_, 0);
    }

private:
    std::unique_ptr<QWidget> widget_;
    ui::LazyRefresh* refresh_ = nullptr;
    int refreshes_ = 0;
};

QTEST_MAIN(LazyRefreshTest)
#include "lazy_refresh_test.moc"
