#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace danescope::ui {

/// One of the window's own icons by file name, drawn in one colour. An unknown name is empty.
QIcon themeIcon(const QString& name, const QColor& color);

/// The program's icon, in its own colours.
QIcon applicationIcon();

} // namespace danescope::ui
