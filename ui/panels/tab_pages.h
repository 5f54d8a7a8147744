#pragma once

#include <QTabWidget>

namespace danescope::ui {

/// A tab widget whose arrows, by which tabs out of sight are reached, have their names in the
/// language of the window; Qt names them once.
class TabPages : public QTabWidget {
    Q_OBJECT

public:
    using QTabWidget::QTabWidget;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace danescope::ui
