#include "core/trace/comparison.h"

#include "tests/support/hashed_world.h"
#include "tests/support/signed_world.h"
#include "tests/support/trace_builder.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace danescope;
using trace::Comparison;
using trace::Conclusion;
using trace::Insight;

namespace {

dns::Name name(std::string_view text) {
    return dns::Name::parse(text).value();
}

trace::Trace with_certificate(const test::TestCertificate& certificate, const std::string& tlsa,
                              bool matched) {
    test::TraceBuilder builder;
    return builder
        .reply("example.org", dns::RecordType::mx, dns::Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", dns::RecordType::a, dns::Status::secure, {"A 192.0.2.1"})
        .reply("mx1.example.org", dns::RecordType::aaaa, dns::Status::nodata)
        .reply("_25._tcp.mx1.example.org", dns::RecordType::tlsa, dns::Status::secure,
               {"TLSA " + tlsa})
        .session(test::handshake("mx1.example.org", "192.0.2.1", {tlsa}, matched, certificate))
        .end()
        .trace();
}

trace::Trace passing() {
    return with_certificate(test::good_certificate(), test::good_certificate().tlsa, true);
}

Comparison compared(const trace::Trace& before, const trace::Trace& after) {
    return trace::compare(trace::snapshot_of(before), trace::snapshot_of(after));
}

template<class List>
std::ptrdiff_t changes(const List& list) {
    return std::count_if(list.begin(), list.end(), [](const auto& each) { return each.changed(); });
}

bool concludes(const Comparison& comparison, Insight insight, std::string_view subject) {
    const Conclusion wanted{insight, std::string(subject)};
    return std::find(comparison.conclusions.begin(), comparison.conclusions.end(), wanted) !=
           comparison.conclusions.end();
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void earlierWarningIsASettingAlone() {
        trace::Trace early = passing();
        early.request.warn_days = std::chrono::days(30);
        const Comparison comparison = compared(passing(), early);
        QCOMPARE(changes(comparison.settings), std::ptrdiff_t{1});
        QVERIFY(comparison.conclusions.empty());
    }

    void aCheckIsLikeItself() {
        const Comparison comparison = compared(passing(), passing());
        QVERIFY(comparison.conclusions.empty());
        QVERIFY(comparison.decisions_before == comparison.decisions_after);
        QVERIFY(!comparison.records.empty());
        QVERIFY(!comparison.tlsa.empty());
        QVERIFY(!comparison.certificates.empty());
        QCOMPARE(changes(comparison.hosts) + changes(comparison.records) +
                     changes(comparison.tlsa) + changes(comparison.zones) + changes(comparison.ds) +
                     changes(comparison.keys) + changes(comparison.signatures) +
                     changes(comparison.certificates) + changes(comparison.connections) +
                     changes(comparison.settings),
                 std::ptrdiff_t{0});
    }

    void timesAreNoChange() {
        trace::Trace later = passing();
        later.started += std::chrono::hours(24);
        later.elapsed += Milliseconds(100);
        QVERIFY(compared(passing(), later).conclusions.empty());
    }

    void anotherCertificate() {
        const Comparison comparison =
            compared(passing(), with_certificate(test::other_certificate(),
                                                 test::good_certificate().tlsa, false));
        QVERIFY(concludes(comparison, Insight::certificate_replaced_tlsa_kept, "mx1.example.org"));
        QCOMPARE(changes(comparison.certificates), std::ptrdiff_t{1});
        QCOMPARE(changes(comparison.tlsa), std::ptrdiff_t{0});
        QVERIFY(!comparison.cause_before && comparison.cause_after);
        // A certificate that comes back is a repair, not a fault.
        QVERIFY(compared(with_certificate(test::other_certificate(), test::good_certificate().tlsa,
                                          false),
                         passing())
                    .conclusions.empty());
    }

    void anotherTlsaRecord() {
        const Comparison comparison =
            compared(passing(), with_certificate(test::good_certificate(),
                                                 test::other_certificate().tlsa, false));
        QVERIFY(concludes(comparison, Insight::tlsa_replaced_certificate_kept, "mx1.example.org"));
        QCOMPARE(changes(comparison.tlsa), std::ptrdiff_t{1});
        QCOMPARE(changes(comparison.certificates), std::ptrdiff_t{0});
    }

    void aHostThatIsGone() {
        test::TraceBuilder builder = test::secure_up_to_tlsa();
        builder
            .session(test::failed_session("mx1.example.org", "192.0.2.1",
                                          smtp::SessionFailure::connection_refused))
            .end();
        const Comparison comparison = compared(passing(), builder.trace());
        QVERIFY(concludes(comparison, Insight::host_lost, "mx1.example.org"));
    }

    void keysReplacedAtTheDomainAlone() {
        const test::SignedWorld before;
        test::SignedWorld after = before;
        const test::SignedZone anew("example.org", 13, test::good_window);
        after.at("example.org", dns::RecordType::dnskey).answer = anew.key_lines();
        const Comparison comparison = compared(test::check_of(before), test::check_of(after));
        QVERIFY(concludes(comparison, Insight::keys_replaced_ds_kept, "example.org"));
        const auto of = [](const auto& list) {
            return *std::find_if(list.begin(), list.end(),
                                 [](const auto& each) { return each.key == name("example.org"); });
        };
        QVERIFY(of(comparison.keys).changed());
        QVERIFY(!of(comparison.ds).changed());
        QVERIFY(of(comparison.zones).after == dns::Status::bogus);
    }

    void signaturesWhoseTimePassed() {
        const test::SignedWorld world;
        const trace::Trace before = test::check_of(world);
        trace::Trace after = before;
        after.request.at = before.judged_at() + std::chrono::days(11);
        const Comparison comparison = compared(before, after);
        QVERIFY(concludes(comparison, Insight::signatures_lapsed, "example.org"));
        QVERIFY(concludes(comparison, Insight::asked_differently, ""));
        QVERIFY(changes(comparison.signatures) > 0);
        for (const auto& each : comparison.signatures) {
            QVERIFY(!trace::is_renewal(each));
        }
    }

    void newSignaturesOfTheSameKeysAreRoutine() {
        const test::SignedWorld world;
        trace::Snapshot before = trace::snapshot_of(test::check_of(world));
        trace::Evaluation renewed = *before.evaluation;
        for (auto& zone : renewed.chain) {
            for (auto& signature : zone.signatures) {
                signature.expiration += std::chrono::days(1);
            }
        }
        const Comparison comparison = trace::compare(
            before, {before.trace, std::make_shared<const trace::Evaluation>(renewed)});
        QVERIFY(changes(comparison.signatures) > 0);
        for (const auto& each : comparison.signatures) {
            QVERIFY(trace::is_renewal(each));
        }
    }

    void aZoneThatIsNoLongerSigned() {
        test::TraceBuilder builder;
        const trace::Snapshot snapshot = trace::snapshot_of(passing());
        trace::Evaluation signedZone = *snapshot.evaluation;
        signedZone.chain = {{name("example.org"), dns::Status::secure}};
        trace::Evaluation unsignedZone = signedZone;
        unsignedZone.chain.front().status = dns::Status::insecure;
        const auto with = [&snapshot](const trace::Evaluation& evaluation) {
            return trace::Snapshot{snapshot.trace,
                                   std::make_shared<const trace::Evaluation>(evaluation)};
        };
        QVERIFY(concludes(trace::compare(with(signedZone), with(unsignedZone)),
                          Insight::zone_unsigned, "example.org"));
        QVERIFY(concludes(trace::compare(with(unsignedZone), with(signedZone)),
                          Insight::zone_signed, "example.org"));
    }

    void otherResolvers() {
        trace::Trace other = passing();
        other.request.resolvers = {"192.0.2.53@53"};
        other.tool.version = "9.9.9";
        const Comparison comparison = compared(passing(), other);
        QVERIFY(concludes(comparison, Insight::asked_differently, ""));
        QCOMPARE(changes(comparison.settings), std::ptrdiff_t{2});
        // Another version alone does not ask in another way.
        other.request.resolvers.clear();
        QVERIFY(compared(passing(), other).conclusions.empty());
    }

    void whatOnlyOneCheckHas() {
        test::TraceBuilder failing;
        failing.fails("example.org", dns::RecordType::mx).end();
        const Comparison comparison = compared(passing(), failing.trace());
        QVERIFY(std::all_of(comparison.tlsa.begin(), comparison.tlsa.end(),
                            [](const auto& each) { return each.before && !each.after; }));
        QCOMPARE(comparison.records.size(), std::size_t{3});
        QVERIFY(comparison.decisions_after.has_value());
    }

    void emptyChecks() {
        const trace::Trace empty;
        QVERIFY(compared(empty, empty).conclusions.empty());
        QVERIFY(compared(empty, passing()).tlsa.size() == 1);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
