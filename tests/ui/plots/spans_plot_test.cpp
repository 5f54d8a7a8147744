#include "ui/plots/spans_plot.h"

#include "tests/ui/plots/plot_look.h"
#include "tests/ui/plots/sample_checks.h"
#include "ui/explain/signature_windows.h"
#include "ui/explain/step_timings.h"
#include "ui/plots/span_bars.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace danescope {

using explain::Language;
using explain::LanguageCode;
using test::timed;
using test::varied;
using ui::SpansPlot;
using ui::Theme;

class SpansPlotTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        plot_ = std::make_unique<SpansPlot>();
        plot_->resize(900, 300);
        show(varied());
        plot_->show();
        QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
    }

    void cleanup() { plot_.reset(); }

    void modelHolds() {
        const QAbstractItemModelTester tester(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model()->rowCount(), 10);
        QVERIFY(cell(0, 0).startsWith("RRSIG MX · old"));
        QCOMPARE(cell(0, 1), QString("✗ expired"));
        QCOMPARE(cell(1, 2), QString("−3 days"));
        QCOMPARE(cell(1, 4), QString("18 November 2026, 16:40 UTC"));
    }

    void keysGiveTheNumbers() {
        bars()->setFocus();
        QTRY_VERIFY(bars()->hasFocus());
        QCOMPARE(current(), 0);
        QTest::keyClick(bars(), Qt::Key_Down);
        QCOMPARE(current(), 1);
        QVERIFY2(numbers().contains("It ended 3 days before this check."), qPrintable(numbers()));
        QCOMPARE(bars()->accessibleDescription(), numbers());
        QTest::keyClick(bars(), Qt::Key_Up);
        QTest::keyClick(bars(), Qt::Key_Up);
        QCOMPARE(current(), 0);
        QTest::keyClick(bars(), Qt::Key_End);
        QCOMPARE(current(), 9);
        QTest::keyClick(bars(), Qt::Key_Down);
        QCOMPARE(current(), 9);
        QTest::keyClick(bars(), Qt::Key_Home);
        QCOMPARE(current(), 0);
    }

    void hoveringGivesTheNumbers() {
        QWidget* canvas = bars()->childAt(bars()->width() / 2, bars()->yOf(1));
        QVERIFY(canvas != nullptr);
        QTest::mouseMove(canvas, QPoint(canvas->width() / 2, bars()->yOf(0)));
        QTest::mouseMove(canvas, QPoint(canvas->width() / 2, bars()->yOf(1)));
        QTRY_COMPARE(current(), 1);
        QVERIFY(numbers().contains("It ended 3 days before this check."));
        QVERIFY(canvas->toolTip().contains("It ended 3 days before this check."));
        QCOMPARE(bars()->rowAt({50, 0}), -1);
        QCOMPARE(bars()->rowAt({50, bars()->height() - 1}), -1);
    }

    void tableShowsTheSameRow() {
        bars()->setFocus();
        QTest::keyClick(bars(), Qt::Key_Down);
        auto* button = plot_->findChild<QToolButton*>("plotAsTable");
        button->click();
        QVERIFY(plot_->table()->isVisible());
        QVERIFY(!bars()->isVisible());
        QCOMPARE(current(), 1);
        QTest::keyClick(plot_->table(), Qt::Key_Down);
        QCOMPARE(current(), 2);
        QVERIFY(!plot_->table()->accessibleName().isEmpty());
        button->click();
        QVERIFY(bars()->isVisible());
    }

    void manyRowsScroll() {
        QVERIFY(bars()->scrollBar()->maximum() == 0 || bars()->height() < 250);
        show(varied(60));
        QTRY_VERIFY(bars()->scrollBar()->maximum() > 0);
        bars()->setFocus();
        QTest::keyClick(bars(), Qt::Key_End);
        QCOMPARE(current(), model()->rowCount() - 1);
        QCOMPARE(bars()->scrollBar()->value(), bars()->scrollBar()->maximum());
        QCOMPARE(bars()->rowAt({50, bars()->yOf(current())}), current());
        QTest::keyClick(bars(), Qt::Key_Home);
        QCOMPARE(bars()->scrollBar()->value(), 0);
    }

    void saysThatThereIsNothing() {
        show({});
        QVERIFY(!bars()->isVisible());
        QVERIFY(numbers().isEmpty());
        QVERIFY(!plot_->findChild<QToolButton*>("plotAsTable")->isEnabled());
    }

    void paintsInTime() {
        show(varied(30));
        QImage image(plot_->size(), QImage::Format_ARGB32_Premultiplied);
        plot_->render(&image);
        QBENCHMARK {
            plot_->render(&image);
        }
    }

    void pictures_data() {
        QTest::addColumn<LanguageCode>("language");
        QTest::addColumn<Theme::Shade>("shade");
        for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
            QTest::newRow(qPrintable(explain::languageId(code) + "-light"))
                << code << Theme::Shade::light;
            QTest::newRow(qPrintable(explain::languageId(code) + "-dark"))
                << code << Theme::Shade::dark;
        }
    }

    void pictures() {
        QFETCH(LanguageCode, language);
        QFETCH(Theme::Shade, shade);
        const QString tag = QTest::currentDataTag();
        const test::PlotLook look(*plot_, shade, language);
        show(varied(), language);
        bars()->setFocus();
        QTest::keyClick(bars(), Qt::Key_Down);
        test::savePlot(*plot_, QStringLiteral("spans-%1").arg(tag));
        plot_->findChild<QToolButton*>("plotAsTable")->click();
        test::savePlot(*plot_, QStringLiteral("spans-table-%1").arg(tag));
        plot_->findChild<QToolButton*>("plotAsTable")->click();
        plot_->setSpans(explain::stepTimings(timed(), Language(language)), Language(language));
        test::savePlot(*plot_, QStringLiteral("spans-timing-%1").arg(tag));
    }

private:
    void show(const trace::Snapshot& snapshot, LanguageCode code = LanguageCode::en) {
        const Language language(code);
        plot_->setSpans(explain::signatureWindows(snapshot, language), language);
    }

    ui::SpanBars* bars() const { return plot_->bars(); }
    QAbstractItemModel* model() const { return plot_->table()->model(); }
    int current() const { return plot_->table()->currentIndex().row(); }
    QString cell(int row, int column) const {
        return model()->index(row, column).data().toString();
    }
    QString numbers() const {
        const auto* label = plot_->findChild<QLabel*>("plotNumbers");
        const QString text = label->text();
        return model()->rowCount() > 0 && current() < 0 ? QString() : text;
    }

    std::unique_ptr<SpansPlot> plot_;
};

} // namespace danescope

QTEST_MAIN(danescope::SpansPlotTest)
#include "spans_plot_test.moc"
