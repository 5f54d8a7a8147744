#include "tests/support/large_check.h"
#include "tests/support/trace_builder.h"
#include "ui/reports/report_writer.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <vector>

namespace danescope {

namespace {

double processorMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

/// Prints how long a report of one trace takes, of a check of one path and of one of thirty. Aim:
/// 300 ms as PDF, 50 ms otherwise. The processor's time stays the same on a machine that is busy
/// with other things as well.
class ReportsBench : public QObject {
    Q_OBJECT

private slots:
    void write_data() {
        QTest::addColumn<reports::Format>("format");
        QTest::addColumn<explain::LanguageCode>("language");
        QTest::addColumn<bool>("isLarge");
        using explain::LanguageCode;
        using reports::Format;
        for (const bool isLarge : {false, true}) {
            for (const LanguageCode code : {LanguageCode::en, LanguageCode::zh_TW}) {
                for (const Format format : {Format::ticket, Format::markdown, Format::html,
                                            Format::pdf, Format::json, Format::svg, Format::png}) {
                    QTest::addRow("%s %s %s", qPrintable(reports::extensionOf(format)),
                                  qPrintable(explain::languageId(code)),
                                  isLarge ? "30 paths" : "1 path")
                        << format << code << isLarge;
                }
            }
        }
    }

    void write() {
        QFETCH(reports::Format, format);
        QFETCH(explain::LanguageCode, language);
        QFETCH(bool, isLarge);
        const trace::Snapshot snapshot =
            trace::snapshot_of(isLarge ? test::large_check() : test::passing_check().trace());
        std::vector<double> clock;
        std::vector<double> processor;
        qsizetype size = 0;
        constexpr int rounds = 9;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            const double before = processorMilliseconds();
            const auto content = reports::writtenReport(snapshot, {format, language, true},
                                                        [](int) { return true; });
            processor.push_back(processorMilliseconds() - before);
            clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QVERIFY(content && !content->isEmpty());
            size = content->size();
        }
        qInfo("%s: median %.1f ms of the processor, %.1f ms by the clock, first %.1f ms, "
              "%lld bytes (aim: %d ms)",
              QTest::currentDataTag(), medianOf(processor), medianOf(clock), clock.front(),
              static_cast<long long>(size), format == reports::Format::pdf ? 300 : 50);
    }
};

} // namespace danescope

QTEST_MAIN(danescope::ReportsBench)
#include "reports_bench.moc"
