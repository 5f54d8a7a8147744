#pragma once

#include <QButtonGroup>

namespace danescope::ui {

/// Lets the Tab key stop at the chosen one of buttons that exclude each other; arrow keys choose
/// another. Qt alone stops at the first of them once the choice was made by the program.
void tabToChosen(QButtonGroup& choices);

} // namespace danescope::ui
