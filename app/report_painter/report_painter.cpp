#include "app/report_painter/report_painter.h"

#include "ui/reports/report_writer.h"

#include <QGuiApplication>

namespace {

/// What Qt remarks on a machine without a display is none of the user's business.
void ignoreRemarks(QtMsgType, const QMessageLogContext&, const QString&) {}

} // namespace

extern "C" Q_DECL_EXPORT void
danescope_paint_report(int& argc, char** argv, const danescope::trace::Snapshot& snapshot,
                       const danescope::reports::ReportOptions& options, QByteArray& content) {
    // Nothing is shown: there need not be a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(ignoreRemarks);
    const QGuiApplication application(argc, argv);
    content = danescope::reports::writtenReport(snapshot, options, [](int) {
                  return true;
              }).value_or(QByteArray());
}
