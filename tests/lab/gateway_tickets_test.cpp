// The tickets about the gateway's own settings, answered in the window on the practice network.

#include "tests/lab/ticket_desk.h"
#include "ui/session/gateway_memory.h"

#include <QPushButton>
#include <QRadioButton>

#include <memory>

using namespace danescope;
using test::Hands;
using test::TicketDesk;
using test::Words;

class GatewayTicketsTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        desk_ = test::deskOfRow();
        if (desk_->request().root_hints_file.empty()) {
            QSKIP("no recursion from the root in this mode");
        }
    }
    void cleanup() { desk_.reset(); }

    /// "Our gateway says BOGUS for a domain everybody else can reach."
    void aResolverWithoutDnssec_data() { test::ticketRows(); }
    void aResolverWithoutDnssec() {
        const std::string plain = qgetenv("DANESCOPE_LAB_PLAIN_RESOLVER").toStdString() + "@53";
        const std::string good = qgetenv("DANESCOPE_LAB_RESOLVER").toStdString() + "@53";
        dane::GatewaySettings gateway;
        gateway.resolvers = {{plain, 0, true}, {good, 1, true}};
        ui::saveGatewaySettings(desk_->settings(), gateway);
        openGateway();
        desk_->pressMnemonic(desk_->find<QPushButton>("askEachResolver"));
        QCOMPARE(desk_->actions(), 4);
        // Compared with the built-in recursion, in the same window.
        QVERIFY(shows({"no DNSSEC", "sans DNSSEC", "不支援 DNSSEC"}));
        QVERIFY(shows({"knows DNSSEC", "connaît DNSSEC", "支援 DNSSEC"}));
        QVERIFY(shows({"built-in recursion", "récursion intégrée", "內建遞迴"}));
        QVERIFY(desk_->comesToShow(QString::fromStdString(plain)));
        QVERIFY(shows(
            {"the fault is not the domain’s", "la faute n’est pas au domaine", "問題不在網域"}));
        QVERIFY(shows({"the better priority", "la meilleure priorité", "較高的優先順序"}));
        desk_->photograph("3");
    }

    /// "We route this domain to a partner relay, and DANE fails."
    void aRoute_data() { test::ticketRows(); }
    void aRoute() {
        openGateway();
        desk_->pressMnemonic(desk_->find<QRadioButton>("smtpRoute2"));
        QCOMPARE(desk_->actions(), 4);
        QVERIFY(shows({"stays in the queue", "reste en file d’attente", "留在佇列"}));
        QVERIFY(
            shows({"not the destination that the domain publishes",
                   "n’est pas la destination que le domaine publie", "並不是該網域發布的目的地"}));
        QVERIFY(
            shows({"Set the route to USEDNS", "Réglez la route sur USEDNS", "把路由設為 USEDNS"}));
        QVERIFY(shows({"Destination: secure-match.example",
                       "Destination\u00A0: secure-match.example", "目的地：secure-match.example"}));
        QVERIFY(shows({"DANE Support: None", "DANE Support\u00A0: None", "DANE Support：None"}));
        desk_->photograph("8");
    }

private:
    /// Three actions.
    void openGateway() {
        desk_->open();
        desk_->check("secure-match.example");
        if (desk_->hands() == Hands::mouse) {
            desk_->clickTab("side", desk_->find<QWidget>("gateway"));
        } else {
            desk_->shortcut(Qt::Key_G, Qt::ControlModifier);
        }
    }

    bool shows(const Words& words) { return desk_->comesToShow(words); }

    std::unique_ptr<TicketDesk> desk_;
};

QTEST_MAIN(GatewayTicketsTest)
#include "gateway_tickets_test.moc"
