#pragma once

#include "ui/explain/outline.h"

#include <QFrame>

namespace danescope::ui {

class ModeCardWidget;
class TextBlock;

/// What happens to the mail in one sentence, who acts, and a card for each policy.
class VerdictPanel : public QFrame {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);
    void setOutline(const explain::Outline& outline);

signals:
    void tablesWanted();

private:
    TextBlock* sentence_;
    TextBlock* advice_;
    ModeCardWidget* mandatory_;
    ModeCardWidget* opportunistic_;
    ModeCardWidget* rfc7672_;
};

} // namespace danescope::ui
