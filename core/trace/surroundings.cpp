#include "core/trace/surroundings.h"

#include "core/trace/inquiry.h"
#include "core/trace/parent_requests.h"
#include "core/trace/path_decision.h"
#include "core/trace/server_comparison.h"
#include "core/trace/steps.h"

#include <algorithm>

namespace danescope::trace {

namespace {

constexpr std::size_t max_controls = 8;

bool fails(const Trace& trace, Readings& readings) {
    const Steps steps = steps_of(trace, readings);
    const auto domain = decide_domain(steps.mx, steps.list);
    return domain && domain->decisions.mandatory.action != dane::Action::dane_success;
}

void add_lookup(SurroundingsPlan& plan, const dns::Question& question, LookupPurpose purpose) {
    const LookupWanted wanted{question, purpose};
    if (std::ranges::find(plan.lookups, wanted) == plan.lookups.end()) {
        plan.lookups.push_back(wanted);
    }
}

void add_inquiry(SurroundingsPlan& plan, const Inquiry& inquiry) {
    for (const dns::Question& question : inquiry.lookups) {
        add_lookup(plan, question, LookupPurpose::name_servers);
    }
    for (const ProbeTarget& target : inquiry.targets) {
        if (std::ranges::find(plan.probes, target) == plan.probes.end()) {
            plan.probes.push_back(target);
        }
    }
}

void add_controls(SurroundingsPlan& plan, const Trace& trace, Readings& readings) {
    const auto& hosts = trace.request.control_hosts;
    for (std::size_t index = 0; index < std::min(hosts.size(), max_controls); ++index) {
        const dns::Question question{hosts[index].name, dns::RecordType::a};
        const std::string host = hosts[index].name.to_string();
        if (trace.find(question) == nullptr) {
            add_lookup(plan, question, LookupPurpose::control);
        }
        for (const dns::Record& record : readings.of(question).rrset.records) {
            const auto* address = std::get_if<dns::Address>(&record.data);
            if (address != nullptr &&
                std::ranges::find(trace.controls, host, &smtp::Session::host) ==
                    trace.controls.end()) {
                plan.controls.push_back(
                    {host, address->ip, hosts[index].port.value_or(trace.request.smtp_port)});
                break;
            }
        }
    }
}

/// Nothing came back, not even a refusal.
bool went_nowhere(const smtp::Session& session) {
    return session.finished && !session.connected &&
           (session.failure == smtp::SessionFailure::connection_timed_out ||
            session.failure == smtp::SessionFailure::network_unreachable);
}

/// A well-known host does not refuse; what does is a firewall on the way.
bool was_kept_away(const smtp::Session& session) {
    return went_nowhere(session) || session.failure == smtp::SessionFailure::connection_refused;
}

} // namespace

SurroundingsPlan surroundings_wanted(const Trace& trace) {
    SurroundingsPlan plan;
    Readings readings(trace);
    if (!fails(trace, readings)) {
        return plan;
    }
    for (const dns::Question& question : failed_questions(trace, readings)) {
        add_inquiry(plan, trace.request.resolvers.empty()
                              ? inquire_servers(trace, readings, question)
                              : inquire_resolvers(trace, question));
    }
    // Only the zone's own servers can be held against each other, and only from where they can be
    // asked.
    if (trace.request.resolvers.empty()) {
        for (const dns::Question& question : bogus_questions(trace, readings)) {
            add_inquiry(plan, inquire_servers(trace, readings, question));
        }
    }
    for (const dns::Name& zone : unlinked_zones(trace, readings)) {
        for (const Inquiry& inquiry : inquire_request(trace, readings, zone)) {
            add_inquiry(plan, inquiry);
        }
    }
    if (no_host_reached(trace)) {
        add_controls(plan, trace, readings);
    }
    return plan;
}

bool no_host_reached(const Trace& trace) {
    return !trace.sessions.empty() && std::ranges::all_of(trace.sessions, went_nowhere);
}

bool port_is_blocked_here(const Trace& trace) {
    return no_host_reached(trace) && !trace.controls.empty() &&
           std::ranges::all_of(trace.controls, was_kept_away);
}

} // namespace danescope::trace
