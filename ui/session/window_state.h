#pragma once

#include "ui/explain/language.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace danescope::ui {

/// What the window remembers between runs.
struct WindowState {
    QByteArray geometry;
    /// Widths of the columns and heights of the rows of the result page; empty for the usual ones.
    QList<int> columns;
    QList<int> rows;
    bool treeShown = false;
    /// nullopt: the system's.
    std::optional<explain::LanguageCode> language;
    /// As shown, newest first.
    QStringList domains;
    bool operator==(const WindowState&) const = default;
};

inline constexpr int maxRememberedDomains = 20;

/// Reads the settings; whatever in them is damaged or out of bounds reads as not there.
WindowState loadWindowState(const QSettings& settings);
void saveWindowState(QSettings& settings, const WindowState& state);

/// Puts a domain in front of the remembered ones.
QStringList remembered(QStringList domains, const QString& newest);

} // namespace danescope::ui
