#include "core/trace/chain_causes.h"

#include "core/findings/catalogue.h"
#include "core/trace/inquiry.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace danescope::trace {

namespace {

using dns::RawFailure;
using findings::Arguments;
using findings::Code;
using findings::Finding;

/// What one server does with a question.
enum class Conduct { answers, refuses, fails, cut_off, silent };

/// nullopt while its reply is on its way.
std::optional<Conduct> conduct_of(const Probe& probe) {
    if (!probe.reply || probe.reply->failure == RawFailure::cancelled) {
        return std::nullopt;
    }
    const dns::RawReply& reply = *probe.reply;
    if (reply.failure == RawFailure::malformed) {
        return Conduct::fails;
    }
    if (reply.failure) {
        return reply.truncated ? Conduct::cut_off : Conduct::silent;
    }
    const auto summary = dns::summary_of(reply.wire);
    const int rcode = summary ? summary->rcode : dns::refused_rcode;
    if (rcode == dns::refused_rcode || rcode == dns::notauth_rcode) {
        return Conduct::refuses;
    }
    if (rcode != dns::noerror_rcode && rcode != dns::nxdomain_rcode) {
        return Conduct::fails;
    }
    // A server that does not speak for the zone it is named for is as good as one that refuses.
    return summary->authoritative || probe.target.is_resolver() ? Conduct::answers
                                                                : Conduct::refuses;
}

std::vector<const Probe*> that(const Inquiry& inquiry, Conduct conduct) {
    std::vector<const Probe*> probes;
    std::ranges::copy_if(inquiry.probes, std::back_inserter(probes),
                         [&](const Probe* probe) { return conduct_of(*probe) == conduct; });
    return probes;
}

/// `ns1.example.org 192.0.2.1, ns2.example.org 192.0.2.2`
std::string servers_of(const std::vector<const Probe*>& probes) {
    std::string list;
    for (const Probe* probe : probes) {
        list += (list.empty() ? "" : ", ") + probe->target.server.to_string() + " " +
                probe->target.address.ip.to_string();
    }
    return list;
}

bool are_neighbours(const IpAddress& one, const IpAddress& other) {
    constexpr std::size_t ipv4_network = 3;
    constexpr std::size_t ipv6_network = 8;
    const std::size_t size = one.family() == IpFamily::ipv4 ? ipv4_network : ipv6_network;
    return one.family() == other.family() && one != other &&
           std::ranges::equal(one.bytes().first(size), other.bytes().first(size));
}

/// Whether a server has an address that nobody finds it at. Inside a private network such addresses
/// are good: there, servers of the zones above have them too.
bool is_misplaced(const Trace& trace, const Probe& probe) {
    const IpAddress& address = probe.target.address.ip;
    return !address.is_global() && std::ranges::none_of(trace.probes, [&](const Probe& other) {
        return other.reply && !other.reply->failure && other.target.zone != probe.target.zone &&
               are_neighbours(other.target.address.ip, address);
    });
}

/// What keeps the servers of a zone from answering: the conduct that says most first. Empty where
/// nobody was asked, or where all of them answer.
Findings causes_at_servers(const Trace& trace, const Inquiry& inquiry, const Arguments& question) {
    struct Blame {
        Conduct conduct;
        Code code;
    };
    constexpr std::array<Blame, 4> blames{{{Conduct::cut_off, Code::dns_tcp_blocked},
                                           {Conduct::fails, Code::servers_fail},
                                           {Conduct::refuses, Code::servers_refuse},
                                           {Conduct::silent, Code::servers_unreachable}}};
    Findings causes;
    for (const Blame& blame : blames) {
        const std::vector<const Probe*> probes = that(inquiry, blame.conduct);
        if (probes.empty()) {
            continue;
        }
        Arguments arguments = question;
        arguments["server"] = servers_of(probes);
        Code code = blame.code;
        if (std::ranges::all_of(probes,
                                [&](const Probe* probe) { return is_misplaced(trace, *probe); })) {
            code = Code::server_address_unusable;
            arguments["server"] = probes.front()->target.address.ip.to_string();
        }
        causes.push_back(
            findings::make_finding(code, inquiry.zone.to_string(), "", std::move(arguments)));
    }
    return causes;
}

/// The replies of one resolver to a question and to the two that any resolver can answer.
struct ResolverConduct {
    std::string server;
    std::optional<Conduct> question;
    std::optional<Conduct> same_type;
    std::optional<Conduct> ordinary;
};

ResolverConduct conduct_of_resolver(const Inquiry& inquiry, const dns::ServerAddress& address,
                                    const dns::Question& question) {
    ResolverConduct conduct;
    conduct.server = address.ip.to_string() + "@" + std::to_string(address.port);
    for (const Probe* probe : inquiry.probes) {
        if (probe->target.address == address) {
            const auto does = conduct_of(*probe);
            conduct.question = probe->target.question == question ? does : conduct.question;
            conduct.same_type =
                probe->target.question == same_type_control(question) ? does : conduct.same_type;
            conduct.ordinary =
                probe->target.question == ordinary_control() ? does : conduct.ordinary;
        }
    }
    return conduct;
}

std::optional<Finding> cause_at_resolver(const ResolverConduct& conduct,
                                         const Arguments& question) {
    Arguments arguments = question;
    arguments["server"] = conduct.server;
    if (conduct.question == Conduct::answers || !conduct.question) {
        return std::nullopt;
    }
    if (conduct.question == Conduct::cut_off || conduct.same_type == Conduct::cut_off) {
        return findings::make_finding(Code::dns_tcp_blocked, "", "", {{"server", conduct.server}});
    }
    if (conduct.ordinary == Conduct::silent) {
        return findings::make_finding(Code::resolver_unreachable, "", "",
                                      {{"server", conduct.server}});
    }
    if (conduct.ordinary && conduct.ordinary != Conduct::answers) {
        return findings::make_finding(Code::resolver_fails, "", "", arguments);
    }
    if (conduct.same_type && conduct.same_type != Conduct::answers) {
        return findings::make_finding(Code::resolver_blocks_type, "", "",
                                      {{"server", conduct.server}, {"type", question.at("type")}});
    }
    return std::nullopt;
}

Findings causes_at_resolvers(const Inquiry& inquiry, const dns::Question& question,
                             const Arguments& arguments) {
    Findings causes;
    std::vector<dns::ServerAddress> seen;
    for (const Probe* probe : inquiry.probes) {
        if (std::ranges::find(seen, probe->target.address) != seen.end()) {
            continue;
        }
        seen.push_back(probe->target.address);
        if (auto cause = cause_at_resolver(
                conduct_of_resolver(inquiry, probe->target.address, question), arguments)) {
            causes.push_back(std::move(*cause));
        }
    }
    return causes;
}

/// The question that was put to servers in the place of one that failed like it: for the same name,
/// or for one in the same zone.
std::optional<dns::Question> asked_for(const Scene& scene, const dns::Question& question) {
    const auto failed = failed_questions(scene.trace, scene.readings);
    if (std::ranges::find(failed, question) != failed.end()) {
        return question;
    }
    const auto same_name = std::ranges::find(failed, question.owner, &dns::Question::owner);
    if (same_name != failed.end()) {
        return *same_name;
    }
    const auto same_zone = std::ranges::find_if(failed, [&](const dns::Question& each) {
        const Inquiry inquiry = inquire_servers(scene.trace, scene.readings, each);
        return !inquiry.probes.empty() && question.owner.is_at_or_below(inquiry.zone);
    });
    return same_zone == failed.end() ? std::nullopt : std::optional(*same_zone);
}

} // namespace

Findings server_causes(const Scene& scene, const dns::Question& question) {
    const auto asked = scene.trace.probes.empty() ? std::nullopt : asked_for(scene, question);
    if (!asked) {
        return {};
    }
    const Arguments arguments{{"name", question.owner.to_string()},
                              {"type", dns::to_string(question.type)}};
    return scene.trace.request.resolvers.empty()
               ? causes_at_servers(scene.trace,
                                   inquire_servers(scene.trace, scene.readings, *asked), arguments)
               : causes_at_resolvers(inquire_resolvers(scene.trace, *asked), *asked, arguments);
}

Findings server_notes(const Scene& scene) {
    Findings all;
    if (scene.trace.probes.empty()) {
        return all;
    }
    for (const dns::Question& question : failed_questions(scene.trace, scene.readings)) {
        std::ranges::move(server_causes(scene, question), std::back_inserter(all));
    }
    return all;
}

bool is_on_this_side(const Finding& finding) {
    const findings::Party party = findings::info(finding.code).party;
    return party == findings::Party::resolver || party == findings::Party::local_network;
}

} // namespace danescope::trace
