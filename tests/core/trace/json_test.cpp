#include "core/trace/evaluation.h"
#include "core/trace/json.h"
#include "tests/support/trace_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dns::Status;
using test::good_certificate;
using test::handshake;
using test::TraceBuilder;

namespace {

Trace secure_check() {
    TraceBuilder builder = test::secure_up_to_tlsa();
    builder.session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, true));
    return builder.end().trace();
}

/// A trace that uses every optional part, with text that is no UTF-8.
Trace odd_check() {
    TraceBuilder builder("b\\.odd.example.org");
    Trace& trace = builder.trace();
    trace.request.resolvers = {"192.0.2.53@53", "2001:db8::53@5353"};
    trace.request.root_hints_file = "/tmp/h\xff\xfe";
    trace.request.at = trace.started - std::chrono::hours(1);
    trace.request.smtp_port = 2525;
    trace.request.warn_days = std::chrono::days(30);
    builder.fails("b\\.odd.example.org", RecordType::mx, dns::LookupFailure::timed_out)
        .pending("example.org", static_cast<RecordType>(65280));
    trace.lookups[0].answer->resolver = "192.0.2.53@53";
    trace.lookups[0].answer->why_bogus = std::string("\x80 \"quoted\" \0 \n", 14);
    smtp::Session session =
        test::failed_session("mx1.example.org", "2001:db8::1",
                             smtp::SessionFailure::plaintext_injected, smtp::StartTls::accepted);
    session.banner = "220 caf\xe9\r\n\xe2\x80\xae mail";
    session.dialogue = {{smtp::Speaker::server, "220 \xc3\x28", Milliseconds(3)}};
    session.dane_request = tls::DaneRequest{
        "mx1.example.org", {"example.org"}, {{2, 0, 1, {1}}}, Instant(Milliseconds(1'000'001))};
    session.tls = tls::HandshakeResult{true,         "",           "", {{0x30, 0x00}},    62,
                                       std::nullopt, std::nullopt, "", "wrong\x01version"};
    session.tls->refused_records = {0};
    builder.session(session).end(CheckEnd::timed_out);
    trace.request.control_hosts = {
        {dns::Name::parse("control.example").value(), {}},
        {dns::Name::parse("other.example").value(), std::uint16_t{2525}}};
    trace.lookups[1].purpose = LookupPurpose::name_servers;
    const ProbeTarget target{dns::Name::parse("org").value(),
                             dns::Name::parse("ns.example.org").value(),
                             {*IpAddress::parse("2001:db8::53"), 5353},
                             trace.lookups[0].question};
    dns::RawReply reply;
    reply.failure = dns::RawFailure::malformed;
    reply.truncated = true;
    reply.wire = {1, 2, 3};
    reply.elapsed = Milliseconds(7);
    trace.probes = {{target, Milliseconds(4), reply}, {target, Milliseconds(5), std::nullopt}};
    trace.controls = {test::failed_session("control.example", "192.0.2.25",
                                           smtp::SessionFailure::connection_timed_out)};
    return trace;
}

QJsonObject parsed(const std::string& text) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QStringList keys_in_order(const std::string& text, const QStringList& keys) {
    QStringList present = keys;
    const QString whole = QString::fromStdString(text);
    std::sort(present.begin(), present.end(), [&](const QString& left, const QString& right) {
        return whole.indexOf("\n  \"" + left + "\":") < whole.indexOf("\n  \"" + right + "\":");
    });
    return present;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackTheSame_data();
    void comesBackTheSame();
    void keepsTheContractsKeys();
    void writesOneLine();
    void writesOpenDecisionsAsNull();
    void decidesAnewWhateverTheFileSays();
    void refusesWhatIsNoTrace_data();
    void refusesWhatIsNoTrace();
    void pointsAtABadValue_data();
    void pointsAtABadValue();
    void readsOnOverUnknownKeys();
    void readsDocumentsFromBeforeServersWereAsked();
    void readsDocumentsWithoutWarningDays();
    void marksARedactedTraceAlone();
};

void JsonTest::comesBackTheSame_data() {
    QTest::addColumn<Trace>("trace");
    QTest::newRow("secure") << secure_check();
    QTest::newRow("odd") << odd_check();
    Trace practice = secure_check();
    practice.practice = "secure-match";
    QTest::newRow("practice case") << practice;
    Trace hidden = secure_check();
    hidden.redacted = true;
    QTest::newRow("redacted") << hidden;
    QTest::newRow("empty") << TraceBuilder().trace();
    QTest::newRow("running") << test::secure_up_to_tlsa().trace();
}

void JsonTest::comesBackTheSame() {
    QFETCH(Trace, trace);
    const std::string text = write_json(trace);
    QVERIFY(!parsed(text).isEmpty());
    const auto read = read_json(text);
    QVERIFY2(read.has_value(), read ? "" : read.error().where.c_str());
    QVERIFY(*read == trace);
    QCOMPARE(write_json(*read), text);
    QVERIFY(*read_json(write_json_indented(trace)) == trace);
}

void JsonTest::keepsTheContractsKeys() {
    const std::string text = write_json_indented(secure_check());
    const QStringList contract{"schema", "domain", "tool",     "request", "started", "elapsed_ms",
                               "mx",     "paths",  "decision", "chain",   "findings"};
    QCOMPARE(keys_in_order(text, contract), contract);
    const QJsonObject document = parsed(text);
    QCOMPARE(document["schema"].toString(), QString("danescope-trace/1"));
    QCOMPARE(document["started"].toString(), QString("2026-01-01T00:00:00.000Z"));
    const QJsonObject mx = document["mx"].toObject();
    QCOMPARE(mx["status"].toString(), QString("secure"));
    QCOMPARE(mx["implicit"].toBool(true), false);
    QCOMPARE(mx["null_mx"].toBool(true), false);
    QCOMPARE(mx["records"].toArray()[0].toObject()["host"].toString(), QString("mx1.example.org"));
    const QJsonObject path = document["paths"].toArray()[0].toObject();
    QCOMPARE(path["address"].toObject()["ip"].toString(), QString("192.0.2.1"));
    QCOMPARE(path["address"].toObject()["family"].toString(), QString("ipv4"));
    QCOMPARE(path["tlsa"].toObject()["owner"].toString(), QString("_25._tcp.mx1.example.org"));
    const QJsonObject record = path["tlsa"].toObject()["records"].toArray()[0].toObject();
    QCOMPARE(record["usage"].toInt(), 3);
    QCOMPARE(record["usable"].toBool(), true);
    QCOMPARE(record["matched"].toBool(), true);
    QVERIFY(record["reason"].isNull());
    QCOMPARE(path["smtp"].toObject()["connected"].toBool(), true);
    QCOMPARE(path["smtp"].toObject()["starttls"].toString(), QString("accepted"));
    QCOMPARE(path["tls"].toObject()["protocol"].toString(), QString("TLSv1.3"));
    QCOMPARE(path["certificate"].toObject()["status"].toString(), QString("success"));
    const QJsonObject leaf = path["certificate"].toObject()["chain"].toArray()[0].toObject();
    QCOMPARE(leaf["not_after"].toString(), QString("2049-12-31T00:00:00.000Z"));
    QCOMPARE(leaf["spki_sha256"].toString(),
             QString::fromStdString(good_certificate().tlsa).mid(6));
    for (const QJsonObject& decision :
         {path["decision"].toObject(), document["decision"].toObject()}) {
        const QJsonObject mandatory = decision["mandatory"].toObject();
        QCOMPARE(mandatory["action"].toString(), QString("dane-success"));
        QCOMPARE(mandatory["row"].toInt(), 1);
        QCOMPARE(mandatory["basis"].toString(), QString("table"));
        QCOMPARE(decision["rfc7672"].toObject()["action"].toString(), QString("authenticated"));
    }
    const QJsonObject finding = document["findings"].toArray()[0].toObject();
    for (const char* key : {"code", "severity", "step", "zone", "host", "root_cause", "party",
                            "references", "args"}) {
        QVERIFY2(finding.contains(key), key);
    }
}

void JsonTest::writesOneLine() {
    QVERIFY(write_json(odd_check()).find('\n') == std::string::npos);
}

void JsonTest::writesOpenDecisionsAsNull() {
    const QJsonObject document = parsed(write_json(TraceBuilder().trace()));
    QVERIFY(document["decision"].toObject()["mandatory"].toObject()["action"].isNull());
    QVERIFY(document["end"].isNull());
}

void JsonTest::decidesAnewWhateverTheFileSays() {
    TraceBuilder builder = test::secure_up_to_tlsa();
    builder.session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, false))
        .end();
    std::string text = write_json(builder.trace());
    for (std::size_t at = text.find("dane-fail"); at != std::string::npos;
         at = text.find("dane-fail")) {
        text.replace(at, 9, "dane-success");
    }
    text = replaced(text, R"("status":"failed")", R"("status":"success")");
    QVERIFY(evaluate(read_json(text).value()).decisions->mandatory.action ==
            dane::Action::dane_fail);
}

void JsonTest::refusesWhatIsNoTrace_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& text, JsonErrorKind kind) {
        QTest::newRow(name) << text << static_cast<int>(kind);
    };
    row("nothing", "", JsonErrorKind::not_json);
    row("text", "hello", JsonErrorKind::not_json);
    row("cut off", R"({"schema": "danescope-trace/1")", JsonErrorKind::not_json);
    row("not UTF-8", "{\"schema\": \"\xff\"}", JsonErrorKind::not_json);
    row("array", "[]", JsonErrorKind::not_a_trace);
    row("null", "null", JsonErrorKind::not_a_trace);
    row("no schema", "{}", JsonErrorKind::not_a_trace);
    row("another schema", R"({"schema": "other/1"})", JsonErrorKind::not_a_trace);
    row("no version", R"({"schema": "danescope-trace/x"})", JsonErrorKind::not_a_trace);
    row("newer", R"({"schema": "danescope-trace/2"})", JsonErrorKind::newer_version);
    row("deep", QByteArray(100'000, '['), JsonErrorKind::not_a_trace);
    row("deep objects", QByteArray(R"({"a":)").repeated(50'000), JsonErrorKind::not_a_trace);
    row("endless", "[" + QByteArray("0,").repeated(2'100'000) + "0]", JsonErrorKind::not_a_trace);
    row("huge", QByteArray(65 * 1024 * 1024, ' '), JsonErrorKind::too_large);
}

void JsonTest::refusesWhatIsNoTrace() {
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const auto read =
        read_json(std::string_view(text.data(), static_cast<std::size_t>(text.size())));
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().kind), kind);
}

void JsonTest::pointsAtABadValue_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* from, const char* to, const char* where) {
        QTest::newRow(to) << from << to << where;
    };
    row(R"("domain":"example.org")", R"("domain":"a..b")", "/domain");
    row(R"("domain":"example.org")", R"("domain":7)", "/domain");
    row(R"("domain":)", R"("nodomain":)", "/domain");
    row(R"("smtp_port":25)", R"("smtp_port":65536)", "/request/smtp_port");
    row(R"("smtp_port":25)", R"("smtp_port":18446744073709551615)", "/request/smtp_port");
    row(R"("smtp_port":25)", R"("smtp_port":25.5)", "/request/smtp_port");
    row(R"("warn_days":14)", R"("warn_days":-1)", "/request/warn_days");
    row(R"("warn_days":14)", R"("warn_days":366)", "/request/warn_days");
    row(R"("domain":)", R"("redacted":"yes","domain":)", "/redacted");
    row(R"("trust_anchors":[)", R"("trust_anchors":["example. IN DS 1 8 2 00",)",
        "/request/trust_anchors/0");
    row(R"("started":"2026-01-01)", R"("started":"2026-02-30)", "/started");
    row(R"("end":"completed")", R"("end":"done")", "/end");
    row(R"("wire":")", R"("wire":"!)", "/lookups/0/answer/wire");
    row(R"("asked_ms":1,)", R"("asked_ms":-1,)", "/lookups/1/asked_ms");
    row(R"("address":"192.0.2.1")", R"("address":"192.0.2")", "/sessions/0/address");
    row(R"("speaker":"server")", R"("speaker":"nobody")", "/sessions/0/dialogue/0/speaker");
    row(R"("finished":true)", R"("finished":1)", "/sessions/0/finished");
    row(R"("matched_record":0)", R"("matched_record":-1)", "/sessions/0/tls/matched_record");
    row(R"("sessions":[)", R"("sessions":{},"x":[)", "/sessions");
}

void JsonTest::pointsAtABadValue() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, where);
    const std::string text =
        replaced(write_json(secure_check()), from.toStdString(), to.toStdString());
    QVERIFY(!text.empty());
    const auto read = read_json(text);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().kind == JsonErrorKind::bad_value);
    QCOMPARE(QString::fromStdString(read.error().where), where);
}

void JsonTest::readsDocumentsFromBeforeServersWereAsked() {
    Trace trace = secure_check();
    trace.request.control_hosts.clear();
    std::string text = write_json(trace);
    for (const char* added : {R"(,"probes":[])", R"(,"controls":[])", R"(,"control_hosts":[])"}) {
        text = replaced(text, added, "");
    }
    for (std::string shorter = text; !shorter.empty();
         shorter = replaced(shorter, R"("purpose":"check",)", "")) {
        text = shorter;
    }
    QVERIFY(text.find("purpose") == std::string::npos);
    QVERIFY(read_json(text).value() == trace);
}

void JsonTest::readsDocumentsWithoutWarningDays() {
    const std::string text = replaced(write_json(secure_check()), R"(,"warn_days":14)", "");
    QVERIFY(!text.empty());
    QVERIFY(read_json(text).value() == secure_check());
}

void JsonTest::marksARedactedTraceAlone() {
    Trace trace = secure_check();
    QVERIFY(!parsed(write_json(trace)).contains("redacted"));
    trace.redacted = true;
    QCOMPARE(parsed(write_json(trace))["redacted"], QJsonValue(true));
}

void JsonTest::readsOnOverUnknownKeys() {
    const std::string text =
        replaced(write_json(secure_check()), R"("domain":)", R"("later": {"a": [1]}, "domain":)");
    QVERIFY(read_json(text).value() == secure_check());
}

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
