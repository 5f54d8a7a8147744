#include "core/findings/catalogue.h"
#include "core/trace/evaluation.h"
#include "tests/support/message_builder.h"
#include "tests/support/signed_world.h"
#include "tests/support/trace_builder.h"

#include <QTest>

#include <functional>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dns::Status;
using dns::Validation;
using findings::Code;
using findings::Finding;
using test::good_certificate;
using test::handshake;
using test::operator+;
using test::SignedWorld;
using test::TraceBuilder;

Q_DECLARE_METATYPE(std::function<Trace()>)

namespace {

const std::string tlsa_owner = "_25._tcp.mx1.example.org";
constexpr test::SignatureWindow past{test::world_time - 30 * test::day,
                                     test::world_time - 20 * test::day};

/// A check of the signed world, all of it validated.
Trace trace_of(const SignedWorld& world) {
    TraceBuilder builder;
    builder.trace().request.trust_anchors = world.anchors();
    builder.trace().started = Instant(std::chrono::seconds(test::world_time));
    for (const dns::Answer& answer : world.answers()) {
        builder.trace().lookups.push_back({answer.question, Milliseconds(0), answer});
    }
    return builder.end().trace();
}

/// The key set of a zone, signed for other dates.
test::Lines resigned(const test::SignedZone& zone, test::SignatureWindow window) {
    const test::Lines keys{zone.ksk().dnskey_line(), zone.zsk().dnskey_line()};
    return keys + test::Lines{zone.ksk().sign(keys, window)};
}

/// The validator's word on one question.
void judge(Trace& trace, std::string_view owner, RecordType type, Validation validation) {
    for (Lookup& lookup : trace.lookups) {
        if (lookup.question == test::question(owner, type)) {
            lookup.answer->validation = validation;
        }
    }
}

Trace with_mx(const std::function<void(SignedWorld&)>& alter, Validation validation) {
    SignedWorld world;
    alter(world);
    Trace trace = trace_of(world);
    judge(trace, "example.org", RecordType::mx, validation);
    return trace;
}

Trace with_bogus_mx(const std::function<void(SignedWorld&)>& alter) {
    return with_mx(alter, Validation::bogus);
}

test::Lines mx_lines() {
    return {"example.org. 300 IN MX 10 mx1.example.org."};
}

/// The MX step and one address are secure.
TraceBuilder with_address() {
    TraceBuilder builder;
    return builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata);
}

Trace with_tlsa(const std::vector<std::string>& records, std::optional<smtp::Session> session) {
    TraceBuilder builder = with_address();
    std::vector<std::string> lines;
    for (const std::string& record : records) {
        lines.push_back("TLSA " + record);
    }
    builder.reply(tlsa_owner, RecordType::tlsa, Status::secure, lines);
    if (session) {
        builder.session(*session);
    }
    return builder.end().trace();
}

smtp::Session handshake_with(const std::string& tlsa, long verify_code) {
    smtp::Session session = handshake("mx1.example.org", "192.0.2.1", {tlsa}, false);
    session.tls->verify_code = verify_code;
    return session;
}

Trace with_failure(smtp::SessionFailure failure,
                   smtp::StartTls starttls = smtp::StartTls::not_reached) {
    return with_tlsa({good_certificate().tlsa},
                     test::failed_session("mx1.example.org", "192.0.2.1", failure, starttls));
}

const std::string other_digest(64, 'a');

std::vector<Finding> root_causes(const Evaluation& evaluation) {
    std::vector<Finding> causes;
    std::ranges::copy_if(evaluation.findings, std::back_inserter(causes), &Finding::root_cause);
    return causes;
}

} // namespace

class RootCauseTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheOneLinkThatBroke_data();
    void namesTheOneLinkThatBroke();
    void findsNoFaultInAGoodWorld();

private:
    static void addChainRows();
    static void addNameRows();
    static void addTlsaRows();
    static void addMailHostRows();
};

namespace {

void row(const char* code, const char* about, std::function<Trace()> make) {
    QTest::addRow("%s: %s", code, about) << std::move(make) << QString(code);
}

} // namespace

void RootCauseTest::namesTheOneLinkThatBroke_data() {
    QTest::addColumn<std::function<Trace()>>("make");
    QTest::addColumn<QString>("code");
    addChainRows();
    addNameRows();
    addTlsaRows();
    addMailHostRows();
}

void RootCauseTest::addChainRows() {
    row("rrsig-expired", "MX", [] {
        return with_bogus_mx([](SignedWorld& world) {
            world.at("example.org", RecordType::mx).answer =
                mx_lines() + test::Lines{world.example.zsk().sign(mx_lines(), past)};
        });
    });
    row("rrsig-invalid", "MX", [] {
        return with_bogus_mx([](SignedWorld& world) {
            world.at("example.org", RecordType::mx).answer[0] =
                "example.org. 300 IN MX 20 mx1.example.org.";
        });
    });
    row("rrsig-missing", "MX", [] {
        return with_bogus_mx([](SignedWorld& world) {
            world.at("example.org", RecordType::mx).answer = mx_lines();
        });
    });
    row("ds-digest-mismatch", "of example.org", [] {
        return with_bogus_mx([](SignedWorld& world) {
            world.at("example.org", RecordType::ds).answer = world.org.signed_lines(
                {test::with_field(world.example.ksk().ds_line(), 7, std::string(64, 'b'))});
        });
    });
    row("ds-stale", "keys were changed", [] {
        return with_bogus_mx([](SignedWorld& world) {
            const test::SignedZone old("example.org", 13, test::good_window);
            world.at("example.org", RecordType::ds).answer =
                world.org.signed_lines({old.ksk().ds_line()});
        });
    });
    row("zone-served-unsigned", "DS and no signature at all", [] {
        return with_bogus_mx([](SignedWorld& world) {
            world.at("example.org", RecordType::mx).answer = mx_lines();
            world.at("example.org", RecordType::dnskey) = {};
            for (const RecordType type : {RecordType::a, RecordType::aaaa}) {
                world.remove("mx1.example.org", type);
            }
            world.remove("mx1.example.org", RecordType::ds);
            world.remove("mx1.example.org", RecordType::dnskey);
            world.remove("_tcp.mx1.example.org", RecordType::ds);
            world.remove(tlsa_owner, RecordType::tlsa);
        });
    });
    row("ds-missing", "a signed island", [] {
        return with_mx(
            [](SignedWorld& world) {
                world.at("example.org", RecordType::ds) = {
                    {},
                    world.org.soa_lines() +
                        world.org.nsec_lines("example.org", "f.org", "NS RRSIG NSEC")};
            },
            Validation::insecure);
    });
    row("ds-algorithm-unsupported", "algorithm 99", [] {
        return with_mx(
            [](SignedWorld& world) {
                world.at("example.org", RecordType::ds).answer = world.org.signed_lines(
                    {test::with_field(world.example.ksk().ds_line(), 5, "99")});
            },
            Validation::insecure);
    });
    row("mx-insecure", "an unsigned zone", [] {
        return with_mx(
            [](SignedWorld& world) {
                world.at("example.org", RecordType::ds) = {
                    {},
                    world.org.soa_lines() +
                        world.org.nsec_lines("example.org", "f.org", "NS RRSIG NSEC")};
                world.at("example.org", RecordType::dnskey) = {};
                world.at("example.org", RecordType::mx).answer = mx_lines();
            },
            Validation::insecure);
    });
    row("validator-disagrees", "nothing to be found",
        [] { return with_bogus_mx([](SignedWorld&) {}); });
    row("trust-anchor-mismatch", "another root key", [] {
        Trace trace = with_bogus_mx([](SignedWorld&) {});
        trace.request.trust_anchors = SignedWorld().anchors();
        return trace;
    });
    for (const int days : {40, -40}) {
        row("clock-wrong", days > 0 ? "fast" : "slow", [days] {
            Trace trace = with_bogus_mx([](SignedWorld&) {});
            trace.started += std::chrono::days(days);
            return trace;
        });
    }
    row("rrsig-expired", "as of an instant that was asked for", [] {
        Trace trace = with_bogus_mx([](SignedWorld&) {});
        trace.request.at = trace.started + std::chrono::days(40);
        return trace;
    });
    row("clock-wrong", "the top level and the domain late", [] {
        return with_bogus_mx([](SignedWorld& world) {
            world.at("org", RecordType::dnskey).answer = resigned(world.org, past);
            world.at("example.org", RecordType::dnskey).answer = resigned(world.example, past);
        });
    });
    row("rrsig-expired", "the top level late, the domain not", [] {
        return with_bogus_mx([](SignedWorld& world) {
            world.at("org", RecordType::dnskey).answer = resigned(world.org, past);
        });
    });
    row("rrsig-expired", "the domain late in all it has", [] {
        return with_bogus_mx([](SignedWorld& world) {
            world.at("example.org", RecordType::dnskey).answer = resigned(world.example, past);
        });
    });
    row("resolver-without-dnssec", "the root keys come unsigned", [] {
        Trace trace = with_bogus_mx([](SignedWorld& world) {
            world.at(".", RecordType::dnskey).answer.pop_back();
            world.at("example.org", RecordType::mx).answer = mx_lines();
        });
        trace.request.resolvers = {"192.0.2.53@53"};
        for (Lookup& lookup : trace.lookups) {
            lookup.answer->resolver = trace.request.resolvers.front();
            lookup.answer->validation = Validation::bogus;
        }
        return trace;
    });
}

void RootCauseTest::addNameRows() {
    row("domain-missing", "NXDOMAIN", [] {
        return TraceBuilder().reply("example.org", RecordType::mx, Status::nxdomain).end().trace();
    });
    row("null-mx", "RFC 7505", [] {
        return TraceBuilder()
            .reply("example.org", RecordType::mx, Status::secure, {"MX 0 ."})
            .end()
            .trace();
    });
    for (const auto& [code, failure] :
         {std::pair("servers-fail", dns::LookupFailure::server_failure),
          std::pair("servers-unreachable", dns::LookupFailure::timed_out)}) {
        row(code, "MX", [failure = failure] {
            return TraceBuilder()
                .reply("org", RecordType::ds, Status::nodata)
                .fails("example.org", RecordType::mx, failure)
                .end()
                .trace();
        });
        row(code, "address", [failure = failure] {
            return TraceBuilder()
                .reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
                .fails("mx1.example.org", RecordType::a, failure)
                .fails("mx1.example.org", RecordType::aaaa, failure)
                .end()
                .trace();
        });
    }
    for (const auto& [code, failure] :
         {std::pair("resolver-fails", dns::LookupFailure::server_failure),
          std::pair("resolver-unreachable", dns::LookupFailure::timed_out)}) {
        row(code, "nothing was answered", [failure = failure] {
            TraceBuilder builder;
            builder.trace().request.resolvers = {"192.0.2.53@53"};
            return builder.fails("example.org", RecordType::mx, failure).end().trace();
        });
    }
    const auto without_address = [](const std::string& host, Status status) {
        return TraceBuilder()
            .reply("example.org", RecordType::mx, Status::secure, {"MX 10 " + host + "."})
            .reply(host, RecordType::a, status)
            .reply(host, RecordType::aaaa, status)
            .end()
            .trace();
    };
    row("mx-host-missing", "NXDOMAIN",
        [=] { return without_address("mx1.example.org", Status::nxdomain); });
    row("mx-host-no-address", "NODATA",
        [=] { return without_address("mx1.example.org", Status::nodata); });
    row("mx-is-address", "NXDOMAIN",
        [=] { return without_address("192.0.2.1", Status::nxdomain); });
    row("address-insecure", "below a secure MX", [] {
        return TraceBuilder()
            .reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
            .reply("mx1.example.org", RecordType::a, Status::insecure, {"A 192.0.2.1"})
            .reply("mx1.example.org", RecordType::aaaa, Status::insecure)
            .end()
            .trace();
    });
    row("mx-insecure", "the certificate does not matter below it", [] {
        TraceBuilder builder;
        return builder
            .reply("example.org", RecordType::mx, Status::insecure, {"MX 10 mx1.example.org."})
            .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
            .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
            .reply(tlsa_owner, RecordType::tlsa, Status::secure,
                   {"TLSA " + good_certificate().tlsa})
            .session(handshake_with(good_certificate().tlsa, 65))
            .end()
            .trace();
    });
    row("tlsa-lookup-failed", "below an insecure MX it does matter", [] {
        TraceBuilder builder;
        return builder
            .reply("example.org", RecordType::mx, Status::insecure, {"MX 10 mx1.example.org."})
            .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
            .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
            .fails(tlsa_owner, RecordType::tlsa)
            .end()
            .trace();
    });
}

void RootCauseTest::addTlsaRows() {
    row("tlsa-absent", "NXDOMAIN", [] {
        return with_address().reply(tlsa_owner, RecordType::tlsa, Status::nxdomain).end().trace();
    });
    row("tlsa-absent", "NODATA", [] {
        return with_address().reply(tlsa_owner, RecordType::tlsa, Status::nodata).end().trace();
    });
    row("tlsa-insecure", "unsigned zone", [] {
        return with_address()
            .reply(tlsa_owner, RecordType::tlsa, Status::insecure,
                   {"TLSA " + good_certificate().tlsa})
            .end()
            .trace();
    });
    row("tlsa-lookup-failed", "SERVFAIL",
        [] { return with_address().fails(tlsa_owner, RecordType::tlsa).end().trace(); });
    row("tlsa-all-unusable", "usage 1", [] {
        return with_tlsa({"1 1 1 " + other_digest}, handshake_with("3 1 1 " + other_digest, 0));
    });
}

void RootCauseTest::addMailHostRows() {
    using enum smtp::SessionFailure;
    using smtp::StartTls;
    const auto ends = [](const char* code, smtp::SessionFailure failure,
                         StartTls starttls = StartTls::not_reached) {
        row(code, id_of(failure).data(), [=] { return with_failure(failure, starttls); });
    };
    ends("smtp-refused", connection_refused);
    ends("smtp-timeout", connection_timed_out);
    ends("smtp-timeout", reply_timed_out);
    ends("smtp-timeout", network_unreachable);
    ends("smtp-rejects", rejected);
    ends("smtp-busy", busy);
    ends("smtp-garbage", garbage);
    ends("smtp-garbage", closed_by_server);
    ends("starttls-missing", starttls_not_offered, StartTls::not_offered);
    ends("starttls-refused", starttls_refused, StartTls::refused);
    ends("starttls-injection", plaintext_injected, StartTls::accepted);
    ends("tls-handshake-failed", handshake_failed, StartTls::accepted);
    ends("tls-handshake-failed", closed_by_server, StartTls::accepted);
    ends("tls-too-old", tls_too_old);
    const auto verified = [](const char* code, const std::string& tlsa, long verify_code) {
        row(code, tlsa.substr(0, 5).c_str(),
            [=] { return with_tlsa({tlsa}, handshake_with(tlsa, verify_code)); });
    };
    verified("certificate-no-match", "3 1 1 " + other_digest, 65);
    verified("certificate-no-match", "2 1 1 " + other_digest, 65);
    verified("certificate-expired", "2 1 1 " + other_digest, 10);
    verified("certificate-not-yet-valid", "2 1 1 " + other_digest, 9);
    verified("certificate-name-mismatch", "2 1 1 " + other_digest, 62);
    verified("certificate-chain-broken", "2 1 1 " + other_digest, 20);
}

void RootCauseTest::namesTheOneLinkThatBroke() {
    QFETCH(std::function<Trace()>, make);
    QFETCH(QString, code);
    const Evaluation evaluation = evaluate(make());
    QVERIFY(evaluation.decisions.has_value());
    QVERIFY(evaluation.decisions->mandatory.action == dane::Action::dane_fail);
    const std::vector<Finding> causes = root_causes(evaluation);
    QCOMPARE(causes.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(std::string(id_of(causes[0].code))), code);
    QVERIFY(evaluation.findings.front() == causes[0]);
    for (const Finding& finding : evaluation.findings) {
        QVERIFY2(findings::has_required_arguments(finding), id_of(finding.code).data());
    }
}

void RootCauseTest::findsNoFaultInAGoodWorld() {
    const Evaluation evaluation = evaluate(trace_of(SignedWorld()));
    // The check has no session; only what follows from that may be said.
    for (const Finding& finding : evaluation.findings) {
        QVERIFY2(finding.code == Code::tlsa_no_rollover, id_of(finding.code).data());
    }
    QVERIFY(!evaluation.chain.empty());
}

QTEST_APPLESS_MAIN(RootCauseTest)
#include "root_cause_test.moc"
