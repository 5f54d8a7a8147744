#include "ui/settings/settings_page.h"

#include "ui/theme/theme.h"

namespace danescope::ui {

QGridLayout* SettingsPage::makeGrid() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    return grid;
}

} // namespace danescope::ui
