#include "core/trace/compared_facts.h"

#include "core/support/iso_time.h"
#include "core/trace/readings.h"

#include <algorithm>
#include <tuple>

namespace danescope::trace {

namespace {

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : " ") + text;
    }
    return all;
}

AnsweredRecords answered(dns::Status status, const std::vector<dns::Record>& records) {
    AnsweredRecords answer{status, {}};
    for (const dns::Record& record : records) {
        answer.records.push_back(record.rdata_text);
    }
    std::sort(answer.records.begin(), answer.records.end());
    return answer;
}

/// TLSA records are shown by path: an answer that does not count is not looked at.
bool is_compared(const Lookup& lookup) {
    switch (lookup.question.type) {
    case dns::RecordType::mx:
    case dns::RecordType::a:
    case dns::RecordType::aaaa:
        return lookup.answer && lookup.purpose == LookupPurpose::check;
    default:
        return false;
    }
}

void add_records(ComparedFacts& facts, const Trace& trace, Readings& readings) {
    for (const Lookup& lookup : trace.lookups) {
        if (is_compared(lookup)) {
            const Reading& reading = readings.of(lookup.question);
            facts.records[lookup.question] = answered(reading.status, reading.rrset.records);
        }
    }
}

void add_path(ComparedFacts& facts, const Path& path, const Trace& trace, Readings& readings) {
    if (path.tlsa.status != dns::Status::skipped) {
        facts.tlsa[path.tlsa.question] =
            answered(path.tlsa.status, readings.of(path.tlsa.question).rrset.records);
    }
    const HostAddress address{path.host.to_string(),
                              path.address.ip ? path.address.ip->to_string() : std::string()};
    if (path.decisions) {
        facts.hosts[address] = *path.decisions;
    }
    if (!path.certificate.chain.empty()) {
        facts.certificates[address] = path.certificate.chain;
    }
    if (path.certificate.session) {
        const smtp::Session& session = trace.sessions[*path.certificate.session];
        facts.connections[address] = {session.failure, session.starttls,
                                      session.tls ? session.tls->protocol : std::string()};
    }
}

void add_zone(ComparedFacts& facts, const dnssec::Zone& zone) {
    facts.zones[zone.name] = zone.status;
    if (!zone.ds.empty()) {
        auto& ds = facts.ds[zone.name] = zone.ds;
        std::sort(ds.begin(), ds.end(), [](const dns::Ds& one, const dns::Ds& other) {
            return std::tie(one.key_tag, one.algorithm, one.digest_type, one.digest) <
                   std::tie(other.key_tag, other.algorithm, other.digest_type, other.digest);
        });
    }
    if (!zone.dnskey.empty()) {
        auto& keys = facts.keys[zone.name] = zone.dnskey;
        std::sort(keys.begin(), keys.end(), [](const dns::Dnskey& one, const dns::Dnskey& other) {
            return std::tie(other.flags, one.key_tag, one.public_key) <
                   std::tie(one.flags, other.key_tag, other.public_key);
        });
    }
    for (const dnssec::SignatureCheck& signature : zone.signatures) {
        facts.signatures[{signature.owner, signature.covers}].push_back(signature);
    }
}

void add_settings(ComparedFacts& facts, const Trace& trace) {
    const CheckRequest& request = trace.request;
    std::vector<std::string> anchors;
    for (const dnssec::TrustAnchor& anchor : request.trust_anchors) {
        anchors.push_back(std::to_string(anchor.digest.key_tag));
    }
    facts.settings = {{Setting::domain, request.domain.to_string()},
                      {Setting::resolvers, joined(request.resolvers)},
                      {Setting::root_hints, request.root_hints_file},
                      {Setting::trust_anchors, joined(anchors)},
                      {Setting::smtp_port, std::to_string(request.smtp_port)},
                      {Setting::timeout, std::to_string(request.timeout.count())},
                      {Setting::judged_at, request.at ? to_iso_time(*request.at) : std::string()},
                      {Setting::warn_days, std::to_string(request.warn_days.count())},
                      {Setting::version, trace.tool.version},
                      {Setting::libunbound, trace.tool.libunbound},
                      {Setting::openssl, trace.tool.openssl},
                      {Setting::ldns, trace.tool.ldns}};
}

} // namespace

ComparedFacts facts_to_compare(const Snapshot& snapshot) {
    const Trace& trace = *snapshot.trace;
    ComparedFacts facts;
    Readings readings(trace);
    add_records(facts, trace, readings);
    for (const Path& path : snapshot.evaluation->paths) {
        add_path(facts, path, trace, readings);
    }
    for (const dnssec::Zone& zone : snapshot.evaluation->chain) {
        add_zone(facts, zone);
    }
    for (auto& [key, signatures] : facts.signatures) {
        std::sort(signatures.begin(), signatures.end(),
                  [](const dnssec::SignatureCheck& one, const dnssec::SignatureCheck& other) {
                      return std::tie(one.key_tag, one.algorithm, one.inception) <
                             std::tie(other.key_tag, other.algorithm, other.inception);
                  });
    }
    add_settings(facts, trace);
    return facts;
}

} // namespace danescope::trace
