#include "core/trace/json_facts.h"

#include "core/support/iso_time.h"

namespace danescope::trace {

namespace {

bool is_utf8(const Json& text) {
    try {
        static_cast<void>(text.dump());
        return true;
    } catch (const Json::type_error&) {
        return false;
    }
}

template<class Enum>
Json optional_id(const std::optional<Enum>& value) {
    return value ? Json(id_of(*value)) : Json();
}

template<class Number>
Json optional_number(const std::optional<Number>& value) {
    return value ? Json(*value) : Json();
}

Json answer_json(const dns::Answer& answer) {
    return Json{
        {"resolver", exact_text(answer.resolver)},   {"failure", optional_id(answer.failure)},
        {"validation", id_of(answer.validation)},    {"rcode", answer.rcode},
        {"why_bogus", exact_text(answer.why_bogus)}, {"wire", to_base64(answer.wire)},
        {"elapsed_ms", answer.elapsed.count()}};
}

/// The reply's bytes, and what they say of the server for those who only read the document.
Json reply_json(const dns::RawReply& reply) {
    const auto summary = dns::summary_of(reply.wire);
    Json errors = Json::array();
    if (summary) {
        for (const dns::ExtendedError& error : summary->errors) {
            errors.push_back(Json{{"code", error.code}, {"text", exact_text(error.text)}});
        }
    }
    return Json{{"failure", optional_id(reply.failure)},
                {"truncated", reply.truncated},
                {"rcode", summary ? Json(summary->rcode) : Json()},
                {"authoritative", summary ? Json(summary->authoritative) : Json()},
                {"extended_errors", std::move(errors)},
                {"wire", to_base64(reply.wire)},
                {"elapsed_ms", reply.elapsed.count()}};
}

Json dane_request_json(const tls::DaneRequest& request) {
    Json names = Json::array();
    for (const std::string& name : request.other_names) {
        names.push_back(exact_text(name));
    }
    Json records = Json::array();
    for (const tls::Association& record : request.records) {
        records.push_back(Json{{"usage", record.usage},
                               {"selector", record.selector},
                               {"matching", record.matching},
                               {"data", to_hex(record.data)}});
    }
    return Json{{"base_domain", exact_text(request.base_domain)},
                {"other_names", std::move(names)},
                {"records", std::move(records)},
                {"at", request.at ? Json(to_iso_time(*request.at)) : Json()}};
}

Json handshake_json(const tls::HandshakeResult& tls) {
    Json chain = Json::array();
    for (const Bytes& der : tls.chain) {
        chain.push_back(to_base64(der));
    }
    return Json{{"pasted", tls.pasted},
                {"protocol", exact_text(tls.protocol)},
                {"cipher", exact_text(tls.cipher)},
                {"chain", std::move(chain)},
                {"verify_code", tls.verify_code},
                {"matched_depth", optional_number(tls.matched_depth)},
                {"matched_record", optional_number(tls.matched_record)},
                {"peer_name", exact_text(tls.peer_name)},
                {"failure_reason", exact_text(tls.failure_reason)},
                {"refused_records", tls.refused_records}};
}

} // namespace

Json exact_text(std::string_view text) {
    Json plain = std::string(text);
    if (is_utf8(plain)) {
        return plain;
    }
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    return Json{{"base64", to_base64(ByteView(bytes, text.size()))}};
}

Json request_json(const CheckRequest& request) {
    Json resolvers = Json::array();
    for (const std::string& resolver : request.resolvers) {
        resolvers.push_back(exact_text(resolver));
    }
    Json anchors = Json::array();
    for (const dnssec::TrustAnchor& anchor : request.trust_anchors) {
        anchors.push_back(dnssec::to_string(anchor));
    }
    Json controls = Json::array();
    for (const ControlHost& host : request.control_hosts) {
        controls.push_back(host.name.to_string() +
                           (host.port ? ":" + std::to_string(*host.port) : std::string()));
    }
    return Json{{"resolvers", std::move(resolvers)},
                {"root_hints_file", exact_text(request.root_hints_file)},
                {"trust_anchors", std::move(anchors)},
                {"smtp_port", request.smtp_port},
                {"timeout_ms", request.timeout.count()},
                {"step_timeout_ms", request.step_timeout.count()},
                {"at", request.at ? Json(to_iso_time(*request.at)) : Json()},
                {"control_hosts", std::move(controls)},
                {"warn_days", request.warn_days.count()}};
}

Json probe_json(const Probe& probe) {
    const ProbeTarget& target = probe.target;
    return Json{{"zone", target.zone.to_string()},
                {"server", target.server.to_string()},
                {"address", target.address.ip.to_string()},
                {"port", target.address.port},
                {"owner", target.question.owner.to_string()},
                {"type", static_cast<std::uint16_t>(target.question.type)},
                {"asked_ms", probe.asked.count()},
                {"reply", probe.reply ? reply_json(*probe.reply) : Json()}};
}

Json lookup_json(const Lookup& lookup) {
    return Json{{"owner", lookup.question.owner.to_string()},
                {"type", static_cast<std::uint16_t>(lookup.question.type)},
                {"asked_ms", lookup.asked.count()},
                {"purpose", id_of(lookup.purpose)},
                {"answer", lookup.answer ? answer_json(*lookup.answer) : Json()}};
}

Json session_json(const smtp::Session& session) {
    Json dialogue = Json::array();
    for (const smtp::DialogueLine& line : session.dialogue) {
        dialogue.push_back(Json{{"speaker", id_of(line.speaker)},
                                {"text", exact_text(line.text)},
                                {"at_ms", line.at.count()}});
    }
    return Json{
        {"host", exact_text(session.host)},
        {"address", session.address.to_string()},
        {"port", session.port},
        {"local_address", exact_text(session.local_address)},
        {"started_ms", session.started.count()},
        {"elapsed_ms", session.elapsed.count()},
        {"connected", session.connected},
        {"finished", session.finished},
        {"banner", exact_text(session.banner)},
        {"starttls", id_of(session.starttls)},
        {"failure", optional_id(session.failure)},
        {"dialogue", std::move(dialogue)},
        {"dane_request", session.dane_request ? dane_request_json(*session.dane_request) : Json()},
        {"tls", session.tls ? handshake_json(*session.tls) : Json()}};
}

} // namespace danescope::trace
