#include "core/trace/diagnosis.h"

#include "core/findings/catalogue.h"
#include "tests/support/hashed_world.h"
#include "tests/support/trace_builder.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dns::Status;
using findings::Finding;
using test::good_certificate;
using test::handshake;
using test::operator+;
using test::other_certificate;
using test::SignedWorld;
using test::TraceBuilder;

Q_DECLARE_METATYPE(std::function<Trace()>)

namespace {

const std::string tlsa_owner = "_25._tcp.mx1.example.org";
const std::string sha256(64, 'a');
const std::string sha512(128, 'b');

/// A domain with one host at these addresses, all secure.
TraceBuilder with_host(const std::vector<std::string>& addresses = {"A 192.0.2.1"}) {
    TraceBuilder builder;
    return builder.reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure, addresses)
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata);
}

Trace with_records(const std::vector<std::string>& records) {
    std::vector<std::string> lines;
    for (const std::string& record : records) {
        lines.push_back("TLSA " + record);
    }
    return with_host().reply(tlsa_owner, RecordType::tlsa, Status::secure, lines).end().trace();
}

Trace in_world(const std::function<void(SignedWorld&)>& alter) {
    SignedWorld world;
    alter(world);
    return test::check_of(world);
}

/// Text arguments as they are, others as "…".
QString said(const Finding& finding, const char* name) {
    const auto found = finding.arguments.find(name);
    if (found == finding.arguments.end()) {
        return {};
    }
    const auto* text = std::get_if<std::string>(&found->second);
    return text != nullptr ? QString::fromStdString(*text) : QStringLiteral("…");
}

void row(const char* code, std::function<Trace()> make, bool root_cause, const char* argument = "",
         const QString& value = {}) {
    QTest::newRow(code) << std::move(make) << root_cause << QByteArray(argument) << value;
}

} // namespace

/// What a check finds beside the faults that tests/core/trace/root_cause_test.cpp walks through.
class DiagnosisTest : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void namesTheAddressesBehindEachCertificate();
    void saysNothingOfACheckThatPasses();

private:
    static void addChainRows();
    static void addTlsaRows();
    static void addCertificateRows();
};

void DiagnosisTest::addChainRows() {
    const auto unsigned_zone = [] {
        return in_world([](SignedWorld& world) {
            world.at("example.org", RecordType::ds) = {
                {},
                world.org.soa_lines() +
                    world.org.nsec_lines("example.org", "f.org", "NS RRSIG NSEC")};
            world.at("example.org", RecordType::dnskey) = {};
            world.at("example.org", RecordType::mx).answer = {
                "example.org. 300 IN MX 10 mx1.example.org."};
        });
    };
    row("delegation-unsigned", unsigned_zone, false);
    row(
        "wildcard-proof-missing",
        [] {
            return in_world([](SignedWorld& world) {
                test::Lines lines =
                    world.example.signed_lines({"*.example.org. 300 IN A 192.0.2.9"});
                for (std::string& line : lines) {
                    line.replace(0, 1, "mx1");
                }
                world.at("mx1.example.org", RecordType::a).answer = lines;
            });
        },
        true, "type", "A");
    row(
        "alias-loop",
        [] {
            const std::vector<std::string> loop{"mx1.example.org. 300 IN CNAME mx2.example.org.",
                                                "mx2.example.org. 300 IN CNAME mx1.example.org."};
            TraceBuilder builder;
            return builder
                .reply("example.org", RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
                .reply("mx1.example.org", RecordType::a, Status::secure, loop)
                .reply("mx1.example.org", RecordType::aaaa, Status::secure, loop)
                .end()
                .trace();
        },
        true, "name", "mx1.example.org");
    row(
        "expires-soon",
        [] {
            return in_world([](SignedWorld& world) {
                const test::Lines mx{"example.org. 300 IN MX 10 mx1.example.org."};
                world.at("example.org", RecordType::mx).answer =
                    mx +
                    test::Lines{world.example.zsk().sign(
                        mx, {test::world_time - 30 * test::day, test::world_time + test::day})};
            });
        },
        false, "type", "MX");
    row(
        "mx-implicit",
        [] {
            return TraceBuilder()
                .reply("example.org", RecordType::mx, Status::nodata)
                .reply("example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
                .reply("example.org", RecordType::aaaa, Status::nodata)
                .reply("_25._tcp.example.org", RecordType::tlsa, Status::nodata)
                .end()
                .trace();
        },
        false);
}

void DiagnosisTest::addTlsaRows() {
    const auto unusable = [](const char* code, const std::string& record) {
        row(
            code,
            [=] {
                return with_records({record, good_certificate().tlsa});
            },
            false, "actual", QString::fromStdString(record));
    };
    unusable("tlsa-usage-unusable", "1 1 1 " + sha256);
    unusable("tlsa-selector-unknown", "3 2 1 " + sha256);
    unusable("tlsa-matching-unknown", "3 1 3 " + sha256);
    unusable("tlsa-length-wrong", "3 1 1 " + sha256.substr(2));
    row(
        "tlsa-shadowed",
        [] {
            return with_records({"3 1 1 " + sha256, "3 1 2 " + sha512});
        },
        false, "actual", QString::fromStdString("3 1 1 " + sha256));
    row(
        "tlsa-no-rollover", [] { return with_records({good_certificate().tlsa}); }, false, "name",
        QString::fromStdString(tlsa_owner));
}

void DiagnosisTest::addCertificateRows() {
    row(
        "certificate-dates-ignored",
        [] {
            Trace trace = test::passing_check().trace();
            trace.started += std::chrono::days(365 * 30);
            return trace;
        },
        false, "expiration", "…");
    row(
        "certificate-name-ignored",
        [] {
            return with_host()
                .reply(tlsa_owner, RecordType::tlsa, Status::secure,
                       {"TLSA " + other_certificate().tlsa})
                .session(handshake("mx1.example.org", "192.0.2.1", {other_certificate().tlsa}, true,
                                   other_certificate()))
                .end()
                .trace();
        },
        false, "expected", "mx1.example.org");
    row(
        "certificate-expires-soon",
        [] {
            Trace trace = test::passing_check().trace();
            trace.started = std::chrono::sys_days{std::chrono::year{2049} / 12 / 25};
            return trace;
        },
        false, "server", "192.0.2.1");
    row(
        "policy-table-departs-from-rfc",
        [] {
            return TraceBuilder()
                .reply("example.org", RecordType::mx, Status::insecure, {"MX 10 mx1.example.org."})
                .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
                .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
                .reply(tlsa_owner, RecordType::tlsa, Status::secure,
                       {"TLSA " + good_certificate().tlsa})
                .session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, true))
                .end()
                .trace();
        },
        false);
}

void DiagnosisTest::finds_data() {
    QTest::addColumn<std::function<Trace()>>("make");
    QTest::addColumn<bool>("root_cause");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QString>("value");
    addChainRows();
    addTlsaRows();
    addCertificateRows();
}

void DiagnosisTest::finds() {
    QFETCH(std::function<Trace()>, make);
    QFETCH(bool, root_cause);
    QFETCH(QByteArray, argument);
    QFETCH(QString, value);
    const Evaluation evaluation = evaluate(make());
    const auto is_it = [](const Finding& finding) {
        return id_of(finding.code) == QTest::currentDataTag();
    };
    QCOMPARE(std::ranges::count_if(evaluation.findings, is_it), 1);
    const Finding& found = *std::ranges::find_if(evaluation.findings, is_it);
    QCOMPARE(found.root_cause, root_cause);
    QVERIFY(findings::has_required_arguments(found));
    QCOMPARE(said(found, argument.constData()), value);
}

void DiagnosisTest::namesTheAddressesBehindEachCertificate() {
    TraceBuilder builder = with_host({"A 192.0.2.1", "A 192.0.2.2", "A 192.0.2.3"});
    builder.reply(tlsa_owner, RecordType::tlsa, Status::secure,
                  {"TLSA " + good_certificate().tlsa});
    const std::vector<std::string> records{good_certificate().tlsa};
    builder.session(handshake("mx1.example.org", "192.0.2.1", records, true))
        .session(handshake("mx1.example.org", "192.0.2.2", records, false, other_certificate()))
        .session(handshake("mx1.example.org", "192.0.2.3", records, true))
        .end();
    const Evaluation evaluation = evaluate(builder.trace());
    const auto found =
        std::ranges::find(evaluation.findings, findings::Code::certificates_differ, &Finding::code);
    QVERIFY(found != evaluation.findings.end());
    QCOMPARE(found->host, std::string("mx1.example.org"));
    const auto digits = [&](std::size_t path) {
        return QString::fromStdString(
            evaluation.paths.at(path).certificate.chain.front().sha256.substr(0, 16));
    };
    QStringList expected{"192.0.2.1, 192.0.2.3: " + digits(0), "192.0.2.2: " + digits(1)};
    QStringList listed = said(*found, "actual").split("; ");
    expected.sort();
    listed.sort();
    QCOMPARE(listed, expected);
}

void DiagnosisTest::saysNothingOfACheckThatPasses() {
    const std::vector<std::string> two{good_certificate().tlsa, "3 1 1 " + sha256};
    const Trace trace = with_host()
                            .reply(tlsa_owner, RecordType::tlsa, Status::secure,
                                   {"TLSA " + two[0], "TLSA " + two[1]})
                            .session(handshake("mx1.example.org", "192.0.2.1", two, true))
                            .end()
                            .trace();
    for (const Finding& finding : evaluate(trace).findings) {
        QVERIFY2(false, id_of(finding.code).data());
    }
}

QTEST_APPLESS_MAIN(DiagnosisTest)
#include "diagnosis_test.moc"
