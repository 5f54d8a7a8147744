#pragma once

#include "ui/explain/language.h"
#include "ui/input/typed_lines.h"

#include <QString>
#include <QStringList>

namespace danescope::explain {

/// What is wrong with a list of resolvers or hosts, and what belongs there.
QString wrongLine(const input::WrongLine& wrong, const Language& language);

/// The settings file held what could not be used: these keys, or, with none named, no settings at
/// all. `aside` is where it is kept as it was; empty where that was not possible.
QString damagedSettings(const QString& file, const QStringList& keys, const QString& aside,
                        const Language& language);

/// Why the file with the trust anchors can't be used, and what comes of that.
QString unusableAnchors(const QString& why, const Language& language);

/// The settings file can't be read or written.
QString lockedSettings(const QString& file, const Language& language);

} // namespace danescope::explain
