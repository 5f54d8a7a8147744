#include "app/common/anchor_keeper.h"
#include "app/common/check_setup.h"
#include "core/trace/engine.h"
#include "ui/explain/usage_text.h"
#include "ui/input/command_line.h"
#include "ui/input/domain_input.h"
#include "ui/main_window.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QStandardPaths>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

using namespace danescope;

namespace {

enum ExitCode { done = 0, wrongUsage = 2, notPossible = 3 };

/// Layouts settle within a few frames.
constexpr std::chrono::milliseconds settling{200};
constexpr int mostLooks = 20;

void say(std::FILE* stream, const QString& text) {
    QTextStream(stream) << text << '\n';
}

explain::Language languageOf(const input::CommandLine& line) {
    return explain::Language(
        explain::languageFromId(line.language).value_or(explain::systemLanguage()));
}

/// Whether the command line gives the window something to show beside its first screen.
bool hasContent(const input::CommandLine& line) {
    return !line.traceFile.isEmpty() ||
           (!line.domains.isEmpty() && input::parseDomainInput(line.domains.first()));
}

/// Saves a picture of the window, and ends the program.
void save(const QPixmap& picture, const input::CommandLine& line) {
    const bool saved = picture.save(line.pictureFile);
    if (!saved) {
        say(stderr, explain::fileProblem(explain::FileProblem::cannot_write, line.pictureFile,
                                         languageOf(line)));
    }
    QCoreApplication::exit(saved ? done : notPossible);
}

/// Saves a picture of the window once it looks the same twice, however slow the computer is.
void savePictureWhenStill(ui::MainWindow& window, const input::CommandLine& line) {
    auto* timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window,
                     [&window, line, timer, before = QImage(), looks = 0]() mutable {
                         const QPixmap picture = window.grab();
                         QImage now = picture.toImage();
                         if (now == before || ++looks == mostLooks) {
                             timer->stop();
                             save(picture, line);
                         }
                         before = std::move(now);
                     });
    timer->start(settling);
}

/// Saves a picture of the window once it shows everything, and ends the program.
void savePictureWhenDone(ui::MainWindow& window, const input::CommandLine& line) {
    const auto saveWhenStill = [&window, line] { savePictureWhenStill(window, line); };
    if (!hasContent(line)) {
        saveWhenStill();
        return;
    }
    QObject::connect(&window, &ui::MainWindow::finished, &window, saveWhenStill,
                     Qt::SingleShotConnection);
    QObject::connect(&window, &ui::MainWindow::openFailed, &window, [](const QString& sentence) {
        say(stderr, sentence);
        QCoreApplication::exit(notPossible);
    });
}

/// A picture leaves nothing behind but itself.
QString historyFile(const input::CommandLine& line) {
    return line.pictureFile.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                     QStringLiteral("/history.sqlite")
               : QString();
}

/// What the files hold that a start depends on.
struct Prepared {
    std::vector<dnssec::TrustAnchor> kept;
    Result<trace::CheckRequest, app::FileError> request;
};

/// Reads them on another thread, and calls back on this one.
void prepare(const input::CommandLine& line, const app::KeptAnchors& anchors,
             std::function<void(const Prepared&)> then) {
    QThreadPool::globalInstance()->start([line, anchors, then = std::move(then)] {
        auto kept = anchors.load();
        auto request = app::requestFor(line, kept);
        QMetaObject::invokeMethod(
            qApp,
            [then, prepared = Prepared{std::move(kept), std::move(request)}] { then(prepared); },
            Qt::QueuedConnection);
    });
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
    trace::Engine engine;
    QSettings settings;
    std::optional<app::AnchorKeeper> keeper;
    std::optional<ui::MainWindow> window;
    prepare(*line, keptAnchors, [&](const Prepared& prepared) {
        if (!prepared.request) {
            const app::FileError& error = prepared.request.error();
            say(stderr, explain::fileProblem(error.problem, error.file, languageOf(*line)));
            QCoreApplication::exit(notPossible);
            return;
        }
        keeper.emplace(engine, keptAnchors, prepared.kept);
        window.emplace(*keeper,
                       ui::WindowSetup{*prepared.request, explain::languageFromId(line->language),
                                       historyFile(*line), !line->trustAnchorFile.isEmpty()},
                       settings);
        if (!line->pictureFile.isEmpty()) {
            savePictureWhenDone(*window, *line);
        }
        window->show();
        if (!line->traceFile.isEmpty()) {
            window->openTrace(line->traceFile, line->at);
        } else if (!line->domains.isEmpty()) {
            window->check(line->domains.first());
        }
    });
    return QApplication::exec();
}
