#include "core/dnssec/nsec_trial.h"

#include "core/dnssec/nsec.h"
#include "core/dnssec/zone_cuts.h"

#include <algorithm>
#include <set>

namespace danescope::dnssec {

namespace {

/// Names tried in place of a published one.
constexpr std::size_t max_trials = 12;

/// Names that may be the next one after an owner, the nearest in canonical order first; the last
/// NSEC of a zone leads back to its apex (RFC 4034 §4.1.1).
std::vector<dns::Name> likely_next(const Evidence& evidence, const Nsec& published) {
    const dns::Name& zone = evidence.zone.name;
    std::set<dns::Name> known{zone};
    for (const dns::Name& name : names_from_root(evidence.answers)) {
        if (name.is_at_or_below(zone)) {
            known.insert(name);
        }
    }
    for (const ReadAnswer& answer : evidence.answers) {
        for (const Nsec& nsec : read_nsec(answer.authority, zone)) {
            known.insert(nsec.owner);
            known.insert(nsec.next);
        }
    }
    known.erase(published.next);
    std::vector<dns::Name> names(known.begin(), known.end());
    std::sort(names.begin(), names.end(), [&](const dns::Name& one, const dns::Name& other) {
        const bool one_follows = is_canonically_before(published.owner, one);
        const bool other_follows = is_canonically_before(published.owner, other);
        return one_follows != other_follows ? one_follows : is_canonically_before(one, other);
    });
    names.resize(std::min(names.size(), max_trials));
    return names;
}

/// The record has been read as NSEC: its rdata begins with a name that ends in a zero byte.
void set_next(dns::Record& record, const dns::Name& next) {
    std::size_t size = 0;
    while (record.rdata[size] != 0) {
        size += record.rdata[size] + 1U;
    }
    Bytes rdata = next.wire();
    rdata.insert(rdata.end(), record.rdata.begin() + static_cast<std::ptrdiff_t>(size) + 1,
                 record.rdata.end());
    record.rdata = std::move(rdata);
    record.rdata_text.replace(0, record.rdata_text.find(' '), next.to_string() + '.');
}

} // namespace

std::optional<dns::Record> restored_nsec(const Evidence& evidence, const SignedRrset& published) {
    const std::vector<Nsec> read = read_nsec({published}, evidence.zone.name);
    if (read.size() != 1 || published.records.size() != 1) {
        return std::nullopt;
    }
    for (const dns::Name& next : likely_next(evidence, read.front())) {
        SignedRrset altered = published;
        set_next(altered.records.front(), next);
        if (has_good_signature(evidence, altered)) {
            return altered.records.front();
        }
    }
    return std::nullopt;
}

} // namespace danescope::dnssec
