#include "core/dane/rfc_decision.h"

#include <QTest>

using namespace danescope;
using namespace danescope::dane;
using dns::Status;

class RfcDecisionTest : public QObject {
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void doesNotLetTheMxWeakenTheHost();
};

void RfcDecisionTest::decides_data() {
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<bool>("allUnusable");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("basis");
    using enum Status;
    using enum CertificateStatus;
    const auto row = [](const char* name, Facts facts, const char* action,
                        const char* basis = "table", bool all_unusable = false) {
        QTest::newRow(name) << facts << all_unusable << action << basis;
    };
    row("matches", {secure, secure, secure, success}, "authenticated");
    row("does not match", {secure, secure, secure, failed}, "defer");
    row("no connection", {secure, secure, secure, not_checked}, "defer", "assumed");
    row("half-dane matches", {insecure, secure, secure, success}, "authenticated");
    row("half-dane does not match", {insecure, secure, secure, failed}, "defer");
    row("all unusable", {secure, secure, secure, failed}, "unauthenticated-tls", "table", true);
    row("no TLSA", {secure, secure, nxdomain}, "opportunistic-tls");
    row("no TLSA at the name", {secure, secure, nodata}, "opportunistic-tls");
    row("insecure TLSA", {secure, secure, insecure}, "opportunistic-tls");
    row("bogus TLSA", {secure, secure, bogus}, "defer");
    row("TLSA error", {secure, secure, error}, "defer");
    row("bogus TLSA below an insecure MX", {insecure, secure, bogus}, "defer");
    row("insecure address", {secure, insecure, skipped}, "opportunistic-tls");
    row("bogus address", {secure, bogus, skipped}, "defer");
    row("address error", {secure, error, skipped}, "defer");
    row("no address", {secure, nodata, skipped}, "defer", "assumed");
    row("bogus MX", {bogus, skipped, skipped}, "defer");
    row("MX error", {error, skipped, skipped}, "defer");
    row("no such domain", {nxdomain, skipped, skipped}, "defer", "assumed");
    row("nothing known", {}, "defer", "assumed");
}

void RfcDecisionTest::decides() {
    QFETCH(Facts, facts);
    QFETCH(bool, allUnusable);
    const RfcDecision decision = decide_by_rfc(facts, allUnusable);
    QTEST(QString::fromStdString(std::string(id_of(decision.action))), "action");
    QTEST(QString::fromStdString(std::string(id_of(decision.basis))), "basis");
}

void RfcDecisionTest::doesNotLetTheMxWeakenTheHost() {
    for (const Status tlsa : {Status::secure, Status::insecure, Status::bogus, Status::nodata}) {
        for (const bool all_unusable : {false, true}) {
            Facts facts{Status::secure, Status::secure, tlsa, CertificateStatus::failed};
            const RfcDecision below_secure_mx = decide_by_rfc(facts, all_unusable);
            facts.mx = Status::insecure;
            QVERIFY(decide_by_rfc(facts, all_unusable) == below_secure_mx);
        }
    }
}

QTEST_APPLESS_MAIN(RfcDecisionTest)
#include "rfc_decision_test.moc"
