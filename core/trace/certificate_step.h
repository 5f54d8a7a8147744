#pragma once

#include "core/smtp/session.h"
#include "core/trace/evaluation.h"
#include "core/trace/trace.h"

#include <vector>

namespace danescope::trace {

/// What one finished session says of the certificate, held against these usable records. `failed`
/// when the peer refused or broke TLS; `not_checked` when no session came about.
dane::CertificateStatus judge(const smtp::Session& session,
                              const std::vector<tls::Association>& usable);

/// The certificate step of a path whose address and TLSA steps are filled in, without the evidence.
CertificateStep certificate_step(const Trace& trace, const Path& path);

/// Adds what only people look at: the presented chain and how each record stands to it.
void add_evidence(CertificateStep& step, const Trace& trace, const TlsaStep& tlsa);

} // namespace danescope::trace
