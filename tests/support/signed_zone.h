#pragma once

#include "core/dns/record.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::test {

/// Zone-file lines, one a record.
using Lines = std::vector<std::string>;

Lines operator+(Lines first, const Lines& second);

/// The dates of a signature, seconds since 1970.
struct SignatureWindow {
    std::uint32_t inception = 0;
    std::uint32_t expiration = 0;
};

/// A key pair of a zone, made anew each time; copies share it.
class SigningKey {
public:
    /// `algorithm` by its IANA number; RSA has 2048 bits.
    SigningKey(std::string_view zone, std::uint8_t algorithm, std::uint16_t flags);

    std::uint16_t tag() const;
    std::uint16_t flags() const;
    std::string dnskey_line() const;
    std::string ds_line(std::uint8_t digest_type = 2) const;
    dns::Ds ds(std::uint8_t digest_type = 2) const;

    /// The RRSIG over an RRset.
    std::string sign(const Lines& rrset, SignatureWindow window) const;

private:
    struct Pair;
    std::shared_ptr<Pair> pair_;
};

/// A zone with a key-signing key and a zone-signing key.
class SignedZone {
public:
    SignedZone(std::string_view name, std::uint8_t algorithm, SignatureWindow window);

    const SigningKey& ksk() const { return ksk_; }
    const SigningKey& zsk() const { return zsk_; }
    SignatureWindow window() const { return window_; }

    /// An RRset and its signature by the zone-signing key.
    Lines signed_lines(const Lines& rrset) const;
    /// The key set and its signature by the key-signing key.
    Lines key_lines() const;
    Lines soa_lines() const;
    /// `OWNER NSEC NEXT TYPES`, and its signature.
    Lines nsec_lines(std::string_view owner, std::string_view next, std::string_view types) const;

private:
    std::string name_;
    SignatureWindow window_;
    SigningKey ksk_;
    SigningKey zsk_;
};

/// One field of a line; empty past the last one.
std::string field_of(const std::string& line, std::size_t index);

/// The line with one of its fields replaced; fields are parted by blanks, the owner is field 0.
std::string with_field(const std::string& line, std::size_t index, const std::string& value);

/// `name.` for any name, the root included.
std::string dotted(std::string_view name);

} // namespace danescope::test
