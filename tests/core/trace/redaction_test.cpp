#include "core/dns/raw_reply.h"
#include "core/trace/evaluation.h"
#include "core/trace/json.h"
#include "core/trace/redaction.h"
#include "tests/support/trace_builder.h"

#include <QTest>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using dns::Status;

namespace {

constexpr std::string_view own_resolver = "10.20.30.40";
constexpr std::string_view other_resolver = "fd00:1::53";

/// A reply to nothing with an OPT record (RFC 6891 §6.1.2): an extended error (RFC 8914 §2) whose
/// text names a server, and the server's name (NSID, RFC 5001 §2.3).
Bytes reply_with_options() {
    Bytes wire{0, 1, 0x80, 2, 0, 0, 0, 0, 0, 0, 0, 1};
    const std::string text = "dc1.corp.example says no";
    const std::string name = "dc1";
    Bytes options{0, 15, 0, static_cast<std::uint8_t>(text.size() + 2), 0, 22};
    options.insert(options.end(), text.begin(), text.end());
    options.insert(options.end(), {0, 3, 0, static_cast<std::uint8_t>(name.size())});
    options.insert(options.end(), name.begin(), name.end());
    wire.insert(wire.end(),
                {0, 0, 41, 4, 208, 0, 0, 0, 0, 0, static_cast<std::uint8_t>(options.size())});
    wire.insert(wire.end(), options.begin(), options.end());
    return wire;
}

/// Checked through two resolvers of ours, by a computer that the server greets by name.
Trace told_by_our_resolvers() {
    test::TraceBuilder builder = test::secure_up_to_tlsa();
    smtp::Session session =
        test::handshake("mx1.example.org", "192.0.2.10", {test::good_certificate().tlsa}, false);
    session.dialogue.push_back({smtp::Speaker::server,
                                "250-mx1.example.org Hello gw.corp.example [203.0.113.9]",
                                Milliseconds(3)});
    session.dialogue.push_back(
        {smtp::Speaker::server, "250-mx1.example.org at 192.0.2.10", Milliseconds(4)});
    session.dialogue.push_back({smtp::Speaker::server,
                                "250 (gw.corp.example[203.0.113.9]:4711) is listed.",
                                Milliseconds(5)});
    builder.session(std::move(session)).end();
    Trace trace = builder.trace();
    trace.request.resolvers = {std::string(own_resolver) + "@53",
                               std::string(other_resolver) + "@5353"};
    trace.request.root_hints_file = "/home/ann/hints";
    for (Lookup& lookup : trace.lookups) {
        lookup.answer->resolver = trace.request.resolvers.front();
        lookup.answer->why_bogus = "no signatures from 10.20.30.40, then from fd00:1::53.";
    }
    Probe probe;
    probe.target.address.ip = *IpAddress::parse(own_resolver);
    probe.target.question = trace.lookups.front().question;
    probe.reply = dns::RawReply{};
    probe.reply->wire = reply_with_options();
    trace.probes.push_back(probe);
    smtp::Session control = trace.sessions.front();
    trace.controls.push_back(control);
    return trace;
}

} // namespace

class RedactionTest : public QObject {
    Q_OBJECT

private slots:
    void namesNothingOfOurs_data() {
        QTest::addColumn<QString>("word");
        for (const char* word : {"10.20.30.40", "fd00:1::53", "192.0.2.200", "203.0.113.9",
                                 "gw.corp", "4711", "/home/ann", "dc1"}) {
            QTest::newRow(word) << word;
        }
    }

    void namesNothingOfOurs() {
        QFETCH(QString, word);
        const Trace trace = told_by_our_resolvers();
        QVERIFY(QString::fromStdString(write_json(trace)).contains(word) || word == "dc1" ||
                word == "4711");
        QVERIFY(!QString::fromStdString(write_json(redacted(trace))).contains(word));
        QString kept;
        for (const Probe& probe : redacted(trace).probes) {
            kept += QString::fromLatin1(reinterpret_cast<const char*>(probe.reply->wire.data()),
                                        static_cast<qsizetype>(probe.reply->wire.size()));
        }
        QVERIFY(!kept.contains(word));
    }

    void keepsWhatTheServerIs() {
        const Trace hidden = redacted(told_by_our_resolvers());
        const auto& dialogue = hidden.sessions.front().dialogue;
        QCOMPARE(QString::fromStdString(dialogue[1].text), "EHLO [hidden]");
        QCOMPARE(QString::fromStdString(dialogue[2].text), "250-mx1.example.org [hidden]");
        QCOMPARE(QString::fromStdString(dialogue[3].text), "250-mx1.example.org at 192.0.2.10");
        QCOMPARE(QString::fromStdString(dialogue[4].text), "250 [hidden] is listed.");
        QCOMPARE(hidden.sessions.front().banner, told_by_our_resolvers().sessions.front().banner);
    }

    void tellsOurResolversApart() {
        const Trace hidden = redacted(told_by_our_resolvers());
        QCOMPARE(hidden.request.resolvers,
                 (std::vector<std::string>{"0.0.0.1@53", "0.0.0.2@5353"}));
        QCOMPARE(QString::fromStdString(hidden.lookups.front().answer->why_bogus),
                 "no signatures from 0.0.0.1, then from 0.0.0.2.");
        QCOMPARE(hidden_resolver("0.0.0.2@5353"), std::optional(2));
        QCOMPARE(hidden_resolver("0.0.0.1"), std::optional(1));
        for (const char* text : {"", "0.0.0.0", "192.0.2.1@53", "resolver", "::1"}) {
            QVERIFY2(!hidden_resolver(text), text);
        }
    }

    void altersNoVerdict() {
        const Trace trace = told_by_our_resolvers();
        const Evaluation before = evaluate(trace);
        const Evaluation after = evaluate(redacted(trace));
        QVERIFY(before.decisions.has_value());
        QCOMPARE(after.decisions, before.decisions);
        QCOMPARE(after.findings.size(), before.findings.size());
        for (std::size_t index = 0; index < before.findings.size(); ++index) {
            QCOMPARE(after.findings[index].code, before.findings[index].code);
            QCOMPARE(after.findings[index].root_cause, before.findings[index].root_cause);
        }
    }

    void isReadableAgain() {
        const Trace hidden = redacted(told_by_our_resolvers());
        const auto read = read_json(write_json(hidden));
        QVERIFY(read.has_value());
        QVERIFY(read->redacted);
        QCOMPARE(redacted(*read), *read);
    }

    void keepsErrorCodesAndSizes() {
        const Bytes wire = reply_with_options();
        const Bytes blanked = dns::without_option_texts(wire);
        QCOMPARE(blanked.size(), wire.size());
        const auto summary = dns::summary_of(blanked);
        QCOMPARE(summary->errors.size(), std::size_t{1});
        QCOMPARE(summary->errors.front().code, std::uint16_t{22});
        QCOMPARE(summary->errors.front().text, std::string(24, '-'));
        // Damaged anywhere, it neither reads nor writes past the end.
        for (std::size_t size = 0; size < wire.size(); ++size) {
            QCOMPARE(dns::without_option_texts(ByteView(wire).first(size)).size(), size);
        }
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
