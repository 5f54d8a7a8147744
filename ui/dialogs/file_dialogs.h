#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace danescope::ui {

/// What a file dialog asks for.
struct FileQuestion {
    QString title;
    /// "Saved checks (*.json)".
    QString filter;
    /// With extension; only for saving.
    QString suggestedName;
    /// Without dot.
    QString extension;
};

/// Asks for a file to open or to save to, and returns at once; `chosen` is called when the user
/// did.
void askFileToOpen(QWidget* parent, const FileQuestion& question,
                   std::function<void(const QString&)> chosen);
void askFileToSave(QWidget* parent, const FileQuestion& question,
                   std::function<void(const QString&)> chosen);

/// Shows a message and returns at once.
void showMessage(QWidget* parent, const QString& title, const QString& text);

} // namespace danescope::ui
