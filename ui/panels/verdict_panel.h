#pragma once

#include "ui/actions/command_actions.h"
#include "ui/explain/outline.h"
#include "ui/panels/tone_card.h"

#include <QToolButton>

#include <array>

namespace danescope::ui {

class ModeCardWidget;
class TextBlock;
class ToneBadge;

/// What happens to the mail in one sentence, who acts, what can be done here where a certificate is
/// not known, and a card for each policy.
class VerdictPanel : public ToneCard {
    Q_OBJECT

public:
    explicit VerdictPanel(const CommandActions& actions, QWidget* parent = nullptr);
    void setOutline(const explain::Outline& outline);
    /// Leaves out what the trace shows as well.
    void setBrief(bool brief);

signals:
    void tablesWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Title and action of all cards stand alike, whatever room the language needs.
    void alignHeads();

    ToneBadge* badge_;
    TextBlock* sentence_;
    TextBlock* advice_;
    QToolButton* pasteChain_;
    ModeCardWidget* mandatory_;
    ModeCardWidget* opportunistic_;
    ModeCardWidget* rfc7672_;
    std::array<ModeCardWidget*, 3> cards_;
};

} // namespace danescope::ui
