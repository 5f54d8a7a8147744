#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QVariant>
#include <QWidget>

namespace danescope::ui {

/// The style sheet of the window and its dialogs, filled from the theme's colour roles. Widgets ask
/// for a look by the dynamic properties `kind` and `tone`.
QString themeStyleSheet(const Theme& theme);

/// The value of the `tone` property.
QString toneName(explain::Tone tone);

/// Sets a dynamic property that the style sheet looks at, and applies the look at once.
void setLook(QWidget* widget, const char* property, const QVariant& value);

} // namespace danescope::ui
