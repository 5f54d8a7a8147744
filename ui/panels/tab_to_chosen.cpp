#include "ui/panels/tab_to_chosen.h"

#include <QAbstractButton>

namespace danescope::ui {

void tabToChosen(QButtonGroup& choices) {
    const auto allow = [&choices] {
        for (QAbstractButton* button : choices.buttons()) {
            const bool isStop = button->isChecked() || choices.checkedButton() == nullptr;
            button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
        }
    };
    QObject::connect(&choices, &QButtonGroup::idToggled, &choices, allow);
    allow();
}

} // namespace danescope::ui
