#include "core/trace/gateway_outcome.h"
#include "core/trace/policy_outcomes.h"
#include "tests/support/trace_builder.h"

#include <QTest>

#include <algorithm>
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

/// The code that decides; empty where the table does.
QString cause_of(const GatewayOutcome& found) {
    if (found.findings.empty()) {
        return {};
    }
    const findings::Finding& first = found.findings.front();
    const std::string_view id = id_of(first.code);
    return first.root_cause && findings::has_required_arguments(first)
               ? QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()))
               : QStringLiteral("not a cause");
}

/// The resolvers that the findings name.
std::vector<std::string> servers_in(const GatewayOutcome& found) {
    std::vector<std::string> servers;
    for (const findings::Finding& finding : found.findings) {
        servers.push_back(std::get<std::string>(finding.arguments.at("server")));
    }
    return servers;
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
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("advice");
    const auto row = [](const char* name, Trace (*trace)(), const GatewaySettings& settings,
                        const char* fate, const char* cause, GatewayAdvice advice) {
        QTest::newRow(name) << std::function<Trace()>(trace) << settings << QString(fate)
                            << QString(cause) << static_cast<int>(advice);
    };
    using enum GatewayAdvice;
    const GatewaySettings usual;
    const auto mandatory = with([](auto& s) { s.dane = DaneSupport::mandatory; });
    const auto off = with([](auto& s) { s.dane = DaneSupport::none; });
    const auto no_tls = with([](auto& s) { s.tls = TlsSupport::none; });
    const auto accept = with([](auto& s) { s.mail_flow = dane::MailFlow::accept; });
    const auto route = with([](auto& s) { s.route = SmtpRoute::host; });
    row("passes", passing, usual, "with dane", "", mandatory_is_safe);
    row("passes in Mandatory", passing, mandatory, "with dane", "", keep_settings);
    row("no match", mismatching, usual, "waits", "", wait_for_repair);
    row("unsigned", unsigned_domain, usual, "by fallback", "", keep_settings);
    row("unsigned in Mandatory", unsigned_domain, mandatory, "waits", "", opportunistic_instead);
    row("half done", half_done, usual, "open", "", keep_settings);
    row("ACCEPT", passing, accept, "without dane", "policy-mail-flow-accept", mend_setting);
    row("TLS off", passing, no_tls, "without dane", "policy-tls-off", turn_tls_on);
    row("DANE off", passing, off, "without dane", "policy-dane-off", turn_dane_on);
    row("DANE off, none published", unsigned_domain, off, "without dane", "policy-dane-off",
        dane_gains_nothing);
    row("route", passing, route, "waits", "policy-smtp-route", dane_off_or_use_dns);
    row("route of an unsigned domain", unsigned_domain, route, "waits", "policy-smtp-route",
        dane_off_or_use_dns);
    row("all resolvers good", passing, resolvers({{good, 0, true}, {plain, 1, true}}), "with dane",
        "", mandatory_is_safe);
    row("plain one first", passing, resolvers({{good, 5, true}, {plain, 1, false}}), "waits",
        "resolver-without-dnssec", prefer_dnssec_resolver);
    row("good one first", passing, resolvers({{good, 1, true}, {plain, 5, false}}), "with dane", "",
        mandatory_is_safe);
    row("same priority", passing, resolvers({{good, 1, true}, {plain, 1, false}}), "waits at times",
        "resolver-without-dnssec", prefer_dnssec_resolver);
    row("plain ones only", passing, resolvers({{plain, 0, false}}), "waits",
        "resolver-without-dnssec", replace_resolver);
    row("plain one, nothing signed", unsigned_domain, resolvers({{plain, 0, false}}), "by fallback",
        "", keep_settings);
}

void GatewayOutcomeTest::decides() {
    QFETCH(std::function<Trace()>, trace);
    QFETCH(GatewaySettings, settings);
    const GatewayOutcome found = outcome(trace(), settings);
    QTEST(shown(found.fate), "fate");
    QTEST(cause_of(found), "cause");
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
    QCOMPARE(cause_of(outcome(passing(), settings)), QString("policy-mail-flow-accept"));
}

void GatewayOutcomeTest::namesTheResolversInTheWay() {
    const GatewayOutcome found =
        outcome(passing(), resolvers({{good, 3, true}, {plain, 1, false}, {plain, 9, false}}));
    QCOMPARE(servers_in(found), std::vector<std::string>{plain});
    const std::string another = "192.0.2.55@53";
    const GatewayOutcome both =
        outcome(passing(), resolvers({{plain, 1, false}, {good, 1, true}, {another, 1, false}}));
    QCOMPARE(servers_in(both), (std::vector<std::string>{plain, another}));
    QCOMPARE(std::ranges::count(both.findings, true, &findings::Finding::root_cause), 1);
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
