#include "app/common/anchor_keeper.h"
#include "app/common/check_setup.h"
#include "core/trace/engine.h"
#include "ui/explain/usage_text.h"
#include "ui/input/command_line.h"
#include "ui/main_window.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QPixmap>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

using namespace danescope;

namespace {

enum ExitCode { done = 0, wrongUsage = 2, notPossible = 3 };

/// Layouts settle within a few frames.
constexpr std::chrono::milliseconds settling{200};

void say(std::FILE* stream, const QString& text) {
    QTextStream(stream) << text << '\n';
}

explain::Language languageOf(const input::CommandLine& line) {
    return explain::Language(
        explain::languageFromId(line.language).value_or(explain::systemLanguage()));
}

/// Saves a picture of the window once it shows everything, and ends the program.
void savePictureWhenDone(ui::MainWindow& window, const QString& file,
                         const explain::Language& language) {
    const auto save = [&window, file, language] {
        const bool saved = window.grab().save(file);
        if (!saved) {
            say(stderr, explain::fileProblem(explain::FileProblem::cannot_write, file, language));
        }
        QCoreApplication::exit(saved ? done : notPossible);
    };
    QObject::connect(&window, &ui::MainWindow::finished, &window,
                     [&window, save] { QTimer::singleShot(settling, &window, save); });
    QObject::connect(&window, &ui::MainWindow::openFailed, &window,
                     [] { QCoreApplication::exit(notPossible); });
}

/// A picture leaves nothing behind but itself.
QString historyFile(const input::CommandLine& line) {
    return line.pictureFile.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                     QStringLiteral("/history.sqlite")
               : QString();
}

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

} // namespace

int main(int argc, char** argv) {
    // Read before there is an application: it decides whether a display is needed at all.
    const auto line = input::parseCommandLine(input::Program::danescope, argumentsOf(argc, argv));
    if (line && !line->pictureFile.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (!line || line->help || line->version) {
        const explain::Language language(explain::systemLanguage());
        if (!line) {
            say(stderr, explain::usageError(line.error(), language));
            return wrongUsage;
        }
        say(stdout, line->help ? explain::usageHelp(input::Program::danescope, languageOf(*line))
                               : QStringLiteral("danescope " DANESCOPE_VERSION));
        return done;
    }

    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Danescope"));
    QApplication::setOrganizationName(QStringLiteral("Danescope"));
    QApplication::setApplicationVersion(QStringLiteral(DANESCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("danescope"));
    QApplication::setWindowIcon(ui::applicationIcon());

    const app::KeptAnchors keptAnchors(app::KeptAnchors::usualFile());
    const auto request = app::requestFor(*line, keptAnchors);
    if (!request) {
        say(stderr,
            explain::fileProblem(request.error().problem, request.error().file, languageOf(*line)));
        return notPossible;
    }
    trace::Engine engine;
    QSettings settings;
    app::AnchorKeeper keeper(engine, keptAnchors);
    ui::MainWindow window(keeper,
                          {*request, explain::languageFromId(line->language), historyFile(*line),
                           !line->trustAnchorFile.isEmpty()},
                          settings);
    if (!line->pictureFile.isEmpty()) {
        savePictureWhenDone(window, line->pictureFile, languageOf(*line));
    }
    window.show();
    if (!line->traceFile.isEmpty()) {
        window.openTrace(line->traceFile);
    } else if (!line->domains.isEmpty()) {
        window.check(line->domains.first());
    }
    return QApplication::exec();
}
