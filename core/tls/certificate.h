#pragma once

#include "core/support/bytes.h"
#include "core/support/clock.h"

#include <optional>
#include <string>
#include <vector>

namespace danescope::tls {

/// What people read of a certificate. Names are RFC 2253 text with everything outside printable
/// ASCII escaped.
struct CertificateSummary {
    std::string subject;
    std::string issuer;
    Instant not_before{};
    Instant not_after{};
    /// SHA-256 over the whole certificate and over its SubjectPublicKeyInfo, lower-case hex.
    std::string sha256;
    std::string spki_sha256;
    /// DNS names of the subjectAltName extension, escaped as above.
    std::vector<std::string> dns_names;
    /// "RSA 2048", "EC prime256v1", "ED25519".
    std::string public_key;
    bool self_issued = false;
    bool operator==(const CertificateSummary&) const = default;
};

/// nullopt when the bytes are not one X.509 certificate; at most 64 KiB are looked at.
std::optional<CertificateSummary> summarise_certificate(ByteView der);

} // namespace danescope::tls
