#include "core/trace/transcript.h"
#include "tests/support/trace_builder.h"

#include <QTest>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dns::Status;
using test::good_certificate;
using test::handshake;
using test::TraceBuilder;

namespace {

QStringList lines_of(const TraceBuilder& builder) {
    QStringList lines;
    for (const std::string& line : transcript(builder.trace(), evaluate(builder.trace()))) {
        lines.append(QString::fromStdString(line));
    }
    return lines;
}

void add_host(TraceBuilder& builder, const std::string& host, Status status,
              const std::vector<std::string>& addresses) {
    builder.reply(host, RecordType::a, status, addresses)
        .reply(host, RecordType::aaaa,
               status == Status::insecure ? Status::insecure : Status::nodata);
}

} // namespace

/// The first four are the samples of the gateway's own documentation, line for line.
class TranscriptTest : public QObject {
    Q_OBJECT

private slots:
    void speaksLikeTheSecureSample();
    void speaksLikeTheInsecureSampleWithThreeHosts();
    void speaksLikeTheInsecureSampleWithTwoAddresses();
    void speaksLikeTheBogusSample();
    void stopsAtTheFirstSuccess();
    void goesOnToTheNextHost();
    void hasALineForEachOutcome_data();
    void hasALineForEachOutcome();
    void escapesWhatTheServerSays();
    void saysWhenACheckWasNotCompleted();
};

void TranscriptTest::speaksLikeTheSecureSample() {
    TraceBuilder builder("ietf.org");
    builder.reply("ietf.org", RecordType::mx, Status::secure, {"MX 0 mail.ietf.org."});
    add_host(builder, "mail.ietf.org", Status::secure, {"A 4.31.198.44"});
    builder.reply("_25._tcp.mail.ietf.org", RecordType::tlsa, Status::secure,
                  {"TLSA " + good_certificate().tlsa});
    smtp::Session session =
        handshake("mail.ietf.org", "4.31.198.44", {good_certificate().tlsa}, true);
    session.local_address = "216.71.133.161";
    session.tls->protocol = "TLSv1.2";
    session.tls->cipher = "ECDHE-RSA-AES256-GCM-SHA384";
    builder.session(session).end();
    QCOMPARE(
        lines_of(builder),
        (QStringList{"SECURE MX record(mail.ietf.org) found for ietf.org",
                     "SECURE A record (4.31.198.44) found for MX(mail.ietf.org) in ietf.org",
                     "Connecting to 4.31.198.44 on port 25.",
                     "Connected to 4.31.198.44 from interface 216.71.133.161.",
                     "SECURE TLSA record found for MX(mail.ietf.org) in ietf.org",
                     "Checking TLS connection.",
                     "TLS connection established: protocol TLSv1.2, cipher "
                     "ECDHE-RSA-AES256-GCM-SHA384.",
                     "Certificate verification successful", "TLS connection succeeded ietf.org.",
                     "DANE SUCCESS for ietf.org", "DANE verification completed."}));
}

void TranscriptTest::speaksLikeTheInsecureSampleWithThreeHosts() {
    TraceBuilder builder("cisco.com");
    builder.reply("cisco.com", RecordType::mx, Status::insecure,
                  {"MX 10 alln-mx-01.cisco.com.", "MX 20 rcdn-mx-01.cisco.com.",
                   "MX 30 aer-mx-01.cisco.com."});
    add_host(builder, "alln-mx-01.cisco.com", Status::insecure, {"A 173.37.147.230"});
    add_host(builder, "rcdn-mx-01.cisco.com", Status::insecure, {"A 72.163.7.166"});
    add_host(builder, "aer-mx-01.cisco.com", Status::insecure, {"A 173.38.212.150"});
    builder.end();
    QCOMPARE(
        lines_of(builder),
        (QStringList{
            "INSECURE MX record(alln-mx-01.cisco.com) found for cisco.com",
            "INSECURE MX record(alln-mx-01.cisco.com) found. The command will still proceed.",
            "INSECURE A record (173.37.147.230) found for MX(alln-mx-01.cisco.com) in cisco.com",
            "Trying next MX record in cisco.com",
            "INSECURE MX record(rcdn-mx-01.cisco.com) found for cisco.com",
            "INSECURE MX record(rcdn-mx-01.cisco.com) found. The command will still proceed.",
            "INSECURE A record (72.163.7.166) found for MX(rcdn-mx-01.cisco.com) in cisco.com",
            "Trying next MX record in cisco.com",
            "INSECURE MX record(aer-mx-01.cisco.com) found for cisco.com",
            "INSECURE MX record(aer-mx-01.cisco.com) found. The command will still proceed.",
            "INSECURE A record (173.38.212.150) found for MX(aer-mx-01.cisco.com) in cisco.com",
            "DANE FAILED for cisco.com", "DANE verification completed."}));
}

void TranscriptTest::speaksLikeTheInsecureSampleWithTwoAddresses() {
    const QString host = "thinkbeyond-ch.mail.protection.outlook.com";
    TraceBuilder builder("thinkbeyond.ch");
    builder.reply("thinkbeyond.ch", RecordType::mx, Status::insecure,
                  {"MX 10 " + host.toStdString() + "."});
    add_host(builder, host.toStdString(), Status::insecure, {"A 104.47.9.36", "A 104.47.10.36"});
    builder.end();
    QCOMPARE(lines_of(builder),
             (QStringList{
                 "INSECURE MX record(" + host + ") found for thinkbeyond.ch",
                 "INSECURE MX record(" + host + ") found. The command will still proceed.",
                 "INSECURE A record (104.47.9.36) found for MX(" + host + ") in thinkbeyond.ch",
                 "Trying next A record (104.47.10.36) for MX(" + host + ") in thinkbeyond.ch",
                 "INSECURE A record (104.47.10.36) found for MX(" + host + ") in thinkbeyond.ch",
                 "DANE FAILED for thinkbeyond.ch", "DANE verification completed."}));
}

void TranscriptTest::speaksLikeTheBogusSample() {
    TraceBuilder builder("ietf.org");
    builder.reply("ietf.org", RecordType::mx, Status::bogus, {"MX 0 mail.ietf.org."}).end();
    QCOMPARE(lines_of(builder),
             (QStringList{"BOGUS MX record found for ietf.org", "DANE FAILED for ietf.org",
                          "DANE verification completed."}));
}

void TranscriptTest::stopsAtTheFirstSuccess() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure,
                  {"MX 10 mx1.example.org.", "MX 20 mx2.example.org."});
    add_host(builder, "mx1.example.org", Status::secure, {"A 192.0.2.1"});
    add_host(builder, "mx2.example.org", Status::secure, {"A 192.0.2.2"});
    builder
        .reply("_25._tcp.mx1.example.org", RecordType::tlsa, Status::secure,
               {"TLSA " + good_certificate().tlsa})
        .reply("_25._tcp.mx2.example.org", RecordType::tlsa, Status::bogus)
        .session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, true))
        .end();
    const QStringList lines = lines_of(builder);
    QCOMPARE(lines.at(lines.size() - 2), QString("DANE SUCCESS for example.org"));
    QVERIFY(lines.filter("mx2").isEmpty());
}

void TranscriptTest::goesOnToTheNextHost() {
    TraceBuilder builder;
    builder.reply("example.org", RecordType::mx, Status::secure,
                  {"MX 10 mx1.example.org.", "MX 20 mx2.example.org."});
    add_host(builder, "mx1.example.org", Status::secure, {"A 192.0.2.1"});
    add_host(builder, "mx2.example.org", Status::secure, {"A 192.0.2.2"});
    for (const std::string host : {"mx1", "mx2"}) {
        builder.reply("_25._tcp." + host + ".example.org", RecordType::tlsa, Status::secure,
                      {"TLSA " + good_certificate().tlsa});
    }
    builder.session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, false))
        .session(handshake("mx2.example.org", "192.0.2.2", {good_certificate().tlsa}, true))
        .end();
    const QStringList lines = lines_of(builder);
    const auto failed = lines.indexOf("Certificate verification failed");
    QVERIFY(failed > 0);
    QCOMPARE(lines.at(failed + 1), QString("Trying next MX record in example.org"));
    QCOMPARE(lines.at(failed + 2), QString("SECURE MX record(mx2.example.org) found for "
                                           "example.org"));
    QCOMPARE(lines.at(lines.size() - 2), QString("DANE SUCCESS for example.org"));
}

void TranscriptTest::hasALineForEachOutcome_data() {
    QTest::addColumn<TraceBuilder>("builder");
    QTest::addColumn<QString>("line");
    const auto mx = [](Status status, const std::vector<std::string>& lines = {}) {
        TraceBuilder builder;
        return builder.reply("example.org", RecordType::mx, status, lines);
    };
    const auto one_host = [&] { return mx(Status::secure, {"MX 10 mx1.example.org."}); };
    const auto address = [&](Status status) {
        TraceBuilder builder = one_host();
        return builder.reply("mx1.example.org", RecordType::a, status)
            .reply("mx1.example.org", RecordType::aaaa, Status::nodata);
    };
    const auto with_address = [&] {
        TraceBuilder builder = one_host();
        add_host(builder, "mx1.example.org", Status::secure, {"A 192.0.2.1"});
        return builder;
    };
    const auto tlsa = [&](Status status) {
        return with_address().reply("_25._tcp.mx1.example.org", RecordType::tlsa, status);
    };
    const auto ended = [&](smtp::SessionFailure failure, smtp::StartTls starttls) {
        TraceBuilder builder = test::secure_up_to_tlsa();
        smtp::Session session =
            test::failed_session("mx1.example.org", "192.0.2.1", failure, starttls);
        session.connected = failure != smtp::SessionFailure::connection_refused;
        return builder.session(session);
    };
    QTest::newRow("MX error") << TraceBuilder().fails("example.org", RecordType::mx)
                              << "MX record lookup failed for example.org";
    QTest::newRow("no domain") << mx(Status::nxdomain) << "No MX record found for example.org";
    QTest::newRow("null MX") << mx(Status::secure, {"MX 0 ."})
                             << "NULL MX record found for example.org";
    QTest::newRow("bogus address")
        << address(Status::bogus) << "BOGUS A record found for MX(mx1.example.org) in example.org";
    QTest::newRow("no address") << address(Status::nodata)
                                << "No address record found for MX(mx1.example.org) in example.org";
    QTest::newRow("address error")
        << one_host()
               .fails("mx1.example.org", RecordType::a)
               .fails("mx1.example.org", RecordType::aaaa)
        << "A record lookup failed for MX(mx1.example.org) in example.org";
    QTest::newRow("bogus TLSA") << tlsa(Status::bogus)
                                << "BOGUS TLSA record found for MX(mx1.example.org) in example.org";
    QTest::newRow("insecure TLSA")
        << tlsa(Status::insecure)
        << "INSECURE TLSA record found for MX(mx1.example.org) in example.org";
    QTest::newRow("no TLSA") << tlsa(Status::nxdomain)
                             << "No TLSA record found for MX(mx1.example.org) in example.org";
    QTest::newRow("TLSA error") << with_address().fails("_25._tcp.mx1.example.org",
                                                        RecordType::tlsa)
                                << "TLSA record lookup failed for MX(mx1.example.org) in "
                                   "example.org";
    QTest::newRow("refused") << ended(smtp::SessionFailure::connection_refused,
                                      smtp::StartTls::not_reached)
                             << "Connection to 192.0.2.1 failed.";
    QTest::newRow("no STARTTLS") << ended(smtp::SessionFailure::starttls_not_offered,
                                          smtp::StartTls::not_offered)
                                 << "TLS connection failed.";
}

void TranscriptTest::hasALineForEachOutcome() {
    QFETCH(TraceBuilder, builder);
    QFETCH(QString, line);
    const QStringList lines = lines_of(builder.end());
    QVERIFY2(lines.contains(line), qPrintable(lines.join('\n')));
    QCOMPARE(lines.mid(lines.size() - 2),
             (QStringList{"DANE FAILED for example.org", "DANE verification completed."}));
}

void TranscriptTest::escapesWhatTheServerSays() {
    TraceBuilder builder = test::secure_up_to_tlsa();
    smtp::Session session =
        handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, true);
    session.tls->cipher = "X\nDANE SUCCESS for example.org\x1b[31m";
    builder.session(session).end();
    for (const QString& line : lines_of(builder)) {
        QVERIFY(!line.contains('\n') && !line.contains('\x1b'));
    }
}

void TranscriptTest::saysWhenACheckWasNotCompleted() {
    TraceBuilder builder;
    QVERIFY(lines_of(builder).isEmpty());
    builder.end(CheckEnd::cancelled);
    QCOMPARE(lines_of(builder), (QStringList{"DANE verification not completed."}));
}

QTEST_APPLESS_MAIN(TranscriptTest)
#include "transcript_test.moc"
