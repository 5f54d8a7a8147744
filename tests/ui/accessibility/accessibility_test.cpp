#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"
#include "ui/actions/command_actions.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QSet>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace danescope;
using test::TestWindow;

namespace {

QString placeOf(const QWidget* widget) {
    QStringList names;
    for (; widget != nullptr; widget = widget->parentWidget()) {
        names.prepend(QLatin1String(widget->metaObject()->className()) + u' ' +
                      widget->objectName());
    }
    return names.join(QStringLiteral(" > "));
}

QString nameOf(QWidget* widget) {
    const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(widget);
    return reader != nullptr ? reader->text(QAccessible::Name) : QString();
}

/// What the Tab key stops at in a window.
QList<QWidget*> stopsIn(const QWidget* window) {
    QList<QWidget*> stops;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                            widget->focusProxy() == nullptr && widget->window() == window;
        if (isStop) {
            stops.append(widget);
        }
    }
    return stops;
}

} // namespace

/// The window for those who can't see it, or don't use a mouse.
class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        desk_ = std::make_unique<TestWindow>();
        desk_->window->check("example.org");
        desk_->runner->replay(test::passing_check().trace());
        QTRY_COMPARE(desk_->finished().size(), 1);
        // What is out of sight says nothing yet.
        for (const ui::CommandId id :
             {ui::CommandId::gateway, ui::CommandId::decisionTable, ui::CommandId::legend,
              ui::CommandId::shortcuts, ui::CommandId::settings}) {
            desk_->window->actions().action(id)->trigger();
        }
    }

    void cleanup() { desk_.reset(); }

    void whateverTakesTheFocusHasAName() {
        QList<QWidget*> windows{desk_->window.get()};
        for (QDialog* dialog : desk_->window->findChildren<QDialog*>()) {
            windows.append(dialog);
        }
        QVERIFY(windows.size() >= 5);
        for (const QWidget* window : windows) {
            const QList<QWidget*> stops = stopsIn(window);
            QVERIFY(!stops.isEmpty());
            for (QWidget* stop : stops) {
                // A tab bar's and a table's parts have the names; their frame names the whole.
                const bool isPart = stop->inherits("QTabBar");
                // A bar that says nothing has a button that does nothing yet.
                const QWidget* bar = stop->parentWidget();
                if (bar->inherits("danescope::ui::NoticeBar") && bar->isHidden()) {
                    continue;
                }
                QVERIFY2(isPart || !nameOf(stop).isEmpty(), qPrintable(placeOf(stop)));
            }
        }
    }

    void everyCommandIsOnTheKeyboardAndOnTheSheet() {
        const auto* sheet =
            desk_->window->findChild<QWidget*>("shortcuts")->findChild<QTableWidget*>();
        QSet<QString> listed;
        for (int row = 0; row < sheet->rowCount(); ++row) {
            QVERIFY(!sheet->item(row, 0)->text().isEmpty());
            listed.insert(sheet->item(row, 1)->text());
        }
        for (const ui::Command& command : ui::commandTable()) {
            QVERIFY2(!ui::commandShortcuts(command).isEmpty(), command.text);
            QVERIFY2(ui::commandText(command).contains('&'), command.text);
            QVERIFY2(listed.contains(ui::commandToolTip(command)), command.text);
        }
    }

    void thePictureSpeaksAndItsTreeHasEveryStep() {
        auto* picture = desk_->window->findChild<QWidget*>("tracePicture");
        const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(picture);
        QCOMPARE(reader->text(QAccessible::Name), QString("Trace as a picture"));
        const QString before = reader->text(QAccessible::Description);
        QVERIFY(!before.isEmpty());
        desk_->window->actions().action(ui::CommandId::nextStep)->trigger();
        QVERIFY(reader->text(QAccessible::Description) != before);

        auto* tree = desk_->window->findChild<QTreeView*>("traceTree");
        QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(tree);
        QCOMPARE(rows->text(QAccessible::Name), QString("Trace as a tree"));
        QVERIFY(rows->tableInterface() != nullptr);
        QTRY_VERIFY(rows->tableInterface()->rowCount() > 4);
        QStringList texts;
        for (int row = 0; row < rows->tableInterface()->rowCount(); ++row) {
            texts.append(rows->tableInterface()->cellAt(row, 0)->text(QAccessible::Name));
        }
        QVERIFY2(!texts.filter("mx1.example.org").isEmpty(), qPrintable(texts.join('\n')));
    }

    void theVerdictIsRead() {
        for (const char* card : {"mandatoryCard", "opportunisticCard"}) {
            QVERIFY2(!nameOf(desk_->window->findChild<QWidget*>(card)).isEmpty(), card);
        }
        const auto* tabs = desk_->window->findChild<QTabWidget*>("texts");
        QVERIFY(!tabs->accessibleName().isEmpty());
    }

private:
    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
