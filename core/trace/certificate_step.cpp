#include "core/trace/certificate_step.h"

#include "core/trace/path_steps.h"

#include <algorithm>
#include <array>

namespace danescope::trace {

namespace {

using dane::CertificateStatus;
using dns::Status;
using smtp::SessionFailure;

constexpr std::array accepted_protocols{std::string_view("TLSv1.2"), std::string_view("TLSv1.3")};

/// The peer spoke SMTP and then kept TLS from coming about.
bool broke_tls(const smtp::Session& session) {
    switch (*session.failure) {
    case SessionFailure::starttls_not_offered:
    case SessionFailure::starttls_refused:
    case SessionFailure::plaintext_injected:
    case SessionFailure::handshake_failed:
    case SessionFailure::tls_too_old:
        return true;
    case SessionFailure::reply_timed_out:
    case SessionFailure::closed_by_server:
        return session.starttls == smtp::StartTls::accepted;
    default:
        return false;
    }
}

/// A result counts only when the handshake was asked for the very records of the trace.
bool verified(const smtp::Session& session, const std::vector<tls::Association>& usable) {
    const tls::HandshakeResult& tls = *session.tls;
    return session.dane_request && session.dane_request->records == usable &&
           tls.verify_code == 0 && tls.matched_record && *tls.matched_record < usable.size() &&
           (tls.pasted ||
            std::ranges::find(accepted_protocols, tls.protocol) != accepted_protocols.end());
}

const smtp::Session* session_of(const Trace& trace, const Path& path) {
    return path.address.ip ? trace.find_session(path.host.to_string(), *path.address.ip) : nullptr;
}

bool was_cancelled(const smtp::Session& session) {
    return session.failure == SessionFailure::cancelled;
}

void set_progress(CertificateStep& step, const Trace& trace, const TlsaStep& tlsa,
                  const smtp::Session* session) {
    const bool nothing_to_check =
        tlsa.progress == Progress::not_needed ||
        (tlsa.progress == Progress::done && tlsa.status != Status::secure);
    if (nothing_to_check) {
        step.progress = Progress::not_needed;
        step.because_of =
            tlsa.progress == Progress::not_needed ? StepKind::address : StepKind::tlsa;
    } else if (trace.end == CheckEnd::cancelled &&
               (session == nullptr || was_cancelled(*session))) {
        step.progress = Progress::waiting;
        step.because_of = StepKind::tlsa;
    } else if (session != nullptr && session->finished && tlsa.progress == Progress::done) {
        step.progress = Progress::done;
        step.elapsed = session->elapsed;
    } else if (!trace.running()) {
        step.progress = Progress::done;
    } else if (session != nullptr) {
        step.progress = Progress::running;
    } else {
        step.progress = Progress::waiting;
        step.because_of = tlsa.progress == Progress::waiting ? StepKind::address : StepKind::tlsa;
    }
}

} // namespace

CertificateStatus judge(const smtp::Session& session, const std::vector<tls::Association>& usable) {
    const bool pasted = session.tls && session.tls->pasted;
    if (session.failure && !pasted) {
        return broke_tls(session) ? CertificateStatus::failed : CertificateStatus::not_checked;
    }
    if (!session.tls) {
        return CertificateStatus::not_checked;
    }
    return verified(session, usable) ? CertificateStatus::success : CertificateStatus::failed;
}

CertificateStep certificate_step(const Trace& trace, const Path& path) {
    CertificateStep step;
    const smtp::Session* session = session_of(trace, path);
    set_progress(step, trace, path.tlsa, session);
    if (session != nullptr) {
        step.session = static_cast<std::size_t>(session - trace.sessions.data());
    }
    if (all_unusable(path.tlsa)) {
        step.status = CertificateStatus::failed;
    } else if (path.tlsa.status == Status::secure && session != nullptr && session->finished) {
        step.status = judge(*session, usable_associations(path.tlsa.records));
    }
    return step;
}

void add_evidence(CertificateStep& step, const Trace& trace, const TlsaStep& tlsa) {
    std::vector<Bytes> presented;
    if (step.session && trace.sessions[*step.session].tls) {
        presented = trace.sessions[*step.session].tls->chain;
    }
    for (const Bytes& der : presented) {
        step.chain.push_back(tls::summarise_certificate(der).value_or(tls::CertificateSummary{}));
    }
    step.matches = dane::match_matrix(tlsa.records, presented);
}

} // namespace danescope::trace
