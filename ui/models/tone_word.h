#pragma once

#include "ui/explain/outline.h"

#include <QString>

namespace danescope::ui {

/// The tone in a word, in the window's language, for those who hear it instead of seeing it.
QString toneWord(explain::Tone tone);

} // namespace danescope::ui
