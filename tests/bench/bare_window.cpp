// bare_window empty|label STARTED: what any program of Qt Widgets takes to show a window, without
// and with one line of text; prints the milliseconds from STARTED (nanoseconds of the monotonic
// clock, taken before the process was made) to its first paint.

#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

#include <cstdlib>
#include <string_view>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: bare_window empty|label STARTED\n");
        return 2;
    }
    danescope::FirstPaint firstPaint(std::atoll(argv[2]));
    const QApplication application(argc, argv);
    QMainWindow window;
    if (std::string_view(argv[1]) == "label") {
        window.setCentralWidget(new QLabel(QStringLiteral("Ready")));
    }
    window.installEventFilter(&firstPaint);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
