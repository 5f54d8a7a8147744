#pragma once

#include "core/dnssec/chain.h"
#include "core/support/clock.h"
#include "core/tls/certificate.h"

#include <chrono>

namespace danescope::trace {

/// Whether a good signature will end within `warning` although it ought to have been renewed by
/// now: zones with short lifetimes re-sign every few days, and that is no reason to warn.
bool ends_soon(const dnssec::SignatureCheck& signature, Instant at, std::chrono::days warning);

/// Whether a certificate that is in its dates will be past them within `warning`.
bool ends_soon(const tls::CertificateSummary& certificate, Instant at, std::chrono::days warning);

} // namespace danescope::trace
