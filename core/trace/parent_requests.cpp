#include "core/trace/parent_requests.h"

#include "core/dns/forwarder.h"
#include "core/dns/message.h"
#include "core/dnssec/delegation.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace danescope::trace {

namespace {

using dns::Record;
using dns::RecordType;
using dns::Status;

constexpr std::size_t max_zones = 3;
/// Kept of one set; no honest zone asks for more.
constexpr std::size_t max_records = 16;
/// A key of 8,192 bits fits; of a longer record only its length is kept.
constexpr std::size_t longest_rdata = 1'100;

Record bounded(Record record) {
    if (record.rdata.size() > longest_rdata) {
        record.rdata_text = "\\# " + std::to_string(record.rdata.size());
        record.rdata.clear();
        record.data = dns::OtherData{};
    }
    return record;
}

template<class Data>
std::vector<Data> values_of(const Reading& reading) {
    std::vector<Data> values;
    for (const Record& record : reading.rrset.records) {
        if (const auto* value = std::get_if<Data>(&record.data);
            value != nullptr && values.size() < max_records) {
            values.push_back(*value);
        }
    }
    return values;
}

/// Whether the keys of the zone above were validated, so that its word on the zone counts.
bool is_below_secure_keys(Readings& readings, const dns::Name& zone) {
    for (dns::Name above = zone.parent();; above = above.parent()) {
        const Reading& keys = readings.of({above, RecordType::dnskey});
        if (!keys.rrset.records.empty() || above.is_root()) {
            return keys.status == Status::secure;
        }
    }
}

bool is_unlinked(Readings& readings, const dns::Name& zone) {
    const auto keys = values_of<dns::Dnskey>(readings.of({zone, RecordType::dnskey}));
    const Reading& ds = readings.of({zone, RecordType::ds});
    const bool known =
        ds.status == Status::secure || ds.status == Status::nodata || ds.status == Status::insecure;
    return !keys.empty() && known && is_below_secure_keys(readings, zone) &&
           dnssec::entry_keys(zone, dnssec::usable_ds(values_of<dns::Ds>(ds)), keys).broken;
}

/// The first of the resolvers, which has the zone's records or can get them.
Inquiry ask_resolver(const Trace& trace, const dns::Question& question) {
    Inquiry inquiry;
    const auto address = dns::parse_forwarder(trace.request.resolvers.front());
    if (!address) {
        return inquiry;
    }
    const ProbeTarget target{dns::Name(), dns::Name(), *address, question};
    if (const Probe* probe = trace.find(target)) {
        inquiry.probes.push_back(probe);
    } else {
        inquiry.targets.push_back(target);
    }
    return inquiry;
}

Inquiry ask(const Trace& trace, Readings& readings, const dns::Question& question) {
    return trace.request.resolvers.empty() ? inquire_servers(trace, readings, question)
                                           : ask_resolver(trace, question);
}

/// What the servers that answer have, each record once; nullopt while none has answered.
std::optional<std::vector<Record>> records_in(const Inquiry& inquiry,
                                              const dns::Question& question) {
    std::optional<std::vector<Record>> all;
    for (const Probe* probe : inquiry.probes) {
        const auto summary = probe->reply && !probe->reply->failure
                                 ? dns::summary_of(probe->reply->wire)
                                 : std::nullopt;
        if (!summary || summary->rcode != dns::noerror_rcode ||
            (!summary->authoritative && !probe->target.is_resolver())) {
            continue;
        }
        const auto message = dns::parse_message(probe->reply->wire);
        if (!message) {
            continue;
        }
        auto& records = all ? *all : all.emplace();
        for (const Record& record : message->answer) {
            const bool known =
                std::ranges::find(records, record.rdata, &Record::rdata) != records.end();
            if (record.owner == question.owner && record.type == question.type && !known &&
                records.size() < max_records) {
                records.push_back(bounded(record));
            }
        }
    }
    return all;
}

bool is_open(const Inquiry& inquiry) {
    return !inquiry.lookups.empty() || !inquiry.targets.empty() ||
           std::ranges::any_of(inquiry.probes,
                               [](const Probe* probe) { return !probe->reply.has_value(); });
}

dnssec::RequestKind kind_of(const std::vector<Record>& records, const dnssec::Zone& zone,
                            dnssec::Repair& repair) {
    if (dnssec::asks_for_deletion(records)) {
        return dnssec::RequestKind::deletion;
    }
    const std::vector<dns::Ds> requested = dnssec::requested_ds(zone.name, records);
    return !requested.empty() && repair.leads_in(zone, requested) ? dnssec::RequestKind::agrees
                                                                  : dnssec::RequestKind::disagrees;
}

std::optional<dnssec::ParentRequest> request_of(const dnssec::Zone& zone, const Trace& trace,
                                                Readings& readings, dnssec::Repair& repair) {
    for (const RecordType type : {RecordType::cds, RecordType::cdnskey}) {
        const dns::Question question{zone.name, type};
        auto records = records_in(ask(trace, readings, question), question);
        if (!records) {
            return std::nullopt;
        }
        if (!records->empty()) {
            const dnssec::RequestKind kind = kind_of(*records, zone, repair);
            return dnssec::ParentRequest{kind, std::move(*records)};
        }
    }
    return dnssec::ParentRequest{dnssec::RequestKind::none, {}};
}

bool is_request(const Probe& probe) {
    return probe.target.question.type == RecordType::cds;
}

} // namespace

std::vector<dns::Name> unlinked_zones(const Trace& trace, Readings& readings) {
    std::vector<dns::Name> zones;
    for (const Lookup& lookup : trace.lookups) {
        const dns::Name& zone = lookup.question.owner;
        if (lookup.question.type == RecordType::dnskey && lookup.purpose == LookupPurpose::check &&
            !zone.is_root() && zones.size() < max_zones && is_unlinked(readings, zone)) {
            zones.push_back(zone);
        }
    }
    std::ranges::sort(zones, {}, &dns::Name::label_count);
    return zones;
}

std::vector<Inquiry> inquire_request(const Trace& trace, Readings& readings,
                                     const dns::Name& zone) {
    const dns::Question cds{zone, RecordType::cds};
    std::vector<Inquiry> inquiries{ask(trace, readings, cds)};
    const auto records = records_in(inquiries.front(), cds);
    if (!is_open(inquiries.front()) && records && records->empty()) {
        inquiries.push_back(ask(trace, readings, {zone, RecordType::cdnskey}));
    }
    return inquiries;
}

void add_parent_requests(std::vector<dnssec::Zone>& chain, const Trace& trace, Readings& readings,
                         dnssec::Repair& repair) {
    if (std::ranges::none_of(trace.probes, is_request)) {
        return;
    }
    for (const dns::Name& name : unlinked_zones(trace, readings)) {
        const auto zone = std::ranges::find(chain, name, &dnssec::Zone::name);
        if (zone != chain.end()) {
            zone->request = request_of(*zone, trace, readings, repair);
        }
    }
}

} // namespace danescope::trace
