#include "core/trace/chain_causes.h"

#include "core/dns/message.h"
#include "core/dnssec/signature.h"

#include <algorithm>
#include <array>
#include <set>

namespace danescope::trace {

namespace {

using dns::RecordType;

/// Where a date lies as seen from an instant.
enum class Age { past, current, future };

Age age_of(const dns::Rrsig& signature, Instant at) {
    if (dnssec::instant_of(signature.expiration, at) < at) {
        return Age::past;
    }
    return dnssec::instant_of(signature.inception, at) > at ? Age::future : Age::current;
}

/// The signatures of a zone over its own keys, or over what it says of a zone below it: those that
/// come from the zone's own servers.
std::vector<dns::Rrsig> link_signatures(const Lookup& lookup) {
    std::vector<dns::Rrsig> signatures;
    const auto message = lookup.answer ? dns::message_of(*lookup.answer) : nullptr;
    const dns::Question& question = lookup.question;
    if (!message || (question.type != RecordType::dnskey && question.type != RecordType::ds)) {
        return signatures;
    }
    for (const dns::Record& record : message->answer) {
        const auto* signature = std::get_if<dns::Rrsig>(&record.data);
        if (signature != nullptr && record.owner == question.owner &&
            signature->covers == question.type &&
            question.owner.is_at_or_below(signature->signer) &&
            (signature->signer == question.owner) == (question.type == RecordType::dnskey)) {
            signatures.push_back(*signature);
        }
    }
    return signatures;
}

/// Zones that have a link whose signatures are all out of date in this way.
std::set<dns::Name> out_of_date(const Trace& trace, Age age) {
    std::set<dns::Name> zones;
    for (const Lookup& lookup : trace.lookups) {
        const std::vector<dns::Rrsig> signatures = link_signatures(lookup);
        const bool all = std::ranges::all_of(signatures, [&](const dns::Rrsig& signature) {
            return age_of(signature, trace.judged_at()) == age;
        });
        if (!signatures.empty() && all) {
            zones.insert(signatures.front().signer);
        }
    }
    return zones;
}

} // namespace

/// The root never lets its signatures lapse, and hardly ever does a zone of the top level together
/// with one below it: then it is the clock.
bool clock_is_wrong(const Trace& trace) {
    if (trace.request.at) {
        return false;
    }
    return std::ranges::any_of(std::array{Age::past, Age::future}, [&](Age age) {
        const std::set<dns::Name> zones = out_of_date(trace, age);
        const bool at_the_top = std::ranges::any_of(
            zones, [](const dns::Name& zone) { return zone.label_count() == 1; });
        return zones.contains(dns::Name()) || (at_the_top && zones.size() > 1);
    });
}

} // namespace danescope::trace
