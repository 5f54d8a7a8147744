#include "ui/actions/command_actions.h"

#include <QSet>
#include <QTest>

using namespace danescope;

class CommandTableTest : public QObject {
    Q_OBJECT

private slots:
    void noKeyDoesTwoThings() {
        QSet<QString> seen;
        for (const ui::Command& command : ui::commandTable()) {
            for (const QKeySequence& keys : ui::commandShortcuts(command)) {
                QVERIFY2(!keys.isEmpty(), command.text);
                QVERIFY2(!seen.contains(keys.toString()), command.text);
                seen.insert(keys.toString());
            }
        }
        QVERIFY(seen.contains("F5"));
    }

    void everyCommandHasWordsAndIsInAMenu() {
        QMenu menus[6];
        const ui::CommandActions actions(this);
        int count = 0;
        for (int menu = 0; menu < 6; ++menu) {
            actions.fill(&menus[menu], static_cast<ui::MenuId>(menu));
            for (const QAction* action : menus[menu].actions()) {
                count += action->isSeparator() ? 0 : 1;
            }
        }
        QCOMPARE(count, static_cast<int>(ui::commandTable().size()));
        for (const ui::Command& command : ui::commandTable()) {
            QVERIFY(!ui::commandText(command).isEmpty());
            QVERIFY(!ui::commandToolTip(command).isEmpty());
        }
    }

    void everyMnemonicOfAMenuIsItsOwn() {
        QSet<QString> seen;
        for (const ui::Command& command : ui::commandTable()) {
            const QString text = ui::commandText(command);
            const int at = text.indexOf('&');
            QVERIFY2(at >= 0, command.text);
            const QString key =
                QString::number(static_cast<int>(command.menu)) + text.at(at + 1).toLower();
            QVERIFY2(!seen.contains(key), command.text);
            seen.insert(key);
        }
    }

    void everyNamedIconExists() {
        ui::CommandActions actions(this);
        actions.setTheme(ui::Theme(ui::Theme::Shade::dark));
        for (const ui::Command& command : ui::commandTable()) {
            QCOMPARE(actions.action(command.id)->icon().isNull(), *command.icon == '\0');
        }
    }
};

QTEST_MAIN(CommandTableTest)
#include "command_table_test.moc"
