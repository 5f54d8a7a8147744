#include "core/trace/json.h"

#include "core/trace/json_cursor.h"
#include "core/trace/json_facts.h"

#include <charconv>

namespace danescope::trace {

namespace {

constexpr std::size_t max_size = std::size_t{64} * 1024 * 1024;
constexpr int max_depth = 16;
constexpr std::size_t max_values = 2'000'000;
constexpr std::size_t max_text = 65'536;
constexpr std::size_t max_message = 65'535;
constexpr std::size_t max_certificate = 65'536;
constexpr std::size_t max_lookups = 2'000;
constexpr std::size_t max_sessions = 1'000;
constexpr std::size_t max_probes = 1'000;
constexpr std::size_t max_lines = 2'000;
constexpr std::size_t max_entries = 100;

constexpr std::string_view schema_family = "danescope-trace/";
constexpr int schema_version = 1;

/// Thrown out of the parser by a document that is nested too deep or holds too many values.
struct TooMuch {};

Json parse(std::string_view text) {
    std::size_t values = 0;
    const auto bound = [&values](int depth, Json::parse_event_t, const Json&) {
        if (depth > max_depth || ++values > max_values) {
            throw TooMuch{};
        }
        return true;
    };
    return Json::parse(text.begin(), text.end(), bound);
}

/// Refuses what is not a trace of this schema before anything of it is read.
void check_schema(const Json& document) {
    const auto schema = document.is_object() ? document.find("schema") : document.end();
    if (!document.is_object() || schema == document.end() || !schema->is_string()) {
        throw JsonError{JsonErrorKind::not_a_trace, {}};
    }
    std::string_view text = schema->get_ref<const std::string&>();
    int version = 0;
    if (text.starts_with(schema_family)) {
        text.remove_prefix(schema_family.size());
        std::from_chars(text.data(), text.data() + text.size(), version);
    }
    if (version < 1) {
        throw JsonError{JsonErrorKind::not_a_trace, {}};
    }
    if (version > schema_version) {
        throw JsonError{JsonErrorKind::newer_version, {}};
    }
}

dns::Name read_name(const JsonCursor& json) {
    const auto name = dns::Name::parse(json.text(max_text));
    return name ? *name : json.fail<dns::Name>();
}

IpAddress read_address(const JsonCursor& json) {
    const auto address = IpAddress::parse(json.text(max_text));
    return address ? *address : json.fail<IpAddress>();
}

std::vector<std::string> read_texts(const JsonCursor& json) {
    std::vector<std::string> texts;
    json.each(max_entries, [&](const JsonCursor& entry) { texts.push_back(entry.text(max_text)); });
    return texts;
}

/// `HOST` or `HOST:PORT`.
ControlHost read_control_host(const JsonCursor& json) {
    const std::string text = json.text(max_text);
    const std::size_t colon = text.rfind(':');
    const auto name = dns::Name::parse(text.substr(0, colon));
    ControlHost host{name ? *name : json.fail<dns::Name>(), std::nullopt};
    if (colon != std::string::npos) {
        std::uint16_t port = 0;
        const char* end = text.data() + text.size();
        const auto read = std::from_chars(text.data() + colon + 1, end, port);
        if (read.ec != std::errc() || read.ptr != end || port == 0) {
            json.fail<void>();
        }
        host.port = port;
    }
    return host;
}

CheckRequest read_request(const JsonCursor& json, dns::Name domain) {
    CheckRequest request;
    request.domain = std::move(domain);
    request.resolvers = read_texts(json.at("resolvers"));
    request.root_hints_file = json.at("root_hints_file").text(max_text);
    request.trust_anchors.clear();
    json.at("trust_anchors").each(max_entries, [&](const JsonCursor& line) {
        const auto anchors = dnssec::parse_trust_anchors(line.text(max_text));
        if (!anchors || anchors->size() != 1) {
            line.fail<void>();
        }
        request.trust_anchors.push_back(anchors->front());
    });
    request.smtp_port = json.at("smtp_port").number<std::uint16_t>();
    request.timeout = json.at("timeout_ms").milliseconds();
    request.step_timeout = json.at("step_timeout_ms").milliseconds();
    request.at = json.at("at").optional([](const JsonCursor& at) { return at.instant(); });
    request.control_hosts.clear();
    json.each_of("control_hosts", max_entries, [&](const JsonCursor& host) {
        request.control_hosts.push_back(read_control_host(host));
    });
    if (json.has("warn_days")) {
        request.warn_days =
            std::chrono::days(json.at("warn_days").integer(0, most_warn_days.count()));
    }
    return request;
}

dns::Answer read_answer(const JsonCursor& json, const dns::Question& question) {
    dns::Answer answer;
    answer.question = question;
    answer.resolver = json.at("resolver").text(max_text);
    answer.failure = json.at("failure").optional(
        [](const JsonCursor& failure) { return failure.id<dns::LookupFailure>(); });
    answer.validation = json.at("validation").id<dns::Validation>();
    answer.rcode = static_cast<int>(json.at("rcode").integer(0, 4095));
    answer.why_bogus = json.at("why_bogus").text(max_text);
    answer.wire = json.at("wire").base64(max_message);
    answer.elapsed = json.at("elapsed_ms").milliseconds();
    return answer;
}

Lookup read_lookup(const JsonCursor& json) {
    Lookup lookup;
    lookup.question = {read_name(json.at("owner")),
                       static_cast<dns::RecordType>(json.at("type").number<std::uint16_t>())};
    lookup.asked = json.at("asked_ms").milliseconds();
    if (json.has("purpose")) {
        lookup.purpose = json.at("purpose").id<LookupPurpose>();
    }
    lookup.answer = json.at("answer").optional(
        [&](const JsonCursor& answer) { return read_answer(answer, lookup.question); });
    return lookup;
}

dns::RawReply read_reply(const JsonCursor& json) {
    dns::RawReply reply;
    reply.failure = json.at("failure").optional(
        [](const JsonCursor& failure) { return failure.id<dns::RawFailure>(); });
    reply.truncated = json.at("truncated").boolean();
    reply.wire = json.at("wire").base64(max_message);
    reply.elapsed = json.at("elapsed_ms").milliseconds();
    return reply;
}

Probe read_probe(const JsonCursor& json) {
    Probe probe;
    probe.target.zone = read_name(json.at("zone"));
    probe.target.server = read_name(json.at("server"));
    probe.target.address = {read_address(json.at("address")),
                            json.at("port").number<std::uint16_t>()};
    probe.target.question = {read_name(json.at("owner")),
                             static_cast<dns::RecordType>(json.at("type").number<std::uint16_t>())};
    probe.asked = json.at("asked_ms").milliseconds();
    probe.reply = json.at("reply").optional(read_reply);
    return probe;
}

tls::DaneRequest read_dane_request(const JsonCursor& json) {
    tls::DaneRequest request;
    request.base_domain = json.at("base_domain").text(max_text);
    request.other_names = read_texts(json.at("other_names"));
    json.at("records").each(max_message, [&](const JsonCursor& record) {
        request.records.push_back({record.at("usage").number<std::uint8_t>(),
                                   record.at("selector").number<std::uint8_t>(),
                                   record.at("matching").number<std::uint8_t>(),
                                   record.at("data").hex(max_message)});
    });
    request.at = json.at("at").optional([](const JsonCursor& at) { return at.instant(); });
    return request;
}

tls::HandshakeResult read_handshake(const JsonCursor& json) {
    tls::HandshakeResult tls;
    tls.pasted = json.has("pasted") && json.at("pasted").boolean();
    tls.protocol = json.at("protocol").text(max_text);
    tls.cipher = json.at("cipher").text(max_text);
    json.at("chain").each(max_entries, [&](const JsonCursor& der) {
        tls.chain.push_back(der.base64(max_certificate));
    });
    tls.verify_code = json.at("verify_code").number<std::int32_t>();
    tls.matched_depth = json.at("matched_depth").optional([](const JsonCursor& depth) {
        return static_cast<int>(depth.integer(0, max_entries));
    });
    tls.matched_record = json.at("matched_record").optional([](const JsonCursor& index) {
        return static_cast<std::size_t>(index.integer(0, max_message));
    });
    tls.peer_name = json.at("peer_name").text(max_text);
    tls.failure_reason = json.at("failure_reason").text(max_text);
    json.at("refused_records").each(max_message, [&](const JsonCursor& index) {
        tls.refused_records.push_back(static_cast<std::size_t>(index.integer(0, max_message)));
    });
    return tls;
}

smtp::Session read_session(const JsonCursor& json) {
    smtp::Session session;
    session.host = json.at("host").text(max_text);
    session.address = read_address(json.at("address"));
    session.port = json.at("port").number<std::uint16_t>();
    session.local_address = json.at("local_address").text(max_text);
    session.started = json.at("started_ms").milliseconds();
    session.elapsed = json.at("elapsed_ms").milliseconds();
    session.connected = json.at("connected").boolean();
    session.finished = json.at("finished").boolean();
    session.banner = json.at("banner").text(max_text);
    session.starttls = json.at("starttls").id<smtp::StartTls>();
    session.failure = json.at("failure").optional(
        [](const JsonCursor& failure) { return failure.id<smtp::SessionFailure>(); });
    json.at("dialogue").each(max_lines, [&](const JsonCursor& line) {
        session.dialogue.push_back({line.at("speaker").id<smtp::Speaker>(),
                                    line.at("text").text(max_text),
                                    line.at("at_ms").milliseconds()});
    });
    session.dane_request = json.at("dane_request").optional(read_dane_request);
    session.tls = json.at("tls").optional(read_handshake);
    return session;
}

Trace read_trace(const JsonCursor& json) {
    Trace trace;
    trace.request = read_request(json.at("request"), read_name(json.at("domain")));
    const JsonCursor tool = json.at("tool");
    trace.tool = {tool.at("version").text(max_text), tool.at("libunbound").text(max_text),
                  tool.at("openssl").text(max_text),
                  tool.has("ldns") ? tool.at("ldns").text(max_text) : std::string()};
    trace.started = json.at("started").instant();
    trace.elapsed = json.at("elapsed_ms").milliseconds();
    trace.end = json.at("end").optional([](const JsonCursor& end) { return end.id<CheckEnd>(); });
    json.at("lookups").each(max_lookups, [&](const JsonCursor& lookup) {
        trace.lookups.push_back(read_lookup(lookup));
    });
    json.at("sessions").each(max_sessions, [&](const JsonCursor& session) {
        trace.sessions.push_back(read_session(session));
    });
    json.each_of("probes", max_probes,
                 [&](const JsonCursor& probe) { trace.probes.push_back(read_probe(probe)); });
    json.each_of("controls", max_entries, [&](const JsonCursor& session) {
        trace.controls.push_back(read_session(session));
    });
    if (json.has("practice")) {
        trace.practice = json.at("practice").text(max_text);
    }
    trace.redacted = json.has("redacted") && json.at("redacted").boolean();
    return trace;
}

} // namespace

Result<Trace, JsonError> read_json(std::string_view text) {
    if (text.size() > max_size) {
        return failure(JsonError{JsonErrorKind::too_large, {}});
    }
    try {
        const Json document = parse(text);
        check_schema(document);
        return read_trace(JsonCursor(document, ""));
    } catch (const TooMuch&) {
        return failure(JsonError{JsonErrorKind::not_a_trace, {}});
    } catch (const Json::exception&) {
        return failure(JsonError{JsonErrorKind::not_json, {}});
    } catch (const JsonError& error) {
        return failure(error);
    }
}

} // namespace danescope::trace
