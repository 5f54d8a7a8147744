#include "core/trace/gateway_outcome.h"
#include "core/trace/policy_outcomes.h"
#include "tests/support/trace_builder.h"

#include <QTest>

#include <functional>

using namespace danescope;
using namespace danescope::trace;
using dane::DaneSupport;
using dane::GatewaySettings;
using dane::SmtpRoute;
using dane::TlsSupport;
using dns::RecordType;
using dns::Status;
using test::TraceBuilder;

namespace {

const std::string good = "192.0.2.53@53";
const std::string plain = "192.0.2.54@53";

Trace passing() {
    return test::passing_check().trace();
}

Trace mismatching() {
    return test::mismatching_check().trace();
}

Trace unsigned_domain() {
    return TraceBuilder()
        .reply("example.org", RecordType::mx, Status::insecure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::insecure, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .end()
        .trace();
}

Trace half_done() {
    return test::secure_up_to_tlsa().trace();
}

template<class Enum>
QString shown(Enum value) {
    static constexpr std::array<const char*, 6> fates{"with dane", "by fallback",    "without dane",
                                                      "waits",     "waits at times", "open"};
    return fates[static_cast<std::size_t>(value)];
}

GatewaySettings with(const std::function<void(GatewaySettings&)>& change) {
    GatewaySettings settings;
    change(settings);
    return settings;
}

GatewaySettings resolvers(std::vector<dane::GatewayResolver> list) {
    return with([&](GatewaySettings& settings) { settings.resolvers = std::move(list); });
}

GatewayOutcome outcome(const Trace& trace, const GatewaySettings& settings) {
    return gateway_outcome(trace, evaluate(trace), settings);
}

} // namespace

class GatewayOutcomeTest : public QObject {
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void aRouteAsksForAProfileWithoutDane();
    void useDnsIsNoRoute();
    void settingsThatStopDaneGoFirst();
    void namesTheResolversInTheWay();
    void warnsOfResolversBehind();
    void offersMandatoryOnlyWhereEveryPathPasses();
    void offersAnExceptionOnlyWhereMailWaits();
    void everyProfileNamesTheDomain();
    void profilesDecideForTheWholeDomain();
};

void GatewayOutcomeTest::decides_data() {
    QTest::addColumn<std::function<Trace()>>("trace");
    QTest::addColumn<GatewaySettings>("settings");
    QTest::addColumn<QString>("fate");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("advice");
    const auto row = [](const char* name, Trace (*trace)(), const GatewaySettings& settings,
                        const char* fate, GatewayReason reason, GatewayAdvice advice) {
        QTest::newRow(name) << std::function<Trace()>(trace) << settings << QString(fate)
                            << static_cast<int>(reason) << static_cast<int>(advice);
    };
    using enum GatewayReason;
    using enum GatewayAdvice;
    const GatewaySettings usual;
    const auto mandatory = with([](auto& s) { s.dane = DaneSupport::mandatory; });
    const auto off = with([](auto& s) { s.dane = DaneSupport::none; });
    const auto no_tls = with([](auto& s) { s.tls = TlsSupport::none; });
    const auto accept = with([](auto& s) { s.mail_flow = dane::MailFlow::accept; });
    const auto route = with([](auto& s) { s.route = SmtpRoute::host; });
    row("passes", passing, usual, "with dane", decision, mandatory_is_safe);
    row("passes in Mandatory", passing, mandatory, "with dane", decision, keep_settings);
    row("no match", mismatching, usual, "waits", decision, wait_for_repair);
    row("unsigned", unsigned_domain, usual, "by fallback", decision, keep_settings);
    row("unsigned in Mandatory", unsigned_domain, mandatory, "waits", decision,
        opportunistic_instead);
    row("half done", half_done, usual, "open", decision, keep_settings);
    row("ACCEPT", passing, accept, "without dane", mail_flow_accept, send_through_relay);
    row("TLS off", passing, no_tls, "without dane", tls_off, turn_tls_on);
    row("DANE off", passing, off, "without dane", dane_off, turn_dane_on);
    row("DANE off, none published", unsigned_domain, off, "without dane", dane_off,
        dane_gains_nothing);
    row("route", passing, route, "waits", smtp_route, dane_off_or_use_dns);
    row("route of an unsigned domain", unsigned_domain, route, "waits", smtp_route,
        dane_off_or_use_dns);
    row("all resolvers good", passing, resolvers({{good, 0, true}, {plain, 1, true}}), "with dane",
        decision, mandatory_is_safe);
    row("plain one first", passing, resolvers({{good, 5, true}, {plain, 1, false}}), "waits",
        resolver_without_dnssec, prefer_dnssec_resolver);
    row("good one first", passing, resolvers({{good, 1, true}, {plain, 5, false}}), "with dane",
        decision, mandatory_is_safe);
    row("same priority", passing, resolvers({{good, 1, true}, {plain, 1, false}}), "waits at times",
        resolvers_mixed, prefer_dnssec_resolver);
    row("plain ones only", passing, resolvers({{plain, 0, false}}), "waits",
        resolver_without_dnssec, replace_resolver);
    row("plain one, nothing signed", unsigned_domain, resolvers({{plain, 0, false}}), "by fallback",
        decision, keep_settings);
}

void GatewayOutcomeTest::decides() {
    QFETCH(std::function<Trace()>, trace);
    QFETCH(GatewaySettings, settings);
    const GatewayOutcome found = outcome(trace(), settings);
    QTEST(shown(found.fate), "fate");
    QTEST(static_cast<int>(found.reason), "reason");
    QTEST(static_cast<int>(found.advice), "advice");
}

void GatewayOutcomeTest::aRouteAsksForAProfileWithoutDane() {
    const auto settings = with([](GatewaySettings& s) {
        s.route = SmtpRoute::host;
        s.tls = TlsSupport::required;
    });
    const GatewayOutcome found = outcome(passing(), settings);
    QVERIFY(found.profile ==
            (DestinationProfile{"example.org", TlsSupport::required, DaneSupport::none}));
    QVERIFY(!found.decision);
}

void GatewayOutcomeTest::useDnsIsNoRoute() {
    const auto settings = with([](GatewaySettings& s) { s.route = SmtpRoute::use_dns; });
    QVERIFY(outcome(passing(), settings) == outcome(passing(), {}));
}

void GatewayOutcomeTest::settingsThatStopDaneGoFirst() {
    const auto settings = with([](GatewaySettings& s) {
        s.mail_flow = dane::MailFlow::accept;
        s.tls = TlsSupport::none;
        s.dane = DaneSupport::none;
        s.route = SmtpRoute::host;
        s.resolvers = {{plain, 0, false}};
    });
    QCOMPARE(outcome(passing(), settings).reason, GatewayReason::mail_flow_accept);
}

void GatewayOutcomeTest::namesTheResolversInTheWay() {
    const GatewayOutcome found =
        outcome(passing(), resolvers({{good, 3, true}, {plain, 1, false}, {plain, 9, false}}));
    QCOMPARE(found.resolvers, std::vector<std::size_t>{1});
}

void GatewayOutcomeTest::warnsOfResolversBehind() {
    GatewaySettings settings = resolvers({{good, 1, true}, {plain, 2, false}});
    settings.secondary = dane::SecondaryDns::without_dnssec;
    const std::vector<GatewayRisk> both{GatewayRisk::next_resolver_without_dnssec,
                                        GatewayRisk::secondary_without_dnssec};
    QCOMPARE(outcome(passing(), settings).risks, both);
    QVERIFY(outcome(unsigned_domain(), settings).risks.empty());
    settings.secondary = dane::SecondaryDns::with_dnssec;
    settings.resolvers.back().has_dnssec = true;
    QVERIFY(outcome(passing(), settings).risks.empty());
}

void GatewayOutcomeTest::offersMandatoryOnlyWhereEveryPathPasses() {
    Trace trace = TraceBuilder()
                      .reply("example.org", RecordType::mx, Status::secure,
                             {"MX 10 mx1.example.org.", "MX 20 mx2.example.net."})
                      .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
                      .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
                      .reply("mx2.example.net", RecordType::a, Status::insecure, {"A 192.0.2.2"})
                      .reply("mx2.example.net", RecordType::aaaa, Status::nodata)
                      .reply("_25._tcp.mx1.example.org", RecordType::tlsa, Status::secure,
                             {"TLSA " + test::good_certificate().tlsa})
                      .session(test::handshake("mx1.example.org", "192.0.2.1",
                                               {test::good_certificate().tlsa}, true))
                      .end()
                      .trace();
    const GatewayOutcome found = outcome(trace, {});
    QCOMPARE(found.fate, GatewayFate::delivered_with_dane);
    QCOMPARE(found.advice, GatewayAdvice::keep_settings);
    QVERIFY(!found.profile);
}

void GatewayOutcomeTest::offersAnExceptionOnlyWhereMailWaits() {
    const auto exception = outcome(mismatching(), {}).profile;
    QVERIFY(exception && exception->dane == DaneSupport::none);
    const auto kinder =
        outcome(unsigned_domain(), with([](auto& s) { s.dane = DaneSupport::mandatory; })).profile;
    QVERIFY(kinder && kinder->dane == DaneSupport::opportunistic);
    QVERIFY(!outcome(unsigned_domain(), {}).profile);
}

void GatewayOutcomeTest::everyProfileNamesTheDomain() {
    for (const auto tls : {TlsSupport::none, TlsSupport::required_verify}) {
        for (const auto dane : {DaneSupport::none, DaneSupport::mandatory}) {
            for (const auto route : {SmtpRoute::none, SmtpRoute::host}) {
                const GatewaySettings settings = with([&](GatewaySettings& s) {
                    s.tls = tls;
                    s.dane = dane;
                    s.route = route;
                });
                const auto profile = outcome(mismatching(), settings).profile;
                if (profile) {
                    QCOMPARE(profile->destination, std::string("example.org"));
                    QVERIFY(profile->dane == DaneSupport::none || profile->tls != TlsSupport::none);
                }
            }
        }
    }
}

void GatewayOutcomeTest::profilesDecideForTheWholeDomain() {
    const auto found = policy_outcomes(evaluate(passing()));
    QCOMPARE(found.size(), dane::policy_profiles().size());
    for (const PolicyOutcome& entry : found) {
        QVERIFY(entry.decision.action == dane::RfcAction::authenticated);
        QCOMPARE(entry.path, std::optional<std::size_t>(0));
    }
    const auto waiting = policy_outcomes(evaluate(mismatching()));
    QVERIFY(!waiting.front().path);
    QCOMPARE(waiting.front().decision.row, std::optional(2));
    QVERIFY(policy_outcomes(evaluate(half_done())).empty());
    const auto bogus = policy_outcomes(
        evaluate(TraceBuilder().reply("example.org", RecordType::mx, Status::bogus).end().trace()));
    QCOMPARE(bogus.front().decision.row, std::optional(15));
}

QTEST_APPLESS_MAIN(GatewayOutcomeTest)
#include "gateway_outcome_test.moc"
