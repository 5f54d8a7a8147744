#pragma once

#include "ui/reports/options.h"

#include <QSettings>
#include <QString>

namespace danescope::ui {

/// How the last report was exported.
struct ReportSettings {
    reports::ReportOptions options;
    /// Where it was saved.
    QString folder;
    bool operator==(const ReportSettings&) const = default;
};

/// Reads all but whether reports hide our network, which is one of the window's Settings; whatever
/// is damaged reads as not there: a PDF in the window's language, in the folder for documents.
ReportSettings loadReportSettings(const QSettings& settings, explain::LanguageCode window);
void saveReportSettings(QSettings& settings, const ReportSettings& reports);

} // namespace danescope::ui
