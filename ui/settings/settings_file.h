#pragma once

#include "ui/settings/settings.h"

#include <QSettings>
#include <QString>
#include <QStringList>

namespace danescope::ui {

/// The settings that a file holds, each value checked; one that can't be used has its usual value
/// and its key is named.
struct ReadSettings {
    Settings settings;
    QStringList wrongKeys;
};
ReadSettings readSettings(const QSettings& file);

/// Writes what differs from the usual settings, and removes the rest: a newer program's better
/// usual values then hold.
void writeSettings(QSettings& file, const Settings& settings);

/// How reading went, and what became of the file.
struct OpenedSettings {
    enum class State { sound, damaged, locked };

    Settings settings;
    State state = State::sound;
    QStringList wrongKeys;
    /// A copy of the damaged file, FILE.damaged or FILE.damaged-N; empty where none was made.
    QString aside;
};

/// Reads the settings. A damaged file is copied aside before anything of it is overwritten, and
/// written anew with what could be read.
OpenedSettings openSettings(QSettings& file);

} // namespace danescope::ui
