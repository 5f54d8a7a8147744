#pragma once

#include "ui/explain/outline.h"

#include <QFrame>

namespace danescope::ui {

/// A card that shows a tone along its left edge.
class ToneCard : public QFrame {
    Q_OBJECT

public:
    explicit ToneCard(QWidget* parent = nullptr);
    void setTone(explain::Tone tone);
    /// Goes from one side of the window to the other.
    void setStrip();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    explain::Tone tone_ = explain::Tone::neutral;
    int radius_;
};

} // namespace danescope::ui
