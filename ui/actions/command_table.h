#pragma once

#include <cstddef>
#include <span>

namespace danescope::ui {

enum class CommandId {
    openTrace,
    practice,
    saveTrace,
    savePicture,
    exportReport,
    answerEnglish,
    answerFrench,
    answerChinese,
    quit,
    copyDetails,
    copyTranscript,
    copyTicket,
    copyRepair,
    settings,
    focusDomain,
    check,
    cancel,
    repeat,
    resolver,
    decisionTable,
    pasteChain,
    supposeTime,
    gateway,
    showHistory,
    comparePrevious,
    openEntry,
    compareEntries,
    renameEntry,
    ticketEntry,
    removeEntries,
    undoRemove,
    zoomIn,
    zoomOut,
    zoomReset,
    fit,
    nextStep,
    previousStep,
    nextProblem,
    previousProblem,
    showTree,
    legend,
    shortcuts,
    about
};

enum class MenuId { file, edit, check, history, view, help };

/// One command of the window. Texts are English, in the translation context "Commands".
struct Command {
    CommandId id;
    MenuId menu;
    /// With mnemonic.
    const char* text;
    const char* toolTip;
    /// Portable key sequences, separated by "; "; the first one is shown.
    const char* shortcuts;
    /// File name under resources/icons, or empty.
    const char* icon = "";
    bool checkable = false;
    /// Stands under a line in its menu.
    bool opensGroup = false;
};

/// Every command, in menu order; one entry for each CommandId, in the same order.
std::span<const Command> commandTable();

} // namespace danescope::ui
