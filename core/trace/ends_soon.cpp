#include "core/trace/ends_soon.h"

#include <chrono>

namespace danescope::trace {

namespace {

constexpr std::chrono::days warning_time{14};

} // namespace

bool ends_soon(const dnssec::SignatureCheck& signature, Instant at) {
    const auto left = signature.expiration - at;
    const auto lifetime = signature.expiration - signature.inception;
    return signature.verdict == dnssec::SignatureVerdict::good && left < warning_time &&
           left < lifetime / 3;
}

bool ends_soon(const tls::CertificateSummary& certificate, Instant at) {
    return certificate.not_before <= at && at <= certificate.not_after &&
           certificate.not_after - at < warning_time;
}

} // namespace danescope::trace
