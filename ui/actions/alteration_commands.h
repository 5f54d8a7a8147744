#pragma once

#include "ui/actions/command_actions.h"
#include "ui/panels/supposition_bar.h"
#include "ui/session/check_session.h"

#include <QObject>

namespace danescope::ui {

class PasteChainDialog;
class SupposedTimeDialog;

/// The commands that show a finished check otherwise than it was found, their dialogs, and the bar
/// that says so and leads back.
class AlterationCommands : public QObject {
    Q_OBJECT

public:
    /// All must outlive it but the bar, which the window owns.
    AlterationCommands(const CommandActions& actions, CheckSession& session, QWidget& window);

    SuppositionBar* bar() const { return bar_; }
    void setLanguage(const explain::Language& language);

private:
    void refresh();
    void askForChain();
    void askForTime();

    const CommandActions& actions_;
    CheckSession& session_;
    QWidget& window_;
    explain::Language language_;
    SuppositionBar* bar_;
    PasteChainDialog* chainDialog_ = nullptr;
    SupposedTimeDialog* timeDialog_ = nullptr;
};

} // namespace danescope::ui
