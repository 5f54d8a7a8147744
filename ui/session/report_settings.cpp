#include "ui/session/report_settings.h"

#include <QStandardPaths>

namespace danescope::ui {
namespace {

using reports::Format;
using reports::Paper;

const QString formatKey = QStringLiteral("report/format");
const QString languageKey = QStringLiteral("report/language");
const QString paperKey = QStringLiteral("report/paper");
const QString folderKey = QStringLiteral("report/folder");

constexpr Format formats[] = {Format::ticket, Format::markdown, Format::html, Format::pdf,
                              Format::json,   Format::svg,      Format::png};

Format formatOf(const QString& extension) {
    for (const Format format : formats) {
        if (reports::extensionOf(format) == extension) {
            return format;
        }
    }
    return Format::pdf;
}

} // namespace

ReportSettings loadReportSettings(const QSettings& settings, explain::LanguageCode window) {
    ReportSettings reports;
    reports.options.format = formatOf(settings.value(formatKey).toString());
    reports.options.language =
        explain::languageFromId(settings.value(languageKey).toString()).value_or(window);
    reports.options.paper =
        settings.value(paperKey).toString() == QLatin1String("letter") ? Paper::letter : Paper::a4;
    reports.folder =
        settings
            .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    return reports;
}

void saveReportSettings(QSettings& settings, const ReportSettings& reports) {
    settings.setValue(formatKey, reports::extensionOf(reports.options.format));
    settings.setValue(languageKey, explain::languageId(reports.options.language));
    settings.setValue(paperKey, reports.options.paper == Paper::letter ? QStringLiteral("letter")
                                                                       : QStringLiteral("a4"));
    settings.setValue(folderKey, reports.folder);
}

} // namespace danescope::ui
