#include "core/trace/server_comparison.h"

#include "core/dns/message.h"
#include "core/dnssec/repair.h"
#include "core/trace/chain_causes.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>

namespace danescope::trace {

namespace {

using dns::RecordType;
using dns::Status;
using findings::Finding;

constexpr std::size_t max_bogus_questions = 3;

bool is_link(RecordType type) {
    return type == RecordType::ds || type == RecordType::dnskey;
}

/// Whether a broken link is on the way to a question, or is what is asked for.
bool leads_to(const dns::Question& link, const dns::Question& question) {
    return link == question || (is_link(link.type) && question.owner.is_at_or_below(link.owner));
}

/// What of a reply counts, in an order that no server decides.
std::vector<std::tuple<dns::Name, RecordType, Bytes>> content_of(const dns::Message& message) {
    std::vector<std::tuple<dns::Name, RecordType, Bytes>> content;
    for (const dns::Record& record : message.answer) {
        content.emplace_back(record.owner, record.type, record.rdata);
    }
    for (const dns::Record& record : message.authority) {
        if (record.type != RecordType::ns) {
            content.emplace_back(record.owner, record.type, record.rdata);
        }
    }
    std::ranges::sort(content);
    return content;
}

/// One server's reply, and what it shows to be wrong: empty for a good one.
struct View {
    std::string server;
    std::vector<std::tuple<dns::Name, RecordType, Bytes>> content;
    std::string fault;
};

/// `ns1.example.org 192.0.2.1`
std::string server_of(const Probe& probe) {
    return probe.target.server.to_string() + " " + probe.target.address.ip.to_string();
}

void append(std::string& list, std::string_view separator, const std::string& entry) {
    list += (list.empty() ? "" : std::string(separator)) + entry;
}

} // namespace

std::vector<dns::Question> bogus_questions(const Trace& trace, Readings& readings) {
    std::vector<dns::Question> bogus;
    for (const Lookup& lookup : trace.lookups) {
        const Reading& reading = readings.of(lookup.question);
        if (lookup.purpose == LookupPurpose::check && reading.status == Status::bogus &&
            reading.rrset.alias_chain.size() <= 1) {
            bogus.push_back(lookup.question);
        }
    }
    std::ranges::stable_sort(bogus, {}, [](const dns::Question& question) {
        return std::pair(!is_link(question.type), question.owner.label_count());
    });
    std::vector<dns::Question> first;
    for (const dns::Question& question : bogus) {
        const bool explained = std::ranges::any_of(
            first, [&](const dns::Question& earlier) { return leads_to(earlier, question); });
        if (!explained && first.size() < max_bogus_questions) {
            first.push_back(question);
        }
    }
    return first;
}

ServerComparison::ServerComparison(const Trace& trace, Readings& readings,
                                   const std::vector<dns::Answer>& answers)
    : trace_(trace)
    , readings_(readings)
    , answers_(answers) {}

std::optional<Finding> ServerComparison::of(const dns::Question& question) {
    if (trace_.probes.empty() || !trace_.request.resolvers.empty()) {
        return std::nullopt;
    }
    if (!bogus_) {
        bogus_ = bogus_questions(trace_, readings_);
    }
    const auto link = std::ranges::find_if(
        *bogus_, [&](const dns::Question& each) { return leads_to(each, question); });
    if (link == bogus_->end()) {
        return std::nullopt;
    }
    const auto known = std::ranges::find(
        known_, *link, [](const auto& entry) -> const auto& { return entry.first; });
    if (known != known_.end()) {
        return known->second;
    }
    return known_.emplace_back(*link, compare(*link)).second;
}

std::optional<Finding> ServerComparison::compare(const dns::Question& question) {
    const Inquiry inquiry = inquire_servers(trace_, readings_, question);
    std::vector<View> views;
    for (const Probe* probe : inquiry.probes) {
        const auto message =
            probe->reply && !probe->reply->failure
                ? dns::parse_message(probe->reply->wire)
                : Result<dns::Message, dns::MessageError>(failure(dns::MessageError::malformed));
        if (!message) {
            continue;
        }
        View view{server_of(*probe), content_of(*message), {}};
        const auto same = std::ranges::find(views, view.content, &View::content);
        view.fault = same != views.end() ? same->fault : fault_with(question, probe->reply->wire);
        views.push_back(std::move(view));
    }
    std::string good;
    std::string bad;
    std::string faults;
    bool alike = true;
    for (const View& view : views) {
        append(view.fault.empty() ? good : bad, ", ", view.server);
        append(faults, "; ", view.server + ": " + (view.fault.empty() ? "good" : view.fault));
        alike = alike && view.fault == views.front().fault;
    }
    if (alike) {
        return std::nullopt;
    }
    findings::Arguments arguments{{"name", question.owner.to_string()},
                                  {"type", dns::to_string(question.type)},
                                  {"server", bad},
                                  {"actual", faults}};
    if (!good.empty()) {
        arguments.emplace("expected", good);
    }
    return findings::make_finding(findings::Code::servers_differ, inquiry.zone.to_string(), "",
                                  std::move(arguments));
}

/// The code of what is wrong with the chain when one server's reply stands in the place of the
/// bogus answer; empty where nothing is.
std::string ServerComparison::fault_with(const dns::Question& question, const Bytes& reply) const {
    std::vector<dns::Answer> answers = answers_;
    const auto place = std::ranges::find(answers, question, &dns::Answer::question);
    const auto summary = dns::summary_of(reply);
    if (place == answers.end() || !summary) {
        return std::string(id_of(findings::Code::servers_fail));
    }
    place->wire = reply;
    place->rcode = summary->rcode;
    place->failure.reset();
    place->parsed = {};
    const auto chain =
        dnssec::walk_chain(answers, trace_.request.trust_anchors, trace_.judged_at());
    const auto [zone, broken] = break_on_the_way(chain, question.owner, question);
    if (zone == nullptr) {
        return {};
    }
    dnssec::Repair repair(answers, trace_.judged_at());
    const auto diagnosis = repair.of(*zone, *broken);
    return std::string(id_of(diagnosis ? fault_finding(*zone, *diagnosis).code
                                       : findings::Code::validator_disagrees));
}

} // namespace danescope::trace
