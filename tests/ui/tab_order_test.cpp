#include "tests/ui/support/every_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QImage>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace danescope;
using test::TestWindow;
using ui::CommandId;
using Shade = ui::Theme::Shade;

namespace {

/// A focus mark of fewer pixels than this is none: a text cursor alone has about twenty.
constexpr int leastMark = 60;
/// A time has so many fields, and the Tab key visits each of them.
constexpr int mostFields = 7;

QString placeOf(const QWidget* widget) {
    QStringList names;
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        names.prepend(QLatin1String(widget->metaObject()->className()) + u' ' +
                      widget->objectName() + u' ' + widget->accessibleName().left(30));
    }
    return names.join(QStringLiteral(" > "));
}

QString nameOf(QWidget* widget) {
    if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
        // What is read is the tab.
        return tabs->tabText(tabs->currentIndex());
    }
    const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(widget);
    return reader != nullptr ? reader->text(QAccessible::Name) : QString();
}

/// Of buttons that exclude each other the Tab key stops at the chosen one; arrow keys go to the
/// others.
bool isBesideTheChosen(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool isOneOfMany =
        button != nullptr &&
        (button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive()));
    return isOneOfMany && button->isCheckable() && !button->isChecked();
}

/// What the Tab key is to stop at.
QWidgetList stopsIn(const QWidget* window) {
    QWidgetList stops;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        // Of a choice that no key reaches Qt may have taken the Tab key's permission away.
        const bool isChosen = qobject_cast<QRadioButton*>(widget) && !isBesideTheChosen(widget);
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus || isChosen;
        if (takesTab && widget->isVisible() && widget->isEnabled() && widget->window() == window &&
            widget->focusProxy() == nullptr && !isBesideTheChosen(widget)) {
            stops.append(widget);
        }
    }
    return stops;
}

QRect placeIn(const QWidget* window, const QWidget* widget) {
    return {widget->mapTo(window, QPoint()), widget->size()};
}

/// Whether people who read from the left to the right and down find `later` behind `earlier`:
/// further down, on the same line further right, or in a column further right.
bool isInReadingOrder(const QRect& earlier, const QRect& later) {
    const bool isAbove = later.bottom() <= earlier.top();
    const bool isLeft = later.right() <= earlier.left();
    const bool isRight = later.left() >= earlier.right();
    const bool isBelow = later.top() >= earlier.bottom();
    return isBelow || isRight || (!isAbove && !isLeft);
}

int differingPixels(const QImage& one, const QImage& other) {
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

/// From the widget that has the focus to the next one.
QWidget* pressUntilItMoves(const QWidget* window, Qt::Key key) {
    QWidget* const before = window->focusWidget();
    for (int field = 0; field < mostFields && window->focusWidget() == before; ++field) {
        QTest::keyClick(before, key);
    }
    return window->focusWidget();
}

/// Round a window or dialog by the Tab key; tells what is wrong with the way.
class Walk {
public:
    Walk(QWidget* window, QString state)
        : window_(window)
        , state_(std::move(state)) {
        // Details follow once the window has nothing else to do.
        QCoreApplication::processEvents();
        expected_ = stopsIn(window);
    }

    QStringList faults() {
        if (expected_.isEmpty()) {
            blame("nothing to reach", window_);
            return faults_;
        }
        window_->activateWindow();
        if (!QTest::qWaitForWindowActive(window_)) {
            blame("never active", window_);
            return faults_;
        }
        goRound();
        goBack();
        for (QWidget* widget : expected_) {
            if (!reached_.contains(widget)) {
                blame("not reached", widget);
            }
            if (nameOf(widget).isEmpty()) {
                blame("no name", widget);
            }
        }
        for (const QWidget* container : window_->findChildren<QWidget*>()) {
            judgeAsWhole(container);
        }
        return faults_;
    }

private:
    /// Where the Tab key goes first in a window that is new.
    QWidget* firstStop() const {
        QWidget* stop = window_->nextInFocusChain();
        while (!expected_.contains(stop)) {
            stop = stop->nextInFocusChain();
        }
        return stop;
    }

    void goRound() {
        QWidget* stop = firstStop();
        stop->setFocus(Qt::TabFocusReason);
        while (stop != nullptr && !reached_.contains(stop)) {
            if (!reached_.isEmpty() &&
                !isInReadingOrder(placeIn(window_, reached_.back()), placeIn(window_, stop))) {
                blame("after " + placeOf(reached_.back()), stop);
            }
            reached_.append(stop);
            // As are the marks in plots.
            QCoreApplication::processEvents();
            const QImage focused = stop->grab().toImage();
            stop = pressUntilItMoves(window_, Qt::Key_Tab);
            QCoreApplication::processEvents();
            if (stop != reached_.back() &&
                differingPixels(focused, reached_.back()->grab().toImage()) < leastMark) {
                blame("no mark of the focus", reached_.back());
            }
        }
        if (stop != reached_.front()) {
            blame("the way does not come round", stop);
        }
    }

    /// From the first stop, where the way round ended.
    void goBack() {
        for (qsizetype left = reached_.size(); left > 0; --left) {
            QWidget* const stop = pressUntilItMoves(window_, Qt::Key_Backtab);
            if (stop != reached_[left - 1]) {
                blame("backwards instead of " + placeOf(reached_[left - 1]), stop);
                return;
            }
        }
    }

    /// A container is left once.
    void judgeAsWhole(const QWidget* container) {
        int left = 0;
        for (qsizetype stop = 0; stop < reached_.size(); ++stop) {
            const QWidget* next = reached_[(stop + 1) % reached_.size()];
            left += container->isAncestorOf(reached_[stop]) && !container->isAncestorOf(next);
        }
        if (left > 1) {
            blame("left more than once", container);
        }
    }

    void blame(const QString& fault, const QWidget* widget) {
        faults_.append(state_ + QStringLiteral(": ") + fault + QStringLiteral(": ") +
                       placeOf(widget));
    }

    QWidget* window_;
    QString state_;
    QWidgetList expected_;
    QWidgetList reached_;
    QStringList faults_;
};

} // namespace

/// The keyboard's way through the window and its dialogs: every control is reached once, in the
/// order of reading, and its focus is seen.
class TabOrderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { palette_ = QApplication::palette(); }

    void init() {
        faults_.clear();
        desk_ = std::make_unique<TestWindow>();
    }

    void cleanup() {
        desk_.reset();
        QApplication::setPalette(palette_);
    }

    void window_data() { shades(); }

    void window() {
        useShade();
        walkWindow("welcome");
        test::checkTwice(*desk_);
        walkTabs({"texts", "side"});
        desk_->action(CommandId::showTree)->trigger();
        walkWindow("tree");
        desk_->window->resize(900, 700);
        walkTabs({"texts"});
        demandNoFaults();
    }

    void windowWithANotice() {
        desk_->settings().setValue("check/trustAnchors", "/nowhere/root.key");
        desk_->close();
        desk_->open();
        QTRY_VERIFY(desk_->find<QWidget>("settingsNotice")->isVisible());
        walkWindow("notice");
        demandNoFaults();
    }

    void windowWithSuppositions() {
        test::checkTwice(*desk_);
        desk_->action(CommandId::gateway)->trigger();
        for (int resolver = 0; resolver < 3; ++resolver) {
            desk_->find<QAbstractButton>("addResolver")->click();
        }
        desk_->find<QComboBox>("whatIfState")->setCurrentIndex(1);
        QTRY_VERIFY(desk_->find<QWidget>("supposed")->isVisible());
        walkWindow("gateway");
        demandNoFaults();
    }

    void windowThatChecks() {
        test::checkTwice(*desk_);
        const auto* transcript = desk_->find<QWidget>("transcript")->findChild<QPlainTextEdit*>();
        QVERIFY(!transcript->toPlainText().isEmpty());
        desk_->action(CommandId::repeat)->trigger();
        QTRY_VERIFY(transcript->toPlainText().isEmpty());
        walkWindow("check under way");
        desk_->action(CommandId::cancel)->trigger();
        demandNoFaults();
    }

    void history() {
        desk_->action(CommandId::showHistory)->trigger();
        walkWindow("empty history");
        desk_->action(CommandId::showHistory)->trigger();
        test::checkTwice(*desk_);
        desk_->action(CommandId::showHistory)->trigger();
        QTRY_VERIFY(desk_->action(CommandId::removeEntries)->isEnabled());
        walkWindow("history");
        desk_->action(CommandId::removeEntries)->trigger();
        QTRY_VERIFY(desk_->find<QWidget>("historyNotice")->isVisible());
        walkWindow("history with a notice");
        demandNoFaults();
    }

    void dialogs_data() { shades(); }

    void dialogs() {
        useShade();
        test::checkTwice(*desk_);
        for (const CommandId command : test::dialogCommands) {
            test::openDialog(*desk_, command);
            QDialog* dialog = test::shownDialogs(*desk_).front();
            if (auto* tabs = dialog->findChild<QTabWidget*>()) {
                walkTabs(dialog, tabs);
            } else {
                walk(dialog, dialog->objectName());
            }
            dialog->reject();
            QTRY_VERIFY(test::shownDialogs(*desk_).isEmpty());
        }
        demandNoFaults();
    }

    void settingsWithLists() {
        test::openDialog(*desk_, CommandId::settings);
        desk_->find<QRadioButton>("resolversGiven")->click();
        desk_->find<QPlainTextEdit>("resolverList")->setPlainText("192.0.2.1\n192.0.2.2");
        desk_->find<QPlainTextEdit>("settingsControlHosts")->setPlainText("a.example\nb.example");
        walkTabs(test::shownDialogs(*desk_).front(), desk_->find<QTabWidget>("settingsTabs"));
        demandNoFaults();
    }

private:
    static void shades() {
        QTest::addColumn<int>("shade");
        QTest::newRow("light") << static_cast<int>(Shade::light);
        QTest::newRow("dark") << static_cast<int>(Shade::dark);
        QTest::newRow("high contrast") << static_cast<int>(Shade::highContrast);
    }

    void useShade() {
        QFETCH(int, shade);
        QApplication::setPalette(ui::Theme(static_cast<Shade>(shade)).palette());
        desk_->window->resize(1440, 900);
    }

    void walkWindow(const QString& state) { walk(desk_->window.get(), state); }

    void walkTabs(const QList<const char*>& names) {
        for (const char* name : names) {
            walkTabs(desk_->window.get(), desk_->find<QTabWidget>(name));
        }
    }

    void walkTabs(QWidget* window, QTabWidget* tabs) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            walk(window, window->objectName() + u' ' + tabs->tabText(tab));
        }
    }

    void walk(QWidget* window, const QString& state) { faults_ += Walk(window, state).faults(); }

    void demandNoFaults() { QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(u'\n'))); }

    QPalette palette_;
    QStringList faults_;
    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(TabOrderTest)
#include "tab_order_test.moc"
