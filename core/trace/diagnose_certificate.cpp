#include "core/trace/certificate_names.h"
#include "core/trace/diagnosis.h"
#include "core/trace/ends_soon.h"
#include "core/trace/matching_records.h"
#include "core/trace/path_steps.h"

#include <algorithm>

namespace danescope::trace {

namespace {

using findings::Arguments;
using findings::Code;
using findings::Finding;
using findings::make_finding;
using tls::CertificateSummary;

constexpr std::uint8_t dane_ta = 2;
constexpr std::uint8_t dane_ee = 3;

// X509_V_* values that OpenSSL's verification ends with; its headers are closed to this room.
constexpr long not_yet_valid_error = 9;
constexpr long expired_error = 10;
constexpr long host_name_error = 62;
constexpr long no_match_error = 65;

std::string names_of(const CertificateSummary& certificate) {
    if (certificate.dns_names.empty()) {
        return certificate.subject;
    }
    std::string names;
    for (const std::string& name : certificate.dns_names) {
        names += names.empty() ? name : ", " + name;
    }
    return names;
}

/// Every usable record is a DANE-TA record, and the presented chain stops short of its root: the
/// named authority may well be the issuer that was left out (RFC 7672 §3.1.2).
bool anchor_may_be_missing(const Path& path) {
    const auto usable = usable_associations(path.tlsa.records);
    const bool anchors_only = std::ranges::all_of(
        usable, [](const tls::Association& record) { return record.usage == dane_ta; });
    return anchors_only && !path.certificate.chain.back().self_issued;
}

Finding no_match(const Path& path, const std::string& host, const std::string& server) {
    if (anchor_may_be_missing(path)) {
        return make_finding(Code::certificate_anchor_not_sent, "", host, {{"server", server}});
    }
    return make_finding(
        Code::certificate_no_match, "", host,
        {{"server", server},
         {"expected", key_record(path.tlsa, dane_ee, path.certificate.chain.front())}});
}

/// The certificate that a predicate holds for; the leaf where there is none.
template<class Predicate>
const CertificateSummary& first_that(const Path& path, Predicate predicate) {
    const auto& chain = path.certificate.chain;
    const auto found = std::ranges::find_if(chain, predicate);
    return found != chain.end() ? *found : chain.front();
}

bool matched_end_entity(const smtp::Session& session) {
    return session.tls && session.dane_request && session.tls->matched_record &&
           *session.tls->matched_record < session.dane_request->records.size() &&
           session.dane_request->records[*session.tls->matched_record].usage == dane_ee;
}

} // namespace

std::optional<Finding> certificate_cause(const Scene& scene, const Path& path,
                                         const smtp::Session& session) {
    if (path.certificate.status != dane::CertificateStatus::failed || all_unusable(path.tlsa) ||
        path.certificate.chain.empty()) {
        return std::nullopt;
    }
    const Instant now = scene.trace.judged_at();
    const std::string host = path.host.to_string();
    const std::string server = session.address.to_string();
    switch (session.tls->verify_code) {
    case no_match_error:
        return no_match(path, host, server);
    case expired_error: {
        const auto& expired = first_that(
            path, [&](const CertificateSummary& entry) { return entry.not_after < now; });
        return make_finding(Code::certificate_expired, "", host,
                            {{"server", server}, {"expiration", expired.not_after}});
    }
    case not_yet_valid_error: {
        const auto& early = first_that(
            path, [&](const CertificateSummary& entry) { return entry.not_before > now; });
        return make_finding(Code::certificate_not_yet_valid, "", host,
                            {{"server", server}, {"inception", early.not_before}});
    }
    case host_name_error:
        return make_finding(Code::certificate_name_mismatch, "", host,
                            {{"server", server},
                             {"expected", path.tlsa.base_domain.to_string()},
                             {"actual", names_of(path.certificate.chain.front())}});
    default:
        return make_finding(Code::certificate_chain_broken, "", host, {{"server", server}});
    }
}

Findings certificate_notes(const Scene& scene, const Path& path) {
    Findings all;
    if (path.certificate.status != dane::CertificateStatus::success ||
        path.certificate.chain.empty()) {
        return all;
    }
    const smtp::Session& session = scene.trace.sessions[*path.certificate.session];
    const CertificateSummary& leaf = path.certificate.chain.front();
    const Instant now = scene.trace.judged_at();
    const std::string host = path.host.to_string();
    const std::string server = session.address.to_string();
    const bool in_window = leaf.not_before <= now && now <= leaf.not_after;
    if (matched_end_entity(session)) {
        if (!in_window) {
            all.push_back(make_finding(Code::certificate_dates_ignored, "", host,
                                       {{"server", server},
                                        {"inception", leaf.not_before},
                                        {"expiration", leaf.not_after}}));
        }
        const std::string base_domain = path.tlsa.base_domain.to_string();
        if (!covers(leaf.dns_names, base_domain)) {
            all.push_back(make_finding(
                Code::certificate_name_ignored, "", host,
                {{"server", server}, {"expected", base_domain}, {"actual", names_of(leaf)}}));
        }
    }
    if (ends_soon(leaf, now, scene.trace.request.warn_days)) {
        all.push_back(make_finding(Code::certificate_expires_soon, "", host,
                                   {{"server", server}, {"expiration", leaf.not_after}}));
    }
    return all;
}

} // namespace danescope::trace
