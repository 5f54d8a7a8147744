#pragma once

#include "tests/support/signed_zone.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace danescope::test {

/// The NSEC3 chain of a signed zone (RFC 5155 §7.1): a name of it and its types, empty for one that
/// is there only because of names below it.
class HashedZone {
public:
    /// `zone` must outlive it. `salt` in hexadecimal.
    HashedZone(const SignedZone& zone, std::string_view apex, std::uint16_t iterations,
               std::string salt, const std::map<std::string, std::string>& names);

    /// `OWNER NSEC3 …` of a name that is there.
    std::string matching(std::string_view name) const;
    /// `OWNER NSEC3 …` of the gap that a name lies in.
    std::string covering(std::string_view name) const;
    /// The record and its signature.
    Lines signed_matching(std::string_view name) const;
    Lines signed_covering(std::string_view name) const;

    std::string parameters_line() const;

private:
    std::string line_of(const std::string& hash) const;
    std::string hash_of(std::string_view name) const;

    const SignedZone& zone_;
    std::string apex_;
    std::uint16_t iterations_;
    std::string salt_;
    /// Types by hashed name, in the order of the chain.
    std::map<std::string, std::string> types_;
};

} // namespace danescope::test
