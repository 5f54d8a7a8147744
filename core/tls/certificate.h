#pragma once

#include "core/support/bytes.h"
#include "core/support/clock.h"

#include <cstddef>
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
    /// SHA-512 over the same as `sha256` and `spki_sha256`.
    std::string sha512;
    std::string spki_sha512;
    bool operator==(const CertificateSummary&) const = default;
};

/// Longer DER is not read at all.
inline constexpr std::size_t max_certificate_size = std::size_t{64} * 1024;

/// nullopt when the bytes are not one X.509 certificate; at most 64 KiB are looked at.
std::optional<CertificateSummary> summarise_certificate(ByteView der);

/// The certificate's SubjectPublicKeyInfo as DER (RFC 5280 §4.1.2.7), what selector SPKI(1) speaks
/// of; nullopt when the bytes are not one X.509 certificate.
std::optional<Bytes> subject_public_key_info(ByteView certificate);

/// Whether the bytes are one X.509 certificate with a public key OpenSSL can use.
bool is_certificate(ByteView der);

/// Whether the bytes are one SubjectPublicKeyInfo with a key OpenSSL can use.
bool is_public_key(ByteView der);

} // namespace danescope::tls
