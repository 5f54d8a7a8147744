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

/// A host's addresses by the SHA-256 of the certificate that they show.
using AddressesByLeaf = std::map<std::string, std::string>;

/// `192.0.2.1, 192.0.2.3: 3f2a90c1d4e5b607; 192.0.2.2: 99ab…`
std::string listed(const AddressesByLeaf& leaves) {
    constexpr std::size_t telling_digits = 16;
    std::string list;
    for (const auto& [leaf, addresses] : leaves) {
        list += (list.empty() ? "" : "; ") + addresses + ": " + leaf.substr(0, telling_digits);
    }
    return list;
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
    std::map<dns::Name, AddressesByLeaf> hosts;
    for (const Path& path : scene.evaluation.paths) {
        if (path.address.ip && !path.certificate.chain.empty()) {
            std::string& addresses = hosts[path.host][path.certificate.chain.front().sha256];
            addresses += (addresses.empty() ? "" : ", ") + path.address.ip->to_string();
        }
    }
    Findings all;
    for (const auto& [host, leaves] : hosts) {
        if (leaves.size() > 1) {
            all.push_back(make_finding(Code::certificates_differ, "", host.to_string(),
                                       {{"actual", listed(leaves)}}));
        }
    }
    return all;
}

} // namespace danescope::trace
