#pragma once

#include <QScrollArea>

namespace danescope::ui {

/// Room in which a page scrolls up and down. The scroll bar takes its room from the right margin of
/// the page's layout, so that the page stands the same with it and without.
QScrollArea* scrolledPage(QWidget* page, QWidget* parent);

} // namespace danescope::ui
