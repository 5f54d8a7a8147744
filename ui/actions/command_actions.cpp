#include "ui/actions/command_actions.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

namespace danescope::ui {

QString commandText(const Command& command) {
    return QCoreApplication::translate("Commands", command.text);
}

QString withoutMnemonic(QString text) {
    // Chinese texts carry theirs in brackets at the end.
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    return text.remove(bracketed).remove(u'&');
}

QString commandToolTip(const Command& command) {
    return QCoreApplication::translate("Commands", command.toolTip);
}

QList<QKeySequence> commandShortcuts(const Command& command) {
    const QString text = QString::fromLatin1(command.shortcuts);
    // An empty text would read as one empty key.
    return text.isEmpty() ? QList<QKeySequence>()
                          : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

CommandActions::CommandActions(QObject* parent)
    : QObject(parent) {
    for (const Command& command : commandTable()) {
        auto* action = new QAction(this);
        action->setShortcuts(commandShortcuts(command));
        action->setCheckable(command.checkable);
        // Else macOS guesses roles from words of one language.
        action->setMenuRole(command.id == CommandId::quit       ? QAction::QuitRole
                            : command.id == CommandId::about    ? QAction::AboutRole
                            : command.id == CommandId::settings ? QAction::PreferencesRole
                                                                : QAction::NoRole);
        actions_.push_back(action);
    }
    retranslate();
}

void CommandActions::fill(QMenu* menu, MenuId id) const {
    for (const Command& command : commandTable()) {
        if (command.menu == id) {
            if (command.opensGroup) {
                menu->addSeparator();
            }
            menu->addAction(action(command.id));
        }
    }
}

void CommandActions::retranslate() {
    for (const Command& command : commandTable()) {
        QAction* target = action(command.id);
        target->setText(commandText(command));
        target->setIconText(withoutMnemonic(commandText(command)));
        const QString key = target->shortcut().toString(QKeySequence::NativeText);
        const QString toolTip = commandToolTip(command);
        target->setToolTip(key.isEmpty() ? toolTip
                                         //: Tooltip: what a command does, then its key.
                                         : tr("%1 (%2)").arg(toolTip, key));
        target->setStatusTip(toolTip);
    }
}

void CommandActions::setTheme(const Theme& theme) {
    for (const Command& command : commandTable()) {
        if (*command.icon != '\0') {
            action(command.id)
                ->setIcon(
                    themeIcon(QString::fromLatin1(command.icon), theme.color(ColorRole::text)));
        }
    }
}

} // namespace danescope::ui
