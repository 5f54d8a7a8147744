// startup_probe bare|danescope STARTED: shows a window and prints the milliseconds from STARTED
// (nanoseconds of the monotonic clock, taken before the process was made) to its first paint.

#include "app/common/check_setup.h"
#include "app/common/kept_anchors.h"
#include "core/trace/engine.h"
#include "tests/bench/first_paint.h"
#include "ui/main_window.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QMainWindow>
#include <QSettings>

#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace danescope;

namespace {

int runBare(FirstPaint& firstPaint) {
    QMainWindow window;
    window.installEventFilter(&firstPaint);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

/// What the program does without arguments.
int runDanescope(FirstPaint& firstPaint) {
    const auto line = input::parseCommandLine(input::Program::danescope, {});
    const auto request =
        line ? app::requestFor(*line, app::KeptAnchors(app::KeptAnchors::usualFile()).load())
             : failure(app::FileError{});
    if (!request) {
        return EXIT_FAILURE;
    }
    QApplication::setWindowIcon(ui::applicationIcon());
    trace::Engine engine;
    QSettings settings;
    ui::MainWindow window(engine, {*request, {}}, settings);
    window.installEventFilter(&firstPaint);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: startup_probe bare|danescope STARTED\n");
        return 2;
    }
    FirstPaint firstPaint(std::atoll(argv[2]));
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Danescope"));
    QApplication::setOrganizationName(QStringLiteral("Danescope"));
    return std::string_view(argv[1]) == "bare" ? runBare(firstPaint) : runDanescope(firstPaint);
}
