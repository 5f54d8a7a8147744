#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"
#include "ui/explain/setting_words.h"
#include "ui/panels/gateway_panel.h"
#include "ui/panels/policy_list.h"
#include "ui/panels/result_page.h"
#include "ui/panels/text_block.h"
#include "ui/session/gateway_memory.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace danescope;
using test::TestWindow;

class GatewayPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        desk_ = std::make_unique<TestWindow>();
        desk_->window->resize(1440, 1200);
    }

    void cleanup() { desk_.reset(); }

    void aRouteIsAnsweredByKeyboard() {
        check();
        QTest::keyClick(desk_->window.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(panel()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::AltModifier);
        // A key presses a button for a moment, as a finger would.
        QTRY_VERIFY(desk_->find<QRadioButton>("smtpRoute2")->isChecked());
        QVERIFY(text("gatewaySentence").contains("stays in the queue"));
        QVERIFY(text("gatewayWhy").contains("SMTP route"));
        QVERIFY(text("gatewayAdvice").contains("USEDNS"));
        QCOMPARE(text("gatewayProfile"),
                 QString("Destination: example.org\nTLS Support: Preferred\n"
                         "DANE Support: None"));
    }

    void aRouteIsAnsweredByMouse() {
        check();
        showPanel();
        click("smtpRoute2");
        QVERIFY(text("gatewaySentence").contains("stays in the queue"));
        click("smtpRoute1");
        QVERIFY(text("gatewaySentence").contains("DANE proves the server"));
        QVERIFY(text("gatewayProfile").contains("DANE Support: Mandatory"));
    }

    void everyChangeShowsAtOnce() {
        check();
        showPanel();
        click("mailFlow1");
        QVERIFY(text("gatewaySentence").contains("without a look at DANE"));
        // As the catalogue has it, what goes out by TLS Support behind it.
        QVERIFY(text("gatewayWhy").startsWith("The mail flow of this gateway is ACCEPT"));
        QVERIFY(text("gatewayWhy").contains("By TLS Support it goes over TLS"));
        QVERIFY(text("gatewayAdvice").contains("action RELAY on your gateway"));
        click("mailFlow0");
        click("daneSupport0");
        QVERIFY(text("gatewayWhy").contains("DANE Support is None"));
        desk_->find<QComboBox>("tlsSupport")->setFocus();
        QTest::keyClick(desk_->find<QComboBox>("tlsSupport"), Qt::Key_Home);
        QVERIFY(text("gatewayWhy").contains("TLS Support is None"));
        QVERIFY(!desk_->find<QRadioButton>("daneSupport1")->isEnabled());
    }

    void settingsAreRemembered() {
        check();
        showPanel();
        click("smtpRoute2");
        click("daneSupport2");
        addResolver("192.0.2.54");
        QTest::keyClick(desk_->find<QSpinBox>("resolverPriority"), Qt::Key_Up);
        desk_->find<QCheckBox>("resolverDnssec")->setFocus();
        QTest::keyClick(desk_->find<QCheckBox>("resolverDnssec"), Qt::Key_Space);
        const dane::GatewaySettings before = panel()->settings();
        QCOMPARE(before.resolvers.size(), std::size_t{1});
        QVERIFY(before.resolvers[0] == (dane::GatewayResolver{"192.0.2.54@53", 1, false}));
        desk_->close();
        desk_->open();
        QVERIFY(panel()->settings() == before);
    }

    void damagedSettingsReadAsTheUsual() {
        desk_->settings().setValue("gateway/tlsSupport", "sideways");
        desk_->settings().setValue(
            "gateway/resolvers",
            QStringList{"x", "192.0.2.1 a b", "192.0.2.1 999 dnssec", "192.0.2.9 3 plain"});
        const dane::GatewaySettings read = ui::loadGatewaySettings(desk_->settings());
        QVERIFY(read.tls == dane::TlsSupport::preferred);
        QCOMPARE(read.resolvers.size(), std::size_t{1});
        QCOMPARE(read.resolvers[0].priority, 3);
    }

    void aWrongResolverIsExplainedInPlace() {
        check();
        showPanel();
        addResolver("resolver.example");
        QVERIFY(desk_->find<QLineEdit>("resolverAddress")->property("invalid").toBool());
        // As the settings have it.
        const input::WrongLine wrong{input::LineProblem::not_a_resolver, "resolver.example", {}};
        QCOMPARE(desk_->find<QLineEdit>("resolverAddress")->accessibleDescription(),
                 explain::wrongLine(wrong, explain::Language(explain::LanguageCode::en)));
        QVERIFY(panel()->settings().resolvers.empty());
        desk_->find<QLineEdit>("resolverAddress")->clear();
        QTest::keyClicks(desk_->find<QLineEdit>("resolverAddress"), "2001:db8::53@5353");
        QVERIFY(!desk_->find<QLineEdit>("resolverAddress")->property("invalid").toBool());
        QCOMPARE(panel()->settings().resolvers[0].address, std::string("2001:db8::53@5353"));
    }

    void aResolverWithoutDnssecDecides() {
        check();
        showPanel();
        addResolver("192.0.2.54");
        click("resolverDnssec");
        QVERIFY(text("gatewaySentence").contains("stays in the queue"));
        QVERIFY(text("gatewayWhy").contains("192.0.2.54@53"));
        QVERIFY(text("gatewayWhy").contains("not the domain"));
    }

    void resolversOfTheChecksAreTakenForTheGateways() {
        desk_->setup().request.resolvers = {"192.0.2.53@53", "192.0.2.54@53"};
        desk_->close();
        desk_->open();
        check();
        QCOMPARE(panel()->settings().resolvers.size(), std::size_t{2});
        QCOMPARE(panel()->settings().resolvers[1].priority, 1);
        desk_->setup().request.resolvers.clear();
    }

    void eachResolverIsAskedAlone() {
        check();
        showPanel();
        click("askEachResolver");
        QCOMPARE(desk_->runner->requests.size(), std::size_t{1});
        addResolver("192.0.2.54");
        click("askEachResolver");
        QCOMPARE(desk_->runner->requests.size(), std::size_t{3});
        QVERIFY(desk_->runner->requests[1].resolvers.empty());
        QCOMPARE(desk_->runner->requests[2].resolvers, std::vector<std::string>{"192.0.2.54@53"});
        QVERIFY(desk_->runner->requests[2].domain == desk_->runner->requests[0].domain);
    }

    void aSuppositionIsMarkedAndTakenBack() {
        check();
        showPanel();
        QVERIFY(!desk_->find<QWidget>("supposed")->isVisible());
        const QString found = text("gatewaySentence");
        auto* fact = desk_->find<QComboBox>("whatIfFact");
        QCOMPARE(fact->count(), 4);
        fact->setFocus();
        QTest::keyClick(fact, Qt::Key_End);
        auto* state = desk_->find<QComboBox>("whatIfState");
        state->setFocus();
        QTest::keyClick(state, Qt::Key_Down);
        QVERIFY(desk_->find<QWidget>("supposed")->isVisible());
        QVERIFY(text("gatewaySentence").contains("stays in the queue"));
        QTest::mouseClick(desk_->find<QWidget>("copyGateway"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().startsWith("Only supposed"));
        click("backToFound");
        QVERIFY(!desk_->find<QWidget>("supposed")->isVisible());
        QCOMPARE(text("gatewaySentence"), found);
    }

    void aSuppositionDoesNotOutliveItsCheck() {
        check();
        showPanel();
        desk_->find<QComboBox>("whatIfState")->setCurrentIndex(1);
        QVERIFY(desk_->find<QWidget>("supposed")->isVisible());
        QTest::keyClick(desk_->window.get(), Qt::Key_F5);
        finishCheck();
        QVERIFY(!desk_->find<QWidget>("supposed")->isVisible());
    }

    void everyProfileIsListed() {
        check();
        showPanel();
        QStringList senders;
        for (const QLabel* label : desk_->find<QWidget>("policies")->findChildren<QLabel*>()) {
            senders << label->text().section(" · ", 0, 0);
        }
        for (const dane::PolicyProfile& profile : dane::policy_profiles()) {
            QVERIFY(senders.contains(QString::fromUtf8(
                profile.name.data(), static_cast<qsizetype>(profile.name.size()))));
        }
    }

    void choosingAStepShowsItsDetails() {
        check();
        showPanel();
        desk_->window->actions().action(ui::CommandId::nextStep)->trigger();
        QVERIFY(!panel()->isVisible());
        QVERIFY(desk_->find<QWidget>("details")->isVisible());
    }

    void narrowWindowsHaveItAmongTheTexts() {
        check();
        desk_->window->resize(900, 700);
        QTRY_VERIFY(desk_->find<QTabWidget>("texts")->indexOf(panel()) >= 0);
        showPanel();
        desk_->window->resize(1440, 900);
        QTRY_VERIFY(desk_->find<QTabWidget>("side")->indexOf(panel()) >= 0);
        QVERIFY(panel()->isVisible());
    }

    void everyControlHasAName() {
        check();
        showPanel();
        addResolver("192.0.2.54");
        for (const QWidget* widget : panel()->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusProxy() == nullptr &&
                !widget->parentWidget()->inherits("QAbstractSpinBox") &&
                (widget->focusPolicy() & Qt::TabFocus) != 0) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool named = !widget->accessibleName().isEmpty() ||
                                   (button != nullptr && !button->text().isEmpty()) ||
                                   widget->inherits("QTextEdit");
                QVERIFY2(named, qPrintable(widget->metaObject()->className() + QStringLiteral(" ") +
                                           widget->objectName()));
            }
        }
    }

private:
    ui::GatewayPanel* panel() { return desk_->find<ui::GatewayPanel>("gateway"); }
    QString text(const char* name) { return desk_->find<ui::TextBlock>(name)->toPlainText(); }
    void click(const char* name) {
        auto* button = desk_->find<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }

    void showPanel() {
        desk_->window->actions().action(ui::CommandId::gateway)->trigger();
        QTRY_VERIFY(panel()->isVisible());
    }

    void addResolver(const QString& address) {
        click("addResolver");
        QTRY_VERIFY(desk_->find<QLineEdit>("resolverAddress")->hasFocus());
        QTest::keyClicks(desk_->find<QLineEdit>("resolverAddress"), address);
    }

    void check() {
        auto* field = desk_->find<QLineEdit>("domainField");
        field->selectAll();
        QTest::keyClicks(field, "example.org");
        QTest::keyClick(field, Qt::Key_Return);
        finishCheck();
    }

    void finishCheck() {
        desk_->finished().clear();
        desk_->runner->replay(test::passing_check().trace());
        QTRY_COMPARE(desk_->finished().size(), 1);
    }

    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(GatewayPanelTest)
#include "gateway_panel_test.moc"
