#include "core/trace/chain_causes.h"

#include "core/dns/message.h"

#include <algorithm>

namespace danescope::trace {

namespace {

using dns::LookupFailure;
using findings::Code;
using findings::Finding;
using findings::make_finding;

bool anything_answered(const Scene& scene) {
    return std::ranges::any_of(scene.trace.lookups, [](const Lookup& lookup) {
        return lookup.answer && !lookup.answer->failure;
    });
}

/// A resolver only says that it failed; a server that was asked itself shows the circle.
bool turns_in_a_circle(const Trace& trace, const dns::Question& question) {
    return std::ranges::any_of(trace.probes, [&](const Probe& probe) {
        if (probe.target.question.owner != question.owner || !probe.reply || probe.reply->failure) {
            return false;
        }
        const auto message = dns::parse_message(probe.reply->wire);
        return message && dns::answer_rrset(*message, probe.target.question).alias_loop;
    });
}

/// Nothing was answered at all: the way to the resolver or to the root is broken.
Finding nothing_answered(const Scene& scene, bool timed_out, const findings::Arguments& question) {
    const auto& resolvers = scene.trace.request.resolvers;
    if (resolvers.empty()) {
        return make_finding(timed_out ? Code::servers_unreachable : Code::servers_fail, ".", "",
                            {{"name", "."}, {"type", "DNSKEY"}});
    }
    findings::Arguments arguments = question;
    arguments.insert_or_assign("server", resolvers.front());
    if (timed_out) {
        return make_finding(Code::resolver_unreachable, "", "", {{"server", resolvers.front()}});
    }
    return make_finding(Code::resolver_fails, "", "", arguments);
}

} // namespace

Finding lookup_cause(const Scene& scene, const dns::Question& question, const std::string& host) {
    const Reading& reading = scene.readings.of(question);
    const std::string name = question.owner.to_string();
    if (reading.rrset.alias_loop || turns_in_a_circle(scene.trace, question)) {
        return make_finding(Code::alias_loop, "", host, {{"name", name}});
    }
    if (const Findings shown = server_causes(scene, question); !shown.empty()) {
        return shown.front();
    }
    const findings::Arguments arguments{{"name", name}, {"type", dns::to_string(question.type)}};
    const bool timed_out =
        reading.answer == nullptr || reading.answer->failure == LookupFailure::timed_out;
    if (!anything_answered(scene)) {
        return nothing_answered(scene, timed_out, arguments);
    }
    if (timed_out) {
        return make_finding(Code::servers_unreachable, "", host, arguments);
    }
    const bool refused = !reading.answer->failure && reading.answer->rcode == dns::refused_rcode;
    return make_finding(refused ? Code::servers_refuse : Code::servers_fail, "", host, arguments);
}

} // namespace danescope::trace
