#include "ui/input/command_line.h"

#include <QTest>

using namespace danescope;
using namespace danescope::input;

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryOption();
    void readsHowAReportIsToBe();
    void hasDefaults();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsTimesAsUtc_data();
    void readsTimesAsUtc();
    void helpNeedsNothingElse();
    void opensAWindowWithNothingAtAll();
};

void CommandLineTest::readsEveryOption() {
    const auto line = parseCommandLine(Program::daneverify, {"--root-hints",
                                                             "hints",
                                                             "--trust-anchor=anchor",
                                                             "--resolver",
                                                             "127.0.0.1@5353",
                                                             "--resolver",
                                                             "::1",
                                                             "--smtp-port",
                                                             "2525",
                                                             "--timeout",
                                                             "7",
                                                             "--lang",
                                                             "zh_TW",
                                                             "--control-host",
                                                             "mx.example.com",
                                                             "--control-host=mx.example.net:2525",
                                                             "--pem",
                                                             "chain",
                                                             "--at",
                                                             "2026-11-18T04:00:00Z",
                                                             "--format",
                                                             "ticket",
                                                             "--output",
                                                             "out",
                                                             "--warn-days",
                                                             "30",
                                                             "example.org",
                                                             "example.net"});
    QVERIFY(line.has_value());
    QCOMPARE(line->domains, (QStringList{"example.org", "example.net"}));
    QCOMPARE(line->rootHintsFile, "hints");
    QCOMPARE(line->trustAnchorFile, "anchor");
    QCOMPARE(line->resolvers, (std::vector<std::string>{"127.0.0.1@5353", "::1@53"}));
    QCOMPARE(line->smtpPort, std::uint16_t{2525});
    QCOMPARE(line->controlHosts.size(), std::size_t{2});
    QCOMPARE(line->controlHosts[0].name.to_string(), std::string("mx.example.com"));
    QVERIFY(!line->controlHosts[0].port);
    QCOMPARE(line->controlHosts[1].name.to_string(), std::string("mx.example.net"));
    QCOMPARE(line->controlHosts[1].port, std::uint16_t{2525});
    QCOMPARE(line->chainFile, "chain");
    QCOMPARE(line->timeout, Milliseconds(7000));
    QCOMPARE(line->language, "zh_TW");
    QVERIFY(line->at.has_value());
    QCOMPARE(line->format, OutputFormat::ticket);
    QCOMPARE(line->outputFile, "out");
    QVERIFY(line->warnDays == std::chrono::days(30));
}

void CommandLineTest::readsHowAReportIsToBe() {
    const auto line = parseCommandLine(
        Program::daneverify, {"--format", "pdf", "--paper", "letter", "--redact", "example.org"});
    QVERIFY(line.has_value());
    QCOMPARE(line->format, OutputFormat::pdf);
    QCOMPARE(line->paper, PaperSize::letter);
    QVERIFY(line->redact);
    QVERIFY(!parseCommandLine(Program::daneverify, {"example.org"})->redact);
}

void CommandLineTest::hasDefaults() {
    const auto line = parseCommandLine(Program::daneverify, {"example.org"});
    QVERIFY(line.has_value());
    QCOMPARE(line->smtpPort, std::uint16_t{25});
    QCOMPARE(line->timeout, Milliseconds(30'000));
    QCOMPARE(line->format, OutputFormat::transcript);
    QVERIFY(line->language.isEmpty() && line->resolvers.empty() && !line->at);
    QVERIFY(!line->warnDays);
    QVERIFY(parseCommandLine(Program::daneverify, {"--warn-days=0", "a.org"})->warnDays ==
            std::chrono::days(0));
    QCOMPARE(parseCommandLine(Program::daneverify, {"--json", "a.org"})->format,
             OutputFormat::json);
}

void CommandLineTest::saysWhatIsWrong_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const QStringList& arguments, UsageErrorKind kind,
                        const QString& value = {}) {
        QTest::newRow(name) << arguments << static_cast<int>(kind) << value;
    };
    using Kind = UsageErrorKind;
    row("nothing", {}, Kind::nothing_to_do);
    row("unknown", {"--frobnicate", "a.org"}, Kind::unknown_option);
    row("another program's", {"--picture", "f", "a.org"}, Kind::unknown_option);
    row("value missing", {"a.org", "--timeout"}, Kind::missing_value);
    row("port zero", {"--smtp-port", "0", "a.org"}, Kind::bad_number, "0");
    row("port too high", {"--smtp-port", "65536", "a.org"}, Kind::bad_number, "65536");
    row("timeout zero", {"--timeout", "0", "a.org"}, Kind::bad_number, "0");
    row("warned for years", {"--warn-days", "366", "a.org"}, Kind::bad_number, "366");
    row("warned before", {"--warn-days=-1", "a.org"}, Kind::bad_number, "-1");
    row("warned of nothing", {"--warn-days=", "a.org"}, Kind::bad_number, "");
    row("control address", {"--control-host", "192.0.2.1", "a.org"}, Kind::bad_control_host,
        "192.0.2.1");
    row("timeout of words", {"--timeout", "ten", "a.org"}, Kind::bad_number, "ten");
    row("language", {"--lang", "de", "a.org"}, Kind::bad_language, "de");
    row("time", {"--at", "yesterday", "a.org"}, Kind::bad_time, "yesterday");
    row("format", {"--format", "docx", "a.org"}, Kind::unknown_format, "docx");
    row("control host", {"--control-host", "a..b", "a.org"}, Kind::bad_control_host, "a..b");
    row("control port", {"--control-host", "a.org:0", "a.org"}, Kind::bad_control_host, "a.org:0");
    row("paper", {"--format", "pdf", "--paper", "a3", "a.org"}, Kind::unknown_paper, "a3");
    row("two domains in a file", {"--format", "pdf", "a.org", "b.org"}, Kind::one_domain_a_file,
        "b.org");
    row("resolver name", {"--resolver", "dns.example", "a.org"}, Kind::bad_resolver, "dns.example");
    row("resolver port", {"--resolver", "127.0.0.1@x", "a.org"}, Kind::bad_resolver, "127.0.0.1@x");
    row("resolver without port", {"--resolver", "127.0.0.1@", "a.org"}, Kind::bad_resolver,
        "127.0.0.1@");
    row("trace and domain", {"--open", "t.json", "a.org"}, Kind::too_much, "a.org");
    row("two traces", {"--open", "t.json", "--open", "u.json"}, Kind::too_much, "u.json");
}

void CommandLineTest::saysWhatIsWrong() {
    QFETCH(QStringList, arguments);
    QFETCH(int, kind);
    QFETCH(QString, value);
    const auto line = parseCommandLine(Program::daneverify, arguments);
    QVERIFY(!line.has_value());
    QCOMPARE(static_cast<int>(line.error().kind), kind);
    QCOMPARE(line.error().value, value);
}

void CommandLineTest::readsTimesAsUtc_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("UTC") << "2026-11-18T04:00:00Z";
    QTest::newRow("no zone") << "2026-11-18T04:00:00";
    QTest::newRow("offset") << "2026-11-18T12:00:00+08:00";
}

void CommandLineTest::readsTimesAsUtc() {
    QFETCH(QString, text);
    const auto line = parseCommandLine(Program::daneverify, {"--at", text, "a.org"});
    QVERIFY(line.has_value());
    QCOMPARE(line->at->time_since_epoch(), Milliseconds(1'794'974'400'000));
}

void CommandLineTest::helpNeedsNothingElse() {
    QVERIFY(parseCommandLine(Program::daneverify, {"--help"})->help);
    QVERIFY(parseCommandLine(Program::daneverify, {"--version"})->version);
}

void CommandLineTest::opensAWindowWithNothingAtAll() {
    QVERIFY(parseCommandLine(Program::danescope, {}).has_value());
    QCOMPARE(parseCommandLine(Program::danescope, {"--picture", "f.png", "a.org"})->pictureFile,
             "f.png");
    QVERIFY(!parseCommandLine(Program::danescope, {"a.org", "b.org"}).has_value());
    QVERIFY(!parseCommandLine(Program::danescope, {"--json", "a.org"}).has_value());
}

QTEST_APPLESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
