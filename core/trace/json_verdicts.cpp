#include "core/trace/json_verdicts.h"

#include "core/support/iso_time.h"
#include "core/support/printable.h"

#include <algorithm>

namespace danescope::trace {

namespace {

/// Why a record does not count: unusable, shadowed, or how it stands to the certificates.
Json reason_json(const dane::RecordMatches& row) {
    if (row.usability != dane::Usability::usable) {
        return id_of(row.usability);
    }
    if (row.shadowed) {
        return id_of(dane::Match::shadowed);
    }
    if (row.matched() || row.against.empty()) {
        return Json();
    }
    const bool compared = std::ranges::find(row.against, dane::Match::differs) != row.against.end();
    return id_of(compared ? dane::Match::differs : dane::Match::not_applicable);
}

Json tlsa_json(const Path& path) {
    Json records = Json::array();
    for (const dane::RecordMatches& row : path.certificate.matches) {
        records.push_back(Json{{"usage", row.record.usage},
                               {"selector", row.record.selector},
                               {"matching", row.record.matching},
                               {"data", to_hex(row.record.data)},
                               {"usable", row.usability == dane::Usability::usable},
                               {"matched", row.matched()},
                               {"reason", reason_json(row)}});
    }
    return Json{{"owner", path.tlsa.question.owner.to_string()},
                {"status", id_of(path.tlsa.status)},
                {"base_domain", path.tlsa.base_domain.to_string()},
                {"records", std::move(records)}};
}

Json smtp_json(const smtp::Session* session) {
    if (session == nullptr) {
        return Json{{"connected", false}, {"banner", nullptr}, {"starttls", nullptr}};
    }
    return Json{{"connected", session->connected},
                {"banner", shown(session->banner)},
                {"starttls", id_of(session->starttls)},
                {"failure", session->failure ? Json(id_of(*session->failure)) : Json()}};
}

Json tls_json(const smtp::Session* session) {
    if (session == nullptr || !session->tls) {
        return Json{{"protocol", nullptr}, {"cipher", nullptr}};
    }
    return Json{{"protocol", shown(session->tls->protocol)},
                {"cipher", shown(session->tls->cipher)}};
}

Json certificate_json(const CertificateStep& step, const smtp::Session* session) {
    Json chain = Json::array();
    for (const tls::CertificateSummary& entry : step.chain) {
        chain.push_back(Json{{"subject", shown(entry.subject)},
                             {"issuer", shown(entry.issuer)},
                             {"not_before", to_iso_time(entry.not_before)},
                             {"not_after", to_iso_time(entry.not_after)},
                             {"sha256", entry.sha256},
                             {"spki_sha256", entry.spki_sha256}});
    }
    return Json{{"status", id_of(step.status)},
                {"pasted", session != nullptr && session->tls && session->tls->pasted},
                {"chain", std::move(chain)}};
}

Json mode_json(const dane::Decision* decision) {
    if (decision == nullptr) {
        return Json{{"action", nullptr}, {"row", nullptr}, {"basis", nullptr}};
    }
    return Json{{"action", id_of(decision->action)},
                {"row", decision->row ? Json(*decision->row) : Json()},
                {"basis", id_of(decision->basis)}};
}

} // namespace

Json shown(std::string_view text) {
    const bool plain = std::ranges::all_of(
        text, [](char character) { return character >= ' ' && character <= '~'; });
    return plain ? std::string(text) : printable(text);
}

Json mx_json(const MxStep& mx) {
    Json records = Json::array();
    for (const dns::Mx& record : mx.records) {
        records.push_back(
            Json{{"preference", record.preference}, {"host", record.exchange.to_string()}});
    }
    return Json{{"status", id_of(mx.status)},
                {"implicit", mx.implicit},
                {"null_mx", mx.null_mx},
                {"records", std::move(records)}};
}

Json decisions_json(const std::optional<Decisions>& decisions) {
    Json rfc7672{{"action", nullptr}, {"basis", nullptr}};
    if (decisions) {
        rfc7672 = Json{{"action", id_of(decisions->rfc7672.action)},
                       {"basis", id_of(decisions->rfc7672.basis)}};
    }
    return Json{{"mandatory", mode_json(decisions ? &decisions->mandatory : nullptr)},
                {"opportunistic", mode_json(decisions ? &decisions->opportunistic : nullptr)},
                {"rfc7672", std::move(rfc7672)}};
}

Json path_json(const Trace& trace, const Path& path) {
    const smtp::Session* session =
        path.certificate.session ? &trace.sessions[*path.certificate.session] : nullptr;
    const auto& ip = path.address.ip;
    return Json{{"host", path.host.to_string()},
                {"preference", path.preference},
                {"address", Json{{"ip", ip ? Json(ip->to_string()) : Json()},
                                 {"family", id_of(path.address.family)},
                                 {"status", id_of(path.address.status)}}},
                {"tlsa", tlsa_json(path)},
                {"smtp", smtp_json(session)},
                {"tls", tls_json(session)},
                {"certificate", certificate_json(path.certificate, session)},
                {"decision", decisions_json(path.decisions)}};
}

} // namespace danescope::trace
