#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"
#include "ui/panels/tone_card.h"

#include <QLabel>
#include <QPushButton>

namespace danescope::ui {

/// Says, over everything else, that what is shown is not what the check found: another time is
/// supposed, or certificates were pasted. Hidden otherwise.
class SuppositionBar : public ToneCard {
    Q_OBJECT

public:
    explicit SuppositionBar(QWidget* parent = nullptr);

    /// `canGoBack`: what the check found is at hand.
    void setTrace(const trace::Trace& trace, bool canGoBack, const explain::Language& language);

signals:
    void wayBackWanted();

private:
    QLabel* sentence_;
    QPushButton* back_;
};

} // namespace danescope::ui
