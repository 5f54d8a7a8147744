#include "core/trace/diagnosis.h"

#include "core/trace/surroundings.h"

#include <algorithm>
#include <array>
#include <map>

namespace danescope::trace {

namespace {

using dns::Status;
using findings::Arguments;
using findings::Code;
using findings::Finding;
using findings::make_finding;
using smtp::SessionFailure;

/// What a session's failure comes to; nullopt where more than the failure decides.
constexpr std::array<std::optional<Code>, enum_ids<SessionFailure>.size()> code_of_failure{
    Code::smtp_refused,
    Code::smtp_timeout,
    Code::smtp_timeout,
    Code::smtp_timeout,
    std::nullopt,
    Code::smtp_rejects,
    Code::smtp_busy,
    Code::smtp_garbage,
    Code::starttls_missing,
    Code::starttls_refused,
    Code::starttls_injection,
    Code::tls_handshake_failed,
    Code::tls_too_old,
    Code::smtp_timeout};

Code code_of(const smtp::Session& session) {
    const auto code = code_of_failure[static_cast<std::size_t>(*session.failure)];
    if (session.starttls == smtp::StartTls::accepted && !session.tls) {
        // Whatever ended it, the handshake was under way.
        return code == Code::starttls_injection ? *code : Code::tls_handshake_failed;
    }
    if (code) {
        return *code;
    }
    return session.banner.empty() ? Code::smtp_garbage : Code::smtp_rejects;
}

std::string last_reply(const smtp::Session& session) {
    for (auto line = session.dialogue.rbegin(); line != session.dialogue.rend(); ++line) {
        if (line->speaker == smtp::Speaker::server) {
            return line->text;
        }
    }
    return session.banner;
}

/// What the peer said or showed, for the codes that quote it.
std::string quoted(const smtp::Session& session, Code code) {
    if (code == Code::tls_handshake_failed) {
        return session.tls ? session.tls->failure_reason : std::string();
    }
    if (code == Code::tls_too_old) {
        return session.tls ? session.tls->protocol : std::string();
    }
    return last_reply(session);
}

bool quotes(Code code) {
    return code == Code::smtp_rejects || code == Code::smtp_busy ||
           code == Code::starttls_refused || code == Code::tls_handshake_failed ||
           code == Code::tls_too_old;
}

Finding session_cause(const smtp::Session& session) {
    const Code code = code_of(session);
    Arguments arguments{{"server", session.address.to_string()}};
    if (quotes(code)) {
        arguments.emplace("actual", quoted(session, code));
    }
    return make_finding(code, "", session.host, std::move(arguments));
}

} // namespace

std::optional<Finding> mail_host_cause(const Scene& scene, const Path& path) {
    const CertificateStep& step = path.certificate;
    if (!step.session || step.progress != Progress::done || path.tlsa.status != Status::secure) {
        return std::nullopt;
    }
    const smtp::Session& session = scene.trace.sessions[*step.session];
    if (session.tls && session.tls->pasted) {
        return certificate_cause(scene, path, session);
    }
    if (session.failure == SessionFailure::cancelled) {
        return std::nullopt;
    }
    if (port_is_blocked_here(scene.trace)) {
        return make_finding(Code::port_25_blocked_here, "", "");
    }
    return session.failure ? session_cause(session) : certificate_cause(scene, path, session);
}

Findings mail_host_notes(const Scene& scene) {
    Findings all;
    std::map<dns::Name, std::string> leaf_of_host;
    for (const Path& path : scene.evaluation.paths) {
        if (path.certificate.chain.empty()) {
            continue;
        }
        const std::string& leaf = path.certificate.chain.front().sha256;
        const auto [known, is_new] = leaf_of_host.emplace(path.host, leaf);
        if (!is_new && known->second != leaf) {
            all.push_back(make_finding(Code::certificates_differ, "", path.host.to_string()));
        }
    }
    return all;
}

} // namespace danescope::trace
