#pragma once

#include "core/support/bytes.h"
#include "core/support/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace danescope::tls {

enum class PemErrorKind : std::uint8_t {
    /// More text, or more certificates, than any chain has.
    too_large,
    /// No `-----BEGIN CERTIFICATE-----`.
    no_certificate,
    /// A certificate without its end line, or one that is no X.509 certificate.
    bad_certificate
};

struct PemError {
    PemErrorKind kind{};
    /// Which certificate of the text it is, counted from 1; 0 where it is none in particular.
    std::size_t place = 0;
    bool operator==(const PemError&) const = default;
};

/// Longer text is not read.
inline constexpr std::size_t max_pem_text = std::size_t{1024} * 1024;

/// The certificates of a text, DER, in its order and each once (RFC 7468 §5.1): of all that
/// `openssl s_client -showcerts` prints, the chain as the server sent it, leaf first.
Result<std::vector<Bytes>, PemError> read_pem_chain(std::string_view text);

} // namespace danescope::tls
