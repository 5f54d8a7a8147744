#pragma once

#include "core/trace/trace.h"

#include <string>
#include <string_view>
#include <vector>

namespace danescope::test {

/// One certificate and the TLSA data that match it, the same in every test of a run.
struct TestCertificate {
    Bytes der;
    /// `3 1 1 DIGEST`, as in a zone file.
    std::string tlsa;
};

/// For mx1.example.org and mx2.example.org, valid from 2020 to 2049.
const TestCertificate& good_certificate();

/// Of another key and for other.example.
const TestCertificate& other_certificate();

/// Makes traces from made-up answers: a check of example.org begun on 2026-01-01.
class TraceBuilder {
public:
    explicit TraceBuilder(std::string_view domain = "example.org");

    /// A reply; lines are those of the answer section, `OWNER 300 IN` left out of each:
    /// "MX 10 mx1.example.org.". Lines that begin with a name and ` 300 IN` are taken as they are.
    TraceBuilder& reply(std::string_view owner, dns::RecordType type, dns::Status status,
                        const std::vector<std::string>& lines = {});
    TraceBuilder& fails(std::string_view owner, dns::RecordType type,
                        dns::LookupFailure failure = dns::LookupFailure::server_failure);
    TraceBuilder& pending(std::string_view owner, dns::RecordType type);
    TraceBuilder& session(smtp::Session session);
    TraceBuilder& end(trace::CheckEnd end = trace::CheckEnd::completed);

    trace::Trace& trace() { return trace_; }
    const trace::Trace& trace() const { return trace_; }

private:
    TraceBuilder& add(const dns::Question& question, std::optional<dns::Answer> answer);

    trace::Trace trace_;
};

/// A finished session whose handshake held `certificate` against the records of `tlsa`; it matched
/// the first of them or, with verify code 65, none.
smtp::Session handshake(std::string_view host, std::string_view address,
                        const std::vector<std::string>& tlsa, bool matched,
                        const TestCertificate& certificate = good_certificate());

/// A finished session that failed before its purpose was met.
smtp::Session failed_session(std::string_view host, std::string_view address,
                             smtp::SessionFailure failure,
                             smtp::StartTls starttls = smtp::StartTls::not_reached);

/// A domain with one host, mx1.example.org, and one address, all secure, up to its TLSA record for
/// good_certificate(); without session and end.
TraceBuilder secure_up_to_tlsa(std::string_view domain = "example.org");

/// The same, ended: the host presents good_certificate(), as its TLSA record says.
TraceBuilder passing_check(std::string_view domain = "example.org");

/// The same, ended: the host presents other_certificate(), which matches no TLSA record.
TraceBuilder mismatching_check();

} // namespace danescope::test
