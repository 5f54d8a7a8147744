#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"
#include "ui/panels/copy_button.h"
#include "ui/panels/details_panel.h"
#include "ui/panels/result_page.h"
#include "ui/panels/text_block.h"
#include "ui/trace_view/trace_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using namespace danescope;
using test::TestWindow;

namespace {

/// Marks every text of the widgets that went through tr().
class MarkingTranslator : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        return QString::fromUtf8(source).isEmpty() ? QString() : mark + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }

    const QString mark = QStringLiteral("~");
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() { desk_ = std::make_unique<TestWindow>(); }
    void cleanup() { desk_.reset(); }

    void enterChecksWhatIsTyped() {
        QVERIFY(field()->hasFocus());
        type("  User@Example.ORG. ");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(desk_->runner->requests.size(), std::size_t{1});
        QCOMPARE(desk_->runner->requests.front().domain.to_string(), std::string("example.org"));
        QCOMPARE(field()->text(), QString("example.org"));
        QCOMPARE(desk_->find<QPushButton>("checkButton")->text(), QString("Cancel"));
        finishCheck();
        QCOMPARE(desk_->find<QPushButton>("checkButton")->text(), QString("Check"));
    }

    void theMouseDoesTheSame() {
        type("example.org");
        QTest::mouseClick(desk_->find<QPushButton>("checkButton"), Qt::LeftButton);
        QCOMPARE(desk_->runner->requests.size(), std::size_t{1});
    }

    void escCancels() {
        start();
        QTest::keyClick(desk_->window.get(), Qt::Key_Escape);
        QTRY_COMPARE(desk_->finished().size(), 1);
        QCOMPARE(desk_->runner->dropped(), 1);
        QVERIFY(!action(ui::CommandId::cancel)->isEnabled());
    }

    void f5Repeats() {
        start();
        finishCheck();
        QTest::keyClick(desk_->window.get(), Qt::Key_F5);
        QCOMPARE(desk_->runner->requests.size(), std::size_t{2});
        QVERIFY(desk_->runner->requests[1] == desk_->runner->requests[0]);
    }

    void ctrlEExportsAnEndedCheck() {
        QVERIFY(!action(ui::CommandId::exportReport)->isEnabled());
        start();
        QVERIFY(!action(ui::CommandId::exportReport)->isEnabled());
        finishCheck();
        QTest::keyClick(desk_->window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk_->find<QWidget>("exportDialog")->isVisible());
        QVERIFY(desk_->find<QLineEdit>("exportFile")->text().contains("danescope_example.org_"));
    }

    void keysOfTheWindowWorkWhileTyping() {
        type("example.org");
        field()->setCursorPosition(3);
        QTest::keyClick(field(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(desk_->find<QWidget>("shortcuts")->isVisible());
        QCOMPARE(field()->text(), QString("example.org"));
        QTest::keyClick(desk_->find<QWidget>("shortcuts"), Qt::Key_Escape);
        QTRY_VERIFY(!desk_->find<QWidget>("shortcuts")->isVisible());
    }

    void badInputSaysWhy_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << "";
        QTest::newRow("address") << "192.0.2.1";
        QTest::newRow("empty label") << "a..example.org";
        QTest::newRow("long label") << QString(64, 'a') + ".example.org";
        QTest::newRow("too long") << QString("a.").repeated(200) + "org";
        QTest::newRow("character") << "exa mple.org";
        QTest::newRow("one label") << "example";
    }

    void badInputSaysWhy() {
        QFETCH(QString, typed);
        type(typed);
        QTest::keyClick(field(), Qt::Key_Return);
        auto* error = desk_->find<QLabel>("inputError");
        QVERIFY(error->isVisible());
        QVERIFY(!error->text().isEmpty());
        QVERIFY(desk_->runner->requests.empty());
        QCOMPARE(field()->accessibleDescription(), error->text());
        type("example.org");
        QVERIFY(!error->isVisible());
    }

    void badInputIsSaidWhileTyping() {
        type("exa_mple!");
        QVERIFY(desk_->find<QLabel>("inputError")->isVisible());
        type("exam");
        QVERIFY(!desk_->find<QLabel>("inputError")->isVisible());
    }

    void switchingTheLanguageChangesEveryText() {
        start();
        finishCheck();
        for (const auto id : {ui::CommandId::decisionTable, ui::CommandId::legend,
                              ui::CommandId::shortcuts, ui::CommandId::resolver}) {
            action(id)->trigger();
        }
        MarkingTranslator translator;
        QApplication::installTranslator(&translator);
        QTRY_VERIFY(desk_->find<QPushButton>("checkButton")->text().startsWith(translator.mark));
        for (const QString& text : textsOfWidgets()) {
            QVERIFY2(text.contains(translator.mark), qPrintable(text));
        }
        QApplication::removeTranslator(&translator);
        QTRY_COMPARE(desk_->find<QPushButton>("checkButton")->text(), QString("Check"));
        for (const QString& text : textsOfWidgets()) {
            QVERIFY2(!text.contains(translator.mark), qPrintable(text));
        }
    }

    void theTablesFitTheirDialog_data() {
        QTest::addColumn<int>("language");
        for (const auto code : ui::allLanguages()) {
            QTest::newRow(qPrintable(explain::languageId(code))) << static_cast<int>(code);
        }
    }

    void theTablesFitTheirDialog() {
        QFETCH(int, language);
        desk_->close();
        desk_->setup().language = static_cast<explain::LanguageCode>(language);
        desk_->open();
        desk_->setup().language = explain::LanguageCode::en;
        start();
        finishCheck();
        action(ui::CommandId::decisionTable)->trigger();
        auto* table = desk_->find<QWidget>("mandatoryTable")->findChild<QTableWidget*>("rows");
        QTRY_VERIFY(table->isVisible());
        QTRY_VERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        QTRY_VERIFY(!table->horizontalScrollBar()->isVisible());
    }

    void theCardsHaveRoomAtEveryWidth() {
        desk_->close();
        desk_->setup().language = explain::LanguageCode::fr;
        desk_->open();
        desk_->setup().language = explain::LanguageCode::en;
        start();
        desk_->runner->replay(
            test::TraceBuilder().fails("example.org", dns::RecordType::mx).end().trace());
        QTRY_COMPARE(desk_->finished().size(), 1);
        const auto* card = desk_->find<QWidget>("mandatoryCard");
        for (const int width : {1500, 1440, 1400, 1360, 1280, 1024, 800}) {
            desk_->window->resize(width, 900);
            QTRY_COMPARE(desk_->window->width(), width);
            QTRY_VERIFY2(card->height() >= card->heightForWidth(card->width()),
                         qPrintable(QString::number(width)));
        }
    }

    void theLanguageMenuIsRemembered() {
        auto* french = desk_->window->findChild<QAction*>("language_fr");
        french->trigger();
        QVERIFY(french->isChecked());
        QCOMPARE(QLocale().language(), QLocale::French);
        desk_->close();
        desk_->setup().language.reset();
        desk_->open();
        desk_->setup().language = explain::LanguageCode::en;
        QVERIFY(desk_->window->findChild<QAction*>("language_fr")->isChecked());
    }

    void selectionIsTheSameEverywhere() {
        start();
        finishCheck();
        auto* view = desk_->window->findChild<ui::TraceView*>();
        auto* details = desk_->window->findChild<ui::DetailsPanel*>();
        const QString first = details->details().title;
        QVERIFY(!first.isEmpty());
        action(ui::CommandId::nextStep)->trigger();
        QVERIFY(details->details().title != first);
        const explain::Selection selected = view->selection();
        action(ui::CommandId::showTree)->trigger();
        QVERIFY(view->isTreeShown());
        QVERIFY(view->selection() == selected);
        action(ui::CommandId::previousStep)->trigger();
        QCOMPARE(details->details().title, first);
    }

    void theSelectionFollowsTheCheckUntilSomeoneChooses() {
        using Kind = explain::Selection::Kind;
        const auto* view = desk_->window->findChild<ui::TraceView*>();
        start();
        test::TraceBuilder builder;
        builder.reply("example.org", dns::RecordType::mx, dns::Status::secure,
                      {"MX 10 mx1.example.org."});
        desk_->runner->replay(builder.trace());
        QTRY_VERIFY(view->selection() != explain::Selection{});
        builder.reply("mx1.example.org", dns::RecordType::a, dns::Status::secure, {"A 192.0.2.1"})
            .reply("mx1.example.org", dns::RecordType::aaaa, dns::Status::nodata)
            .reply("_25._tcp.mx1.example.org", dns::RecordType::tlsa, dns::Status::bogus,
                   {"TLSA " + test::good_certificate().tlsa});
        desk_->runner->replay(builder.trace());
        QTRY_VERIFY(view->selection() == (explain::Selection{Kind::tlsa, 0, 0}));
        action(ui::CommandId::previousStep)->trigger();
        const explain::Selection chosen = view->selection();
        desk_->runner->replay(builder.end().trace());
        QTRY_COMPARE(desk_->finished().size(), 1);
        QVERIFY(view->selection() == chosen);
    }

    void everythingCanBeCopied() {
        start();
        finishCheck();
        QClipboard* clipboard = QApplication::clipboard();
        clipboard->clear();
        QTest::mouseClick(desk_->find<ui::CopyButton>("copyDetails"), Qt::LeftButton);
        QVERIFY(clipboard->text().contains(
            desk_->window->findChild<ui::DetailsPanel*>()->details().title));
        action(ui::CommandId::copyTranscript)->trigger();
        QVERIFY(clipboard->text().contains("example.org"));
        const QString transcript = clipboard->text();
        action(ui::CommandId::copyTicket)->trigger();
        QTRY_VERIFY(clipboard->text() != transcript);
        QVERIFY(clipboard->text().startsWith("DANE check of example.org"));
    }

    void theTablesShowTheRowThatDecided() {
        start();
        finishCheck();
        QTest::mouseClick(desk_->find<QWidget>("mandatoryCard"), Qt::LeftButton);
        auto* dialog = desk_->find<QWidget>("decisionTables");
        QTRY_VERIFY(dialog->isVisible());
        auto* table = desk_->find<QWidget>("mandatoryTable")->findChild<QTableWidget*>("rows");
        QCOMPARE(table->rowCount(), 15);
        QTRY_VERIFY(!table->horizontalScrollBar()->isVisible());
        QCOMPARE(litRows(*table), QList<int>{1});
        QCOMPARE(
            litRows(*desk_->find<QWidget>("opportunisticTable")->findChild<QTableWidget*>("rows")),
            QList<int>{1});
    }

    void otherResolversAreUsed() {
        action(ui::CommandId::resolver)->trigger();
        desk_->find<QRadioButton>("resolversGiven")->setChecked(true);
        auto* list = desk_->find<QPlainTextEdit>("resolverList");
        list->setPlainText("192.0.2.53\n2001:db8::53@5353\n");
        QTest::keyClick(desk_->find<QWidget>("settingsDialog"), Qt::Key_Return);
        start();
        const std::vector<std::string> expected{"192.0.2.53@53", "2001:db8::53@5353"};
        QCOMPARE(desk_->runner->requests.front().resolvers, expected);
    }

    void aWrongResolverIsRefused() {
        action(ui::CommandId::resolver)->trigger();
        desk_->find<QRadioButton>("resolversGiven")->setChecked(true);
        desk_->find<QPlainTextEdit>("resolverList")->setPlainText("resolver.example");
        QTest::keyClick(desk_->find<QWidget>("settingsDialog"), Qt::Key_Return);
        QVERIFY(desk_->find<QWidget>("settingsDialog")->isVisible());
        QVERIFY(desk_->find<QPlainTextEdit>("resolverList")
                    ->accessibleDescription()
                    .contains("resolver.example"));
        QTest::keyClick(desk_->find<QWidget>("settingsDialog"), Qt::Key_Escape);
        start();
        QVERIFY(desk_->runner->requests.front().resolvers.empty());
    }

    void theWindowIsRemembered() {
        desk_->window->resize(1000, 640);
        start();
        finishCheck();
        desk_->close();
        desk_->open();
        QCOMPARE(desk_->window->size(), QSize(1000, 640));
        QCOMPARE(ui::loadWindowState(desk_->settings()).domains, QStringList{"example.org"});
    }

    void itCanBeClosedWhileACheckRuns() {
        start();
        QVERIFY(desk_->window->close());
        desk_->close();
        QCOMPARE(desk_->runner->dropped(), 1);
    }

    void itAnswersDuringAFlood() {
        start();
        const trace::Trace trace = test::secure_up_to_tlsa().trace();
        std::vector<trace::TraceEvent> flood(
            10'000, trace::QuestionAsked{trace.lookups.front().question, Milliseconds(1)});
        std::thread sender([&] {
            desk_->runner->send(flood);
            desk_->runner->finish();
        });
        field()->clear();
        QTest::keyClicks(field(), "typed.example");
        QTRY_COMPARE(desk_->finished().size(), 1);
        sender.join();
        QCOMPARE(field()->text(), QString("typed.example"));
    }

    void everyControlHasAName() {
        start();
        finishCheck();
        for (const QWidget* widget : desk_->window->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusProxy() == nullptr &&
                (widget->focusPolicy() & Qt::TabFocus) != 0) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool named = !widget->accessibleName().isEmpty() ||
                                   (button != nullptr && !button->text().isEmpty()) ||
                                   widget->inherits("QTabBar") || widget->inherits("QScrollArea");
                QVERIFY2(named,
                         qPrintable(widget->metaObject()->className() + QStringLiteral(" in ") +
                                    widget->parentWidget()->metaObject()->className()));
            }
        }
    }

    void tabGoesRoundTheWindow() {
        start();
        finishCheck();
        field()->setFocus();
        QSet<QWidget*> seen;
        for (int i = 0; i < 200 && !seen.contains(QApplication::focusWidget()); ++i) {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(seen.contains(desk_->find<QWidget>("mandatoryCard")));
        QVERIFY(seen.contains(desk_->find<QWidget>("copyDetails")));
        QCOMPARE(QApplication::focusWidget(), field());
    }

    void darkAndLightFollowTheSystem() {
        const QPalette before = QApplication::palette();
        for (const auto shade : {ui::Theme::Shade::dark, ui::Theme::Shade::light}) {
            const ui::Theme theme(shade);
            QApplication::setPalette(theme.palette());
            QTRY_COMPARE(desk_->window->palette().color(QPalette::Window),
                         theme.color(ui::ColorRole::window));
        }
        QApplication::setPalette(before);
    }

private:
    QLineEdit* field() { return desk_->find<QLineEdit>("domainField"); }
    QAction* action(ui::CommandId id) { return desk_->window->actions().action(id); }

    void type(const QString& text) {
        field()->selectAll();
        QTest::keyClick(field(), Qt::Key_Delete);
        QTest::keyClicks(field(), text);
    }

    void start() {
        type("example.org");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(desk_->runner->requests.size(), std::size_t{1});
    }

    void finishCheck() {
        desk_->runner->replay(test::passing_check().trace());
        QTRY_COMPARE(desk_->finished().size(), 1);
        desk_->finished().clear();
    }

    static QList<int> litRows(const QTableWidget& table) {
        QList<int> rows;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, 0)->text() == QStringLiteral("➤")) {
                rows.append(table.item(row, 1)->text().toInt());
            }
        }
        return rows;
    }

    /// Words of the window itself: buttons, tabs, menus, titles. Names of languages and domains,
    /// and what ui/explain says, have translations of their own.
    QStringList textsOfWidgets() {
        const QStringList gatewayWords{"RELAY",         "ACCEPT",    "USEDNS", "None",
                                       "Opportunistic", "Mandatory", "DNSSEC"};
        QStringList texts;
        for (const QAbstractButton* button : desk_->window->findChildren<QAbstractButton*>()) {
            const bool own = button->objectName() == "languageButton" ||
                             button->objectName() == "tableStep" || button->text().contains('.') ||
                             button->inherits("QTabBar") || gatewayWords.contains(button->text());
            if (!own && !button->text().isEmpty()) {
                texts.append(button->text());
            }
        }
        for (const QAction* menu : desk_->window->menuBar()->actions()) {
            texts.append(menu->text());
        }
        for (const ui::Command& command : ui::commandTable()) {
            texts.append(action(command.id)->text());
            texts.append(action(command.id)->toolTip());
        }
        for (const char* dialog : {"decisionTables", "legend", "shortcuts", "settingsDialog"}) {
            texts.append(desk_->find<QWidget>(dialog)->windowTitle());
        }
        texts.append(desk_->find<QTabWidget>("texts")->tabText(0));
        return texts;
    }

    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
