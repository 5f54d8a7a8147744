#include "core/trace/json.h"

#include "core/findings/catalogue.h"
#include "core/support/iso_time.h"
#include "core/trace/evaluation.h"
#include "core/trace/json_facts.h"
#include "core/trace/json_verdicts.h"

#include <algorithm>

namespace danescope::trace {

namespace {

Json signature_json(const dnssec::SignatureCheck& signature) {
    return Json{{"owner", signature.owner.to_string()},
                {"covers", dns::to_string(signature.covers)},
                {"key_tag", signature.key_tag},
                {"algorithm", signature.algorithm},
                {"signer", signature.signer.to_string()},
                {"inception", to_iso_time(signature.inception)},
                {"expiration", to_iso_time(signature.expiration)},
                {"verdict", id_of(signature.verdict)}};
}

Json break_json(const std::optional<dnssec::ChainBreak>& broken) {
    if (!broken) {
        return Json();
    }
    return Json{{"kind", id_of(broken->kind)},
                {"name", broken->at.owner.to_string()},
                {"type", dns::to_string(broken->at.type)}};
}

/// What the zone asks its parent to publish.
Json parent_request_json(const std::optional<dnssec::ParentRequest>& request) {
    if (!request) {
        return Json();
    }
    Json records = Json::array();
    for (const dns::Record& record : request->records) {
        records.push_back(dnssec::request_line(record));
    }
    return Json{{"kind", id_of(request->kind)}, {"records", std::move(records)}};
}

Json zone_json(const dnssec::Zone& zone) {
    Json ds = Json::array();
    for (const dns::Ds& entry : zone.ds) {
        ds.push_back(Json{{"key_tag", entry.key_tag},
                          {"algorithm", entry.algorithm},
                          {"digest_type", entry.digest_type},
                          {"digest", to_hex(entry.digest)}});
    }
    Json keys = Json::array();
    for (const dns::Dnskey& key : zone.dnskey) {
        keys.push_back(Json{{"key_tag", key.key_tag},
                            {"flags", key.flags},
                            {"protocol", key.protocol},
                            {"algorithm", key.algorithm},
                            {"public_key", to_base64(key.public_key)}});
    }
    Json signatures = Json::array();
    std::ranges::transform(zone.signatures, std::back_inserter(signatures), signature_json);
    return Json{
        {"zone", zone.name.to_string()},
        {"status", id_of(zone.status)},
        {"ds", std::move(ds)},
        {"dnskey", std::move(keys)},
        {"signatures", std::move(signatures)},
        {"request", parent_request_json(zone.request)},
        {"trust_anchor", zone.trust_anchor ? Json(dnssec::to_string(*zone.trust_anchor)) : Json()},
        {"broken", break_json(zone.broken)}};
}

Json argument_json(const findings::Argument& argument) {
    if (const auto* number = std::get_if<std::int64_t>(&argument)) {
        return *number;
    }
    if (const auto* instant = std::get_if<Instant>(&argument)) {
        return to_iso_time(*instant);
    }
    return shown(std::get<std::string>(argument));
}

Json references_json(std::string_view references) {
    Json list = Json::array();
    while (!references.empty()) {
        const std::size_t end = std::min(references.find("; "), references.size());
        list.push_back(std::string(references.substr(0, end)));
        references.remove_prefix(std::min(end + 2, references.size()));
    }
    return list;
}

Json finding_json(const findings::Finding& finding) {
    const findings::CodeInfo& info = findings::info(finding.code);
    Json arguments = Json::object();
    for (const auto& [name, argument] : finding.arguments) {
        arguments[name] = argument_json(argument);
    }
    return Json{{"code", id_of(finding.code)}, {"severity", id_of(info.severity)},
                {"step", id_of(info.step)},    {"zone", finding.zone},
                {"host", finding.host},        {"root_cause", finding.root_cause},
                {"party", id_of(info.party)},  {"references", references_json(info.references)},
                {"args", std::move(arguments)}};
}

Json document(const Trace& trace) {
    const Evaluation evaluation = evaluate(trace);
    Json paths = Json::array();
    for (const Path& path : evaluation.paths) {
        paths.push_back(path_json(trace, path));
    }
    Json chain = Json::array();
    std::ranges::transform(evaluation.chain, std::back_inserter(chain), zone_json);
    Json findings = Json::array();
    std::ranges::transform(evaluation.findings, std::back_inserter(findings), finding_json);
    Json lookups = Json::array();
    std::ranges::transform(trace.lookups, std::back_inserter(lookups), lookup_json);
    Json sessions = Json::array();
    std::ranges::transform(trace.sessions, std::back_inserter(sessions), session_json);
    Json probes = Json::array();
    std::ranges::transform(trace.probes, std::back_inserter(probes), probe_json);
    Json controls = Json::array();
    std::ranges::transform(trace.controls, std::back_inserter(controls), session_json);
    Json document{{"schema", json_schema},
                  {"domain", trace.request.domain.to_string()},
                  {"tool", Json{{"version", exact_text(trace.tool.version)},
                                {"libunbound", exact_text(trace.tool.libunbound)},
                                {"openssl", exact_text(trace.tool.openssl)},
                                {"ldns", exact_text(trace.tool.ldns)}}},
                  {"request", request_json(trace.request)},
                  {"started", to_iso_time(trace.started)},
                  {"elapsed_ms", trace.elapsed.count()},
                  {"end", trace.end ? Json(id_of(*trace.end)) : Json()},
                  {"mx", mx_json(evaluation.mx)},
                  {"paths", std::move(paths)},
                  {"decision", decisions_json(evaluation.decisions)},
                  {"chain", std::move(chain)},
                  {"findings", std::move(findings)},
                  {"lookups", std::move(lookups)},
                  {"sessions", std::move(sessions)},
                  {"probes", std::move(probes)},
                  {"controls", std::move(controls)}};
    if (!trace.practice.empty()) {
        document["practice"] = exact_text(trace.practice);
    }
    if (trace.redacted) {
        document["redacted"] = true;
    }
    return document;
}

/// Every text is valid UTF-8 by now; what is not would be replaced, never thrown at the user.
std::string dump(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string write_json(const Trace& trace) {
    return dump(document(trace), -1);
}

std::string write_json_indented(const Trace& trace) {
    return dump(document(trace), 2);
}

} // namespace danescope::trace
