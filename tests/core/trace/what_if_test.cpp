#include "core/trace/what_if.h"
#include "tests/support/trace_builder.h"

#include <QTest>

#include <algorithm>

using namespace danescope;
using namespace danescope::trace;
using dane::Action;
using dane::CertificateStatus;
using dns::RecordType;
using dns::Status;
using test::TraceBuilder;

namespace {

Evaluation checked(bool matched) {
    return evaluate((matched ? test::passing_check() : test::mismatching_check()).trace());
}

Evaluation bogus_tlsa() {
    return evaluate(
        TraceBuilder()
            .reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
            .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
            .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
            .reply("_25._tcp.mx1.example.org", RecordType::tlsa, Status::bogus,
                   {"TLSA " + test::good_certificate().tlsa})
            .end()
            .trace());
}

int row(const Evaluation& evaluation) {
    return evaluation.decisions ? evaluation.decisions->mandatory.row.value_or(0) : -1;
}

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private slots:
    void decidesAnew_data();
    void decidesAnew();
    void altersNothingElse();
    void whatWasNeverAskedStaysOpen();
    void pathsShareTheirLookup();
    void offersEachLookupOnce();
    void offersNeverWhatWasFound();
    void offersNothingWithoutAVerdict();
};

void WhatIfTest::decidesAnew_data() {
    QTest::addColumn<Supposition>("supposition");
    QTest::addColumn<int>("mandatoryRow");
    QTest::addColumn<QString>("opportunistic");
    const auto row = [](const char* name, StepKind step, Fact fact, int number,
                        const char* action) {
        QTest::newRow(name) << Supposition{step, 0, fact} << number << QString(action);
    };
    row("certificate fails", StepKind::certificate, CertificateStatus::failed, 2, "dane-fail");
    row("TLSA insecure", StepKind::tlsa, Status::insecure, 3, "fallback-to-tls");
    row("TLSA absent", StepKind::tlsa, Status::nxdomain, 4, "fallback-to-tls");
    row("TLSA bogus", StepKind::tlsa, Status::bogus, 5, "dane-fail");
    row("TLSA error", StepKind::tlsa, Status::error, 0, "dane-fail");
    row("address insecure", StepKind::address, Status::insecure, 6, "fallback-to-tls");
    row("address bogus", StepKind::address, Status::bogus, 7, "dane-fail");
    row("MX insecure", StepKind::mx, Status::insecure, 8, "fallback-to-tls");
    row("MX bogus", StepKind::mx, Status::bogus, 15, "dane-fail");
    row("MX error", StepKind::mx, Status::error, 0, "dane-fail");
}

void WhatIfTest::decidesAnew() {
    QFETCH(Supposition, supposition);
    const Evaluation supposed = suppose(checked(true), supposition);
    QTEST(row(supposed), "mandatoryRow");
    QTEST(QString::fromStdString(std::string(id_of(supposed.decisions->opportunistic.action))),
          "opportunistic");
    QVERIFY(supposed.findings.empty());
}

void WhatIfTest::altersNothingElse() {
    const Evaluation found = checked(true);
    const Evaluation supposed =
        suppose(found, {StepKind::certificate, 0, CertificateStatus::failed});
    QCOMPARE(supposed.paths.size(), found.paths.size());
    QVERIFY(supposed.paths[0].tlsa.status == found.paths[0].tlsa.status);
    QVERIFY(row(found) == 1);
    QVERIFY(row(suppose(supposed, {StepKind::certificate, 0, CertificateStatus::success})) == 1);
}

void WhatIfTest::whatWasNeverAskedStaysOpen() {
    // The bogus answer held the record, but nobody looked at the certificate.
    QCOMPARE(row(suppose(bogus_tlsa(), {StepKind::tlsa, 0, Status::secure})), -1);
    const Evaluation bogus =
        evaluate(TraceBuilder().reply("example.org", RecordType::mx, Status::bogus).end().trace());
    QCOMPARE(row(suppose(bogus, {StepKind::mx, 0, Status::secure})), -1);
    const Evaluation unsigned_host = evaluate(
        TraceBuilder()
            .reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
            .reply("mx1.example.org", RecordType::a, Status::insecure, {"A 192.0.2.1"})
            .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
            .end()
            .trace());
    QCOMPARE(row(suppose(unsigned_host, {StepKind::address, 0, Status::secure})), -1);
}

void WhatIfTest::pathsShareTheirLookup() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1", "A 192.0.2.2"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .reply("_25._tcp.mx1.example.org", RecordType::tlsa, Status::secure,
               {"TLSA " + test::good_certificate().tlsa});
    for (const char* address : {"192.0.2.1", "192.0.2.2"}) {
        builder.session(
            test::handshake("mx1.example.org", address, {test::good_certificate().tlsa}, true));
    }
    const Evaluation found = evaluate(builder.end().trace());
    QCOMPARE(row(found), 1);
    QCOMPARE(row(suppose(found, {StepKind::tlsa, 1, Status::bogus})), 5);
    // Each certificate is a fact of its own: mail still gets through at the other address.
    QCOMPARE(row(suppose(found, {StepKind::certificate, 0, CertificateStatus::failed})), 1);
    QCOMPARE(supposable_facts(found).size(), std::size_t{5});
}

void WhatIfTest::offersEachLookupOnce() {
    const auto facts = supposable_facts(checked(true));
    QCOMPARE(facts.size(), std::size_t{4});
    QVERIFY(facts[0].step == StepKind::mx && facts[1].step == StepKind::address);
    QVERIFY(facts[2].step == StepKind::tlsa && facts[3].step == StepKind::certificate);
    QCOMPARE(supposable_facts(bogus_tlsa()).size(), std::size_t{3});
}

void WhatIfTest::offersNeverWhatWasFound() {
    for (const bool matched : {true, false}) {
        for (const SupposableFact& fact : supposable_facts(checked(matched))) {
            QVERIFY(!fact.others.empty());
            QVERIFY(std::ranges::find(fact.others, fact.found) == fact.others.end());
        }
    }
}

void WhatIfTest::offersNothingWithoutAVerdict() {
    QVERIFY(supposable_facts(evaluate(test::secure_up_to_tlsa().trace())).empty());
    const Evaluation null_mx =
        evaluate(TraceBuilder()
                     .reply("example.org", RecordType::mx, Status::secure, {"MX 0 ."})
                     .end()
                     .trace());
    QVERIFY(null_mx.mx.null_mx && supposable_facts(null_mx).empty());
}

QTEST_APPLESS_MAIN(WhatIfTest)
#include "what_if_test.moc"
