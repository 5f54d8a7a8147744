// The tickets about the gateway's own settings, answered in the window on the practice network.

#include "core/dnssec/trust_anchor.h"
#include "core/trace/engine.h"
#include "ui/main_window.h"
#include "ui/panels/text_block.h"
#include "ui/session/gateway_memory.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace danescope;

namespace {

constexpr int patience = 30'000;

} // namespace

class GatewayTicketsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QFile anchors(qEnvironmentVariable("DANESCOPE_LAB_TRUST_ANCHOR"));
        QVERIFY2(anchors.open(QIODevice::ReadOnly), "run inside the practice network");
        setup_.language = explain::LanguageCode::en;
        setup_.request.trust_anchors =
            dnssec::parse_trust_anchors(anchors.readAll().toStdString()).value();
        setup_.request.root_hints_file = qgetenv("DANESCOPE_LAB_ROOT_HINTS").toStdString();
        setup_.request.control_hosts.clear();
        setup_.request.smtp_port =
            static_cast<std::uint16_t>(qEnvironmentVariableIntValue("DANESCOPE_LAB_SMTP_PORT"));
        if (setup_.request.root_hints_file.empty()) {
            QSKIP("no recursion from the root in this mode");
        }
    }

    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        settings_ =
            std::make_unique<QSettings>(folder_->filePath("settings.ini"), QSettings::IniFormat);
    }

    void cleanup() {
        window_.reset();
        settings_.reset();
    }

    void aResolverWithoutDnssecIsFoundInFourActions() {
        const std::string plain = qgetenv("DANESCOPE_LAB_PLAIN_RESOLVER").toStdString() + "@53";
        const std::string good = qgetenv("DANESCOPE_LAB_RESOLVER").toStdString() + "@53";
        dane::GatewaySettings gateway;
        gateway.resolvers = {{plain, 0, true}, {good, 1, true}};
        ui::saveGatewaySettings(*settings_, gateway);
        open();
        checkSecureMatch();
        QTest::keyClick(window_.get(), Qt::Key_G, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(compared().contains("no DNSSEC"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(compared().count("knows DNSSEC") == 2, patience);
        QVERIFY(compared().contains("built-in recursion"));
        QVERIFY(text("gatewayWhy").contains(QString::fromStdString(plain)));
        QVERIFY(text("gatewayWhy").contains("not the domain’s"));
        QVERIFY(text("gatewayAdvice").contains("better priority"));
    }

    void aRouteIsExplainedInFourActions() {
        open();
        checkSecureMatch();
        QTest::keyClick(window_.get(), Qt::Key_G, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(text("gatewaySentence").contains("stays in the queue"));
        QVERIFY(text("gatewayWhy").contains("not the destination that the domain publishes"));
        QVERIFY(text("gatewayAdvice").contains("USEDNS"));
        QVERIFY(text("gatewayProfile").contains("Destination: secure-match.example"));
        QVERIFY(text("gatewayProfile").contains("DANE Support: None"));
    }

private:
    void open() {
        window_ = std::make_unique<ui::MainWindow>(engine_, setup_, *settings_);
        window_->resize(1440, 1200);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

    /// Type, Enter: two actions.
    void checkSecureMatch() {
        bool isDone = false;
        connect(window_.get(), &ui::MainWindow::finished, this, [&] { isDone = true; });
        auto* field = window_->findChild<QLineEdit*>("domainField");
        QTest::keyClicks(field, "secure-match.example");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
        disconnect(window_.get(), &ui::MainWindow::finished, this, nullptr);
    }

    QString text(const char* name) {
        return window_->findChild<ui::TextBlock*>(name)->toPlainText();
    }

    QString compared() {
        QStringList texts;
        const auto* results = window_->findChild<QWidget*>("resolverResults");
        for (const QLabel* label : results->findChildren<QLabel*>()) {
            texts << label->text();
        }
        return texts.join(u'\n');
    }

    trace::Engine engine_;
    ui::WindowSetup setup_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<ui::MainWindow> window_;
};

QTEST_MAIN(GatewayTicketsTest)
#include "gateway_tickets_test.moc"
