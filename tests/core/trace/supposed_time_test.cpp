#include "core/trace/supposed_time.h"

#include "core/trace/evaluation.h"
#include "tests/support/certificates.h"
#include "tests/support/hashed_world.h"
#include "tests/support/message_builder.h"
#include "tests/support/trace_builder.h"

#include <QTest>

#include <algorithm>

using namespace danescope;
using namespace danescope::trace;
using dns::Status;
using findings::Code;

namespace {

const Instant now{std::chrono::seconds(test::world_time)};

Trace good_check() {
    static const test::SignedWorld world;
    return test::check_of(world);
}

/// A check whose MX signature ended nine days ago; all others began ten days ago.
Trace expired_check() {
    test::SignedWorld world;
    const test::Lines mx{"example.org. 300 IN MX 10 mx1.example.org."};
    world.at("example.org", dns::RecordType::mx).answer = {
        mx.front(), world.example.zsk().sign(
                        mx, {test::world_time - 30 * test::day, test::world_time - 9 * test::day})};
    return test::check_of(world);
}

} // namespace

class SupposedTimeTest : public QObject {
    Q_OBJECT

private slots:
    void letsSignaturesExpire();
    void bringsExpiredOnesBack();
    void altersNothingAtTheSameInstant();
    void leadsThereAndBack();
    void leavesTheSurroundingsAsTheyWere();
    void verifiesCertificatesAgain();
};

void SupposedTimeTest::letsSignaturesExpire() {
    const Trace later = supposed_at(good_check(), now + std::chrono::days(20));
    const Evaluation evaluation = evaluate(later);
    QVERIFY(evaluation.mx.status == Status::bogus);
    QCOMPARE(evaluation.findings.front().code, Code::rrsig_expired);
    QVERIFY(evaluation.findings.front().root_cause);
}

void SupposedTimeTest::bringsExpiredOnesBack() {
    QVERIFY(evaluate(expired_check()).mx.status == Status::bogus);
    const Trace earlier = supposed_at(expired_check(), now - std::chrono::hours(9 * 24 + 12));
    QVERIFY(evaluate(earlier).mx.status == Status::secure);
}

void SupposedTimeTest::altersNothingAtTheSameInstant() {
    Trace same = supposed_at(good_check(), now);
    QVERIFY(same.request.at == now);
    same.request.at.reset();
    QVERIFY(same == good_check());
}

void SupposedTimeTest::leadsThereAndBack() {
    const Trace there = supposed_at(good_check(), now + std::chrono::days(20));
    const Trace back = supposed_at(there, now);
    QVERIFY(std::ranges::equal(back.lookups, good_check().lookups));
}

/// They end with all others of the zone, but were asked for only to know whom to ask.
void SupposedTimeTest::leavesTheSurroundingsAsTheyWere() {
    test::SignedWorld world;
    world.at("example.org", dns::RecordType::ns).answer =
        world.example.signed_lines({"example.org. 300 IN NS ns1.example.org."});
    const dns::Question servers = test::question("example.org", dns::RecordType::ns);
    const auto answers = world.answers();
    const auto answer = std::ranges::find(answers, servers, &dns::Answer::question);
    QVERIFY(answer != answers.end());
    for (const LookupPurpose purpose :
         {LookupPurpose::check, LookupPurpose::name_servers, LookupPurpose::control}) {
        Trace trace = test::check_of(world);
        trace.lookups.push_back({servers, {}, *answer, purpose});
        trace.lookups.back().answer->validation = dns::Validation::secure;
        const Trace later = supposed_at(trace, now + std::chrono::days(20));
        const bool of_the_check = purpose == LookupPurpose::check;
        QCOMPARE(later.find(servers)->answer->validation == dns::Validation::bogus, of_the_check);
        QVERIFY(evaluate(later).mx.status == Status::bogus);
    }
}

void SupposedTimeTest::verifiesCertificatesAgain() {
    test::CertificatePlan authority{"Authority"};
    authority.authority = true;
    const test::Credential issuer = test::make_self_signed(authority);
    test::CertificatePlan plan{"mx1.example.org", {"mx1.example.org"}};
    plan.not_after = now + std::chrono::days(5);
    const Bytes leaf = test::issue_certificate(plan, issuer).certificate;

    Trace trace = good_check();
    smtp::Session session = test::handshake(
        "mx1.example.org", "192.0.2.1", {"2 0 0 " + to_hex(issuer.certificate)}, true, {leaf, ""});
    session.tls->matched_depth = 1;
    session.tls->peer_name = "mx1.example.org";
    trace.sessions = {session};
    const Trace later = supposed_at(trace, now + std::chrono::days(6));
    constexpr long expired_error = 10;
    QCOMPARE(later.sessions.front().tls->verify_code, expired_error);
    QVERIFY(!later.sessions.front().tls->matched_record);
    QCOMPARE(later.sessions.front().tls->protocol, session.tls->protocol);
    QCOMPARE(supposed_at(later, now).sessions.front().tls->verify_code, 0L);
}

QTEST_APPLESS_MAIN(SupposedTimeTest)
#include "supposed_time_test.moc"
