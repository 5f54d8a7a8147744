#include "core/trace/ends_soon.h"

namespace danescope::trace {

bool ends_soon(const dnssec::SignatureCheck& signature, Instant at, std::chrono::days warning) {
    const auto left = signature.expiration - at;
    const auto lifetime = signature.expiration - signature.inception;
    return signature.verdict == dnssec::SignatureVerdict::good && left < warning &&
           left < lifetime / 3;
}

bool ends_soon(const tls::CertificateSummary& certificate, Instant at, std::chrono::days warning) {
    return certificate.not_before <= at && at <= certificate.not_after &&
           certificate.not_after - at < warning;
}

} // namespace danescope::trace
