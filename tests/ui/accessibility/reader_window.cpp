// reader_window: shows the window with a finished check until it is told to end, for programs that
// read windows as a screen reader does.

#include "tests/support/trace_builder.h"
#include "tests/ui/support/scripted_runner.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace danescope;

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Danescope"));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    test::ScriptedRunner runner;
    ui::MainWindow window(runner, {{}, explain::LanguageCode::en}, settings);
    window.show();
    window.check(QStringLiteral("example.org"));
    runner.replay(test::passing_check().trace());
    return QApplication::exec();
}
