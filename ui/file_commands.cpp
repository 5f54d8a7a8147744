#include "ui/file_commands.h"

#include "ui/dialogs/file_dialogs.h"
#include "ui/explain/outline.h"
#include "ui/files/suggested_name.h"
#include "ui/session/check_session.h"
#include "ui/trace_view/png.h"
#include "ui/trace_view/trace_picture.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace danescope::ui {
namespace {

constexpr qreal pictureScale = 2;

/// The saved check among what is dragged; empty where there is none.
QString traceAmong(const QMimeData& dragged) {
    for (const QUrl& url : dragged.urls()) {
        QString fileName = url.toLocalFile();
        if (fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
            return fileName;
        }
    }
    return {};
}

} // namespace

FileCommands::FileCommands(CheckSession& session, const CommandActions& actions, QWidget* window)
    : QObject(window)
    , session_(session)
    , window_(window)
    , language_(explain::LanguageCode::en) {
    const auto on = [&](CommandId id, auto handler) {
        connect(actions.action(id), &QAction::triggered, this, handler);
    };
    on(CommandId::openTrace, [this] { chooseTraceToOpen(); });
    on(CommandId::saveTrace, [this] { chooseFileForTrace(); });
    on(CommandId::savePicture, [this] { chooseFileForPicture(); });
    connect(&session_, &CheckSession::saved, this, [this](const QString& fileName) {
        //: %1 is a file.
        emit said(tr("Saved: %1").arg(fileName));
    });
    connect(&session_, &CheckSession::saveFailed, this, &FileCommands::showProblem);
    connect(&session_, &CheckSession::openFailed, this,
            [this](const QString& fileName, explain::FileProblem problem) {
                showProblem(fileName, problem);
                emit openFailed(explain::fileProblem(problem, fileName, language_));
            });
    window_->setAcceptDrops(true);
    // Ahead of the fields in the window, which would take a file's name for text.
    qApp->installEventFilter(this);
}

bool FileCommands::eventFilter(QObject* watched, QEvent* event) {
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                        event->type() == QEvent::Drop;
    const auto* widget = isDrag ? qobject_cast<const QWidget*>(watched) : nullptr;
    if (widget == nullptr || widget->window() != window_) {
        return QObject::eventFilter(watched, event);
    }
    auto* drag = static_cast<QDropEvent*>(event);
    const QString fileName = traceAmong(*drag->mimeData());
    if (fileName.isEmpty()) {
        return QObject::eventFilter(watched, event);
    }
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (event->type() == QEvent::Drop) {
        session_.open(fileName);
    }
    return true;
}

void FileCommands::chooseTraceToOpen() {
    //: File dialog: what kind of files; keep the part in brackets.
    const QString filter = tr("Saved checks (*.json)");
    askFileToOpen(window_, {tr("Open a saved check"), filter, QString(), QStringLiteral("json")},
                  [this](const QString& fileName) { session_.open(fileName); });
}

void FileCommands::chooseFileForTrace() {
    askFileToSave(window_,
                  {tr("Save the check"), tr("Saved checks (*.json)"),
                   files::suggestedName(*session_.snapshot().trace, QStringLiteral("json")),
                   QStringLiteral("json")},
                  [this](const QString& fileName) { session_.save(fileName); });
}

void FileCommands::chooseFileForPicture() {
    //: File dialog: what kind of files; keep the part in brackets.
    const QString filter = tr("Pictures (*.png *.svg)");
    askFileToSave(window_,
                  {tr("Save the picture"), filter,
                   files::suggestedName(*session_.snapshot().trace, QStringLiteral("png")),
                   QStringLiteral("png")},
                  [this](const QString& fileName) { savePicture(fileName); });
}

void FileCommands::savePicture(const QString& fileName) {
    const bool isSvg = fileName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    session_.save(fileName, [isSvg, snapshot = session_.snapshot(), language = language_,
                             style = PictureStyle::ofWindow(), title = window_->windowTitle()] {
        const TracePicture picture(explain::outline(snapshot, language), style);
        return isSvg ? picture.svg(title) : pngOf(picture.image(pictureScale));
    });
}

void FileCommands::showProblem(const QString& fileName, explain::FileProblem problem) {
    showMessage(window_, QStringLiteral("Danescope"),
                explain::fileProblem(problem, fileName, language_));
}

} // namespace danescope::ui
