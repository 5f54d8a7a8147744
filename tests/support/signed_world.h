#pragma once

#include "core/dns/answer.h"
#include "core/dnssec/chain.h"
#include "tests/support/signed_zone.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace danescope::test {

/// The instant at which the signed world is looked at: 2026-07-01 00:00 UTC.
constexpr std::uint32_t world_time = 1'782'864'000;
constexpr std::uint32_t day = 86'400;
constexpr SignatureWindow good_window{world_time - 10 * day, world_time + 10 * day};

/// A reply as zone-file lines, to be altered by a test.
struct Reply {
    Lines answer;
    Lines authority;
    int rcode = 0;
    bool failed = false;
};

/// Three signed zones, `.`, `org` and `example.org`, and what a check of mail to example.org asks
/// of them: its MX, the host mx1.example.org, that host's addresses and TLSA.
class SignedWorld {
public:
    explicit SignedWorld(std::uint8_t algorithm = 13);

    const SignedZone root;
    const SignedZone org;
    const SignedZone example;

    /// A new empty reply for a question that was not asked.
    Reply& at(std::string_view owner, dns::RecordType type);
    void remove(std::string_view owner, dns::RecordType type);

    std::vector<dns::Answer> answers() const;
    std::vector<dnssec::TrustAnchor> anchors() const;
    std::vector<dnssec::Zone> walk(std::int64_t days_later = 0) const;

private:
    /// In the order asked.
    std::vector<std::pair<dns::Question, Reply>> replies_;
};

/// The zone of that name; throws std::out_of_range when there is none.
const dnssec::Zone& zone_at(const std::vector<dnssec::Zone>& zones, std::string_view name);

} // namespace danescope::test
