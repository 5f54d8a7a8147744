#pragma once

#include "core/support/bytes.h"
#include "core/support/clock.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace danescope::tls {

/// One TLSA record as the handshake needs it (RFC 6698 §2.1).
struct Association {
    std::uint8_t usage = 0;
    std::uint8_t selector = 0;
    std::uint8_t matching = 0;
    Bytes data;
    bool operator==(const Association&) const = default;
};

/// What the client asks of the handshake.
struct DaneRequest {
    /// TLSA base domain (RFC 7672 §2.2.3): sent as SNI (§8.1) and the first reference name.
    std::string base_domain;
    /// Further reference names for DANE-TA (RFC 7672 §3.2.2-3.2.3).
    std::vector<std::string> other_names;
    /// The usable records; empty when every published one is unusable.
    std::vector<Association> records;
    /// Judge certificate dates as of this instant; nullopt for the time of the handshake.
    std::optional<Instant> at;
    bool operator==(const DaneRequest&) const = default;
};

/// What the handshake showed: facts, no judgement. Written once, never read from again by TLS.
struct HandshakeResult {
    /// There was no handshake: the chain was put in by hand and verified by itself. Protocol and
    /// cipher are empty then.
    bool pasted = false;
    /// "TLSv1.3" and the like, as OpenSSL names it; empty when the handshake broke off.
    std::string protocol;
    std::string cipher;
    /// The presented chain, leaf first, DER; kept on failure too when it was received.
    std::vector<Bytes> chain;
    /// X509_V_OK (0) or another X509_V_* value: the first error OpenSSL met.
    long verify_code = 0;
    /// Depth of the certificate a record matched (0 = leaf); nullopt when none did.
    std::optional<int> matched_depth;
    /// Index into DaneRequest::records of the record that matched.
    std::optional<std::size_t> matched_record;
    /// The reference name that matched under DANE-TA; empty under DANE-EE.
    std::string peer_name;
    /// OpenSSL's reason for a handshake that broke off, such as "wrong version number"; raw.
    std::string failure_reason;
    /// Indices into DaneRequest::records of those OpenSSL would not take.
    std::vector<std::size_t> refused_records;
    bool operator==(const HandshakeResult&) const = default;
};

} // namespace danescope::tls
