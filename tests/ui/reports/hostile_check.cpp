#include "tests/ui/reports/hostile_check.h"

#include "tests/support/certificates.h"
#include "tests/support/trace_builder.h"

namespace danescope::test {

namespace {

const std::vector<std::string>& hostileTexts() {
    static const std::vector<std::string> texts{
        "<script>alert('pwned')</script>",
        "</pre></td></table></body><img src=x onerror=pwned>",
        "]]><!DOCTYPE x [<!ENTITY pwned \"x\">]>&pwned;&#x3c;b&#x3e;",
        "![pwned](https://evil.example/pwned.png) [x](javascript:pwned)",
        "``` ~~~~ # pwned",
        "| pwned | `x` | **b** |",
        "=cmd|' /C calc'!A0 pwned",
        "+1+1 pwned",
        "@SUM(A1) pwned",
        "\x1B[31m\x1B]0;pwned\x07",
        "\xE2\x80\xAE pwned \xE2\x81\xA6\xE2\x80\x8F",
        "(pwned) Tj ET Q endstream endobj \\",
        "%1 %n {zone} {host} pwned",
        "https://evil.example/pwned www.evil.example/pwned",
        std::string("\xFF\xFE\x00pwned", 8)};
    return texts;
}

} // namespace

trace::Snapshot hostileCheck() {
    const std::string host = "=cmd\\|'<b>pwned</b>\\226\\128\\174.example.org";
    TraceBuilder builder;
    builder.reply("example.org", dns::RecordType::mx, dns::Status::secure, {"MX 10 " + host + "."});
    builder.reply(host, dns::RecordType::a, dns::Status::secure, {"A 192.0.2.10"});
    builder.reply(host, dns::RecordType::aaaa, dns::Status::nodata);
    builder.reply("_25._tcp." + host, dns::RecordType::tlsa, dns::Status::secure,
                  {"TLSA " + good_certificate().tlsa});
    static const TestCertificate nasty{
        make_self_signed({"=cmd|'<script>pwned</script>", {"<b>pwned</b>.example"}}).certificate,
        {}};
    smtp::Session session = handshake(dns::Name::parse(host)->to_string(), "192.0.2.10",
                                      {good_certificate().tlsa}, false, nasty);
    session.banner.clear();
    for (const std::string& text : hostileTexts()) {
        session.banner += text + "\n";
        session.dialogue.push_back({smtp::Speaker::server, "250-" + text, Milliseconds(3)});
        session.dialogue.push_back({smtp::Speaker::server, text, Milliseconds(3)});
        session.tls->failure_reason += text;
    }
    session.tls->cipher = hostileTexts().front();
    session.tls->peer_name = hostileTexts()[6];
    builder.session(std::move(session)).end();
    builder.trace().lookups.back().answer->why_bogus = hostileTexts()[1] + hostileTexts()[10];
    builder.trace().tool.version = hostileTexts()[6];
    return trace::snapshot_of(builder.trace());
}

trace::Snapshot insideCheck() {
    trace::Trace trace = *hostileCheck().trace;
    trace.request.resolvers = {"10.20.30.40@53"};
    trace::Probe probe;
    probe.target.address.ip = *IpAddress::parse("10.20.30.40");
    probe.target.question = trace.lookups.front().question;
    trace.probes.push_back(probe);
    return trace::snapshot_of(std::move(trace));
}

} // namespace danescope::test
