#pragma once

#include "ui/actions/command_table.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QString>

#include <vector>

namespace danescope::ui {

/// A command's text in the language of the window, with mnemonic.
QString commandText(const Command& command);
/// A text for a button: no mnemonic.
QString withoutMnemonic(QString text);
QString commandToolTip(const Command& command);
QList<QKeySequence> commandShortcuts(const Command& command);

/// The command table as QActions.
class CommandActions : public QObject {
    Q_OBJECT

public:
    explicit CommandActions(QObject* parent);

    QAction* action(CommandId id) const { return actions_[static_cast<std::size_t>(id)]; }

    /// Adds all commands of one menu, in the order of the table.
    void fill(QMenu* menu, MenuId id) const;

    void retranslate();
    void setTheme(const Theme& theme);

private:
    std::vector<QAction*> actions_;
};

} // namespace danescope::ui
