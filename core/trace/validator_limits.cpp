#include "core/trace/validator_limits.h"

#include "core/dnssec/delegation.h"

#include <algorithm>

namespace danescope::trace {

namespace {

using dns::RecordType;
using dns::Status;
using dnssec::Zone;

bool is_lost_on_validator(const Zone& zone, Readings& readings) {
    return zone.status == Status::secure && !zone.ds.empty() &&
           readings.of({zone.name, RecordType::ds}).status == Status::secure &&
           readings.of({zone.name, RecordType::dnskey}).status == Status::insecure;
}

void make_unsigned(Zone& zone) {
    zone.status = Status::insecure;
    for (dnssec::WalkedAnswer& answer : zone.answers) {
        const bool validated = answer.status == Status::secure || answer.status == Status::nodata ||
                               answer.status == Status::nxdomain;
        answer.status = validated ? Status::insecure : answer.status;
    }
}

} // namespace

void follow_validator(std::vector<Zone>& chain, Readings& readings) {
    std::vector<dns::Name> lost;
    for (const Zone& zone : chain) {
        if (is_lost_on_validator(zone, readings)) {
            lost.push_back(zone.name);
        }
    }
    for (Zone& zone : chain) {
        const bool below = std::ranges::any_of(
            lost, [&](const dns::Name& name) { return zone.name.is_at_or_below(name); });
        if (below && zone.status == Status::secure) {
            make_unsigned(zone);
        }
    }
}

std::optional<std::uint8_t> algorithm_not_followed(const Zone& zone) {
    const std::vector<dns::Ds> usable = dnssec::usable_ds(zone.ds);
    return zone.status == Status::insecure && !usable.empty()
               ? std::optional(usable.front().algorithm)
               : std::nullopt;
}

} // namespace danescope::trace
