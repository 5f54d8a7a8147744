#include "ui/actions/alteration_commands.h"

#include "core/trace/pasted_chain.h"
#include "ui/dialogs/paste_chain_dialog.h"
#include "ui/dialogs/present.h"
#include "ui/dialogs/supposed_time_dialog.h"

namespace danescope::ui {
namespace {

std::optional<dns::Name> hostWithoutChain(const trace::Snapshot& snapshot) {
    return snapshot.trace ? trace::host_without_chain(*snapshot.trace, *snapshot.evaluation)
                          : std::nullopt;
}

} // namespace

AlterationCommands::AlterationCommands(const CommandActions& actions, CheckSession& session,
                                       QWidget& window)
    : actions_(actions)
    , session_(session)
    , window_(window)
    , language_(explain::LanguageCode::en)
    , bar_(new SuppositionBar(&window)) {
    connect(&session_, &CheckSession::snapshotChanged, this, &AlterationCommands::refresh);
    connect(&session_, &CheckSession::runningChanged, this, &AlterationCommands::refresh);
    connect(bar_, &SuppositionBar::wayBackWanted, &session_, &CheckSession::restore);
    connect(actions_.action(CommandId::pasteChain), &QAction::triggered, this,
            &AlterationCommands::askForChain);
    connect(actions_.action(CommandId::supposeTime), &QAction::triggered, this,
            &AlterationCommands::askForTime);
    refresh();
}

void AlterationCommands::setLanguage(const explain::Language& language) {
    language_ = language;
    refresh();
}

void AlterationCommands::refresh() {
    const trace::Snapshot& snapshot = session_.snapshot();
    const bool ended = snapshot.trace && !session_.running();
    actions_.action(CommandId::supposeTime)->setEnabled(ended);
    actions_.action(CommandId::pasteChain)
        ->setEnabled(ended && hostWithoutChain(snapshot).has_value());
    if (snapshot.trace) {
        bar_->setTrace(*snapshot.trace, session_.altered(), language_);
    }
}

void AlterationCommands::askForChain() {
    const auto host = hostWithoutChain(session_.snapshot());
    if (!host) {
        return;
    }
    if (chainDialog_ == nullptr) {
        chainDialog_ = new PasteChainDialog(&window_);
        connect(chainDialog_, &PasteChainDialog::chainPasted, &session_, &CheckSession::paste);
    }
    chainDialog_->setHost(QString::fromStdString(host->to_string()),
                          session_.snapshot().trace->request.smtp_port);
    present(*chainDialog_);
}

void AlterationCommands::askForTime() {
    if (!session_.snapshot().trace) {
        return;
    }
    if (timeDialog_ == nullptr) {
        timeDialog_ = new SupposedTimeDialog(&window_);
        connect(timeDialog_, &SupposedTimeDialog::timeChosen, &session_, &CheckSession::suppose);
    }
    timeDialog_->setTime(session_.snapshot().trace->judged_at());
    present(*timeDialog_);
}

} // namespace danescope::ui
