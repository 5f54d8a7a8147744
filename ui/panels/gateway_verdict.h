#pragma once

#include "ui/explain/gateway_text.h"
#include "ui/panels/tone_card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace danescope::ui {

class TextBlock;

/// What the gateway would do, why, and what to enter on it.
class GatewayVerdict : public ToneCard {
    Q_OBJECT

public:
    explicit GatewayVerdict(QWidget* parent = nullptr);
    void setText(const explain::GatewayText& text);

private:
    TextBlock* sentence_;
    TextBlock* why_;
    TextBlock* advice_;
    TextBlock* profile_;
    TextBlock* risks_;
};

} // namespace danescope::ui
