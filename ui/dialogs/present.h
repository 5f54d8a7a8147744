#pragma once

#include <QDialog>

namespace danescope::ui {

/// Shows a dialog beside its window, in front of everything, and returns at once.
void present(QDialog& dialog);

/// The same for a dialog that is made when it is wanted first.
template<class Dialog>
Dialog& present(Dialog*& dialog, QWidget* window) {
    if (dialog == nullptr) {
        dialog = new Dialog(window);
    }
    present(*dialog);
    return *dialog;
}

} // namespace danescope::ui
