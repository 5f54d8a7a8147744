#pragma once

#include <QString>

namespace danescope::ui {

/// The text as a tooltip that wraps and shows every character as it is: Qt would read a text that
/// looks like markup as markup.
QString plainToolTip(const QString& text);

} // namespace danescope::ui
