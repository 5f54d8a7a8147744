#include "ui/dialogs/present.h"

namespace danescope::ui {

void present(QDialog& dialog) {
    // Windows do not take after their parents by themselves.
    dialog.setPalette(dialog.parentWidget()->palette());
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace danescope::ui
