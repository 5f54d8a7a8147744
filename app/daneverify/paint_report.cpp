#include "app/daneverify/paint_report.h"

#ifdef REPORT_PAINTER_FOLDER
#include "app/report_painter/report_painter.h"

#include <QLibrary>
#endif

namespace danescope::app {

#ifdef REPORT_PAINTER_FOLDER

Result<QByteArray, FileError> paintReport(const trace::Snapshot& snapshot,
                                          const reports::ReportOptions& options,
                                          const QString& programFolder) {
    const QString name = QStringLiteral("danescope_report_painter");
    QLibrary library(
        QStringLiteral("%1/%2/%3").arg(programFolder, QStringLiteral(REPORT_PAINTER_FOLDER), name));
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): how a symbol becomes a function.
    const auto paint = reinterpret_cast<PaintReport>(library.resolve(paint_report_symbol));
    if (paint == nullptr) {
        return failure(FileError{explain::FileProblem::cannot_load, name});
    }
    char program[] = "daneverify";
    char* arguments[] = {program, nullptr};
    int count = 1;
    QByteArray content;
    paint(count, arguments, snapshot, options, content);
    if (content.isEmpty()) {
        return failure(FileError{explain::FileProblem::too_large_to_paint, {}});
    }
    return content;
}

#else

Result<QByteArray, FileError> paintReport(const trace::Snapshot&, const reports::ReportOptions&,
                                          const QString&) {
    return failure(
        FileError{explain::FileProblem::cannot_load, QStringLiteral("danescope_report_painter")});
}

#endif

} // namespace danescope::app
