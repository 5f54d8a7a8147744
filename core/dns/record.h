#pragma once

#include "core/dns/name.h"
#include "core/support/bytes.h"
#include "core/support/ip_address.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace danescope::dns {

/// Record types by their IANA numbers; any other number is a valid value too.
enum class RecordType : std::uint16_t {
    a = 1,
    ns = 2,
    cname = 5,
    soa = 6,
    mx = 15,
    txt = 16,
    aaaa = 28,
    dname = 39,
    ds = 43,
    rrsig = 46,
    nsec = 47,
    dnskey = 48,
    nsec3 = 50,
    nsec3param = 51,
    tlsa = 52,
    cds = 59,
    cdnskey = 60
};

/// "MX", or "TYPE65280" (RFC 3597 §5) for one without a mnemonic here.
std::string to_string(RecordType type);

/// RFC 1035 §3.3.9; a root exchange with preference 0 alone is a null MX (RFC 7505 §3).
struct Mx {
    std::uint16_t preference = 0;
    Name exchange;
    bool operator==(const Mx&) const = default;
};

/// A or AAAA.
struct Address {
    IpAddress ip;
    bool operator==(const Address&) const = default;
};

struct Cname {
    Name target;
    bool operator==(const Cname&) const = default;
};

struct Ns {
    Name server;
    bool operator==(const Ns&) const = default;
};

/// RFC 6698 §2.1.
struct Tlsa {
    std::uint8_t usage = 0;
    std::uint8_t selector = 0;
    std::uint8_t matching = 0;
    Bytes data;
    bool operator==(const Tlsa&) const = default;
};

/// RFC 4034 §5.1; of a CDS too, which has the same form (RFC 7344 §3.1).
struct Ds {
    std::uint16_t key_tag = 0;
    std::uint8_t algorithm = 0;
    std::uint8_t digest_type = 0;
    Bytes digest;
    bool operator==(const Ds&) const = default;
};

/// RFC 4034 §2.1; the tag is computed over the rdata (RFC 4034 appendix B). Of a CDNSKEY too, which
/// has the same form (RFC 7344 §3.2).
struct Dnskey {
    static constexpr std::uint16_t zone_bit = 0x0100;
    static constexpr std::uint16_t revoke_bit = 0x0080;
    static constexpr std::uint16_t sep_bit = 0x0001;
    /// The only value of `protocol` that a key may have (RFC 4034 §2.1.2).
    static constexpr std::uint8_t dnssec_protocol = 3;

    std::uint16_t flags = 0;
    std::uint8_t protocol = 0;
    std::uint8_t algorithm = 0;
    Bytes public_key;
    std::uint16_t key_tag = 0;
    bool operator==(const Dnskey&) const = default;

    bool has_zone_bit() const { return (flags & zone_bit) != 0; }
    bool has_sep_bit() const { return (flags & sep_bit) != 0; }
    bool is_revoked() const { return (flags & revoke_bit) != 0; }
};

/// RFC 4034 §3.1; dates are seconds since 1970 modulo 2^32 (serial arithmetic, §3.1.5).
struct Rrsig {
    RecordType covers{};
    std::uint8_t algorithm = 0;
    std::uint8_t labels = 0;
    std::uint32_t original_ttl = 0;
    std::uint32_t expiration = 0;
    std::uint32_t inception = 0;
    std::uint16_t key_tag = 0;
    Name signer;
    Bytes signature;
    bool operator==(const Rrsig&) const = default;
};

/// Any type without a value of its own here; the rdata stays readable as bytes.
struct OtherData {
    bool operator==(const OtherData&) const = default;
};

using RecordData = std::variant<OtherData, Mx, Address, Cname, Ns, Tlsa, Ds, Dnskey, Rrsig>;

struct Record {
    Name owner;
    RecordType type{};
    std::uint32_t ttl = 0;
    RecordData data;
    /// Zone-file form of the rdata, safe in any output.
    std::string rdata_text;
    /// Rdata as received, names in it decompressed.
    Bytes rdata;
    bool operator==(const Record&) const = default;
};

/// `owner. TTL IN TYPE rdata`
std::string zone_file_line(const Record& record);

} // namespace danescope::dns
