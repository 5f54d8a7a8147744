#include "ui/actions/command_table.h"

#include <QtGlobal>

#include <array>

namespace danescope::ui {
namespace {

constexpr std::array<Command, 43> commands{{
    {CommandId::openTrace, MenuId::file, QT_TRANSLATE_NOOP("Commands", "&Open a saved check…"),
     QT_TRANSLATE_NOOP("Commands", "Open a check that was saved to a file"), "Ctrl+O", "open"},
    {CommandId::practice, MenuId::file, QT_TRANSLATE_NOOP("Commands", "P&ractice cases…"),
     QT_TRANSLATE_NOOP("Commands", "Open a check of the practice network, to learn from"),
     "Ctrl+Shift+P", "practice"},
    {CommandId::saveTrace, MenuId::file, QT_TRANSLATE_NOOP("Commands", "&Save the check…"),
     QT_TRANSLATE_NOOP("Commands", "Save everything this check learnt, to open it again later"),
     "Ctrl+S", "save"},
    {CommandId::savePicture, MenuId::file, QT_TRANSLATE_NOOP("Commands", "Save the &picture…"),
     QT_TRANSLATE_NOOP("Commands", "Save the picture of the trace"), "Ctrl+Shift+S", "picture"},
    {CommandId::exportReport, MenuId::file, QT_TRANSLATE_NOOP("Commands", "&Export a report…"),
     QT_TRANSLATE_NOOP("Commands",
                       "Write a report for a ticket or a customer, as PDF or otherwise"),
     "Ctrl+E", "report"},
    {CommandId::answerEnglish, MenuId::file,
     QT_TRANSLATE_NOOP("Commands", "PDF and text for a ticket in E&nglish"),
     QT_TRANSLATE_NOOP("Commands", "Save a report in English where the last one went, and copy the "
                                   "text for the ticket"),
     "Ctrl+1", "", false, true},
    {CommandId::answerFrench, MenuId::file,
     QT_TRANSLATE_NOOP("Commands", "PDF and text for a ticket in &French"),
     QT_TRANSLATE_NOOP("Commands", "Save a report in French where the last one went, and copy the "
                                   "text for the ticket"),
     "Ctrl+2"},
    {CommandId::answerChinese, MenuId::file,
     QT_TRANSLATE_NOOP("Commands", "PDF and text for a ticket in &Chinese"),
     QT_TRANSLATE_NOOP("Commands",
                       "Save a report in Taiwanese Chinese where the last one went, and "
                       "copy the text for the ticket"),
     "Ctrl+3"},
    {CommandId::quit, MenuId::file, QT_TRANSLATE_NOOP("Commands", "&Quit"),
     QT_TRANSLATE_NOOP("Commands", "Close the window"), "Ctrl+Q", "", false, true},

    {CommandId::copyDetails, MenuId::edit, QT_TRANSLATE_NOOP("Commands", "Copy the &details"),
     QT_TRANSLATE_NOOP("Commands", "Copy everything about the selected step as text"),
     "Ctrl+Shift+D", "copy"},
    {CommandId::copyTranscript, MenuId::edit, QT_TRANSLATE_NOOP("Commands", "Copy the t&ranscript"),
     QT_TRANSLATE_NOOP("Commands", "Copy what the gateway’s daneverify would have printed"),
     "Ctrl+Shift+R", "copy"},
    {CommandId::copyTicket, MenuId::edit, QT_TRANSLATE_NOOP("Commands", "Copy for &ticket"),
     QT_TRANSLATE_NOOP("Commands", "Copy the check as text for a ticket"), "Ctrl+Shift+C", "copy"},
    {CommandId::copyRepair, MenuId::edit,
     QT_TRANSLATE_NOOP("Commands", "Copy the record to &publish"),
     QT_TRANSLATE_NOOP("Commands", "Copy the DNS record that would mend the fault"), "Ctrl+Shift+M",
     "copy"},
    {CommandId::settings, MenuId::edit, QT_TRANSLATE_NOOP("Commands", "&Settings…"),
     QT_TRANSLATE_NOOP("Commands", "Language, theme, resolvers, times and trust anchors"), "Ctrl+,",
     "settings", false, true},

    {CommandId::focusDomain, MenuId::check, QT_TRANSLATE_NOOP("Commands", "Type a &domain"),
     QT_TRANSLATE_NOOP("Commands", "Go to the field for the domain"), "Ctrl+L"},
    {CommandId::check, MenuId::check, QT_TRANSLATE_NOOP("Commands", "&Check"),
     QT_TRANSLATE_NOOP("Commands", "Check the typed domain (Enter)"), "Ctrl+Return", "check"},
    {CommandId::cancel, MenuId::check, QT_TRANSLATE_NOOP("Commands", "C&ancel"),
     QT_TRANSLATE_NOOP("Commands", "Stop what is under way; what a check learnt so far stays"),
     "Esc", "cancel"},
    {CommandId::repeat, MenuId::check, QT_TRANSLATE_NOOP("Commands", "&Repeat"),
     QT_TRANSLATE_NOOP("Commands", "Make the same check again, with fresh answers"), "F5",
     "repeat"},
    {CommandId::resolver, MenuId::check, QT_TRANSLATE_NOOP("Commands", "Res&olver…"),
     QT_TRANSLATE_NOOP("Commands", "Choose who answers the DNS questions"), "Ctrl+R", "resolver",
     false, true},
    {CommandId::decisionTable, MenuId::check, QT_TRANSLATE_NOOP("Commands", "Decision &tables"),
     QT_TRANSLATE_NOOP("Commands", "Show the gateway’s tables with the row that decided"), "Ctrl+T",
     "table"},
    {CommandId::pasteChain, MenuId::check,
     QT_TRANSLATE_NOOP("Commands", "&Paste a certificate chain…"),
     QT_TRANSLATE_NOOP("Commands", "Give the certificates of a mail host that can’t be reached "
                                   "from here"),
     "Ctrl+Shift+V", "", false, true},
    {CommandId::supposeTime, MenuId::check, QT_TRANSLATE_NOOP("Commands", "&Validate as of…"),
     QT_TRANSLATE_NOOP("Commands", "Decide the same check as of another time, without asking "
                                   "anything"),
     "Ctrl+Shift+T"},
    {CommandId::gateway, MenuId::check, QT_TRANSLATE_NOOP("Commands", "Our &gateway"),
     QT_TRANSLATE_NOOP("Commands", "What our own gateway would do, by its settings"), "Ctrl+G",
     "gateway"},

    {CommandId::showHistory, MenuId::history, QT_TRANSLATE_NOOP("Commands", "&History"),
     QT_TRANSLATE_NOOP("Commands", "Show every check made so far, or go back to the result"),
     "Ctrl+H", "history"},
    {CommandId::comparePrevious, MenuId::history,
     QT_TRANSLATE_NOOP("Commands", "Compare with the &previous check"),
     QT_TRANSLATE_NOOP("Commands", "Show what changed since this domain was checked before"), "F7",
     "compare"},
    {CommandId::openEntry, MenuId::history, QT_TRANSLATE_NOOP("Commands", "&Open"),
     QT_TRANSLATE_NOOP("Commands", "Open the selected check (Enter)"), "Ctrl+Shift+O", "open",
     false, true},
    {CommandId::compareEntries, MenuId::history, QT_TRANSLATE_NOOP("Commands", "&Compare"),
     QT_TRANSLATE_NOOP("Commands",
                       "Compare the two selected checks, or one with the check before it"),
     "Shift+F7", "compare"},
    {CommandId::renameEntry, MenuId::history, QT_TRANSLATE_NOOP("Commands", "&Name"),
     QT_TRANSLATE_NOOP("Commands", "Give the selected check a name"), "F2", "rename"},
    {CommandId::ticketEntry, MenuId::history, QT_TRANSLATE_NOOP("Commands", "&Ticket number"),
     QT_TRANSLATE_NOOP("Commands", "Note the ticket that the selected check belongs to"),
     "Shift+F2", "ticket"},
    {CommandId::removeEntries, MenuId::history, QT_TRANSLATE_NOOP("Commands", "&Delete"),
     QT_TRANSLATE_NOOP("Commands", "Delete the selected checks from the history"), "Del", "delete"},
    {CommandId::undoRemove, MenuId::history, QT_TRANSLATE_NOOP("Commands", "&Undo deleting"),
     QT_TRANSLATE_NOOP("Commands", "Bring back the checks that were deleted last"), "Ctrl+Z",
     "undo"},

    {CommandId::zoomIn, MenuId::view, QT_TRANSLATE_NOOP("Commands", "Zoom &in"),
     QT_TRANSLATE_NOOP("Commands", "Make the trace larger"), "Ctrl++; Ctrl+=", "zoom-in"},
    {CommandId::zoomOut, MenuId::view, QT_TRANSLATE_NOOP("Commands", "Zoom &out"),
     QT_TRANSLATE_NOOP("Commands", "Make the trace smaller"), "Ctrl+-", "zoom-out"},
    {CommandId::zoomReset, MenuId::view, QT_TRANSLATE_NOOP("Commands", "&Usual size"),
     QT_TRANSLATE_NOOP("Commands", "Show the trace at its usual size"), "Ctrl+0", "zoom-reset"},
    {CommandId::fit, MenuId::view, QT_TRANSLATE_NOOP("Commands", "&Fit into the window"),
     QT_TRANSLATE_NOOP("Commands", "Show the whole trace at once"), "Ctrl+9", "fit"},
    {CommandId::nextStep, MenuId::view, QT_TRANSLATE_NOOP("Commands", "&Next step"),
     QT_TRANSLATE_NOOP("Commands", "Select the next step of the trace"), "Alt+Right", "", false,
     true},
    {CommandId::previousStep, MenuId::view, QT_TRANSLATE_NOOP("Commands", "&Previous step"),
     QT_TRANSLATE_NOOP("Commands", "Select the previous step of the trace"), "Alt+Left"},
    {CommandId::nextProblem, MenuId::view, QT_TRANSLATE_NOOP("Commands", "Next pro&blem"),
     QT_TRANSLATE_NOOP("Commands", "Select the next step that failed or warns"), "F8",
     "next-problem"},
    {CommandId::previousProblem, MenuId::view, QT_TRANSLATE_NOOP("Commands", "Previous prob&lem"),
     QT_TRANSLATE_NOOP("Commands", "Select the previous step that failed or warns"), "Shift+F8"},
    {CommandId::showTree, MenuId::view, QT_TRANSLATE_NOOP("Commands", "Show as a t&ree"),
     QT_TRANSLATE_NOOP("Commands", "Show the same steps as a tree, for screen readers as well"),
     "Ctrl+Shift+E", "tree", true, true},

    {CommandId::legend, MenuId::help, QT_TRANSLATE_NOOP("Commands", "&Legend"),
     QT_TRANSLATE_NOOP("Commands", "What the signs, lines and words mean"), "F1", "legend"},
    {CommandId::shortcuts, MenuId::help, QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("Commands", "All keys on one sheet"), "Ctrl+K", "keyboard"},
    {CommandId::about, MenuId::help, QT_TRANSLATE_NOOP("Commands", "&About Danescope"),
     QT_TRANSLATE_NOOP("Commands", "Version and licence"), "Shift+F1", "", false, true},
}};

constexpr bool inIdOrder() {
    for (std::size_t i = 0; i < commands.size(); ++i) {
        if (static_cast<std::size_t>(commands[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inIdOrder());

} // namespace

std::span<const Command> commandTable() {
    return commands;
}

} // namespace danescope::ui
