#include "tests/support/trace_builder.h"

#include "core/dane/match_matrix.h"
#include "tests/support/certificates.h"
#include "tests/support/message_builder.h"

#include <sstream>

namespace danescope::test {

namespace {

TestCertificate make(const CertificatePlan& plan) {
    TestCertificate made{make_self_signed(plan).certificate, {}};
    made.tlsa = "3 1 1 " + to_hex(dane::association_data(made.der, 1, 1).value());
    return made;
}

tls::Association association(const std::string& text) {
    std::istringstream fields(text);
    int usage = 0;
    int selector = 0;
    int matching = 0;
    std::string hex;
    fields >> usage >> selector >> matching >> hex;
    return {static_cast<std::uint8_t>(usage), static_cast<std::uint8_t>(selector),
            static_cast<std::uint8_t>(matching), from_hex(hex).value()};
}

} // namespace

const TestCertificate& good_certificate() {
    static const TestCertificate certificate =
        make({"mx1.example.org", {"mx1.example.org", "mx2.example.org"}});
    return certificate;
}

const TestCertificate& other_certificate() {
    static const TestCertificate certificate = make({"other.example", {"other.example"}});
    return certificate;
}

TraceBuilder::TraceBuilder(std::string_view domain) {
    trace_.request.domain = dns::Name::parse(domain).value();
    trace_.tool = {"0.1.0", "1.17.1", "3.0.15"};
    trace_.started = std::chrono::sys_days{std::chrono::year{2026} / 1 / 1};
}

TraceBuilder& TraceBuilder::add(const dns::Question& asked, std::optional<dns::Answer> answer) {
    trace_.lookups.push_back(trace::Lookup{
        asked, Milliseconds(static_cast<int>(trace_.lookups.size())), std::move(answer)});
    return *this;
}

TraceBuilder& TraceBuilder::reply(std::string_view owner, dns::RecordType type, dns::Status status,
                                  const std::vector<std::string>& lines) {
    const dns::Question asked = question(owner, type);
    std::vector<std::string> whole;
    for (const std::string& line : lines) {
        whole.push_back(line.find(" 300 IN ") != std::string::npos
                            ? line
                            : asked.owner.to_string() + ". 300 IN " + line);
    }
    const std::vector<std::string_view> views(whole.begin(), whole.end());
    const dns::Validation validation = status == dns::Status::bogus      ? dns::Validation::bogus
                                       : status == dns::Status::insecure ? dns::Validation::insecure
                                                                         : dns::Validation::secure;
    dns::Answer made =
        answer(asked, validation, views, {}, status == dns::Status::nxdomain ? 3 : 0);
    made.elapsed = Milliseconds(7);
    return add(asked, made);
}

TraceBuilder& TraceBuilder::fails(std::string_view owner, dns::RecordType type,
                                  dns::LookupFailure failure) {
    const dns::Question asked = question(owner, type);
    return add(asked, failed_answer(asked, failure));
}

TraceBuilder& TraceBuilder::pending(std::string_view owner, dns::RecordType type) {
    return add(question(owner, type), std::nullopt);
}

TraceBuilder& TraceBuilder::session(smtp::Session session) {
    trace_.sessions.push_back(std::move(session));
    return *this;
}

TraceBuilder& TraceBuilder::end(trace::CheckEnd end) {
    trace_.end = end;
    trace_.elapsed = Milliseconds(412);
    return *this;
}

smtp::Session handshake(std::string_view host, std::string_view address,
                        const std::vector<std::string>& tlsa, bool matched,
                        const TestCertificate& certificate) {
    smtp::Session session;
    session.host = host;
    session.address = IpAddress::parse(address).value();
    session.local_address = "192.0.2.200";
    session.elapsed = Milliseconds(20);
    session.connected = true;
    session.finished = true;
    session.banner = "220 " + session.host + " ESMTP";
    session.starttls = smtp::StartTls::accepted;
    session.dialogue = {{smtp::Speaker::server, session.banner, Milliseconds(1)},
                        {smtp::Speaker::client, "EHLO [192.0.2.200]", Milliseconds(2)}};
    session.dane_request = tls::DaneRequest{session.host, {}, {}, std::nullopt};
    for (const std::string& record : tlsa) {
        session.dane_request->records.push_back(association(record));
    }
    tls::HandshakeResult result;
    result.protocol = "TLSv1.3";
    result.cipher = "TLS_AES_256_GCM_SHA384";
    result.chain = {certificate.der};
    result.verify_code = matched ? 0 : 65;
    if (matched) {
        result.matched_depth = 0;
        result.matched_record = 0;
    }
    session.tls = result;
    return session;
}

smtp::Session failed_session(std::string_view host, std::string_view address,
                             smtp::SessionFailure failure, smtp::StartTls starttls) {
    smtp::Session session;
    session.host = host;
    session.address = IpAddress::parse(address).value();
    session.finished = true;
    session.starttls = starttls;
    session.failure = failure;
    return session;
}

TraceBuilder secure_up_to_tlsa(std::string_view domain) {
    using dns::RecordType;
    using dns::Status;
    TraceBuilder builder(domain);
    builder.reply(domain, RecordType::mx, Status::secure, {"MX 10 mx1.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::secure, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .reply("_25._tcp.mx1.example.org", RecordType::tlsa, Status::secure,
               {"TLSA " + good_certificate().tlsa});
    return builder;
}

TraceBuilder passing_check(std::string_view domain) {
    return secure_up_to_tlsa(domain)
        .session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, true))
        .end();
}

TraceBuilder mismatching_check() {
    return secure_up_to_tlsa()
        .session(handshake("mx1.example.org", "192.0.2.1", {good_certificate().tlsa}, false,
                           other_certificate()))
        .end();
}

} // namespace danescope::test
