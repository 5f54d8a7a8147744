#include "tests/ui/support/every_dialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace danescope;
using test::TestWindow;

namespace {

constexpr std::array textProperties{
    "text",        "title",   "plainText",       "placeholderText",
    "windowTitle", "toolTip", "accessibleName",  "accessibleDescription",
    "prefix",      "suffix",  "specialValueText"};
constexpr std::array textRoles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                               Qt::AccessibleDescriptionRole};

void collect(const QAbstractItemModel& model, const QModelIndex& parent, const QString& place,
             QStringList& texts) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            for (const int role : textRoles) {
                texts.append(place + cell.data(role).toString());
            }
            collect(model, cell, place, texts);
        }
    }
}

void collect(const QWidget& widget, QStringList& texts) {
    const QString place = QLatin1String(widget.metaObject()->className()) + u' ' +
                          widget.objectName() + QStringLiteral(": ");
    for (const char* property : textProperties) {
        texts.append(place + widget.property(property).toString());
    }
    for (const QAction* action : widget.actions()) {
        texts.append(place + action->text() + QStringLiteral(" | ") + action->toolTip());
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts.append(place + tabs->tabText(tab) + QStringLiteral(" | ") +
                         tabs->tabToolTip(tab));
        }
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        collect(*combo->model(), {}, place, texts);
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (view != nullptr && view->model() != nullptr) {
        collect(*view->model(), {}, place, texts);
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            texts.append(place + view->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
}

/// Every text that a window and its dialogs show, each with the kind of widget that has it.
QStringList textsOf(const QWidget& window) {
    QStringList texts;
    collect(window, texts);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // What is not shown may be filled when it is; a bar of progress has a number.
        if (widget->isVisible() && !widget->inherits("QProgressBar")) {
            collect(*widget, texts);
        }
    }
    return texts;
}

/// The texts of one tab after the other, and of the history.
QStringList textsOfAllPages(TestWindow& desk) {
    QStringList texts;
    for (const char* name : {"texts", "side", "settingsTabs"}) {
        auto* tabs = desk.find<QTabWidget>(name);
        for (int tab = tabs->count() - 1; tab >= 0; --tab) {
            tabs->setCurrentIndex(tab);
            texts += textsOf(*desk.window);
        }
    }
    desk.action(ui::CommandId::showHistory)->trigger();
    texts += textsOf(*desk.window);
    desk.action(ui::CommandId::showHistory)->trigger();
    texts.removeDuplicates();
    texts.removeIf([](const QString& text) { return text.endsWith(QStringLiteral(": ")); });
    texts.sort();
    return texts;
}

/// Texts that one of two windows has and the other has not; both lists are sorted.
QByteArray difference(const QStringList& switched, const QStringList& started) {
    QStringList onlySwitched;
    QStringList onlyStarted;
    std::ranges::set_difference(switched, started, std::back_inserter(onlySwitched));
    std::ranges::set_difference(started, switched, std::back_inserter(onlyStarted));
    return ("switched:\n" + onlySwitched.join(u'\n') + "\n\nstarted:\n" + onlyStarted.join(u'\n'))
        .toUtf8();
}

} // namespace

/// A window that changes its language at run time is the one that began in that language.
class LanguageSwitchTest : public QObject {
    Q_OBJECT

private slots:
    void nothingStaysInTheOldLanguage_data() {
        QTest::addColumn<explain::LanguageCode>("from");
        QTest::addColumn<explain::LanguageCode>("to");
        for (const auto from : ui::allLanguages()) {
            for (const auto to : ui::allLanguages()) {
                if (from != to) {
                    QTest::addRow("%s to %s", qPrintable(explain::languageId(from)),
                                  qPrintable(explain::languageId(to)))
                        << from << to;
                }
            }
        }
    }

    void nothingStaysInTheOldLanguage() {
        QFETCH(explain::LanguageCode, from);
        QFETCH(explain::LanguageCode, to);
        TestWindow started(to);
        openEverything(started);
        const QStringList wanted = textsOfAllPages(started);
        started.close();

        TestWindow switched(from);
        openEverything(switched);
        QVERIFY(textsOfAllPages(switched) != wanted);
        switched.window->findChild<QAction*>("language_" + explain::languageId(to))->trigger();
        QStringList found;
        // The widgets hear of the change one after the other.
        const bool isSame = QTest::qWaitFor([&] {
            found = textsOfAllPages(switched);
            return found == wanted;
        });
        QVERIFY2(isSame, difference(found, wanted));
    }

private:
    static void openEverything(TestWindow& desk) {
        desk.window->resize(1280, 800);
        test::checkTwice(desk);
        for (const ui::CommandId page : {ui::CommandId::gateway, ui::CommandId::showHistory}) {
            desk.action(page)->trigger();
        }
        const auto* history = desk.find<QAbstractItemView>("historyTable")->model();
        QTRY_COMPARE(history->rowCount(), 2);
        desk.action(ui::CommandId::showHistory)->trigger();
        for (const ui::CommandId command : test::dialogCommands) {
            // A message stands before the menus until it is read.
            if (command != ui::CommandId::about) {
                test::openDialog(desk, command);
            }
        }
        QTRY_VERIFY(hasPlots(desk));
        // A wrong domain has its sentence too.
        QTest::keyClicks(desk.find<QLineEdit>("domainField"), "..");
    }

    /// Plots are made once they are shown.
    static bool hasPlots(TestWindow& desk) {
        return !textsOfAllPages(desk).filter(QStringLiteral("spanBars")).isEmpty();
    }
};

QTEST_MAIN(LanguageSwitchTest)
#include "language_switch_test.moc"
