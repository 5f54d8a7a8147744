#include "tests/support/hashed_zone.h"

#include "core/dns/name.h"
#include "core/dnssec/crypto.h"

#include <iterator>
#include <stdexcept>
#include <utility>

namespace danescope::test {

namespace {

/// RFC 4648 §7; 20 bytes make 32 digits without padding.
std::string to_base32hex(const Bytes& bytes) {
    std::string bits;
    for (const std::uint8_t byte : bytes) {
        for (int bit = 7; bit >= 0; --bit) {
            bits += (byte >> bit & 1) != 0 ? '1' : '0';
        }
    }
    std::string text;
    for (std::size_t start = 0; start + 5 <= bits.size(); start += 5) {
        const auto value = std::stoul(bits.substr(start, 5), nullptr, 2);
        text += "0123456789abcdefghijklmnopqrstuv"[value];
    }
    return text;
}

} // namespace

HashedZone::HashedZone(const SignedZone& zone, std::string_view apex, std::uint16_t iterations,
                       std::string salt, const std::map<std::string, std::string>& names)
    : zone_(zone)
    , apex_(dotted(apex))
    , iterations_(iterations)
    , salt_(std::move(salt)) {
    for (const auto& [name, types] : names) {
        types_.emplace(hash_of(name), types);
    }
}

std::string HashedZone::hash_of(std::string_view name) const {
    return to_base32hex(dnssec::nsec3_hash(dns::Name::parse(name).value(),
                                           from_hex(salt_).value_or(Bytes()), iterations_));
}

std::string HashedZone::line_of(const std::string& hash) const {
    const auto own = types_.find(hash);
    if (own == types_.end()) {
        throw std::out_of_range("no such name in the zone");
    }
    const auto next = std::next(own) == types_.end() ? types_.begin() : std::next(own);
    return hash + '.' + apex_ + " 3600 IN NSEC3 1 0 " + std::to_string(iterations_) + ' ' +
           (salt_.empty() ? "-" : salt_) + ' ' + next->first +
           (own->second.empty() ? "" : ' ' + own->second);
}

std::string HashedZone::matching(std::string_view name) const {
    return line_of(hash_of(name));
}

std::string HashedZone::covering(std::string_view name) const {
    const auto after = types_.lower_bound(hash_of(name));
    return line_of((after == types_.begin() ? std::prev(types_.end()) : std::prev(after))->first);
}

Lines HashedZone::signed_matching(std::string_view name) const {
    return zone_.signed_lines({matching(name)});
}

Lines HashedZone::signed_covering(std::string_view name) const {
    return zone_.signed_lines({covering(name)});
}

std::string HashedZone::parameters_line() const {
    return apex_ + " 0 IN NSEC3PARAM 1 0 " + std::to_string(iterations_) + ' ' +
           (salt_.empty() ? "-" : salt_);
}

} // namespace danescope::test
