#include "ui/plots/history_plot.h"

#include "tests/ui/plots/past_checks.h"
#include "tests/ui/plots/plot_look.h"
#include "ui/plots/history_curves.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <chrono>
#include <memory>

namespace danescope {

using explain::Language;
using explain::LanguageCode;
using ui::HistoryPlot;
using ui::Theme;

class HistoryPlotTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        plot_ = std::make_unique<HistoryPlot>();
        plot_->resize(900, 360);
        plot_->setHistory(test::aWeekOfChecks(), Language(LanguageCode::en));
        plot_->show();
        QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
    }

    void cleanup() { plot_.reset(); }

    void tableHoldsTheSame() {
        QAbstractItemModel* model = plot_->table()->model();
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 6);
        const QStringList cells[] = {
            {"21 November 2026, 16:40 UTC", "✓ DANE SUCCESS", "412 ms", "3 days"},
            {"25 November 2026, 16:40 UTC", "✗ DANE FAIL", "430 ms", "−1 day"},
            {"26 November 2026, 16:40 UTC", "! could not tell", "5.0 s", "unknown"}};
        const int rows[] = {0, 3, 4};
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                QCOMPARE(model->index(rows[row], column).data().toString(), cells[row][column]);
    }

    void keysAndMouseGiveTheNumbers() {
        ui::HistoryCurves* curves = plot_->curves();
        curves->setFocus();
        QTRY_VERIFY(curves->hasFocus());
        QTest::keyClick(curves, Qt::Key_End);
        QVERIFY2(numbers().contains("was to end in 14 days"), qPrintable(numbers()));
        QTest::keyClick(curves, Qt::Key_Left);
        QTest::keyClick(curves, Qt::Key_Left);
        QVERIFY2(numbers().contains("had ended 1 day before"), qPrintable(numbers()));
        QCOMPARE(curves->accessibleDescription(), numbers());
        QTRY_VERIFY(curves->xOf(0) < curves->xOf(5));
        for (int row = 0; row < 6; ++row)
            QCOMPARE(curves->rowAt({curves->xOf(row), 40}), row);
    }

    void saysThatThereIsNothing() {
        plot_->setHistory({}, Language(LanguageCode::en));
        QVERIFY(!plot_->curves()->isVisible());
        QVERIFY(numbers().isEmpty());
        QCOMPARE(plot_->curves()->rowAt({10, 10}), -1);
    }

    void pictures_data() {
        QTest::addColumn<LanguageCode>("language");
        QTest::addColumn<Theme::Shade>("shade");
        QTest::newRow("en-light") << LanguageCode::en << Theme::Shade::light;
        QTest::newRow("fr-dark") << LanguageCode::fr << Theme::Shade::dark;
        QTest::newRow("zh_TW-light") << LanguageCode::zh_TW << Theme::Shade::light;
    }

    void pictures() {
        QFETCH(LanguageCode, language);
        QFETCH(Theme::Shade, shade);
        const test::PlotLook look(*plot_, shade, language);
        plot_->setHistory(test::aWeekOfChecks(), Language(language));
        plot_->curves()->setFocus();
        QTest::keyClick(plot_->curves(), Qt::Key_End);
        test::savePlot(*plot_, QStringLiteral("history-%1").arg(QTest::currentDataTag()));
    }

private:
    QString numbers() const { return plot_->findChild<QLabel*>("plotNumbers")->text(); }

    std::unique_ptr<HistoryPlot> plot_;
};

} // namespace danescope

QTEST_MAIN(danescope::HistoryPlotTest)
#include "history_plot_test.moc"
