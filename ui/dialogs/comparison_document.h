#pragma once

#include "ui/explain/comparison_text.h"
#include "ui/explain/language.h"

#include <QTextDocument>

namespace danescope::ui {

/// Writes a comparison: what it comes down to, then both checks side by side, changes first. The
/// texts are put in as they are; nothing in them is markup.
void writeComparison(QTextDocument& document, const explain::ComparisonText& text);

} // namespace danescope::ui
