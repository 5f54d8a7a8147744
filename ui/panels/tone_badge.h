#pragma once

#include "ui/explain/outline.h"

#include <QWidget>

namespace danescope::ui {

/// The glyph of a tone in a disc, large enough to be seen from across the desk.
class ToneBadge : public QWidget {
    Q_OBJECT

public:
    explicit ToneBadge(QWidget* parent = nullptr);
    void setTone(explain::Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    explain::Tone tone_ = explain::Tone::neutral;
};

} // namespace danescope::ui
