#pragma once

#include "core/support/bytes.h"
#include "core/support/clock.h"

#include <string>
#include <vector>

namespace danescope::test {

/// RSA keys are slow to make: all RSA certificates of one process have the same.
enum class KeyKind { rsa, ecdsa, ed25519 };

/// What a certificate is to say.
struct CertificatePlan {
    /// UTF-8.
    std::string common_name;
    std::vector<std::string> dns_names;
    KeyKind key = KeyKind::ecdsa;
    bool authority = false;
    Instant not_before = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1};
    Instant not_after = std::chrono::sys_days{std::chrono::year{2049} / 12 / 31};
};

/// A certificate with its private key (PKCS #8), both DER.
struct Credential {
    Bytes certificate;
    Bytes private_key;
};

/// Made anew at each call; throws std::runtime_error when OpenSSL refuses.
Credential make_self_signed(const CertificatePlan& plan);

/// Signed by `issuer`.
Credential issue_certificate(const CertificatePlan& plan, const Credential& issuer);

} // namespace danescope::test
