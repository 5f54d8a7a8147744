#pragma once

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QStringList>

namespace danescope::ui {

/// What the window remembers between runs.
struct WindowState {
    QByteArray geometry;
    /// Widths of the columns and heights of the rows of the result page; empty for the usual ones.
    QList<int> columns;
    QList<int> rows;
    bool treeShown = false;
    /// As shown, newest first.
    QStringList domains;
    bool operator==(const WindowState&) const = default;
};

/// Reads the settings; whatever in them is damaged or out of bounds reads as not there.
WindowState loadWindowState(const QSettings& settings);
void saveWindowState(QSettings& settings, const WindowState& state);

} // namespace danescope::ui
