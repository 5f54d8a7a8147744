#include "core/dnssec/nsec.h"

#include <algorithm>
#include <optional>

namespace danescope::dnssec {

namespace {

/// From the one nearest to the root.
std::vector<ByteView> labels_of(const dns::Name& name) {
    const ByteView wire = name.wire();
    std::vector<ByteView> labels;
    for (std::size_t position = 0; wire[position] != 0; position += wire[position] + 1U) {
        labels.push_back(wire.subspan(position + 1, wire[position]));
    }
    std::reverse(labels.begin(), labels.end());
    return labels;
}

std::optional<Nsec> read_one(const dns::Record& record) {
    const ByteView rdata = record.rdata;
    std::size_t size = 0;
    while (size < rdata.size() && rdata[size] != 0) {
        size += rdata[size] + 1U;
    }
    if (size >= rdata.size()) {
        return std::nullopt;
    }
    const auto next = dns::Name::from_wire(rdata.first(size + 1));
    if (!next) {
        return std::nullopt;
    }
    return Nsec{record.owner, *next, TypeBitmap(rdata.subspan(size + 1))};
}

bool covers(const Nsec& nsec, const dns::Name& zone, const dns::Name& name) {
    const bool inside = is_canonically_before(nsec.owner, name) &&
                        (is_canonically_before(name, nsec.next) || nsec.next == zone);
    return inside && !(name.is_at_or_below(nsec.owner) && nsec.types.hides_what_is_below());
}

dns::Name common_ancestor(dns::Name name, const dns::Name& other) {
    while (!other.is_at_or_below(name)) {
        name = name.parent();
    }
    return name;
}

const Nsec* find(const std::vector<Nsec>& records, const dns::Name& owner) {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Nsec& nsec) { return nsec.owner == owner; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

bool is_canonically_before(const dns::Name& first, const dns::Name& second) {
    const std::vector<ByteView> first_labels = labels_of(first);
    const std::vector<ByteView> second_labels = labels_of(second);
    return std::lexicographical_compare(
        first_labels.begin(), first_labels.end(), second_labels.begin(), second_labels.end(),
        [](ByteView one, ByteView other) {
            return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
        });
}

std::vector<Nsec> read_nsec(const std::vector<SignedRrset>& authority, const dns::Name& zone) {
    std::vector<Nsec> read;
    for (const SignedRrset& rrset : authority) {
        if (rrset.type != dns::RecordType::nsec || !rrset.owner.is_at_or_below(zone)) {
            continue;
        }
        if (auto nsec = read_one(rrset.records.front())) {
            read.push_back(std::move(*nsec));
        }
    }
    return read;
}

bool covers(const std::vector<Nsec>& records, const dns::Name& zone, const dns::Name& name) {
    return std::any_of(records.begin(), records.end(),
                       [&](const Nsec& nsec) { return covers(nsec, zone, name); });
}

DenialProof prove_by_nsec(const std::vector<Nsec>& records, const dns::Name& zone,
                          const dns::Question& question) {
    const dns::Name& name = question.owner;
    if (const Nsec* own = find(records, name)) {
        return {own->types.denial_of(question), name};
    }
    const auto covering = std::find_if(records.begin(), records.end(),
                                       [&](const Nsec& nsec) { return covers(nsec, zone, name); });
    if (covering == records.end()) {
        return {};
    }
    if (covering->next.is_at_or_below(name)) {
        return {Denial::type_absent, name};
    }
    const dns::Name by_owner = common_ancestor(name, covering->owner);
    const dns::Name by_next = common_ancestor(name, covering->next);
    const dns::Name& encloser = by_owner.label_count() > by_next.label_count() ? by_owner : by_next;
    const auto wildcard = encloser.with_prefix("*");
    if (!wildcard) {
        return {};
    }
    if (const Nsec* own = find(records, *wildcard)) {
        return {own->types.denial_of({*wildcard, question.type}), name};
    }
    return {covers(records, zone, *wildcard) ? Denial::name_absent : Denial::none, name};
}

} // namespace danescope::dnssec
