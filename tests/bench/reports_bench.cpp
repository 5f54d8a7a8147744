#include "tests/support/trace_builder.h"
#include "ui/reports/report_writer.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <vector>

namespace danescope {

namespace {

/// A check of two servers with everything answered.
trace::Snapshot check() {
    const std::string tlsa = test::good_certificate().tlsa;
    test::TraceBuilder builder = test::secure_up_to_tlsa();
    builder.session(test::handshake("mx1.example.org", "192.0.2.1", {tlsa}, true)).end();
    return trace::snapshot_of(builder.trace());
}

} // namespace

/// Prints how long a report of one trace takes. Aim: 300 ms as PDF, 50 ms otherwise.
class ReportsBench : public QObject {
    Q_OBJECT

private slots:
    void write_data() {
        QTest::addColumn<reports::Format>("format");
        QTest::addColumn<explain::LanguageCode>("language");
        QTest::addColumn<int>("most");
        using explain::LanguageCode;
        using reports::Format;
        for (const LanguageCode code : {LanguageCode::en, LanguageCode::zh_TW}) {
            for (const Format format : {Format::ticket, Format::markdown, Format::html, Format::pdf,
                                        Format::json, Format::svg, Format::png}) {
                QTest::addRow("%s %s", qPrintable(reports::extensionOf(format)),
                              qPrintable(explain::languageId(code)))
                    << format << code << (format == Format::pdf ? 300 : 50);
            }
        }
    }

    void write() {
        QFETCH(reports::Format, format);
        QFETCH(explain::LanguageCode, language);
        QFETCH(int, most);
        const trace::Snapshot snapshot = check();
        std::vector<double> times;
        qsizetype size = 0;
        for (int round = 0; round < 9; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto content = reports::writtenReport(snapshot, {format, language, true},
                                                        [](int) { return true; });
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QVERIFY(content && !content->isEmpty());
            size = content->size();
        }
        const double first = times.front();
        std::sort(times.begin(), times.end());
        qInfo("%s: median %.1f ms, first %.1f ms, %lld bytes (aim: %d ms)", QTest::currentDataTag(),
              times[times.size() / 2], first, static_cast<long long>(size), most);
    }
};

} // namespace danescope

QTEST_MAIN(danescope::ReportsBench)
#include "reports_bench.moc"
