#include "ui/plots/spans_plot.h"

#include "tests/support/trace_builder.h"
#include "tests/ui/explain/examples.h"
#include "ui/explain/signature_windows.h"
#include "ui/explain/step_timings.h"
#include "ui/plots/plot_picture.h"
#include "ui/plots/span_bars.h"
#include "ui/session/interface_language.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QTest>
#include <QToolButton>

#include <chrono>
#include <memory>

namespace danescope {

using explain::Language;
using explain::LanguageCode;
using explain::Spans;
using ui::SpansPlot;
using ui::Theme;

namespace {

/// All the ways a bar can look: each verdict, ends out of sight, many rows.
trace::Snapshot varied(int more = 0) {
    using dnssec::SignatureVerdict;
    const test::Example example = test::passing();
    auto evaluation = std::make_shared<trace::Evaluation>(*example.snapshot.evaluation);
    const Instant at = example.snapshot.trace->judged_at();
    auto& signatures = evaluation->chain.back().signatures;
    dnssec::SignatureCheck signature = signatures.front();
    const auto add = [&](const char* owner, dns::RecordType type, SignatureVerdict verdict,
                         int before, int after) {
        signature.owner = *dns::Name::parse(owner);
        signature.covers = type;
        signature.verdict = verdict;
        signature.inception = at - std::chrono::days(before);
        signature.expiration = at + std::chrono::days(after);
        signatures.push_back(signature);
    };
    add("_25._tcp.mx1.example.org", dns::RecordType::tlsa, SignatureVerdict::expired, 17, -3);
    add("mx1.example.org", dns::RecordType::a, SignatureVerdict::good, 27, 3);
    add("example.org", dns::RecordType::mx, SignatureVerdict::unchecked, 7, 21);
    add("old.example.org", dns::RecordType::mx, SignatureVerdict::expired, 900, -800);
    add("a-rather-long-host-name-to-be-shortened.mail.example.org", dns::RecordType::aaaa,
        SignatureVerdict::not_yet_valid, -2, 30);
    for (int row = 0; row < more; ++row) {
        signature.key_tag = static_cast<std::uint16_t>(row);
        signatures.push_back(signature);
    }
    auto& chain = evaluation->paths.front().certificate.chain;
    chain.push_back(chain.front());
    chain.back().sha256 = std::string(64, 'e');
    chain.back().not_before = at - std::chrono::years(5);
    chain.back().not_after = at + std::chrono::years(15);
    return {example.snapshot.trace, evaluation};
}

/// Questions after questions, then a connection.
trace::Snapshot timed() {
    trace::Trace trace = test::secure_up_to_tlsa()
                             .session(test::handshake("mx1.example.org", "192.0.2.1",
                                                      {test::good_certificate().tlsa}, true))
                             .end()
                             .trace();
    Milliseconds at{0};
    for (trace::Lookup& lookup : trace.lookups) {
        lookup.asked = at;
        lookup.answer->elapsed = Milliseconds(60);
        at += Milliseconds(60);
    }
    trace.sessions.front().started = at;
    trace.sessions.front().elapsed = Milliseconds(412) - at;
    trace.elapsed = Milliseconds(412);
    return trace::snapshot_of(std::move(trace));
}

} // namespace

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

    void shownTimeIsBounded() {
        const Spans windows = explain::signatureWindows(varied(), Language(LanguageCode::en));
        const ui::TimeSpan span = ui::shownSpan(windows);
        QCOMPARE(span.begin, windows.mark - std::chrono::days(60));
        QCOMPARE(span.end, windows.mark + std::chrono::days(90));
        Spans nothing = windows;
        nothing.rows.clear();
        const ui::TimeSpan least = ui::shownSpan(nothing);
        QVERIFY(least.begin < windows.mark && windows.mark < least.end);
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
        const QPalette before = QApplication::palette();
        const Theme theme(shade);
        QApplication::setPalette(theme.palette());
        plot_->setPalette(theme.palette());
        plot_->setAutoFillBackground(true);
        plot_->setStyleSheet(ui::themeStyleSheet(theme));
        ui::InterfaceLanguage interface;
        interface.set(language);
        show(varied(), language);
        bars()->setFocus();
        QTest::keyClick(bars(), Qt::Key_Down);
        save(QTest::currentDataTag());
        plot_->findChild<QToolButton*>("plotAsTable")->click();
        save(QByteArray("table-") + QTest::currentDataTag());
        plot_->findChild<QToolButton*>("plotAsTable")->click();
        plot_->setSpans(explain::stepTimings(timed(), Language(language)), Language(language));
        save(QByteArray("timing-") + QTest::currentDataTag());
        QApplication::setPalette(before);
    }

    void paintsOnAnything() {
        const Language language(LanguageCode::en);
        const Theme light(Theme::Shade::light);
        const Spans windows = explain::signatureWindows(varied(30), language);
        const QPicture picture = ui::picture(windows, language, light, 800);
        QCOMPARE(picture.boundingRect().width(), 800);
        QVERIFY(picture.boundingRect().height() > static_cast<int>(windows.rows.size()) * 10);
        QImage image(picture.boundingRect().size() * 2, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        painter.drawPicture(0, 0, picture);
        painter.end();
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colors.insert(image.pixel(x, y));
        QVERIFY(colors.contains(light.color(ui::ColorRole::ok).rgb()));
        QVERIFY(colors.contains(light.color(ui::ColorRole::accent).rgb()));
        QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOT_DIR)));
        QVERIFY(image.save(QStringLiteral(SCREENSHOT_DIR "/spans-on-paper.png")));
    }

    void timingsCountFromTheStart() {
        const Spans timings = explain::stepTimings(timed(), Language(LanguageCode::en));
        const ui::TimeSpan span = ui::shownSpan(timings);
        QCOMPARE(span.begin, timings.mark);
        QCOMPARE(span.end, timings.mark + Milliseconds(412));
    }

private:
    void show(const trace::Snapshot& snapshot, LanguageCode code = LanguageCode::en) {
        const Language language(code);
        plot_->setSpans(explain::signatureWindows(snapshot, language), language);
    }

    void save(const QByteArray& name) {
        QCoreApplication::processEvents();
        QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOT_DIR)));
        QVERIFY(plot_->grab().save(
            QStringLiteral("%1/spans-%2.png").arg(QStringLiteral(SCREENSHOT_DIR), QString(name))));
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
