#pragma once

#include "ui/actions/command_actions.h"
#include "ui/explain/language.h"
#include "ui/explain/usage_text.h"

#include <QObject>
#include <QString>

namespace danescope::ui {

class CheckSession;

/// Saved checks and pictures: asks for the file, reads or writes it, says what went wrong. A saved
/// check that is dropped on the window is opened.
class FileCommands : public QObject {
    Q_OBJECT

public:
    /// All that is given must outlive it.
    FileCommands(CheckSession& session, const CommandActions& actions, QWidget* window);

    void setLanguage(const explain::Language& language) { language_ = language; }

    /// Says in a message why a file could not be read or written.
    void showProblem(const QString& fileName, explain::FileProblem problem);

signals:
    /// Something to be read in passing.
    void said(const QString& sentence);
    /// After it was said in a message.
    void openFailed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseTraceToOpen();
    void chooseFileForTrace();
    void chooseFileForPicture();
    void savePicture(const QString& fileName);

    CheckSession& session_;
    QWidget* window_;
    explain::Language language_;
};

} // namespace danescope::ui
