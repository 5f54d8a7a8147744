#include "ui/plots/span_layout.h"

#include "tests/ui/plots/sample_checks.h"
#include "ui/explain/signature_windows.h"
#include "ui/explain/step_timings.h"

#include <QTest>

#include <chrono>

namespace danescope {

using explain::Language;
using explain::LanguageCode;
using explain::Spans;
using ui::AxisTick;
using ui::SpanLayout;

namespace {

Spans windows(int more = 0) {
    return explain::signatureWindows(test::varied(more), Language(LanguageCode::en));
}

Spans timings() {
    return explain::stepTimings(test::timed(), Language(LanguageCode::en));
}

/// A row from the mark on.
Spans spansOver(Spans::Axis axis, Milliseconds whole) {
    Spans spans;
    spans.axis = axis;
    // 1 December 2026
    spans.mark = Instant{Milliseconds{1'796'083'200'000}};
    explain::Span span;
    span.begin = spans.mark;
    span.end = spans.mark + whole;
    spans.rows.push_back(span);
    return spans;
}

QStringList textsOf(const std::vector<AxisTick>& ticks) {
    QStringList texts;
    for (const AxisTick& tick : ticks)
        texts << tick.text;
    return texts;
}

} // namespace

class SpanLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void shownTimeIsBounded() {
        const Spans all = windows();
        const ui::TimeSpan span = ui::shownSpan(all);
        QCOMPARE(span.begin, all.mark - std::chrono::days(60));
        QCOMPARE(span.end, all.mark + std::chrono::days(90));
        Spans nothing = all;
        nothing.rows.clear();
        const ui::TimeSpan least = ui::shownSpan(nothing);
        QVERIFY(least.begin < all.mark && all.mark < least.end);
    }

    void timingsCountFromTheStart() {
        const Spans all = timings();
        const ui::TimeSpan span = ui::shownSpan(all);
        QCOMPARE(span.begin, all.mark);
        QCOMPARE(span.end, all.mark + Milliseconds(412));
    }

    void staysOnTheAxis() {
        for (const Spans& spans : {windows(30), timings()}) {
            const SpanLayout layout = ui::spanLayout(spans);
            const auto last = static_cast<double>(spans.rows.size()) - 0.5;
            QVERIFY(layout.mark >= 0 && layout.mark <= 1);
            for (const SpanLayout::Bar& bar : layout.bars) {
                QVERIFY(bar.box.left() > 0 && bar.box.right() < 1);
                QVERIFY(bar.box.top() > -0.5 && bar.box.bottom() < last);
            }
            for (const SpanLayout::Arrow& arrow : layout.arrows)
                QVERIFY(arrow.line.x2() > 0 && arrow.line.x2() < 1);
        }
    }

    void cutsWhatGoesOnBeyond() {
        const Spans all = windows();
        const SpanLayout layout = ui::spanLayout(all);
        // One signature ended long ago: an arrow alone. The issuer's certificate goes on both ways.
        QCOMPARE(layout.bars.size(), all.rows.size() - 1);
        QCOMPARE(layout.arrows.size(), std::size_t{3});
        QCOMPARE(layout.arrows.front().line.y1(), 0.0);
        QVERIFY(layout.arrows.front().line.dx() < 0);
        QVERIFY(layout.arrows.back().line.dx() > 0);
    }

    void linksWhatWaitedToWhatItWaitedFor() {
        const Spans all = timings();
        const SpanLayout layout = ui::spanLayout(all);
        QVERIFY(!layout.waits.empty());
        for (const QPolygonF& wait : layout.waits) {
            QVERIFY(wait.size() >= 2);
            QVERIFY(wait.last().y() > wait.first().y());
            QVERIFY(wait.last().x() >= wait.first().x());
        }
    }

    void ticksAreRound_data() {
        QTest::addColumn<Spans::Axis>("axis");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<double>("width");
        QTest::addColumn<QStringList>("texts");
        using Axis = Spans::Axis;
        constexpr qint64 day = 86'400'000;
        QTest::newRow("milliseconds")
            << Axis::elapsed << qint64{412} << 450.0
            << QStringList{"0 ms", "100 ms", "200 ms", "300 ms", "400 ms"};
        QTest::newRow("little room")
            << Axis::elapsed << qint64{412} << 100.0 << QStringList{"0 ms"};
        QTest::newRow("seconds") << Axis::elapsed << qint64{2400} << 300.0
                                 << QStringList{"0 ms", "1.0 s", "2.0 s"};
        QTest::newRow("days") << Axis::dates << 3 * day << 450.0
                              << QStringList{"30 Nov", "1 Dec", "2 Dec", "3 Dec", "4 Dec"};
        QTest::newRow("weeks") << Axis::dates << 27 * day << 450.0
                               << QStringList{"30 Nov", "7 Dec", "14 Dec", "21 Dec", "28 Dec"};
        QTest::newRow("months") << Axis::dates << 80 * day << 300.0
                                << QStringList{"1 Dec", "1 Jan", "1 Feb"};
    }

    void ticksAreRound() {
        QFETCH(Spans::Axis, axis);
        QFETCH(qint64, milliseconds);
        QFETCH(double, width);
        const Spans spans = spansOver(axis, Milliseconds(milliseconds));
        const std::vector<AxisTick> ticks = ui::axisTicks(spans, Language(LanguageCode::en), width);
        QTEST(textsOf(ticks), "texts");
        for (const AxisTick& tick : ticks)
            QVERIFY(tick.at >= 0 && tick.at <= 1);
    }

    /// A saved check may say that it took decades.
    void hugeTimesHaveFewTicks() {
        constexpr double width = 450;
        for (const Milliseconds whole :
             {Milliseconds(999), Milliseconds(1000), Milliseconds(1001),
              Milliseconds(2'000'000'000'000), Milliseconds::max() / 4}) {
            const Spans spans = spansOver(Spans::Axis::elapsed, whole);
            const std::size_t count =
                ui::axisTicks(spans, Language(LanguageCode::en), width).size();
            QVERIFY2(count >= 3 && count <= 6, qPrintable(QString::number(count)));
        }
    }
};

} // namespace danescope

QTEST_GUILESS_MAIN(danescope::SpanLayoutTest)
#include "span_layout_test.moc"
