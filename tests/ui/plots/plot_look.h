#pragma once

#include "ui/explain/language.h"
#include "ui/session/interface_language.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace danescope::test {

/// Lets a plot look as in a window of that shade and language, as long as it lives.
class PlotLook {
public:
    PlotLook(QWidget& plot, ui::Theme::Shade shade, explain::LanguageCode language)
        : before_(QApplication::palette()) {
        const ui::Theme theme(shade);
        QApplication::setPalette(theme.palette());
        plot.setPalette(theme.palette());
        plot.setAutoFillBackground(true);
        plot.setStyleSheet(ui::themeStyleSheet(theme));
        language_.set(language);
    }
    ~PlotLook() { QApplication::setPalette(before_); }
    PlotLook(const PlotLook&) = delete;
    PlotLook& operator=(const PlotLook&) = delete;

private:
    QPalette before_;
    ui::InterfaceLanguage language_;
};

/// For people to look at.
inline void savePlot(QWidget& plot, const QString& name) {
    QCoreApplication::processEvents();
    QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOT_DIR)));
    QVERIFY(plot.grab().save(QStringLiteral(SCREENSHOT_DIR "/%1.png").arg(name)));
}

} // namespace danescope::test
