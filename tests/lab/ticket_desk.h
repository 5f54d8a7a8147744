#pragma once

#include "core/dnssec/trust_anchor.h"
#include "core/trace/engine.h"
#include "tests/ui/support/test_window.h"
#include "ui/trace_view/picture_view.h"
#include "ui/trace_view/trace_items.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextEdit>

#include <memory>
#include <string>

namespace danescope::test {

/// The same in each language.
struct Words {
    const char* en;
    const char* fr;
    const char* zh;

    QString in(explain::LanguageCode language) const {
        return QString::fromUtf8(language == explain::LanguageCode::en   ? en
                                 : language == explain::LanguageCode::fr ? fr
                                                                         : zh);
    }
};

/// What a ticket is worked on with.
enum class Hands { mouse, keyboard };

} // namespace danescope::test

Q_DECLARE_METATYPE(danescope::test::Hands)

namespace danescope::test {

/// A freshly opened window on the practice network, and hands that count what they do there: one
/// action is one click, one shortcut, or typing one text.
class TicketDesk {
public:
    static constexpr int patience = 30'000;
    static constexpr QSize size{1280, 800};

    TicketDesk(explain::LanguageCode language, Hands hands)
        : language_(language)
        , hands_(hands)
        , window_(engine_, language) {
        QFile anchors(qEnvironmentVariable("DANESCOPE_LAB_TRUST_ANCHOR"));
        if (!anchors.open(QIODevice::ReadOnly)) {
            qFatal("run inside the practice network");
        }
        trace::CheckRequest& request = window_.setup().request;
        request.trust_anchors =
            dnssec::parse_trust_anchors(anchors.readAll().toStdString()).value();
        window_.setup().anchorsNamed = true;
        request.root_hints_file = qgetenv("DANESCOPE_LAB_ROOT_HINTS").toStdString();
        if (request.root_hints_file.empty()) {
            request.resolvers = {qgetenv("DANESCOPE_LAB_RESOLVER").toStdString()};
        }
        request.control_hosts.clear();
        request.smtp_port =
            static_cast<std::uint16_t>(qEnvironmentVariableIntValue("DANESCOPE_LAB_SMTP_PORT"));
    }

    /// Before open().
    trace::CheckRequest& request() { return window_.setup().request; }
    QSettings& settings() { return window_.settings(); }
    QString path(const QString& name) const { return window_.path(name); }

    void open() {
        window_.open();
        window_.window->resize(size);
        actions_ = 0;
    }
    void close() { window_.close(); }

    TestWindow& window() { return window_; }
    explain::LanguageCode language() const { return language_; }
    Hands hands() const { return hands_; }
    /// Since the window was opened.
    int actions() const { return actions_; }

    /// Types the domain, and starts the check: two actions.
    void check(const QString& domain) {
        const auto before = window_.finished().size();
        type(domain);
        press("checkButton", Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window_.finished().size(), before + 1, patience);
    }

    /// One text, to where the keyboard goes.
    void type(const QString& text) {
        ++actions_;
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// Clicks a button, or presses the key that does the same.
    void press(const char* button, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        if (hands_ == Hands::mouse) {
            click(find<QAbstractButton>(button));
        } else {
            shortcut(key, modifiers);
        }
    }

    /// Chooses a command of the window in its menu, or presses its key.
    void choose(ui::CommandId id) {
        QAction* command = window_.action(id);
        if (hands_ == Hands::keyboard) {
            const QKeyCombination keys = command->shortcut()[0];
            shortcut(keys.key(), keys.keyboardModifiers());
            return;
        }
        QMenuBar* bar = window_.window->menuBar();
        for (QAction* each : bar->actions()) {
            if (each->menu()->actions().contains(command)) {
                click(bar, bar->actionGeometry(each).center());
                QTRY_VERIFY(each->menu()->isVisible());
                click(each->menu(), each->menu()->actionGeometry(command).center());
                window_.activate();
            }
        }
    }

    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        ++actions_;
        window_.keys(key, modifiers);
    }

    /// Where it can be seen.
    void click(QWidget* widget) { click(widget, widget->rect().center()); }
    void click(QWidget* widget, QPoint place) {
        QVERIFY2(widget->visibleRegion().contains(place), qPrintable(widget->objectName()));
        ++actions_;
        QTest::mouseClick(widget, Qt::LeftButton, {}, place);
    }

    /// A page of a tab widget, by its tab.
    void clickTab(const char* tabs, const QWidget* page) {
        auto* widget = find<QTabWidget>(tabs);
        QTabBar* bar = widget->tabBar();
        click(bar, bar->tabRect(widget->indexOf(const_cast<QWidget*>(page))).center());
    }

    /// Presses a button by the letter that is underlined in its text, or clicks it.
    void pressMnemonic(QAbstractButton* button) {
        if (hands_ == Hands::mouse) {
            click(button);
            return;
        }
        const QKeySequence keys = QKeySequence::mnemonic(button->text());
        QVERIFY2(!keys.isEmpty(), qPrintable(button->text()));
        shortcut(keys[0].key(), keys[0].keyboardModifiers());
    }

    /// In the window that is in front, or else in the main one.
    template<class Widget>
    Widget* find(const char* name) {
        auto* widget = front()->findChild<Widget*>(name);
        return widget != nullptr ? widget : window_.find<Widget>(name);
    }

    QWidget* front() {
        QWidget* active = QApplication::activeWindow();
        return active != nullptr ? active : window_.window.get();
    }

    /// Whether a text stands on the screen whole, without scrolling or opening anything: in a
    /// label, a block of text, a table, or on a button.
    bool shows(const QString& text) {
        for (const QWidget* widget : front()->findChildren<QWidget*>()) {
            if (widget->isVisible() && showsIn(*widget, text)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a step of the trace picture stands on the screen whole.
    bool shows(const explain::Selection& step) {
        const auto* picture = window_.window->findChild<ui::PictureView*>();
        for (const QGraphicsItem* item : picture->items()) {
            const auto* node = dynamic_cast<const ui::NodeItem*>(item);
            if (node != nullptr && node->node().selection == step) {
                const QRectF box = node->mapRectToScene(node->place().bounds());
                return isWhole(*picture->viewport(), picture->mapFromScene(box).boundingRect());
            }
        }
        return false;
    }

    /// Whether it comes to stand there.
    bool comesToShow(const QString& text) {
        const bool shown = QTest::qWaitFor([&] { return shows(text); });
        if (!shown) {
            qWarning("not on the screen: %s", qPrintable(text));
        }
        return shown;
    }
    bool comesToShow(const Words& words) { return comesToShow(words.in(language_)); }

    /// Waits for the last of what is drawn, and keeps a picture of the window in front.
    void photograph(const QString& ticket) {
        for (int frame = 0; frame < 10; ++frame) {
            QCoreApplication::processEvents();
        }
        const QString folder = QStringLiteral(SCREENSHOT_DIR);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(front()->grab().save(
            QStringLiteral("%1/ticket-%2-%3.png").arg(folder, ticket, QTest::currentDataTag())));
    }

private:
    static bool isWhole(const QWidget& widget, const QRect& part) {
        return QRegion(part).subtracted(widget.visibleRegion()).isEmpty();
    }

    static bool showsIn(const QWidget& widget, const QString& text) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            return label->text().contains(text) && isWhole(widget, widget.rect()) &&
                   widget.height() >= label->heightForWidth(widget.width());
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            return button->text().contains(text) && isWhole(widget, widget.rect());
        }
        if (const auto* block = qobject_cast<const QTextEdit*>(&widget)) {
            return showsInBlock(*block, text);
        }
        if (const auto* table = qobject_cast<const QTableWidget*>(&widget)) {
            for (const QTableWidgetItem* item : table->findItems(text, Qt::MatchContains)) {
                if (isWhole(*table->viewport(), table->visualItemRect(item))) {
                    return true;
                }
            }
        }
        return false;
    }

    static bool showsInBlock(const QTextEdit& block, QString text) {
        // A document takes its no-break spaces for others when it is searched.
        text.replace(QChar::Nbsp, QChar::Space);
        for (QTextCursor found = block.document()->find(text); !found.isNull();
             found = block.document()->find(text, found)) {
            QTextCursor begin = found;
            begin.setPosition(found.selectionStart());
            const QRect lines = block.cursorRect(begin).united(block.cursorRect(found));
            if (isWhole(*block.viewport(), lines)) {
                return true;
            }
        }
        return false;
    }

    explain::LanguageCode language_;
    Hands hands_;
    trace::Engine engine_;
    TestWindow window_;
    int actions_ = 0;
};

/// Each ticket by mouse and by keyboard, and in every language.
inline void ticketRows() {
    QTest::addColumn<explain::LanguageCode>("language");
    QTest::addColumn<Hands>("hands");
    using explain::LanguageCode;
    QTest::newRow("en-mouse") << LanguageCode::en << Hands::mouse;
    QTest::newRow("en-keyboard") << LanguageCode::en << Hands::keyboard;
    QTest::newRow("fr-keyboard") << LanguageCode::fr << Hands::keyboard;
    QTest::newRow("zh_TW-mouse") << LanguageCode::zh_TW << Hands::mouse;
}

/// For the row of ticketRows() that is under way.
inline std::unique_ptr<TicketDesk> deskOfRow() {
    QFETCH(explain::LanguageCode, language);
    QFETCH(Hands, hands);
    return std::make_unique<TicketDesk>(language, hands);
}

} // namespace danescope::test
