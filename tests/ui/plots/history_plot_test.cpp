#include "ui/plots/history_plot.h"

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
using explain::Tone;
using ui::CheckHistory;
using ui::HistoryPlot;
using ui::Theme;

namespace {

/// A week of checks: a signature runs out, is renewed, and once nobody could tell.
CheckHistory aWeek() {
    constexpr Instant first{Milliseconds{1'795'279'200'000}};
    const explain::Chip passed{QStringLiteral("DANE SUCCESS"), Tone::ok};
    const explain::Chip failed{QStringLiteral("DANE FAIL"), Tone::failed};
    const explain::Chip unknown{QStringLiteral("could not tell"), Tone::warning};
    CheckHistory history;
    const auto add = [&](int day, int milliseconds, std::optional<int> left,
                         const explain::Chip& verdict) {
        ui::PastCheck check{
            first + std::chrono::days(day), Milliseconds(milliseconds), {}, verdict};
        if (left)
            check.validityLeft = std::chrono::days(*left);
        history.push_back(check);
    };
    add(0, 412, 3, passed);
    add(1, 380, 2, passed);
    add(2, 455, 1, passed);
    add(4, 430, -1, failed);
    add(5, 5010, std::nullopt, unknown);
    add(6, 402, 14, passed);
    return history;
}

} // namespace

class HistoryPlotTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        plot_ = std::make_unique<HistoryPlot>();
        plot_->resize(900, 360);
        plot_->setHistory(aWeek(), Language(LanguageCode::en));
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
        plot_->setHistory(aWeek(), Language(language));
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
