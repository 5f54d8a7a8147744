#pragma once

#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"

#include <QDialog>

#include <array>

namespace danescope::test {

/// The commands that open a dialog of the program's own.
inline constexpr std::array dialogCommands{
    ui::CommandId::practice,        ui::CommandId::exportReport,
    ui::CommandId::settings,        ui::CommandId::decisionTable,
    ui::CommandId::pasteChain,      ui::CommandId::supposeTime,
    ui::CommandId::comparePrevious, ui::CommandId::legend,
    ui::CommandId::shortcuts,       ui::CommandId::about};

/// Two checks of one domain; in the second the mail host can't be connected to. Every one of
/// dialogCommands can be given then.
inline void checkTwice(TestWindow& desk) {
    constexpr Instant first(std::chrono::seconds(1'795'000'000));
    desk.check(passing_check().trace(), first);
    desk.check(secure_up_to_tlsa()
                   .session(failed_session("mx1.example.org", "192.0.2.1",
                                           smtp::SessionFailure::connection_timed_out))
                   .end()
                   .trace(),
               first + std::chrono::hours(23));
    for (const ui::CommandId command : dialogCommands) {
        QTRY_VERIFY(desk.action(command)->isEnabled());
    }
    // The details follow once the window has nothing else to do.
    QCoreApplication::processEvents();
}

inline QList<QDialog*> shownDialogs(const TestWindow& desk) {
    QList<QDialog*> dialogs;
    for (QDialog* dialog : desk.window->findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            dialogs.append(dialog);
        }
    }
    return dialogs;
}

/// One of dialogCommands; its dialog is in front then.
inline void openDialog(TestWindow& desk, ui::CommandId command) {
    const auto before = shownDialogs(desk).size();
    desk.action(command)->trigger();
    QTRY_COMPARE(shownDialogs(desk).size(), before + 1);
}

} // namespace danescope::test
