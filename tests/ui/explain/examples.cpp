#include "tests/ui/explain/examples.h"

#include <memory>

namespace danescope::test {

namespace {

using namespace std::chrono_literals;
using dane::Action;
using dane::Basis;
using dane::CertificateStatus;
using dane::RfcAction;
using dns::Name;
using dns::Status;
using findings::Code;
using trace::Progress;

Name name(std::string_view text) {
    return *Name::parse(text);
}

/// 21 November 2026, 16:40 UTC.
constexpr Instant now{Milliseconds{1'795'279'200'000}};

/// A check while it is put together.
struct Draft {
    trace::Trace trace;
    trace::Evaluation evaluation;

    Draft() {
        trace.request.domain = name("example.org");
        trace.tool = {"0.1.0", "1.17.1", "3.0.22", "1.8.3"};
        trace.started = now;
        trace.end = trace::CheckEnd::completed;
        trace.elapsed = 412ms;
        evaluation.mx.question = {name("example.org"), dns::RecordType::mx};
    }

    Example named(std::string what) {
        return {std::move(what),
                {std::make_shared<const trace::Trace>(std::move(trace)),
                 std::make_shared<const trace::Evaluation>(std::move(evaluation))}};
    }

    void mx(Status status) {
        evaluation.mx.progress = Progress::done;
        evaluation.mx.elapsed = 9ms;
        evaluation.mx.status = status;
    }

    trace::Path& addPath(std::string_view host, std::string_view ip, Status address, Status tlsa) {
        trace::Path path;
        path.host = name(host);
        path.preference = static_cast<std::uint16_t>(10 * (evaluation.paths.size() + 1));
        evaluation.mx.records.push_back({path.preference, path.host});
        path.address.ip = IpAddress::parse(ip);
        path.address.family = path.address.ip ? path.address.ip->family() : IpFamily::ipv4;
        path.address.question = {path.host, path.address.family == IpFamily::ipv6
                                                ? dns::RecordType::aaaa
                                                : dns::RecordType::a};
        path.address.progress = Progress::done;
        path.address.elapsed = 9ms;
        path.address.status = address;
        path.tlsa.base_domain = path.host;
        path.tlsa.question = {*path.host.with_prefix("_25._tcp"), dns::RecordType::tlsa};
        path.tlsa.progress = tlsa == Status::skipped ? Progress::not_needed : Progress::done;
        path.tlsa.because_of = trace::StepKind::address;
        path.tlsa.status = tlsa;
        if (tlsa == Status::secure) {
            path.tlsa.records = {{3, 1, 1, Bytes(32, 0xab)}};
        }
        path.certificate.progress = Progress::not_needed;
        path.certificate.because_of = trace::StepKind::tlsa;
        evaluation.paths.push_back(path);
        return evaluation.paths.back();
    }

    smtp::Session& connect(trace::Path& path, CertificateStatus status) {
        path.certificate.progress = Progress::done;
        path.certificate.elapsed = 42ms;
        path.certificate.status = status;
        path.certificate.session = trace.sessions.size();
        smtp::Session session;
        session.host = path.host.to_string();
        session.address = *path.address.ip;
        session.finished = true;
        session.elapsed = 42ms;
        if (status != CertificateStatus::not_checked) {
            session.connected = true;
            session.local_address = "192.0.2.200";
            session.banner = "mx.example.org ESMTP";
            session.starttls = smtp::StartTls::accepted;
            session.dialogue = {{smtp::Speaker::server, "220 mx.example.org ESMTP", 1ms},
                                {smtp::Speaker::client, "EHLO [192.0.2.200]", 2ms},
                                {smtp::Speaker::server, "250 STARTTLS", 3ms}};
            session.tls = tls::HandshakeResult{
                .protocol = "TLSv1.3", .cipher = "TLS_AES_256_GCM_SHA384", .chain = {{0x30}}};
            tls::CertificateSummary summary;
            summary.subject = "CN=mx1.example.org";
            summary.issuer = "CN=Example CA";
            summary.not_before = now - std::chrono::days(30);
            summary.not_after = now + std::chrono::days(60);
            summary.sha256 = std::string(64, 'c');
            summary.spki_sha256 = std::string(64, 'd');
            summary.dns_names = {"mx1.example.org"};
            summary.public_key = "EC prime256v1";
            path.certificate.chain = {summary};
            const bool matches = status == CertificateStatus::success;
            for (const dns::Tlsa& record : path.tlsa.records) {
                path.certificate.matches.push_back(
                    {record,
                     dane::Usability::usable,
                     false,
                     {matches ? dane::Match::matched : dane::Match::differs}});
            }
        }
        trace.sessions.push_back(std::move(session));
        return trace.sessions.back();
    }

    void addZone(std::string_view zone, Status status, std::uint16_t tag) {
        dnssec::Zone added;
        added.name = name(zone);
        added.status = status;
        if (status == Status::secure || status == Status::bogus) {
            added.dnskey = {{257, 3, 13, Bytes(64, 1), tag}, {256, 3, 13, Bytes(64, 2), 11842}};
            added.entry_keys = {tag};
            if (!added.name.is_root()) {
                added.ds = {{tag, 13, 2, Bytes(32, 7)}};
            }
            dnssec::SignatureCheck signature;
            signature.owner = added.name;
            signature.covers = dns::RecordType::dnskey;
            signature.key_tag = tag;
            signature.algorithm = 13;
            signature.signer = added.name;
            signature.inception = now - std::chrono::days(7);
            signature.expiration = now + std::chrono::days(14);
            signature.verdict = dnssec::SignatureVerdict::good;
            added.signatures = {signature};
        }
        if (added.name.is_root()) {
            added.trust_anchor = dnssec::root_trust_anchors().back();
        }
        evaluation.chain.push_back(std::move(added));
    }

    void chain(Status leaf) {
        addZone(".", Status::secure, 38696);
        addZone("org", Status::secure, 26974);
        addZone("example.org", leaf, 40237);
    }

    findings::Finding& find(Code code, std::string zone, std::string host) {
        findings::Finding finding;
        finding.code = code;
        finding.zone = std::move(zone);
        finding.host = std::move(host);
        evaluation.findings.push_back(std::move(finding));
        return evaluation.findings.back();
    }

    void decideAll(const trace::Decisions& decisions) {
        for (trace::Path& path : evaluation.paths) {
            path.decisions = decisions;
        }
        evaluation.decisions = decisions;
    }
};

const trace::Decisions success{{Action::dane_success, 1, Basis::table},
                               {Action::dane_success, 1, Basis::table},
                               {RfcAction::authenticated, Basis::table}};

trace::Decisions fail(std::optional<int> row) {
    const Basis basis = row ? Basis::table : Basis::assumed;
    return {{Action::dane_fail, row, basis},
            {Action::dane_fail, row, basis},
            {RfcAction::defer, Basis::table}};
}

trace::Decisions fallBack(int mandatory, int opportunistic) {
    return {{Action::dane_fail, mandatory, Basis::table},
            {Action::fallback_to_tls, opportunistic, Basis::table},
            {RfcAction::opportunistic_tls, Basis::table}};
}

Draft securePaths() {
    Draft draft;
    draft.mx(Status::secure);
    draft.addPath("mx1.example.org", "192.0.2.10", Status::secure, Status::secure);
    draft.addPath("mx2.example.org", "2001:db8::25", Status::secure, Status::secure);
    draft.chain(Status::secure);
    return draft;
}

Draft passingDraft() {
    Draft draft = securePaths();
    for (trace::Path& path : draft.evaluation.paths) {
        draft.connect(path, CertificateStatus::success);
    }
    draft.decideAll(success);
    draft.evaluation.mandatory_path = 0;
    draft.evaluation.opportunistic_path = 0;
    return draft;
}

Draft ended(trace::CheckEnd end) {
    Draft draft;
    draft.trace.end = end;
    return draft;
}

dns::Answer failedAnswer(const dns::Question& question) {
    dns::Answer answer;
    answer.question = question;
    answer.failure = dns::LookupFailure::timed_out;
    return answer;
}

/// The TLSA record that would match what a server shows.
std::string recordOf(const std::string& host) {
    return "_25._tcp." + host + ". IN TLSA 3 1 1 " + std::string(64, 'd');
}

} // namespace

Example passing() {
    return passingDraft().named("passing");
}

Example passingWithWarnings() {
    Draft draft = passingDraft();
    draft.find(Code::tlsa_no_rollover, "example.org", "mx1.example.org")
        .arguments.emplace("name", std::string("_25._tcp.mx1.example.org"));
    auto& soon = draft.find(Code::expires_soon, "example.org", "").arguments;
    soon.emplace("name", std::string("_25._tcp.mx1.example.org"));
    soon.emplace("type", std::string("TLSA"));
    soon.emplace("expiration", now + std::chrono::days(5));
    return draft.named("passing with warnings");
}

Example secondServerFails() {
    Draft draft = securePaths();
    draft.connect(draft.evaluation.paths[0], CertificateStatus::success);
    draft.connect(draft.evaluation.paths[1], CertificateStatus::failed);
    draft.evaluation.paths[0].decisions = success;
    draft.evaluation.paths[1].decisions = fail(2);
    draft.evaluation.decisions = success;
    draft.evaluation.mandatory_path = 0;
    draft.evaluation.opportunistic_path = 0;
    auto& arguments =
        draft.find(Code::certificate_no_match, "example.org", "mx2.example.org").arguments;
    arguments.emplace("server", std::string("2001:db8::25"));
    arguments.emplace("expected", recordOf("mx2.example.org"));
    return draft.named("second server fails");
}

Example certificateMismatch() {
    Draft draft = securePaths();
    for (trace::Path& path : draft.evaluation.paths) {
        draft.connect(path, CertificateStatus::failed);
    }
    draft.decideAll(fail(2));
    auto& cause = draft.find(Code::certificate_no_match, "example.org", "mx1.example.org");
    cause.root_cause = true;
    cause.arguments.emplace("server", std::string("192.0.2.10"));
    cause.arguments.emplace("expected", recordOf("mx1.example.org"));
    return draft.named("certificate mismatch");
}

Example expiredSignature() {
    Draft draft;
    draft.mx(Status::secure);
    draft.addPath("mx1.example.org", "192.0.2.10", Status::secure, Status::bogus);
    draft.chain(Status::secure);
    dnssec::Zone& zone = draft.evaluation.chain.back();
    dnssec::SignatureCheck signature = zone.signatures.front();
    signature.owner = draft.evaluation.paths[0].tlsa.question.owner;
    signature.covers = dns::RecordType::tlsa;
    signature.verdict = dnssec::SignatureVerdict::expired;
    signature.expiration = now - std::chrono::days(3);
    zone.signatures.push_back(signature);
    zone.broken = dnssec::ChainBreak{dnssec::BreakKind::records_signature_bad,
                                     draft.evaluation.paths[0].tlsa.question, signature};
    draft.decideAll(fail(5));
    auto& cause = draft.find(Code::rrsig_expired, "example.org", "mx1.example.org");
    cause.root_cause = true;
    cause.arguments.emplace("name", std::string("_25._tcp.mx1.example.org"));
    cause.arguments.emplace("type", std::string("TLSA"));
    cause.arguments.emplace("key_tag", std::int64_t{11842});
    cause.arguments.emplace("expiration", signature.expiration);
    return draft.named("expired signature");
}

Example noTlsa() {
    Draft draft;
    draft.mx(Status::secure);
    draft.addPath("mx1.example.org", "192.0.2.10", Status::secure, Status::nxdomain);
    draft.chain(Status::secure);
    draft.decideAll(fallBack(4, 4));
    draft.evaluation.opportunistic_path = 0;
    auto& cause = draft.find(Code::tlsa_absent, "example.org", "mx1.example.org");
    cause.root_cause = true;
    cause.arguments.emplace("name", std::string("_25._tcp.mx1.example.org"));
    return draft.named("no TLSA");
}

Example unsignedDomain() {
    Draft draft;
    draft.mx(Status::insecure);
    draft.addPath("mx1.example.org", "192.0.2.10", Status::insecure, Status::skipped);
    draft.addPath("mx2.example.org", "192.0.2.11", Status::insecure, Status::skipped);
    draft.chain(Status::insecure);
    draft.decideAll(fallBack(13, 12));
    draft.evaluation.opportunistic_path = 0;
    draft.find(Code::mx_insecure, "example.org", "").root_cause = true;
    draft.find(Code::address_insecure, "example.org", "mx1.example.org");
    return draft.named("unsigned domain");
}

Example nullMx() {
    Draft draft;
    draft.mx(Status::secure);
    draft.evaluation.mx.null_mx = true;
    draft.chain(Status::secure);
    draft.decideAll(fail(std::nullopt));
    draft.find(Code::null_mx, "example.org", "").root_cause = true;
    return draft.named("null MX");
}

Example missingDomain() {
    Draft draft;
    draft.mx(Status::nxdomain);
    draft.decideAll(fail(std::nullopt));
    draft.find(Code::domain_missing, "org", "").root_cause = true;
    return draft.named("missing domain");
}

Example bogusMx() {
    Draft draft;
    draft.mx(Status::bogus);
    draft.chain(Status::bogus);
    draft.evaluation.decisions = fail(15);
    draft.evaluation.decisions->opportunistic.row = 14;
    auto& cause = draft.find(Code::ds_stale, "example.org", "");
    cause.root_cause = true;
    cause.arguments.emplace("key_tag", std::int64_t{40237});
    return draft.named("bogus MX");
}

Example tlsaLookupFails() {
    Draft draft;
    draft.mx(Status::secure);
    draft.addPath("mx1.example.org", "192.0.2.10", Status::secure, Status::error);
    draft.chain(Status::secure);
    draft.decideAll(fail(std::nullopt));
    auto& cause = draft.find(Code::tlsa_lookup_failed, "example.org", "mx1.example.org");
    cause.root_cause = true;
    cause.arguments.emplace("name", std::string("_25._tcp.mx1.example.org"));
    return draft.named("TLSA lookup fails");
}

Example portBlocked() {
    Draft draft = securePaths();
    for (trace::Path& path : draft.evaluation.paths) {
        draft.connect(path, CertificateStatus::not_checked).failure =
            smtp::SessionFailure::connection_timed_out;
    }
    draft.decideAll(fail(std::nullopt));
    auto& cause = draft.find(Code::smtp_timeout, "", "mx1.example.org");
    cause.root_cause = true;
    cause.arguments.emplace("server", std::string("192.0.2.10"));
    return draft.named("port blocked");
}

Example noDns() {
    Draft draft;
    draft.mx(Status::error);
    draft.trace.lookups = {
        {draft.evaluation.mx.question, 0ms, failedAnswer(draft.evaluation.mx.question)}};
    draft.evaluation.decisions = fail(std::nullopt);
    return draft.named("no DNS");
}

Example noTrustAnchor() {
    return ended(trace::CheckEnd::no_trust_anchor).named("no trust anchor");
}

Example badResolver() {
    return ended(trace::CheckEnd::bad_resolver_setup).named("bad resolver");
}

Example rootNotValidated() {
    return ended(trace::CheckEnd::root_not_validated).named("root not validated");
}

Example cancelled() {
    return ended(trace::CheckEnd::cancelled).named("cancelled");
}

Example timedOut() {
    return ended(trace::CheckEnd::timed_out).named("timed out");
}

Example justStarted() {
    Draft draft;
    draft.trace.end.reset();
    draft.evaluation.mx.progress = Progress::running;
    return draft.named("just started");
}

Example halfWay() {
    Draft draft;
    draft.trace.end.reset();
    draft.mx(Status::secure);
    trace::Path& path =
        draft.addPath("mx1.example.org", "192.0.2.10", Status::secure, Status::skipped);
    path.tlsa.progress = Progress::running;
    path.certificate.progress = Progress::waiting;
    draft.chain(Status::skipped);
    return draft.named("half way");
}

Example hostile() {
    Draft draft = securePaths();
    const std::string nasty = "\xE2\x80\xAE\x1B[31m<b>%1 {zone}</b>\r\n\x07\xFF\xE2\x80\x8F";
    trace::Path& path = draft.evaluation.paths[0];
    smtp::Session& session = draft.connect(path, CertificateStatus::failed);
    session.banner = nasty + std::string(10'000, 'x');
    for (int line = 0; line < 200; ++line) {
        session.dialogue.push_back({smtp::Speaker::server, nasty + std::string(2000, 'y'), 5ms});
    }
    session.failure = smtp::SessionFailure::handshake_failed;
    session.tls->failure_reason = nasty;
    session.tls->cipher = nasty;
    path.certificate.chain[0].subject = nasty;
    path.host = *Name::parse("\\226\\128\\174evil%1\\013.example.org");
    draft.connect(draft.evaluation.paths[1], CertificateStatus::success);
    draft.decideAll(fail(2));
    auto& cause = draft.find(Code::tls_handshake_failed, "example.org", path.host.to_string());
    cause.root_cause = true;
    cause.arguments.emplace("server", nasty);
    cause.arguments.emplace("actual", nasty + std::string(10'000, 'z'));
    return draft.named("hostile");
}

std::vector<Example> neutralExamples() {
    return {noTlsa(), unsignedDomain(), nullMx()};
}

std::vector<Example> allExamples() {
    return {passing(),
            passingWithWarnings(),
            secondServerFails(),
            certificateMismatch(),
            expiredSignature(),
            noTlsa(),
            unsignedDomain(),
            nullMx(),
            missingDomain(),
            bogusMx(),
            tlsaLookupFails(),
            portBlocked(),
            noDns(),
            noTrustAnchor(),
            badResolver(),
            rootNotValidated(),
            cancelled(),
            timedOut(),
            justStarted(),
            halfWay(),
            hostile()};
}

} // namespace danescope::test
