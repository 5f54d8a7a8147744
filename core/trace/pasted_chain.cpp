#include "core/trace/pasted_chain.h"

#include "core/tls/chain_verification.h"
#include "core/trace/plan.h"

#include <algorithm>
#include <variant>

namespace danescope::trace {

bool takes_pasted_chain(const Trace& trace, const Path& path) {
    if (trace.running() || path.tlsa.status != dns::Status::secure || !path.certificate.session) {
        return false;
    }
    const smtp::Session& session = trace.sessions[*path.certificate.session];
    return session.tls ? session.tls->pasted
                       : path.certificate.status == dane::CertificateStatus::not_checked;
}

std::optional<dns::Name> host_without_chain(const Trace& trace, const Evaluation& evaluation) {
    const auto path = std::ranges::find_if(
        evaluation.paths, [&](const Path& each) { return takes_pasted_chain(trace, each); });
    return path == evaluation.paths.end() ? std::nullopt : std::optional(path->host);
}

Trace with_pasted_chain(Trace trace, const dns::Name& host, const std::vector<Bytes>& chain) {
    const Evaluation evaluation = evaluate_steps(trace);
    for (const Path& path : evaluation.paths) {
        if (path.host != host || !takes_pasted_chain(trace, path)) {
            continue;
        }
        smtp::Session& session = trace.sessions[*path.certificate.session];
        HandshakeWanted wanted = handshake_wanted(trace, {session.host, session.address});
        if (auto* request = std::get_if<tls::DaneRequest>(&wanted)) {
            request->at = trace.judged_at();
            session.tls = tls::verify_chain(*request, chain);
            session.tls->pasted = true;
            session.dane_request = std::move(*request);
        }
    }
    return trace;
}

} // namespace danescope::trace
